import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, areasOf, OUTSIDE } from '../../src/compile/areas';
import { readRows } from '../../src/compile/gazetteer';
import { isInArea, type Point, type Ring, signedArea } from '../../src/lib/ring';

const anchor = (place: string, lon: number, lat: number): Anchor => ({ place, lonLat: [lon, lat] });
const FENCE = [
  [36, 35],
  [38, 35],
  [36, 37],
  [38, 37],
].map(([lon, lat]) => anchor(OUTSIDE, lon!, lat!));

const GAZETTEER = readFileSync('data/aleppo-2016/gazetteer/anchors.csv', 'utf8');
const ALEPPO = readRows('anchors.csv', GAZETTEER).rows.map(({ row }) =>
  anchor(row['place_id']!, Number(row['lon']), Number(row['lat'])),
);

const holders = (areas: ReadonlyMap<string, Ring[]>, point: Point) =>
  [...areas].filter(([, rings]) => isInArea(point, rings)).map(([place]) => place);

/** Every vertex pair of every ring, so that two areas can be compared edge by edge. */
const edgesOf = (rings: readonly Ring[]) =>
  rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const));

function wellFormed(areas: ReadonlyMap<string, Ring[]>): void {
  for (const rings of areas.values()) {
    for (const ring of rings) {
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(ring.length).toBeGreaterThanOrEqual(4);
      for (const n of ring.flat()) expect(Math.round(n * 1e5) / 1e5).toBe(n);
    }
    expect(signedArea(rings[0]!)).toBeGreaterThan(0);
  }
}

describe('areasOf', () => {
  it('draws true cells: half-way between two anchors, on the ground', () => {
    const { areas } = areasOf([anchor('a', 37, 36), anchor('b', 37.02, 36), ...FENCE]);
    expect(holders(areas, [37.00999, 36])).toEqual(['a']);
    expect(holders(areas, [37.01001, 36])).toEqual(['b']);
    // At 60° a degree of longitude is half as long: this point is nearer to "a" in metres, to "b" in degrees.
    const north = [anchor(OUTSIDE, 30, 59), anchor(OUTSIDE, 44, 59), anchor(OUTSIDE, 30, 61), anchor(OUTSIDE, 44, 61)];
    const scaled = areasOf([anchor('a', 37, 60), anchor('b', 37.1, 60.1), ...north]).areas;
    expect(holders(scaled, [37.09, 60.04])).toEqual(['a']);
  });

  it('merges the cells of one place into one ring', () => {
    const { areas } = areasOf([anchor('a', 36.9, 36), anchor('a', 37.1, 36), anchor('b', 37, 36.2), ...FENCE]);
    expect(areas.get('a')).toHaveLength(1);
    expect(holders(areas, [37, 36])).toEqual(['a']);
  });

  it('gives a place in two parts two outer rings, the larger first', () => {
    const { areas } = areasOf([anchor('a', 36.6, 36), anchor('b', 37, 36), anchor('a', 37.2, 36), ...FENCE]);
    const sizes = areas.get('a')!.map(signedArea);
    expect(sizes).toHaveLength(2);
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes[0]!).toBeGreaterThan(sizes[1]!);
  });

  it('leaves a hole, clockwise and after its outer ring, where one place encloses another', () => {
    const around = [0, 60, 120, 180, 240, 300].map((deg) => {
      const rad = (deg * Math.PI) / 180;
      return anchor('ring', 37 + 0.2 * Math.cos(rad), 36 + 0.2 * Math.sin(rad));
    });
    const { areas } = areasOf([anchor('core', 37, 36), ...around, ...FENCE]);
    const [outer, hole, ...more] = areas.get('ring')!.map(signedArea);
    expect(more).toEqual([]);
    expect(outer!).toBeGreaterThan(0);
    expect(hole!).toBeLessThan(0);
    expect(hole!).toBeCloseTo(-signedArea(areas.get('core')![0]!), 9);
    expect(holders(areas, [37, 36])).toEqual(['core']);
    wellFormed(areas);
  });

  it('drops the cells of "outside"', () => {
    const { areas } = areasOf([anchor('a', 37, 36), ...FENCE]);
    expect([...areas.keys()]).toEqual(['a']);
  });

  it('says which place has no outer edge and which shares an anchor with another', () => {
    const open = areasOf([anchor('a', 37, 36), anchor('b', 37.1, 36), anchor('c', 37, 36.1)]);
    expect(open.faults.map((f) => f.place).sort()).toEqual(['a', 'b', 'c']);
    const shared = areasOf([anchor('a', 37, 36), anchor('b', 37, 36), ...FENCE]);
    expect(shared.faults).toEqual([{ place: 'b', reason: 'its anchor 37 36 is also an anchor of a' }]);
  });

  it('says which place is too small to be drawn, and draws the others', () => {
    const row = ['a', 'b', 'c'].map((place, i) => anchor(place, 37 + i / 1e7, 36));
    const { areas, faults } = areasOf([...row, ...FENCE]);
    expect(faults.map((f) => f.place)).toEqual(['b']);
    expect([...areas.keys()].sort()).toEqual(['a', 'c']);
    wellFormed(areas);
  });

  it('survives anchors on a grid, where four cells meet in one corner', () => {
    const grid = [0, 1, 2, 3].flatMap((i) =>
      [0, 1, 2, 3].map((j) => anchor((i + j) % 2 ? 'a' : 'b', 37 + i / 100, 36 + j / 100)),
    );
    const { areas, faults } = areasOf([...grid, ...FENCE]);
    expect(faults).toEqual([]);
    for (const { place, lonLat } of grid) expect(holders(areas, lonLat)).toEqual([place]);
    wellFormed(areas);
  });

  it('gives every anchor to its own place and no point to two, for any anchors', () => {
    const coordinate = (from: number) => fc.integer({ min: 0, max: 400 }).map((n) => from + n / 1000);
    const point = fc.tuple(fc.constantFrom('a', 'b', 'c', OUTSIDE), coordinate(36.8), coordinate(35.8));
    const points = fc.uniqueArray(point, { minLength: 3, maxLength: 40, selector: ([, x, y]) => `${x} ${y}` });
    fc.assert(
      fc.property(
        points,
        fc.array(fc.tuple(coordinate(36.7), coordinate(35.7)), { minLength: 20 }),
        (list, samples) => {
          const anchors = list.map(([place, lon, lat]) => anchor(place, lon, lat));
          const { areas, faults } = areasOf([...anchors, ...FENCE]);
          expect(faults).toEqual([]);
          for (const { place, lonLat } of anchors)
            expect(holders(areas, lonLat)).toEqual(place === OUTSIDE ? [] : [place]);
          for (const sample of samples) expect(holders(areas, sample).length).toBeLessThanOrEqual(1);
          wellFormed(areas);
        },
      ),
    );
  });
});

describe('areas of Aleppo', () => {
  const { areas, faults } = areasOf(ALEPPO);

  it('cover every anchored place, each anchor in its own', () => {
    expect(faults).toEqual([]);
    expect(areas.size).toBe(new Set(ALEPPO.map((a) => a.place)).size - 1);
    for (const { place, lonLat } of ALEPPO) expect(holders(areas, lonLat)).toEqual(place === OUTSIDE ? [] : [place]);
    wellFormed(areas);
  });

  it('do not overlap: no point of a grid of 100 m lies in two', () => {
    const points = Array.from(
      { length: 200 * 200 },
      (_, i): Point => [37.04 + (i % 200) * 0.0011 + 1e-7, 36.13 + Math.floor(i / 200) * 0.0009 + 1e-7],
    );
    const counts = points.map((point) => holders(areas, point).length);
    expect(Math.max(...counts)).toBe(1);
    expect(counts.filter((n) => n === 1).length).toBeGreaterThan(5000);
  });

  it('share their boundaries: an edge between two areas is the same two vertices in both', () => {
    const seen = new Map<string, number>();
    const key = (a: Point, b: Point) => [a.join(' '), b.join(' ')].sort().join(' / ');
    for (const rings of areas.values())
      for (const [a, b] of edgesOf(rings)) seen.set(key(a, b), (seen.get(key(a, b)) ?? 0) + 1);
    const vertices = new Set([...areas.values()].flat(2).map(String));
    expect(Math.max(...seen.values())).toBe(2);
    const shared = [...seen.values()].filter((n) => n === 2).length;
    expect(shared / seen.size).toBeGreaterThan(0.6);
    expect(vertices.size).toBeLessThan(seen.size);
  });

  it('are the same for the same anchors', () => {
    expect([...areasOf(ALEPPO).areas]).toEqual([...areas]);
  });
});
