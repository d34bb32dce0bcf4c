import { CERTAIN, type MatchColumn, POSSIBLE } from '../../src/domain/filter';
import type { Groups } from '../../src/engine/columns';
import type { Counts, Tally } from '../../src/engine/linkedFilter';

/** How many rows of each id match, looked at row by row: what the engine's kept counts must agree with. */
export function countRows(column: MatchColumn, { ids, starts, keys }: Groups): Counts {
  const [certain, possible] = [new Int32Array(ids.length), new Int32Array(ids.length)];
  column.forEach((state, row) => {
    const own = starts === null ? keys.subarray(row, row + 1) : keys.subarray(starts[row], starts[row + 1]);
    for (const key of own) {
      if (state === CERTAIN) certain[key]!++;
      if (state === POSSIBLE) possible[key]!++;
    }
  });
  return { certain, possible };
}

/** How many rows match, looked at row by row. */
export function tally(column: MatchColumn): Tally {
  const of = (wanted: number) => column.filter((state) => state === wanted).length;
  return { certain: of(CERTAIN), possible: of(POSSIBLE) };
}
