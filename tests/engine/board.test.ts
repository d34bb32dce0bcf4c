import { describe, expect, it } from 'vitest';
import { CERTAIN, NO, POSSIBLE } from '../../src/domain/filter';
import { makeBoard } from '../../src/engine/board';
import { makeFacet } from '../../src/engine/facet';
import { offsetsOf } from '../../src/engine/groups';

/** More runs of rows than one lot of changes takes; every other row changes, so that no two stand side by side. */
const COUNT = 100_000;

describe('the board', () => {
  it('counts the same by what changes and by counting anew, lot after lot', () => {
    const keys = Uint32Array.from({ length: COUNT }, (_, row) => row % 7);
    const groups = { starts: null, keys, offsets: offsetsOf(keys, 7) };
    const [facet, own] = [makeFacet(groups, 1), makeFacet(groups, 0)];
    const board = makeBoard(COUNT, [facet, own]);
    const states = new Uint8Array(COUNT).fill(CERTAIN);
    const expectCounted = () => {
      const counted = (state: number) => {
        const counts = new Int32Array(7);
        states.forEach((one, row) => {
          if (one === state) counts[keys[row]!]!++;
        });
        return counts;
      };
      expect([facet.certain, facet.possible]).toEqual([counted(CERTAIN), counted(POSSIBLE)]);
      expect(own.certain).toEqual(own.totals);
      expect(board.match([])).toEqual(states);
    };
    /** Few rows are followed one by one, many are counted anew, first from none and then from all. */
    for (const [part, state] of [
      [20, NO],
      [9, POSSIBLE],
      [1, NO],
      [2, CERTAIN],
      [1, POSSIBLE],
      [1, CERTAIN],
    ] as const) {
      board.change(0, (put) => {
        for (let row = 0; row < COUNT; row += part) {
          states[row] = state;
          put(row, state);
        }
      });
      expectCounted();
    }
  });

  it('counts neighbours apart that come from different states, or go to different ones', () => {
    const keys = new Uint16Array(100);
    const facet = makeFacet({ starts: null, keys, offsets: offsetsOf(keys, 1) }, 1);
    const board = makeBoard(keys.length, [facet]);
    const counts = () => [facet.certain[0], facet.possible[0], board.shown()];
    const change = (...states: number[]) => board.change(0, (put) => states.forEach((state, row) => put(row, state)));
    change(POSSIBLE, NO, POSSIBLE, NO);
    expect(counts()).toEqual([96, 2, { certain: 96, possible: 2 }]);
    change(CERTAIN, CERTAIN, CERTAIN, CERTAIN);
    expect(counts()).toEqual([100, 0, { certain: 100, possible: 0 }]);
  });
});
