/**
 * What every clause says of every row, one word a row, and the counts that follow from it. A change costs the rows that
 * change; where those are many, counting anew costs the fewer of those that pass and those that do not. It must never
 * leave a count behind the words.
 */
import { CERTAIN, type MatchColumn, NO, POSSIBLE } from '../domain/filter';
import {
  allBut,
  BITS,
  type Changes,
  countChanges,
  type Facet,
  FAILS,
  resetFacet,
  stateOf,
  type Tally,
  type Word,
} from './facet';

/** Says of a row what the clause in hand now makes of it: NO, POSSIBLE or CERTAIN. */
export type Put = (row: number, state: number) => void;

export interface Board {
  /** Takes in what one clause newly says; rows that are not put stay as they are. */
  readonly change: (clause: number, visit: (put: Put) => void) => void;
  readonly shown: () => Tally;
  /** One byte a row, with some clauses left out. */
  readonly match: (without: readonly number[]) => MatchColumn;
}

/** Changes are handed on in lots that stay in the processor's cache. */
const LOT = 4096;
/** Where more than this part of all rows changes, they are counted anew. */
const MANY = 1 / 8;

/** At most 15 clauses, each letting every row through to begin with. */
export function makeBoard(count: number, facets: readonly Facet[]): Board {
  const words = new Int32Array(count);
  const lot = {
    length: 0,
    first: new Uint32Array(LOT),
    past: new Uint32Array(LOT),
    before: new Int32Array(LOT),
    after: new Int32Array(LOT),
  };
  const { first, past, before: wordBefore, after: wordAfter } = lot;
  const shown = Int32Array.from(BITS, (_, state) => (state === CERTAIN ? count : 0));
  let clause = 0;
  let others: Word = 0;
  let room = 0;

  const flush = () => {
    countShown(shown, lot);
    for (const facet of facets) if (facet.kept !== others) countChanges(facet, lot);
    lot.length = 0;
  };
  const log = (row: number, before: Word, after: Word) => {
    const last = lot.length - 1;
    if (last >= 0 && past[last] === row && wordBefore[last] === before && wordAfter[last] === after) {
      past[last] = row + 1;
      return;
    }
    if (last === LOT - 1) flush();
    const run = lot.length++;
    first[run] = row;
    past[run] = row + 1;
    wordBefore[run] = before;
    wordAfter[run] = after;
  };
  const put: Put = (row, state) => {
    const before = words[row]!;
    const after = (before & others) | (BITS[state]! << clause);
    if (before === after) return;
    words[row] = after;
    if (room > 0 && isCounted(before & others)) {
      room--;
      log(row, before, after);
    }
  };
  const countAnew = () => {
    lot.length = 0;
    let certain = 0;
    for (let row = 0; row < count; row++) if (words[row] === 0) certain++;
    const most = certain > count / 2 ? CERTAIN : NO;
    const usual: Word = most === CERTAIN ? 0 : FAILS;
    const own = BITS[NO]! << clause;
    shown.fill(0)[most] = count;
    for (const facet of facets) if (facet.kept !== others) resetFacet(facet, most);
    for (let row = 0; row < count; row++) {
      const word = words[row]!;
      if (most === CERTAIN ? word !== 0 : (word & own) === 0 && isCounted(word)) log(row, usual, word);
    }
  };
  return {
    change: (asked, visit) => {
      clause = asked;
      others = allBut([asked]);
      room = Math.ceil(count * MANY);
      visit(put);
      if (room === 0) countAnew();
      flush();
    },
    shown: () => ({ certain: shown[CERTAIN]!, possible: shown[POSSIBLE]! }),
    match: (without) => {
      const kept = allBut(without);
      const out = new Uint8Array(count);
      for (let row = 0; row < count; row++) out[row] = stateOf(words[row]! & kept);
      return out;
    },
  };
}

/** Where two clauses fail, no count holds the row: each count leaves out one clause at most. */
const isCounted = (word: Word) => {
  const failing = word & FAILS;
  return (failing & (failing - 1)) === 0;
};

function countShown(shown: Int32Array, { length, first, past, before, after }: Changes): void {
  for (let run = 0; run < length; run++) {
    const rows = past[run]! - first[run]!;
    shown[stateOf(before[run]!)]! -= rows;
    shown[stateOf(after[run]!)]! += rows;
  }
}
