/**
 * Rows as columns: their days as numbers, where they lie, and which rows each id stands on, in typed arrays built once
 * for a known picture. Whatever is asked at every step of a brush is answered from here; records are not touched again.
 */
import { type Area, boundsOf, type Footing, lieOf } from '../domain/area';
import type { EventFacts } from '../domain/filter';
import { ID_CLAUSES, type IdClause } from '../domain/viewState';
import { type Groups, groupRows } from './groups';

export type { Groups } from './groups';

/** The grounds that rows lie on; many rows may lie on one. A row without any lies in no box. */
export interface Grounds {
  readonly groups: Pick<Groups, 'starts' | 'keys'>;
  /** West, south, east, north of each ground, one after the other, in degrees. */
  readonly boxes: Float64Array;
  /** Whether a ground whose box does not lie in the area has at least a part in it. */
  readonly touches: (ground: number, area: Area) => boolean;
}

export interface EventColumns {
  readonly count: number;
  /** Event ids, row by row. */
  readonly ids: readonly string[];
  /**
   * Day numbers; ∓Infinity where an end is open. `possible…` are widened by the qualifiers of the dates. Four bytes
   * hold every day of the years 0 to 9999 exactly.
   */
  readonly startDay: Float32Array;
  readonly endDay: Float32Array;
  readonly possibleStartDay: Float32Array;
  readonly possibleEndDay: Float32Array;
  readonly grounds: Grounds;
  readonly groups: Readonly<Record<IdClause, Groups>>;
}

/** Row by row; null where nothing is known of the ground. Rows at one place may share theirs, and are judged once. */
export function buildGrounds(footings: readonly (Footing | null)[]): Grounds {
  const groups = groupRows(footings.length, (row) => (footings[row] ? [footings[row]] : []));
  const boxes = Float64Array.from(groups.ids.flatMap((footing) => [...boundsOf(footing)]));
  return { groups, boxes, touches: (ground, area) => lieOf(groups.ids[ground]!, area) === 'touches' };
}

export function buildColumns(facts: readonly EventFacts[]): EventColumns {
  const groups = ID_CLAUSES.map((clause) => [clause, groupRows(facts.length, (row) => facts[row]!.ids[clause])]);
  return {
    count: facts.length,
    ids: facts.map((f) => f.event.id),
    startDay: Float32Array.from(facts, (f) => f.period.startDay),
    endDay: Float32Array.from(facts, (f) => f.period.endDay),
    possibleStartDay: Float32Array.from(facts, (f) => f.period.possibleStartDay),
    possibleEndDay: Float32Array.from(facts, (f) => f.period.possibleEndDay),
    grounds: buildGrounds(facts.map((f) => f.footing)),
    groups: Object.fromEntries(groups) as Record<IdClause, Groups>,
  };
}
