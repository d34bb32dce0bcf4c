/** The list of events as drawn: rows that the filter lets through, each with what a reader needs at a glance. Pure. */
import { type Catalog, claimsOn } from '../../domain/catalog';
import { tollRange, type TollRange } from '../../domain/comparability';
import type { Period } from '../../domain/edtf';
import { type EventFacts, type MatchColumn, NO, POSSIBLE } from '../../domain/filter';
import { countWord, type WordCount } from '../../domain/origins';
import type { Event } from '../../domain/schema';

/** What the list says of an event, whatever the filter. */
export interface EventBrief {
  readonly event: Event;
  readonly period: Period;
  /** Among the rows given. */
  readonly index: number;
  readonly killed: TollRange | null;
  readonly tollsDiffer: boolean;
  readonly backing: WordCount;
}

export interface EventRow extends EventBrief {
  readonly isPossible: boolean;
  /** Set on the first row of each period: the list is parted by it. */
  readonly opensPeriod: boolean;
}

/** Where a start is not known, the end stands for it. */
const startOf = ({ period }: EventFacts) => (Number.isFinite(period.startDay) ? period.startDay : period.endDay);

/** Later starts first, so that no wide count leads; among equals the shorter first, and those of one date together. */
function latestStartFirst(a: EventFacts, b: EventFacts): number {
  const [x, y] = [a.period, b.period];
  return startOf(b) - startOf(a) || Math.sign(x.endDay - y.endDay) || x.edtf.localeCompare(y.edtf);
}

/** All rows as the list has them; worked out once for a known picture, not at every step of a brush. */
export function eventBriefs(catalog: Catalog, rows: readonly EventFacts[]): EventBrief[] {
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => latestStartFirst(a.row, b.row))
    .map(({ row: { event, period, ids }, index }) => ({
      event,
      period,
      index,
      killed: tollRange(catalog, event.id, 'killed'),
      tollsDiffer: ids.disagreements.has('tolls-contradict'),
      backing: countWord(catalog, claimsOn(catalog, event.id)),
    }));
}

/** Those that the filter lets through. */
export function eventRows(briefs: readonly EventBrief[], match: MatchColumn): EventRow[] {
  const shown = briefs.filter(({ index }) => match[index] !== NO);
  return shown.map((brief, i) => ({
    ...brief,
    isPossible: match[brief.index] === POSSIBLE,
    opensPeriod: brief.period.edtf !== shown[i - 1]?.period.edtf,
  }));
}
