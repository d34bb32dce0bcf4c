import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInArea, type Point, type Ring, signedArea, stitchRings } from '../../src/lib/ring';

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const edgesOf = (ring: Ring) => ring.slice(1).map((to, i): [Point, Point] => [ring[i]!, to]);

describe('signedArea', () => {
  it('is positive counter-clockwise and negative clockwise', () => {
    expect(signedArea(square(2, 3, 4))).toBe(16);
    expect(signedArea(square(2, 3, 4).toReversed())).toBe(-16);
  });
});

describe('isInArea', () => {
  it('leaves a hole out and takes a second part in', () => {
    const rings = [square(0, 0, 10), square(4, 4, 2).toReversed(), square(20, 0, 2)];
    expect(isInArea([1, 1], rings)).toBe(true);
    expect(isInArea([5, 5], rings)).toBe(false);
    expect(isInArea([21, 1], rings)).toBe(true);
    expect(isInArea([15, 1], rings)).toBe(false);
  });
});

describe('stitchRings', () => {
  it('closes shuffled edges into one ring of the same area', () => {
    const shuffled = fc.shuffledSubarray(edgesOf(square(0, 0, 3)), { minLength: 4 });
    fc.assert(
      fc.property(shuffled, (edges) => {
        const rings = stitchRings(edges);
        expect(rings).toHaveLength(1);
        expect(rings[0]!.at(0)).toEqual(rings[0]!.at(-1));
        expect(signedArea(rings[0]!)).toBe(9);
      }),
    );
  });

  it('keeps two parts that touch in one corner apart, from whichever edge it starts', () => {
    const edges = [...edgesOf(square(0, 0, 1)), ...edgesOf(square(1, 1, 1))];
    for (let i = 0; i < edges.length; i++) {
      const rings = stitchRings([...edges.slice(i), ...edges.slice(0, i)]);
      expect(rings.map((ring) => [ring.length, signedArea(ring)])).toEqual([
        [5, 1],
        [5, 1],
      ]);
    }
  });

  it('refuses edges that lead nowhere', () => {
    expect(() => stitchRings(edgesOf(square(0, 0, 1)).slice(1))).toThrow('do not close');
  });
});
