/**
 * Linked filters over columns: rows against clauses, each panel owning one clause. A row's state is one byte a clause
 * (no, possible, certain); it keeps, per row, one bit for each clause that fails and one for each that only may hold,
 * so that a panel's own counts can leave its own clause out (crossfilter semantics). It must never drop a row uncounted.
 */
import { CERTAIN, type MatchColumn, NO, POSSIBLE } from '../domain/filter';

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

/** `columns`: at most 31 clauses, all of `rows` bytes. */
export function linkFilters(rows: number, columns: readonly MatchColumn[]): LinkedFilter {
  const fails = new Uint32Array(rows);
  const doubts = new Uint32Array(rows);
  columns.forEach((column, clause) => {
    const bit = 1 << clause;
    for (let row = 0; row < rows; row++) {
      if (column[row] === NO) fails[row]! |= bit;
      else if (column[row] === POSSIBLE) doubts[row]! |= bit;
    }
  });
  const match = (ignored: number): MatchColumn => {
    const out = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
      if ((fails[row]! & ~ignored) === 0) out[row] = (doubts[row]! & ~ignored) === 0 ? CERTAIN : POSSIBLE;
    }
    return out;
  };
  return { all: match(0), without: (clause) => match(1 << clause) };
}

export function tally(column: MatchColumn): Tally {
  let certain = 0;
  let possible = 0;
  for (const state of column) {
    if (state === CERTAIN) certain++;
    else if (state === POSSIBLE) possible++;
  }
  return { certain, possible };
}

/** The same, over some rows only: how many of a group match. */
export function tallyRows(column: MatchColumn, rows: readonly number[]): Tally {
  let certain = 0;
  let possible = 0;
  for (const row of rows) {
    if (column[row] === CERTAIN) certain++;
    else if (column[row] === POSSIBLE) possible++;
  }
  return { certain, possible };
}
