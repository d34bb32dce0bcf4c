import { useTranslation } from 'react-i18next';
import type { WordCount } from '../../domain/origins';
import { useWords } from '../../state/words';

/** "10 reports, 7 voices, 4 origins + 1 unnamed" */
export function useCountWords() {
  const { t } = useTranslation();
  const words = useWords();
  return ({ reports, voices, origins, unnamed }: WordCount): string => {
    const stated = [
      t('words.count.origins', { count: origins.length }),
      ...(unnamed.length > 0 ? [t('words.count.unnamed', { count: unnamed.length })] : []),
    ];
    return words.list([
      t('words.count.reports', { count: reports.length }),
      t('compare.toll.voices', { count: voices.length }),
      stated.join(' + '),
    ]);
  };
}
