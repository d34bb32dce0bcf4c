import { useTranslation } from 'react-i18next';
import { useClaimWords } from '../../state/claimWords';
import { useWords } from '../../state/words';
import type { Sum } from './sumsLayout';

export function Sums({ sums }: { sums: readonly Sum[] }) {
  const { t } = useTranslation();
  return (
    <dl className="sums" aria-label={t('compare.sums.label')}>
      {sums.map((sum) => (
        <div key={sum.facet}>
          <dt>{t(`words.facet.${sum.facet}`)}</dt>
          <dd>
            <Positions sum={sum} />
          </dd>
          <dd className="sum-note">
            <Verdict sum={sum} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Positions({ sum: { facet, positions, backing } }: { sum: Sum }) {
  const { t } = useTranslation();
  const words = useWords();
  if (positions.length === 0) {
    return <span className="nil">{t(facet === 'responsible' ? 'compare.sums.noOne' : 'compare.sums.noFigure')}</span>;
  }
  return <>{words.list([t('words.count.positions', { count: positions.length }), words.backing(backing)])}</>;
}

/** Positions named before the rest is counted; all stand in the table below. */
const NAMED = 3;

/** Those that most reports hold come first. */
function byReports(positions: Sum['positions']): Sum['positions'] {
  const reports = ({ claims }: Sum['positions'][number]) => new Set(claims.map((c) => c.report)).size;
  return positions.toSorted((a, b) => reports(b) - reports(a));
}

/** What the positions come to, made from the claims: never a judgement. */
function Verdict({ sum: { facet, positions, clash, inWords, nameNoOne } }: { sum: Sum }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const value = ({ claims: [claim] }: Sum['positions'][number]) => {
    const said = claimWords.value(claim);
    const isHedged = claim.facet === 'responsible' && claim.value.hedged;
    return isHedged ? t('positions.held.asides', { report: said, asides: t('compare.table.maybe') }) : said;
  };
  const named = facet === 'responsible' || positions.length === 1 ? byReports(positions) : [];
  const [a, b] = clash ?? [];
  const parts = [
    ...(a && b ? [t('compare.sums.cannotBoth', { a: claimWords.value(a), b: claimWords.value(b) })] : []),
    ...(!clash && facet !== 'responsible' && positions.length > 1 ? [t('compare.sums.compatible')] : []),
    ...named.slice(0, NAMED).map(value),
    ...(named.length > NAMED ? [t('compare.sums.more', { count: named.length - NAMED })] : []),
    ...(inWords > 0 ? [t('compare.sums.inWords', { count: inWords })] : []),
    ...(nameNoOne > 0 ? [t('compare.sums.nameNoOne', { count: nameNoOne })] : []),
  ];
  return <>{words.series(parts)}</>;
}
