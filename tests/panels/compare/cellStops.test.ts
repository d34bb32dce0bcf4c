import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellId, nextCell } from '../../../src/panels/compare/cellStops';

const ids = [cellId(0, 0), cellId(0, 1), cellId(1, 3), cellId(2, 0)];

describe('arrows over filled cells', () => {
  it('go along the row, and turn round on a page that runs from right to left', () => {
    expect(nextCell(ids, '0 0', 'ArrowRight', false)).toBe('0 1');
    expect(nextCell(ids, '0 1', 'ArrowRight', false)).toBeNull();
    expect(nextCell(ids, '0 0', 'ArrowLeft', true)).toBe('0 1');
  });

  it('go to the nearest row that has a filled cell, and there to the nearest column', () => {
    expect(nextCell(ids, '0 0', 'ArrowDown', false)).toBe('1 3');
    expect(nextCell(ids, '2 0', 'ArrowUp', false)).toBe('1 3');
    expect(nextCell(ids, '1 3', 'ArrowUp', false)).toBe('0 1');
    expect(nextCell(ids, '2 0', 'ArrowDown', false)).toBeNull();
  });

  it('go to the first and the last, and nowhere on another key', () => {
    expect(nextCell(ids, '1 3', 'Home', false)).toBe('0 0');
    expect(nextCell(ids, '1 3', 'End', false)).toBe('2 0');
    expect(nextCell(ids, '1 3', 'x', false)).toBeNull();
  });

  it('reach every cell from every other', () => {
    const cell = fc.tuple(fc.nat(5), fc.nat(5)).map(([r, c]) => cellId(r, c));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 1, maxLength: 12 }), (all) => {
        const seen = new Set([all[0]!]);
        for (const id of seen) {
          for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
            const to = nextCell(all, id, key, false);
            if (to !== null) seen.add(to);
          }
        }
        const rows = new Set(all.map((id) => id.split(' ')[0]));
        expect(new Set([...seen].map((id) => id.split(' ')[0]))).toEqual(rows);
        expect(seen.size).toBe(all.length);
      }),
    );
  });
});
