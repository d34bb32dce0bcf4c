/** Reports by events: what each cell can mean, which rows and columns stand, and in which order. Pure. */
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import type { Claim, Event, EventKind, Report } from '../../domain/schema';
import { type Coverage, coverage } from '../../domain/silence';
import { assertNever } from '../../lib/assertNever';

export const SORTS = ['time', 'outlet', 'full-first'] as const;
export type CoverageSort = (typeof SORTS)[number];
export const REPORT_CHOICES = ['all', 'full'] as const;
export type ReportChoice = (typeof REPORT_CHOICES)[number];
export const EVENT_CHOICES = ['filter', 'strikes', 'all'] as const;
export type EventChoice = (typeof EVENT_CHOICES)[number];

const STRIKES: readonly EventKind[] = ['air-strike', 'shelling', 'bombardment', 'car-bomb', 'guided-missile'];

/** `too-early`: read in full and silent, while the event may not have been over; the same day is the plainest case. */
export type CellKind = 'reported' | 'as-denial' | 'as-doubt' | Exclude<Coverage, 'reported'> | 'too-early';

export interface CoverageCell {
  readonly event: Event;
  readonly kind: CellKind;
  readonly claims: readonly Claim[];
}

export interface CoverageRow {
  readonly report: Report;
  /** One a column; worked out when the row is first drawn. */
  readonly cells: readonly CoverageCell[];
}

/** More columns than this are not drawn side by side. */
export const MOST_COLUMNS = 100;

/** What a report carries of what it could: only a full text can be silent. */
export interface Carried {
  readonly reported: number;
  readonly notMentioned: number;
  readonly sameDay: number;
  readonly tooEarly: number;
}

const byNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** By the first day on which it may have happened, so that "could not know" makes a staircase. */
export function coverageColumns(catalog: Catalog, choice: EventChoice, isThrough: (event: Event) => boolean): Event[] {
  const when = (event: Event) => get(catalog.when, event.id);
  const chosen = catalog.dataset.events.filter((event) => {
    switch (choice) {
      case 'filter':
        return isThrough(event);
      case 'strikes':
        return STRIKES.includes(event.kind);
      case 'all':
        return true;
      default:
        return assertNever(choice);
    }
  });
  return chosen.sort(
    (a, b) => byNumber(when(a).possibleStartDay, when(b).possibleStartDay) || byNumber(when(a).endDay, when(b).endDay),
  );
}

/** As many columns as can be drawn: those nearest to the chosen event in the order given. */
export function columnsAround(columns: readonly Event[], chosen: string): readonly Event[] {
  if (columns.length <= MOST_COLUMNS) return columns;
  const at = Math.max(
    columns.findIndex((event) => event.id === chosen),
    0,
  );
  const first = Math.min(Math.max(at - MOST_COLUMNS / 2, 0), columns.length - MOST_COLUMNS);
  return columns.slice(first, first + MOST_COLUMNS);
}

function reportedKind(claims: readonly Claim[]): CellKind {
  if (claims.some((c) => c.stance === 'affirms')) return 'reported';
  return claims.some((c) => c.stance === 'denies') ? 'as-denial' : 'as-doubt';
}

function cellOf(catalog: Catalog, report: Report, event: Event): CoverageCell {
  const claims = claimsOn(catalog, event.id).filter((c) => c.report === report.id);
  const found = coverage(catalog, report.id, event.id);
  const published = get(catalog.published, report.id);
  const { endDay } = get(catalog.when, event.id);
  const isSameDay = published.startDay <= endDay && endDay <= published.endDay;
  const kind = found === 'reported' ? reportedKind(claims) : found === 'same-day' && !isSameDay ? 'too-early' : found;
  return { event, kind, claims };
}

function rowOf(catalog: Catalog, report: Report, columns: readonly Event[]): CoverageRow {
  let cells: readonly CoverageCell[] | null = null;
  return {
    report,
    get cells() {
      return (cells ??= columns.map((event) => cellOf(catalog, report, event)));
    },
  };
}

/** By the day on which a report was surely out; an outlet's texts by that as well. */
export function coverageRows(
  catalog: Catalog,
  columns: readonly Event[],
  { sort, choice, nameOf }: { sort: CoverageSort; choice: ReportChoice; nameOf: (report: Report) => string },
): CoverageRow[] {
  const published = (report: Report) => get(catalog.published, report.id);
  const byTime = (a: Report, b: Report) =>
    byNumber(published(a).possibleEndDay, published(b).possibleEndDay) ||
    byNumber(published(a).startDay, published(b).startDay);
  const isPart = (report: Report) => (report.read === 'full' ? 0 : 1);
  const orders: Record<CoverageSort, (a: Report, b: Report) => number> = {
    time: byTime,
    outlet: (a, b) => nameOf(a).localeCompare(nameOf(b)) || byTime(a, b),
    'full-first': (a, b) => isPart(a) - isPart(b) || byTime(a, b),
  };
  return catalog.dataset.reports
    .filter((report) => choice === 'all' || report.read === 'full')
    .sort(orders[sort])
    .map((report) => rowOf(catalog, report, columns));
}

export function carriedBy(cells: readonly CoverageCell[]): Carried {
  const how = (...kinds: CellKind[]) => cells.filter((cell) => kinds.includes(cell.kind)).length;
  return {
    reported: how('reported', 'as-denial', 'as-doubt'),
    notMentioned: how('not-mentioned'),
    sameDay: how('same-day'),
    tooEarly: how('too-early'),
  };
}

/** Full texts that leave out events which were over, most left out first. */
export function leavesOut(rows: readonly CoverageRow[]): { report: Report; events: number }[] {
  return rows
    .filter(({ report }) => report.read === 'full')
    .map(({ report, cells }) => ({ report, events: carriedBy(cells).notMentioned }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}
