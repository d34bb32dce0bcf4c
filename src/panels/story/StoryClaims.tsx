import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { changeView } from '../../state/view';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';

/** Its event and its report; the sheet of a phone that shows them comes to the front. */
const choose = ({ event, report }: Claim) =>
  changeView((view) => ({ ...view, event, report, panel: view.panel === 'comparison' ? view.panel : 'compare' }));

/** The claims that a step stands on, each in words; pressing one chooses its event and its report. */
export function StoryClaims({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { whole } = useExplorer();
  const claims = useMemo(() => {
    const named = new Set(ids);
    const held = new Map(whole.dataset.claims.flatMap((claim) => (named.has(claim.id) ? [[claim.id, claim]] : [])));
    return ids.flatMap((id) => held.get(id) ?? []);
  }, [whole, ids]);
  return (
    <ul className="story-claims story-passing" aria-label={t('story.claims')}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ul>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { whole, event } = useExplorer();
  const report = get(whole.reports, claim.report);
  const source = claimWords.source(claim);
  const date = words.period(get(whole.published, report.id));
  const asides = [
    ...(claim.voice === 'distanced' ? [t('words.voice.distanced')] : []),
    ...(claim.part === 'body' ? [] : [t(`words.part.${claim.part}`)]),
  ];
  return (
    <button type="button" className="story-claim" onClick={() => choose(claim)}>
      <b>
        <bdi>{t('story.claim', { facet: t(`words.facet.${claim.facet}`), value: claimWords.value(claim) })}</bdi>
      </b>
      <span>
        {source.tone && <SideGlyph tone={source.tone} />} <bdi>{source.name}</bdi>
        {asides.map((aside) => t('words.comma') + aside)}
        {' · '}
        <bdi>{t('story.report', { outlet: claimWords.outlet(report), date })}</bdi>
        {claim.event !== event?.id && (
          <>
            {' · '}
            <bdi>{words.text(get(whole.events, claim.event).title)}</bdi>
          </>
        )}
      </span>
    </button>
  );
}
