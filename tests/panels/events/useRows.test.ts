import { describe, expect, it } from 'vitest';
import { rowsKept } from '../../../src/panels/events/useRows';

describe('the rows of a long list that are drawn', () => {
  it('are those near what is seen', () => {
    expect(rowsKept([4, 5, 6], null, 100)).toEqual([4, 5, 6]);
  });

  it('and the one that has the focus with those beside it, in order and once each', () => {
    expect(rowsKept([40, 41], 7, 100)).toEqual([6, 7, 8, 40, 41]);
    expect(rowsKept([6, 7, 8, 9], 8, 100)).toEqual([6, 7, 8, 9]);
  });

  it('never reach beyond the list, which may have become shorter', () => {
    expect(rowsKept([0, 1], 0, 2)).toEqual([0, 1]);
    expect(rowsKept([0, 1], 99, 2)).toEqual([0, 1]);
    expect(rowsKept([], null, 0)).toEqual([]);
  });
});
