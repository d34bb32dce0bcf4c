/**
 * How many rows of each key the filter lets through, kept up to date by what changes. A facet leaves its own clause
 * out (crossfilter semantics); a row stands under each of its keys.
 */
import { CERTAIN, NO, POSSIBLE } from '../domain/filter';
import type { Groups, Keys } from './groups';

export interface Tally {
  readonly certain: number;
  readonly possible: number;
}

/** How many rows of each key, key by key: a look at counts that go on changing, to be read at once or copied. */
export interface Counts {
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/**
 * What the clauses say of a row, two bits a clause: the low half holds a bit for each clause that fails, the high half
 * one for each that only may hold. 0: every clause holds for certain.
 */
export type Word = number;
export const FAILS: Word = 0xffff;
/** The bits of one clause by its state, to be shifted by the clause's number. */
export const BITS = Uint32Array.from({ length: CERTAIN + 1 }, (_, state) =>
  state === NO ? 1 : state === POSSIBLE ? 1 << 16 : 0,
);

/** Which bits are left when some clauses are left out. */
export const allBut = (clauses: readonly number[]): Word =>
  clauses.reduce((kept, clause) => kept & ~(0x1_0001 << clause), -1);

/** A row is as sure as its least sure clause. */
export const stateOf = (word: Word): number => (word === 0 ? CERTAIN : (word & FAILS) === 0 ? POSSIBLE : NO);

/** Runs of neighbouring rows, each from `first` to before `past`, and the word of all their rows before and after. */
export interface Changes {
  length: number;
  readonly first: Uint32Array;
  readonly past: Uint32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export interface Facet extends Counts {
  readonly kept: Word;
  readonly starts: Uint32Array | null;
  readonly keys: Keys;
  /** All rows of each key. */
  readonly totals: Int32Array;
}

/** Before any clause asks anything: every row is certain. `own`: the clause that its counts leave out. */
export function makeFacet({ starts, keys, offsets }: Pick<Groups, 'starts' | 'keys' | 'offsets'>, own: number): Facet {
  const totals = new Int32Array(offsets.length - 1);
  for (let key = 0; key < totals.length; key++) totals[key] = offsets[key + 1]! - offsets[key]!;
  return {
    kept: allBut([own]),
    starts,
    keys,
    totals,
    certain: totals.slice(),
    possible: new Int32Array(totals.length),
  };
}

/** Back to every row certain, or to none shown at all. */
export function resetFacet({ certain, possible, totals }: Facet, state: typeof CERTAIN | typeof NO): void {
  if (state === CERTAIN) certain.set(totals);
  else certain.fill(0);
  possible.fill(0);
}

export function countChanges({ kept, starts, keys, certain, possible }: Facet, changes: Changes): void {
  const { length, first, past, before, after } = changes;
  for (let run = 0; run < length; run++) {
    const from = stateOf(before[run]! & kept);
    const to = stateOf(after[run]! & kept);
    if (from === to) continue;
    const surer = Number(to === CERTAIN) - Number(from === CERTAIN);
    const likelier = Number(to === POSSIBLE) - Number(from === POSSIBLE);
    const start = starts === null ? first[run]! : starts[first[run]!]!;
    const end = starts === null ? past[run]! : starts[past[run]!]!;
    if (surer !== 0) for (let at = start; at < end; at++) certain[keys[at]!]! += surer;
    if (likelier !== 0) for (let at = start; at < end; at++) possible[keys[at]!]! += likelier;
  }
}
