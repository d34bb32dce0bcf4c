/** Rows in the order of a day. It answers which rows lie between two days, and never looks at the others. */
import { bisectLeft, bisectRight } from 'd3-array';
import { type Keys, makeKeys, offsetsOf } from './groups';

export interface DayIndex {
  /** Each day once, rising; ∓Infinity may stand at the ends. */
  readonly days: Float64Array;
  /** The rows of `days[i]` are `rows[offsets[i]] … rows[offsets[i + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/** Each day once, rising, and of each row the index of its day. */
export function rankDays(dayOfRow: Float32Array): { days: Float64Array; keys: Keys } {
  const indexOf = new Map<number, number>();
  const keys = new Uint32Array(dayOfRow.length);
  for (let row = 0; row < keys.length; row++) {
    const day = dayOfRow[row]!;
    // Neighbours are mostly of one day.
    if (row > 0 && day === dayOfRow[row - 1]) {
      keys[row] = keys[row - 1]!;
      continue;
    }
    const known = indexOf.get(day);
    keys[row] = known ?? indexOf.size;
    if (known === undefined) indexOf.set(day, indexOf.size);
  }
  const days = Float64Array.from(indexOf.keys()).sort();
  const ranks = new Uint32Array(days.length);
  days.forEach((day, rank) => {
    ranks[indexOf.get(day)!] = rank;
  });
  for (let row = 0; row < keys.length; row++) keys[row] = ranks[keys[row]!]!;
  return { days, keys: makeKeys(keys, days.length) };
}

/** `some`: the rows to take in. */
export function indexDays(dayOfRow: Float32Array, some: Uint32Array): DayIndex {
  const someDays = new Float32Array(some.length);
  for (let i = 0; i < some.length; i++) someDays[i] = dayOfRow[some[i]!]!;
  const { days, keys } = rankDays(someDays);
  const offsets = offsetsOf(keys, days.length);
  const next = offsets.slice();
  const rows = new Uint32Array(some.length);
  for (let i = 0; i < some.length; i++) rows[next[keys[i]!]!++] = some[i]!;
  return { days, offsets, rows };
}

/** Where in `rows` the first row stands whose day is `day` or later. */
export const placeOf = ({ days, offsets }: DayIndex, day: number): number => offsets[bisectLeft(days, day)]!;

/** Where in `rows` the first row stands whose day is later than `day`. */
export const placeAfter = ({ days, offsets }: DayIndex, day: number): number => offsets[bisectRight(days, day)]!;
