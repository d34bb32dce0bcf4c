/** The list of events as drawn: rows that the filter lets through, each with what a reader needs at a glance. Pure. */
import { type Catalog, claimsOn } from '../../domain/catalog';
import { tollRange, type TollRange, tollsDiffer } from '../../domain/comparability';
import type { Period } from '../../domain/edtf';
import { type EventFacts, type MatchColumn, NO, POSSIBLE } from '../../domain/filter';
import { countWord, type WordCount } from '../../domain/origins';
import type { Event } from '../../domain/schema';

export interface EventRow {
  readonly event: Event;
  readonly period: Period;
  readonly isPossible: boolean;
  /** Set on the first row of each period: the list is parted by it. */
  readonly opensPeriod: boolean;
  readonly killed: TollRange | null;
  readonly tollsDiffer: boolean;
  readonly backing: WordCount;
}

export function eventRows(catalog: Catalog, rows: readonly EventFacts[], match: MatchColumn): EventRow[] {
  let last = '';
  return rows.flatMap((row, i): EventRow[] => {
    if (match[i] === NO) return [];
    const { event, period } = row;
    const opensPeriod = period.edtf !== last;
    last = period.edtf;
    const claims = claimsOn(catalog, event.id);
    return [
      {
        event,
        period,
        isPossible: match[i] === POSSIBLE,
        opensPeriod,
        killed: tollRange(catalog, event.id, 'killed'),
        tollsDiffer: tollsDiffer(catalog, event.id),
        backing: countWord(catalog, claims),
      },
    ];
  });
}
