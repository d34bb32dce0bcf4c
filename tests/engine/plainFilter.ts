/** The filter said plainly, object by object: what the engine must agree with, whatever was asked before. */
import { type Footing, lieOf } from '../../src/domain/area';
import { matchRange, type Period } from '../../src/domain/edtf';
import { CERTAIN, CLAUSES, type Clause, NO, POSSIBLE, rangeOf } from '../../src/domain/filter';
import type { IdClause, View } from '../../src/domain/viewState';

/** A row as the plain filter sees it. */
export interface PlainRow {
  readonly id: string;
  readonly period: Period;
  readonly ids: Readonly<Record<IdClause, ReadonlySet<string>>>;
  /** null: nothing is known of where it lies. */
  readonly footing: Footing | null;
  /** No clause makes it surer than this. */
  readonly surely: number;
}

const BY_WORD = { no: NO, possible: POSSIBLE, certain: CERTAIN, outside: NO, touches: POSSIBLE, inside: CERTAIN };

function stateIn(row: PlainRow, view: View, found: ReadonlySet<string> | null, clause: Clause): number {
  switch (clause) {
    case 'time': {
      const { fromDay, toDay } = rangeOf(view);
      return fromDay === null && toDay === null ? CERTAIN : BY_WORD[matchRange(row.period, fromDay, toDay)];
    }
    case 'area':
      if (view.area === null) return CERTAIN;
      return row.footing === null ? NO : BY_WORD[lieOf(row.footing, view.area)];
    case 'search':
      return found === null || found.has(row.id) ? CERTAIN : NO;
    default: {
      const asked: readonly string[] = view[clause];
      return asked.length === 0 || asked.some((id) => row.ids[clause].has(id)) ? CERTAIN : NO;
    }
  }
}

/** The state of each row: its least sure clause, leaving some out. */
export function plainMatch(
  rows: readonly PlainRow[],
  view: View,
  found: ReadonlySet<string> | null,
  without: readonly Clause[] = [],
): number[] {
  const kept = CLAUSES.filter((clause) => !without.includes(clause));
  return rows.map((row) => Math.min(row.surely, ...kept.map((clause) => stateIn(row, view, found, clause))));
}

/** Certain and possible rows among those that `isIn` names. */
export function plainTally(match: readonly number[], isIn: (row: number) => boolean) {
  const count = (state: number) => match.filter((one, row) => one === state && isIn(row)).length;
  return { certain: count(CERTAIN), possible: count(POSSIBLE) };
}
