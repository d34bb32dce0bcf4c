import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxesMeet } from '../../src/lib/box';

const box = (x0: number, x1: number, y0: number, y1: number): Box => ({ x0, x1, y0, y1 });
const side = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }));
const aBox = fc.tuple(side, side).map(([[x, w], [y, h]]) => box(x, x + w, y, y + h));

describe('boxesMeet', () => {
  it('holds where boxes share ground, not where edges only touch or one lies beside the other', () => {
    expect(boxesMeet(box(0, 4, 0, 4), box(3, 6, 3, 6))).toBe(true);
    expect(boxesMeet(box(0, 4, 0, 4), box(4, 6, 0, 4))).toBe(false);
    expect(boxesMeet(box(0, 4, 0, 4), box(0, 4, 5, 6))).toBe(false);
  });

  it('holds both ways round, and of a box with itself', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        expect(boxesMeet(a, b)).toBe(boxesMeet(b, a));
        expect(boxesMeet(a, a)).toBe(true);
      }),
    );
  });
});
