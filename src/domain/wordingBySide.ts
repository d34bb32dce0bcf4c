/**
 * Which words each fully read report uses for whom, and how often (compare.md, part 5). A term belongs to the side at
 * the top of its actor's chain; a word inside a place label ("-held") counts with that word, apart from it. Zero holds
 * for full texts only. It must never divide a count by the length of a text, nor count in a text read in part.
 */
import { actorChain, type Catalog, get } from './catalog';
import type { Report, Side, Term } from './schema';

export interface Label {
  readonly term: Term;
  /** Terms that put this word into the name of a place: "rebel-held" for "rebel(s)". */
  readonly placeTerms: readonly Term[];
}

export interface SideLabels {
  /** null: terms for an idea that is nobody's name, nor a label of a place. */
  readonly side: Side | null;
  readonly labels: readonly Label[];
}

export interface LabelCount {
  /** Not inside a place label. */
  readonly plain: number;
  readonly inPlaces: number;
}

export interface ReportWords {
  readonly report: Report;
  /** By term id; every label has one. */
  readonly counts: ReadonlyMap<string, LabelCount>;
  /** Paragraphs in which nothing was counted. */
  readonly leftOut: { readonly furniture: number; readonly duplicate: number };
}

export interface WordingBySide {
  readonly sides: readonly SideLabels[];
  /** Fully read reports with counts, in the order of publication. */
  readonly rows: readonly ReportWords[];
  /** Read in part: they show what they said, never what they left out. */
  readonly partRead: readonly Report[];
  /** Read in full, yet without counts. */
  readonly uncounted: readonly Report[];
}

const lower = (words: string) => words.toLocaleLowerCase('en');

/** "rebel-held" puts "rebel" into a place: each of its words is one of the other's, a hyphen, and more. */
function isPlaceLabelOf(term: Term, base: Term): boolean {
  const starts = base.match.map((words) => `${lower(words)}-`);
  return term.match.every((words) => starts.some((start) => lower(words).startsWith(start)));
}

function sideOf(catalog: Catalog, term: Term): Side | null {
  if (!catalog.actors.has(term.refersTo)) return null;
  return get(catalog.actors, actorChain(catalog, term.refersTo).at(-1)!).side;
}

/** Sides and labels in the order of the dataset's terms. */
export function sideLabels(catalog: Catalog): SideLabels[] {
  const { terms } = catalog.dataset;
  const forActors = terms.filter((term) => sideOf(catalog, term) !== null);
  const baseOf = (term: Term) =>
    sideOf(catalog, term) === null ? forActors.find((base) => isPlaceLabelOf(term, base)) : undefined;
  const own = terms.filter((term) => baseOf(term) === undefined);
  const sides = [...new Set(own.map((term) => sideOf(catalog, term)))];
  return sides.map((side) => ({
    side,
    labels: own
      .filter((term) => sideOf(catalog, term) === side)
      .map((term) => ({ term, placeTerms: terms.filter((other) => baseOf(other) === term) })),
  }));
}

function wordsOf(report: Report, labels: readonly Label[]): ReportWords {
  const count = (term: Term) => report.wording?.[term.id] ?? 0;
  const paragraphs = (reason: 'furniture' | 'duplicate') =>
    new Set(report.uncoded.filter((u) => u.reason === reason).map((u) => u.paragraph)).size;
  return {
    report,
    counts: new Map(
      labels.map(({ term, placeTerms }) => [
        term.id,
        { plain: count(term), inPlaces: placeTerms.reduce((sum, t) => sum + count(t), 0) },
      ]),
    ),
    leftOut: { furniture: paragraphs('furniture'), duplicate: paragraphs('duplicate') },
  };
}

export function wordingBySide(catalog: Catalog): WordingBySide {
  const published = (report: Report) => get(catalog.published, report.id).startDay;
  const reports = [...catalog.dataset.reports].sort((a, b) => published(a) - published(b) || 0);
  const sides = sideLabels(catalog);
  const labels = sides.flatMap((s) => s.labels);
  const full = reports.filter((r) => r.read === 'full');
  return {
    sides,
    rows: full.filter((r) => r.wording !== undefined).map((r) => wordsOf(r, labels)),
    partRead: reports.filter((r) => r.read !== 'full'),
    uncounted: full.filter((r) => r.wording === undefined),
  };
}

/** How often a label stands in all the rows, place labels apart, and in how many of them. */
export function labelTotal(rows: readonly ReportWords[], label: Label): LabelCount & { readonly reports: number } {
  const counts = rows.map((row) => row.counts.get(label.term.id)!);
  return {
    plain: counts.reduce((sum, c) => sum + c.plain, 0),
    inPlaces: counts.reduce((sum, c) => sum + c.inPlaces, 0),
    reports: counts.filter((c) => c.plain > 0).length,
  };
}
