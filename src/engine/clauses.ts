/**
 * The filter's clauses over columns: for each row no, possible or certain, by the rules of domain/filter.ts and
 * domain/edtf.ts. A clause that asks nothing has no column at all.
 */
import { CERTAIN, CLAUSES, type Clause, type MatchColumn, NO, POSSIBLE, rangeOf } from '../domain/filter';
import type { View } from '../domain/viewState';
import { assertNever } from '../lib/assertNever';
import type { EventColumns, Groups } from './columns';

/** null: every row passes certainly. */
export type ClauseColumn = MatchColumn | null;

/** The rule of domain/edtf.ts, matchRange, for every row. A null bound is no bound. */
export function timeColumn(columns: EventColumns, fromDay: number | null, toDay: number | null): ClauseColumn {
  if (fromDay === null && toDay === null) return null;
  const from = fromDay ?? Number.NEGATIVE_INFINITY;
  const to = toDay ?? Number.POSITIVE_INFINITY;
  const { count, startDay, endDay, possibleStartDay, possibleEndDay } = columns;
  const out = new Uint8Array(count);
  const [certain, possible, no] = [CERTAIN, POSSIBLE, NO];
  for (let row = 0; row < count; row++) {
    if (startDay[row]! >= from && endDay[row]! <= to) out[row] = certain;
    else out[row] = possibleStartDay[row]! <= to && possibleEndDay[row]! >= from ? possible : no;
  }
  return out;
}

/** Rows that carry any of the ids; no ids restrict nothing. */
export function idColumn(count: number, groups: Groups, ids: readonly string[]): ClauseColumn {
  if (ids.length === 0) return null;
  const out = new Uint8Array(count);
  for (const id of ids) {
    const group = groups.indexOf.get(id);
    if (group === undefined) continue;
    for (let i = groups.offsets[group]!; i < groups.offsets[group + 1]!; i++) out[groups.rows[i]!] = CERTAIN;
  }
  return out;
}

function clauseColumn(columns: EventColumns, view: View, found: ReadonlySet<string> | null, clause: Clause) {
  switch (clause) {
    case 'time': {
      const { fromDay, toDay } = rangeOf(view);
      return timeColumn(columns, fromDay, toDay);
    }
    case 'actors':
    case 'outlets':
    case 'kinds':
    case 'places':
    case 'disagreements':
      return idColumn(columns.count, columns.groups[clause], view[clause]);
    case 'search':
      return found && Uint8Array.from(columns.ids, (id) => (found.has(id) ? CERTAIN : NO));
    default:
      return assertNever(clause);
  }
}

/** One column a clause, in the order of CLAUSES. `found`: the ids that the search finds; null where nothing is searched. */
export function clauseColumns(columns: EventColumns, view: View, found: ReadonlySet<string> | null): ClauseColumn[] {
  return CLAUSES.map((clause) => clauseColumn(columns, view, found, clause));
}
