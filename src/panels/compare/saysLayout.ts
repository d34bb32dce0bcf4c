/** The table "What each report says": a column a report, a row a facet, every claim in its cell. Pure. */
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import { valueKey } from '../../domain/positions';
import type { Claim, Facet, Report } from '../../domain/schema';
import { type Coverage, coverage } from '../../domain/silence';
import { groupBy } from '../../lib/group';

export type SaysRow = Facet | 'word' | 'wording';

export interface SaysColumn {
  readonly report: Report;
  readonly coverage: Coverage;
  /** Days from the report's publication to the event: for "could not know". */
  readonly daysBefore: number;
  readonly claims: readonly Claim[];
}

/** Rows that always stand, whether or not anything is said; the others only where a report says something. */
const ALWAYS: readonly SaysRow[] = ['killed', 'wounded', 'responsible', 'word', 'target', 'weapon', 'time', 'location'];
const ORDER: readonly SaysRow[] = [
  'killed',
  'wounded',
  'casualties',
  'responsible',
  'word',
  'target',
  'weapon',
  'time',
  'location',
  'statement',
  'wording',
];
const AFTER: readonly Coverage[] = ['reported', 'same-day', 'not-mentioned', 'not-known', 'could-not-know'];

export function saysRows(claims: readonly Claim[]): SaysRow[] {
  const said = (row: SaysRow) =>
    row === 'wording' ? claims.some((c) => c.wording !== undefined) : claims.some((c) => c.facet === row);
  return ORDER.filter((row) => ALWAYS.includes(row) || said(row));
}

/** Reports that tell of the event first, in order of publication; then the silent ones, by what silence can mean. */
export function saysColumns(catalog: Catalog, eventId: string): SaysColumn[] {
  const claims = claimsOn(catalog, eventId);
  const when = get(catalog.when, eventId);
  const published = (report: Report) => get(catalog.published, report.id);
  const columns = catalog.dataset.reports.map((report) => ({
    report,
    coverage: coverage(catalog, report.id, eventId),
    daysBefore: when.startDay - published(report).endDay,
    claims: claims.filter((c) => c.report === report.id),
  }));
  return columns.sort(
    (a, b) =>
      AFTER.indexOf(a.coverage) - AFTER.indexOf(b.coverage) ||
      published(a.report).startDay - published(b.report).startDay ||
      b.claims.length - a.claims.length,
  );
}

/** Claims of a cell, each value and origin once; the first place in the text stands for the rest. */
export function cellClaims(column: SaysColumn, row: Facet): Claim[] {
  const said = column.claims.filter((c) => c.facet === row);
  const once = groupBy(said, (c) => [c.stance, c.origin, c.voice, valueKey(c)].join(' '));
  return [...once.values()].map((same) => same[0]!);
}
