import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, areasOf, OUTSIDE } from '../../../src/compile/areas';
import type { Point, Ring } from '../../../src/lib/ring';
import { smoothAreas, smoothLine } from '../../../src/panels/map/smooth';

const key = (p: Point) => p.join(' ');

/** Undirected edges with the places they bound. */
function edgeOwners(areas: ReadonlyMap<string, readonly Ring[]>): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, rings] of areas) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const edge = [key(ring[i - 1]!), key(ring[i]!)].sort().join('|');
        owners.set(edge, [...(owners.get(edge) ?? []), id].sort());
      }
    }
  }
  return owners;
}

const bordersOf = (areas: ReadonlyMap<string, readonly Ring[]>) =>
  new Set([...edgeOwners(areas).values()].map((ids) => ids.join('+')));

/** A made-up city: a few quarters of random cells, with outside all round. */
const city = fc
  .uniqueArray(
    fc.record({
      x: fc.integer({ min: 1, max: 30 }),
      y: fc.integer({ min: 1, max: 30 }),
      place: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 5, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` },
  )
  .map((cells) => {
    const inner = cells.map(
      ({ x, y, place }, i): Anchor => ({
        place: `q${place}`,
        // A little off the grid, so that no four cells meet by accident.
        lonLat: [37 + x / 300 + Math.sin(i) / 2000, 36 + y / 300 + Math.cos(3 * i) / 2000],
      }),
    );
    const ring = Array.from({ length: 24 }, (_, i): Anchor => {
      const turn = (i * Math.PI) / 12;
      return { place: OUTSIDE, lonLat: [37.05 + 0.12 * Math.cos(turn), 36.05 + 0.12 * Math.sin(turn)] };
    });
    return areasOf([...inner, ...ring]).areas;
  });

describe('smoothing areas for drawing', () => {
  it('keeps every ring closed', () => {
    fc.assert(
      fc.property(city, (areas) => {
        for (const ring of [...smoothAreas(areas).values()].flat()) expect(ring.at(-1)).toEqual(ring[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps shared edges shared: neighbours before are neighbours after, and no gap opens between them', () => {
    fc.assert(
      fc.property(city, (areas) => {
        expect(bordersOf(smoothAreas(areas))).toEqual(bordersOf(areas));
      }),
      { numRuns: 60 },
    );
  });

  it('grows as many outer and inner edges as the same arcs give', () => {
    const left: Ring = [
      [0, 0],
      [1, 0],
      [1.2, 1],
      [0.8, 2],
      [1, 3],
      [0, 3],
      [0, 0],
    ];
    const right: Ring = [
      [1, 0],
      [2, 0],
      [2, 3],
      [1, 3],
      [0.8, 2],
      [1.2, 1],
      [1, 0],
    ];
    const owners = [
      ...edgeOwners(
        smoothAreas(
          new Map([
            ['left', [left]],
            ['right', [right]],
          ]),
          1,
        ),
      ).values(),
    ];
    // The shared arc has 3 edges; one round of cutting leaves 2 * 3 + 1 of them, all still shared.
    expect(owners.filter((ids) => ids.length === 2)).toHaveLength(7);
  });

  it('leaves the points fixed where three areas meet', () => {
    const a: Ring = [
      [0, 0],
      [2, 0],
      [1, 1],
      [0, 2],
      [0, 0],
    ];
    const b: Ring = [
      [2, 0],
      [2, 2],
      [1, 1],
      [2, 0],
    ];
    const c: Ring = [
      [2, 2],
      [0, 2],
      [1, 1],
      [2, 2],
    ];
    const smooth = smoothAreas(
      new Map([
        ['a', [a]],
        ['b', [b]],
        ['c', [c]],
      ]),
    );
    for (const rings of smooth.values()) expect(rings[0]!.map(key)).toContain('1 1');
  });

  it('rounds a lone ring without a fixed corner', () => {
    const square: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const [ring] = smoothAreas(new Map([['square', [square]]]), 1).get('square')!;
    expect(ring!.map(key)).not.toContain('0 0');
    expect(ring).toHaveLength(9);
  });
});

describe('smoothing a line', () => {
  it('keeps both ends and stays between its points', () => {
    const smooth = smoothLine(
      [
        [0, 0],
        [2, 2],
        [4, 0],
      ],
      2,
    );
    expect(smooth[0]).toEqual([0, 0]);
    expect(smooth.at(-1)).toEqual([4, 0]);
    expect(smooth.every(([, y]) => y >= 0 && y < 2)).toBe(true);
  });
});
