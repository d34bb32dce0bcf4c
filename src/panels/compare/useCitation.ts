import { useTranslation } from 'react-i18next';
import type { Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';

/** What to write so that somebody else finds the same view: title, dataset with version and hash, address. */
export function useCitation(event: Event): () => string {
  const { t } = useTranslation();
  const words = useWords();
  const { whole, sha256 } = useExplorer();
  const { title, version } = whole.dataset;
  const hash = sha256 === null ? t('comparison.noHash') : t('comparison.hash', { sha256 });
  return () =>
    t('comparison.citation', {
      title: words.text(event.title),
      dataset: words.text(title),
      version,
      hash,
      address: window.location.href,
    });
}
