import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampCell, moveCell, movePlace } from '../../../src/panels/compare/gridMove';

const SIZE = { rows: 30, columns: 5 };
const from = (row: number, column: number, key: string, isMirrored = false) =>
  moveCell({ row, column }, key, SIZE, isMirrored);

describe('a key in a grid', () => {
  it.each([
    ['ArrowDown', 4, 2],
    ['ArrowUp', 2, 2],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 3, 1],
    ['PageDown', 13, 2],
    ['PageUp', 0, 2],
    ['Home', 3, 0],
    ['End', 3, 4],
  ])('%s moves', (key, row, column) => {
    expect(from(3, 2, key)).toEqual({ row, column });
  });

  it('goes the way it points on a page that runs from right to left', () => {
    expect([from(0, 1, 'ArrowLeft', true)?.column, from(0, 1, 'ArrowRight', true)?.column]).toEqual([2, 0]);
  });

  it('stays at the edges', () => {
    expect([from(0, 0, 'ArrowUp'), from(29, 4, 'ArrowRight')]).toEqual([
      { row: 0, column: 0 },
      { row: 29, column: 4 },
    ]);
  });

  it.each(['Enter', 'a', 'constructor'])('%s moves nowhere', (key) => {
    expect(from(0, 0, key)).toBeNull();
  });

  it('comes back into a grid that has shrunk', () => {
    expect(clampCell({ row: 40, column: 9 }, SIZE)).toEqual({ row: 29, column: 4 });
    expect(clampCell({ row: 4, column: 2 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});

describe('a key among places that do not fill a table', () => {
  const places = [
    { row: 0, column: 0 },
    { row: 0, column: 3 },
    { row: 1, column: 0 },
    { row: 1, column: 0 },
    { row: 5, column: 3 },
  ];
  const move = (at: number, key: string, isMirrored = false) => movePlace(places, at, key, isMirrored);

  it('goes down and up in its own column, through each place of a cell', () => {
    expect([move(0, 'ArrowDown'), move(2, 'ArrowDown'), move(3, 'ArrowUp'), move(3, 'ArrowDown')]).toEqual([
      2,
      3,
      2,
      null,
    ]);
  });

  it('goes sideways over empty columns to the nearest row', () => {
    expect([move(2, 'ArrowRight'), move(4, 'ArrowLeft'), move(1, 'ArrowRight')]).toEqual([1, 2, null]);
    expect([move(2, 'ArrowLeft', true), move(4, 'ArrowRight', true)]).toEqual([1, 2]);
  });

  it('goes to the first and the last column', () => {
    expect([move(4, 'Home'), move(3, 'End')]).toEqual([2, 1]);
  });

  it('reaches every place from every other by arrows and their opposites', () => {
    const aPlace = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 20 }), (some) => {
        const inOrder = some.toSorted((a, b) => a.row - b.row || a.column - b.column);
        const seen = new Set([0]);
        for (const at of seen) {
          for (const key of keys) {
            const next = movePlace(inOrder, at, key, false);
            if (next !== null) seen.add(next);
          }
        }
        expect(seen.size).toBe(inOrder.length);
      }),
    );
  });
});
