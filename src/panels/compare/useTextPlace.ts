import { useTranslation } from 'react-i18next';
import type { Claim } from '../../domain/schema';
import { useWords } from '../../state/words';

/** Where in its report's text a claim stands: "paragraph 6, characters 10 to 20, text". */
export function useTextPlace(): (claim: Claim) => string {
  const { t } = useTranslation();
  const { number } = useWords();
  return ({ evidence, part }) =>
    evidence === null
      ? t('compare.card.noPlace')
      : t('compare.card.paragraph', {
          paragraph: number(evidence.paragraph),
          start: number(evidence.start),
          end: number(evidence.end),
          part: t(`words.part.${part}`),
        });
}
