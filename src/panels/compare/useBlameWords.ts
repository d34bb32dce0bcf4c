import { useTranslation } from 'react-i18next';
import type { BlameEntry, BlameRow } from '../../domain/blameGrid';
import { get } from '../../domain/catalog';
import { sourceOf } from '../../domain/origins';
import type { Claim, Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { type CellOutlet, cellOutlets } from './blameLayout';

/** Outlets named in a cell; the rest is counted, and named on opening. */
const NAMED = 8;

/** How the blame grid reads: who is blamed, and who stands in a cell on whose word. */
export function useBlameWords() {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const who = (row: BlameRow) =>
    row.actors
      .map((id) => words.actor(get(known.actors, id)))
      .reduce((a, b) => t(row.mode === 'or' ? 'words.or' : 'words.and', { a, b }));
  const speaker = (claim: Claim) =>
    sourceOf(known, claim).kind === 'not-known' ? t('tollTime.not-known') : claimWords.source(claim).name;
  const outlet = ({ outlet: { name }, texts, speakers, isHedged }: CellOutlet) => {
    const asides = [
      ...speakers.map(speaker),
      ...(isHedged ? [t('compare.table.maybe')] : []),
      ...(texts > 1 ? [t('blame.texts', { count: texts })] : []),
    ];
    const plain = words.text(name);
    return asides.length === 0 ? plain : t('blame.outlet', { outlet: plain, speakers: words.series(asides) });
  };
  const brief = (names: readonly string[]) => {
    const more = names.length - NAMED;
    return words.list(more > 1 ? [...names.slice(0, NAMED), t('compare.table.more', { count: more })] : names);
  };
  /** "IBTimes UK (state TV)", an outlet each. */
  const outlets = (entries: readonly BlameEntry[]) => brief(cellOutlets(known, entries).map(outlet));
  const reports = (list: readonly Report[]) => brief(list.map((report) => claimWords.outlet(report)));
  const sentence = (row: BlameRow, entry: BlameEntry) =>
    t(`blame.single.${entry.tick}`, {
      outlet: claimWords.outlet(get(known.reports, entry.report)),
      who: who(row),
      source: words.list([...new Set(entry.claims.map((claim) => claimWords.source(claim).name))]),
    });
  return { who, outlets, reports, sentence };
}
