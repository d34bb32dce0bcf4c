/** The wording table as drawn: labels that some report uses, those that none does, and the length of each bar. Pure. */
import type { Claim, Term } from '../../domain/schema';
import { countTerms } from '../../domain/wording';
import type { Label, LabelCount, ReportWords, SideLabels, WordingBySide } from '../../domain/wordingBySide';

/** Rows drawn before the rest is asked for. */
export const MOST_ROWS = 40;

export interface WordTable {
  /** Only labels that some report uses; a side without any is left out. */
  readonly sides: readonly SideLabels[];
  readonly labels: readonly Label[];
  /** Looked for and found in none of the texts. */
  readonly unused: readonly Term[];
  /** The most often that one report uses one label: the full length of a bar. */
  readonly most: number;
}

const total = (count: LabelCount | undefined) => (count ? count.plain + count.inPlaces : 0);

export function wordTable({ sides, rows }: WordingBySide): WordTable {
  const uses = (label: Label) => rows.map((row) => total(row.counts.get(label.term.id)));
  const isUsed = (label: Label) => uses(label).some((n) => n > 0);
  const shown = sides
    .map((s) => ({ side: s.side, labels: s.labels.filter(isUsed) }))
    .filter((s) => s.labels.length > 0);
  const all = sides.flatMap((s) => s.labels);
  return {
    sides: shown,
    labels: shown.flatMap((s) => s.labels),
    unused: all.filter((label) => !isUsed(label)).map((label) => label.term),
    most: Math.max(1, ...all.flatMap(uses)),
  };
}

/** Which label of a side the texts use most, place labels apart; the first of equals. Null where none is used. */
export function leadingLabel(rows: readonly ReportWords[], labels: readonly Label[]): Label | null {
  const uses = (label: Label) => rows.reduce((sum, row) => sum + (row.counts.get(label.term.id)?.plain ?? 0), 0);
  const first = labels.reduce<Label | null>((best, l) => (best === null || uses(l) > uses(best) ? l : best), null);
  return first && uses(first) > 0 ? first : null;
}

/** The report's claims whose few quoted words hold the label, or a place label of it. */
export function claimsWithLabel(claims: readonly Claim[], terms: readonly Term[], label: Label): Claim[] {
  const ids = [label.term, ...label.placeTerms].map((term) => term.id);
  return claims.filter((claim) => {
    const counts = claim.wording === undefined ? null : countTerms([claim.wording], terms);
    return counts !== null && ids.some((id) => (counts.get(id) ?? 0) > 0);
  });
}
