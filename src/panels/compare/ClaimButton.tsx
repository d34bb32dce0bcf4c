import { useTranslation } from 'react-i18next';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { SideGlyph } from '../../ui/SideGlyph';

interface Props {
  readonly claim: Claim;
  readonly isFlagged: boolean;
  readonly onPick: (claim: Claim) => void;
}

/** A claim in short, on whose word and from which part of the report; pressing it opens its card. */
export function ClaimButton({ claim, isFlagged, onPick }: Props) {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  const source = claimWords.source(claim);
  const asides = [
    ...(claim.voice === 'distanced' ? [t('words.voice.distanced')] : []),
    ...(claim.facet === 'responsible' && claim.value.hedged ? [t('compare.table.maybe')] : []),
    ...(claim.part === 'body' ? [] : [t(`words.part.${claim.part}`)]),
  ];
  return (
    <button type="button" className={isFlagged ? 'claim is-flagged' : 'claim'} onClick={() => onPick(claim)}>
      <b>
        <bdi>{claimWords.value(claim)}</bdi>
      </b>
      <span>
        {source.tone && <SideGlyph tone={source.tone} />} <bdi>{source.name}</bdi>
        {asides.map((aside) => t('words.comma') + aside)}
      </span>
    </button>
  );
}
