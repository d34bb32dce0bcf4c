import { useTranslation } from 'react-i18next';
import type { Event } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { comparisonMarkdown } from '../../state/comparisonMarkdown';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { useCitation } from './useCitation';
import { useTextPlace } from './useTextPlace';

const COLUMNS = ['report', 'facet', 'value', 'chain', 'place', 'wording', 'claim'] as const;

/** The comparison of an event as Markdown, made when it is asked for. */
export function useMarkdown(event: Event): () => string {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const place = useTextPlace();
  const citation = useCitation(event);
  const { known } = useExplorer();
  return () =>
    comparisonMarkdown(known, event, {
      words,
      claimWords,
      place,
      facet: (facet) => t(`words.facet.${facet}`),
      heads: {
        positions: t('comparison.positions'),
        claims: t('comparison.claims'),
        columns: COLUMNS.map((column) => t(`comparison.columns.${column}`)),
      },
      citation: citation(),
    });
}
