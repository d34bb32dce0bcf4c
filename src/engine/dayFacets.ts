/**
 * Rows a day, without their own clause: a row counts on every day that its dates as written cover. Kept as how many
 * start and how many end on each day, so that a row costs two counts however long it lasts.
 */
import type { EventColumns } from './columns';
import { rankDays } from './dayIndex';
import { type Facet, makeFacet, type Tally } from './facet';
import { offsetsOf } from './groups';

export interface DayFacets {
  readonly starts: Facet;
  /** The very same where every row is of one day. */
  readonly ends: Facet;
  /** The day of each key, rising. */
  readonly startDays: Float64Array;
  readonly endDays: Float64Array;
}

export function dayFacets({ startDay, endDay }: Pick<EventColumns, 'startDay' | 'endDay'>, own: number): DayFacets {
  const facetOf = ({ days, keys }: ReturnType<typeof rankDays>) =>
    makeFacet({ starts: null, keys, offsets: offsetsOf(keys, days.length) }, own);
  const start = rankDays(startDay);
  const starts = facetOf(start);
  if (isSame(startDay, endDay)) return { starts, ends: starts, startDays: start.days, endDays: start.days };
  const end = rankDays(endDay);
  return { starts, ends: facetOf(end), startDays: start.days, endDays: end.days };
}

function isSame(some: Float32Array, others: Float32Array): boolean {
  let row = 0;
  while (row < some.length && some[row] === others[row]) row++;
  return row === some.length;
}

/** One tally a day from `from` to `to`, both included. */
export function dayTallies({ starts, ends, startDays, endDays }: DayFacets, from: number, to: number): Tally[] {
  const out: Tally[] = [];
  let [certain, possible, start, end] = [0, 0, 0, 0];
  for (let day = from; day <= to; day++) {
    for (; start < startDays.length && startDays[start]! <= day; start++) {
      certain += starts.certain[start]!;
      possible += starts.possible[start]!;
    }
    for (; end < endDays.length && endDays[end]! < day; end++) {
      certain -= ends.certain[end]!;
      possible -= ends.possible[end]!;
    }
    out.push({ certain, possible });
  }
  return out;
}
