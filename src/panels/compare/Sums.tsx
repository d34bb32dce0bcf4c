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

/** What the positions come to, made from the claims: never a judgement. */
function Verdict({ sum: { facet, positions, clash, inWords, nameNoOne } }: { sum: Sum }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const value = (position: Sum['positions'][number]) => claimWords.value(position.claims[0]);
  const [a, b] = clash ?? [];
  const parts = [
    ...(a && b ? [t('compare.sums.cannotBoth', { a: claimWords.value(a), b: claimWords.value(b) })] : []),
    ...(!clash && facet !== 'responsible' && positions.length > 1 ? [t('compare.sums.compatible')] : []),
    ...(facet === 'responsible' || positions.length === 1 ? positions.map(value) : []),
    ...(inWords > 0 ? [t('compare.sums.inWords', { count: inWords })] : []),
    ...(nameNoOne > 0 ? [t('compare.sums.nameNoOne', { count: nameNoOne })] : []),
  ];
  return <>{words.series(parts)}</>;
}
