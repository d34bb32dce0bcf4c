/**
 * Linked filters over columns: rows against clauses, each panel owning one clause. It keeps, per row, one bit for each
 * clause that fails and one for each that only may hold, so that a panel's own counts can leave its own clause out
 * (crossfilter semantics). It must never drop a row uncounted.
 */
import { CERTAIN, type MatchColumn, NO, POSSIBLE } from '../domain/filter';
import type { ClauseColumn } from './clauses';
import type { Groups } from './columns';

export interface Tally {
  readonly certain: number;
  readonly possible: number;
}

export interface LinkedFilter {
  /** Every clause together. */
  readonly all: MatchColumn;
  /** Every clause but the one at this index. */
  without(clause: number): MatchColumn;
}

/** Indexed by a row's state, so that the loops over rows hold no branch. */
const STATES = CERTAIN + 1;
const FAILS = Uint8Array.from({ length: STATES }, (_, state) => (state === NO ? 1 : 0));
const DOUBTS = Uint8Array.from({ length: STATES }, (_, state) => (state === POSSIBLE ? 1 : 0));

/** `columns`: at most 31 clauses, each of `rows` bytes, or null for one that lets every row through. */
export function linkFilters(rows: number, columns: readonly ClauseColumn[]): LinkedFilter {
  const fails = new Uint32Array(rows);
  const doubts = new Uint32Array(rows);
  columns.forEach((column, clause) => {
    if (column === null) return;
    for (let row = 0; row < rows; row++) {
      fails[row]! |= FAILS[column[row]!]! << clause;
      doubts[row]! |= DOUBTS[column[row]!]! << clause;
    }
  });
  const match = (kept: number): MatchColumn => {
    const out = new Uint8Array(rows);
    const [certain, possible] = [CERTAIN, POSSIBLE];
    for (let row = 0; row < rows; row++) {
      if ((fails[row]! & kept) === 0) out[row] = (doubts[row]! & kept) === 0 ? certain : possible;
    }
    return out;
  };
  const all = match(~0);
  return { all, without: (clause) => (columns[clause] === null ? all : match(~(1 << clause))) };
}

export function tally(column: MatchColumn): Tally {
  const counts = new Uint32Array(STATES);
  for (let row = 0; row < column.length; row++) counts[column[row]!]!++;
  return { certain: counts[CERTAIN]!, possible: counts[POSSIBLE]! };
}

/** How many rows of each id match, in the order of `groups.ids`. */
export function tallyGroups(column: MatchColumn, { ids, offsets, rows }: Groups): Tally[] {
  const counts = new Uint32Array(STATES);
  return ids.map((_, group) => {
    counts.fill(0);
    for (let i = offsets[group]!; i < offsets[group + 1]!; i++) counts[column[rows[i]!]!]!++;
    return { certain: counts[CERTAIN]!, possible: counts[POSSIBLE]! };
  });
}
