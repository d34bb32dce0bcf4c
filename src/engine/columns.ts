/**
 * Rows as columns: their days as numbers, and which rows each id stands on, in typed arrays built once for a known
 * picture. Whatever is asked at every step of a brush is answered from here; records are not touched again.
 */
import type { EventFacts } from '../domain/filter';
import { ID_CLAUSES, type IdClause } from '../domain/viewState';

/** The rows of each id, one list after the other: those of `ids[i]` are `rows[offsets[i]] … rows[offsets[i + 1] - 1]`. */
export interface Groups {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

export interface EventColumns {
  readonly count: number;
  /** Event ids, row by row. */
  readonly ids: readonly string[];
  /** Day numbers; ∓Infinity where an end is open. `possible…` are widened by the qualifiers of the dates. */
  readonly startDay: Float64Array;
  readonly endDay: Float64Array;
  readonly possibleStartDay: Float64Array;
  readonly possibleEndDay: Float64Array;
  readonly groups: Readonly<Record<IdClause, Groups>>;
}

/** `idsOf`: the ids that stand on a row; ids come in order of first appearance. */
export function groupRows(count: number, idsOf: (row: number) => Iterable<string>): Groups {
  const lists = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    for (const id of idsOf(row)) {
      const list = lists.get(id);
      if (list) list.push(row);
      else lists.set(id, [row]);
    }
  }
  const ids = [...lists.keys()];
  const offsets = new Uint32Array(ids.length + 1);
  ids.forEach((id, i) => {
    offsets[i + 1] = offsets[i]! + lists.get(id)!.length;
  });
  const rows = new Uint32Array(offsets[ids.length]!);
  ids.forEach((id, i) => rows.set(lists.get(id)!, offsets[i]!));
  return { ids, indexOf: new Map(ids.map((id, i) => [id, i])), offsets, rows };
}

export function buildColumns(facts: readonly EventFacts[]): EventColumns {
  const groups = ID_CLAUSES.map((clause) => [clause, groupRows(facts.length, (row) => facts[row]!.ids[clause])]);
  return {
    count: facts.length,
    ids: facts.map((f) => f.event.id),
    startDay: Float64Array.from(facts, (f) => f.period.startDay),
    endDay: Float64Array.from(facts, (f) => f.period.endDay),
    possibleStartDay: Float64Array.from(facts, (f) => f.period.possibleStartDay),
    possibleEndDay: Float64Array.from(facts, (f) => f.period.possibleEndDay),
    groups: Object.fromEntries(groups) as Record<IdClause, Groups>,
  };
}
