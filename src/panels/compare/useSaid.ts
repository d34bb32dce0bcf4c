import { useTranslation } from 'react-i18next';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';

/** A claim as a statement: "at least 19 killed", "Rebels did it". */
export function useSaid(): (claim: Claim) => string {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  return (claim) => {
    const value = claimWords.value(claim);
    switch (claim.facet) {
      case 'killed':
      case 'wounded':
      case 'casualties':
        return t(`compare.headline.${claim.facet}`, { toll: value });
      case 'responsible':
        return claim.value.actors.length === 0 ? value : t('headline.blames', { who: value });
      default:
        return value;
    }
  };
}
