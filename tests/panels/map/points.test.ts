import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventFacts } from '../../../src/domain/filter';
import type { GroundMark, Standing } from '../../../src/panels/map/layout';
import { type MapView, project } from '../../../src/panels/map/mercator';
import { shortCount } from '../../../src/panels/map/pointLayer';
import { binPoints, hitBin, partCrowd, pointsBeside, pointsOf } from '../../../src/panels/map/points';
import { aCatalog, anEvent, aPlace } from '../../builders';

const CELL_PX = 28;
const catalog = aCatalog({ events: [anEvent('e')] });
const row = eventFacts(catalog, catalog.dataset.events[0]!);
const aMark = (at: [number, number], standings: readonly Standing[] = ['certain']): GroundMark => ({
  place: aPlace(at.join(' ')),
  at,
  shape: { kind: 'spot' },
  rows: standings.map((standing) => ({ row, standing, isCounted: standing !== 'out' })),
  standing: standings[0]!,
});
const aView = (zoom: number, more: Partial<MapView> = {}): MapView => {
  const { x, y } = project({ zoom, origin: { x: 0, y: 0 } }, [37.1, 36.25]);
  return {
    zoom,
    origin: { x: Math.round(x), y: Math.round(y) },
    left: 0,
    top: 0,
    width: 600,
    height: 500,
    metresPerPx: 30,
    ...more,
  };
};
const aLonLat = fc.tuple(
  fc.double({ min: 37.1, max: 37.2, noNaN: true }),
  fc.double({ min: 36.15, max: 36.25, noNaN: true }),
);
const someMarks = fc.array(
  fc.tuple(aLonLat, fc.array(fc.constantFrom<Standing>('certain', 'possible', 'out'), { minLength: 1, maxLength: 3 })),
  { maxLength: 60 },
);
const sum = (numbers: Uint32Array) => numbers.reduce((a, b) => a + b, 0);

describe('bins of points', () => {
  it('hold every point in view exactly once, with its events by how surely they pass', () => {
    fc.assert(
      fc.property(someMarks, fc.double({ min: 9, max: 14, noNaN: true }), (list, zoom) => {
        const marks = list.map(([at, standings]) => aMark(at, standings));
        const view = aView(zoom, { width: 20_000, height: 20_000, left: -10_000, top: -10_000 });
        const bins = binPoints(pointsOf(marks), view, CELL_PX);
        const standings = list.flatMap(([, all]) => all);
        expect(sum(bins.points)).toBe(marks.length);
        expect(sum(bins.events)).toBe(standings.length);
        expect(sum(bins.certain)).toBe(standings.filter((s) => s === 'certain').length);
        expect(sum(bins.possible)).toBe(standings.filter((s) => s === 'possible').length);
      }),
    );
  });

  it('hold all that lies inside the frame, up to its edges', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: -300, max: 300 }), (list, left) => {
        const marks = list.map(([at]) => aMark(at));
        const view = aView(12, { left, top: left });
        const inside = marks.filter((mark) => {
          const { x, y } = project(view, mark.at);
          return x >= left && x <= left + view.width && y >= left && y <= left + view.height;
        });
        expect(sum(binPoints(pointsOf(marks), view, CELL_PX).points)).toBeGreaterThanOrEqual(inside.length);
      }),
    );
  });

  it('stay what they are while the map is moved', () => {
    fc.assert(
      fc.property(
        someMarks,
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        (list, dx, dy) => {
          const points = pointsOf(list.map(([at]) => aMark(at)));
          const whole = { width: 20_000, height: 20_000 };
          const before = binPoints(points, aView(12, { ...whole, left: -9000, top: -9000 }), CELL_PX);
          const after = binPoints(points, aView(12, { ...whole, left: dx - 9000, top: dy - 9000 }), CELL_PX);
          expect(after).toEqual(before);
        },
      ),
    );
  });

  it('leave out what is out of view', () => {
    const bins = binPoints(pointsOf([aMark([37.11, 36.24]), aMark([38, 36.24])]), aView(12), CELL_PX);
    expect([...bins.points]).toEqual([1]);
  });

  it('are as many at most as there are cells, whatever the number of points', () => {
    const marks = Array.from({ length: 5000 }, (_, i) => aMark([37.1 + (i % 71) / 1000, 36.18 + (i % 67) / 1000]));
    const bins = binPoints(pointsOf(marks), aView(12), CELL_PX);
    expect(bins.count).toBeLessThanOrEqual((600 / CELL_PX + 2) * (500 / CELL_PX + 2));
    expect(sum(bins.points)).toBeGreaterThan(1000);
  });
});

describe('a press on a crowd', () => {
  it('finds the bin under it and all its points, and nothing where there is none', () => {
    fc.assert(
      fc.property(
        someMarks.filter((list) => list.length > 0),
        (list) => {
          const points = pointsOf(list.map(([at]) => aMark(at)));
          const view = aView(12, { width: 4000, height: 4000, left: -500, top: -500 });
          const bins = binPoints(points, view, CELL_PX);
          for (let bin = 0; bin < bins.count; bin++) {
            const found = hitBin(bins, { x: bins.x[bin]!, y: bins.y[bin]! }, 14);
            expect(pointsBeside(points, bins.first[found]!, view.zoom, CELL_PX)).toHaveLength(bins.points[found]!);
            expect(Math.hypot(bins.x[found]! - bins.x[bin]!, bins.y[found]! - bins.y[bin]!)).toBe(0);
          }
          expect(hitBin(bins, { x: -9000, y: -9000 }, 14)).toBe(-1);
        },
      ),
    );
  });
});

describe('what is drawn as a crowd', () => {
  const spots = (n: number) => Array.from({ length: n }, (_, i) => aMark([37.1 + i / 10_000, 36.2]));
  const quarter: GroundMark = { ...aMark([37.1, 36.2]), shape: { kind: 'quarter', rings: [] } };

  it('is nothing while each place can be a button', () => {
    expect(partCrowd([quarter, ...spots(100)])).toMatchObject({ buttons: { length: 101 }, crowd: [] });
  });

  it('is every place without an area beyond that; quarters stay buttons', () => {
    expect(partCrowd([quarter, ...spots(101)])).toMatchObject({ buttons: [quarter], crowd: { length: 101 } });
  });

  it('counts in few signs', () => {
    expect([7, 999, 1000, 9949, 9950, 999_499, 1_000_000].map(shortCount)).toEqual([
      '7',
      '999',
      '1.0k',
      '9.9k',
      '10k',
      '999k',
      '1.0M',
    ]);
  });
});
