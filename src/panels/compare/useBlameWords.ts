import { useTranslation } from 'react-i18next';
import type { BlameEntry, BlameRow } from '../../domain/blameGrid';
import { get } from '../../domain/catalog';
import type { Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { type CellOutlet, cellOutlets } from './blameLayout';

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
  const outlet = ({ outlet: { name }, texts, speakers, isHedged }: CellOutlet) => {
    const asides = [
      ...speakers.map((claim) => claimWords.source(claim).name),
      ...(isHedged ? [t('compare.table.maybe')] : []),
      ...(texts > 1 ? [t('blame.texts', { count: texts })] : []),
    ];
    const plain = words.text(name);
    return asides.length === 0 ? plain : t('blame.outlet', { outlet: plain, speakers: words.series(asides) });
  };
  /** "IBTimes UK (state TV)", an outlet each. */
  const outlets = (entries: readonly BlameEntry[]) => words.list(cellOutlets(known, entries).map(outlet));
  const reports = (list: readonly Report[]) => words.list(list.map((report) => claimWords.outlet(report)));
  const sentence = (row: BlameRow, entry: BlameEntry) =>
    t(`blame.single.${entry.tick}`, {
      outlet: claimWords.outlet(get(known.reports, entry.report)),
      who: who(row),
      source: words.list([...new Set(entry.claims.map((claim) => claimWords.source(claim).name))]),
    });
  return { who, outlets, reports, sentence };
}
