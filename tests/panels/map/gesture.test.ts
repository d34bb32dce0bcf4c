import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../../src/domain/area';
import { areaOfBand, isDrawn, middleBand, nudge, stretch } from '../../../src/panels/map/gesture';
import { type MapView, project, unproject } from '../../../src/panels/map/mercator';

const size = { width: 400, height: 300 };
const view: MapView = {
  ...size,
  zoom: 12,
  origin: project({ zoom: 12, origin: { x: 0, y: 0 } }, [37.1, 36.25]),
  left: -20,
  top: 10,
  metresPerPx: 30,
};
const aPixel = fc.record({ x: fc.integer({ min: -50, max: 450 }), y: fc.integer({ min: -50, max: 350 }) });

describe('a box drawn over the map', () => {
  it('is the same from whichever corner it is drawn, and stays in the frame', () => {
    fc.assert(
      fc.property(aPixel, aPixel, (from, to) => {
        const band = stretch(from, to, size);
        expect(band).toEqual(stretch(to, from, size));
        expect(band.left).toBeGreaterThanOrEqual(0);
        expect(band.left + band.width).toBeLessThanOrEqual(size.width);
        expect(band.top + band.height).toBeLessThanOrEqual(size.height);
      }),
    );
  });

  it('is not taken where it is only a slip of the hand', () => {
    expect(isDrawn(stretch({ x: 10, y: 10 }, { x: 14, y: 200 }, size))).toBe(false);
    expect(isDrawn(stretch({ x: 10, y: 10 }, { x: 30, y: 30 }, size))).toBe(true);
  });

  it('moves by arrows, sizes with Shift, leaves other keys alone, and never leaves the frame', () => {
    const band = middleBand(size);
    expect(nudge(band, 'ArrowRight', false, size)).toEqual({ ...band, left: band.left + 16 });
    expect(nudge(band, 'ArrowUp', true, size)).toEqual({ ...band, height: band.height - 16 });
    expect(nudge(band, 'Enter', false, size)).toBeNull();
    const moves = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()));
    fc.assert(
      fc.property(moves, (list) => {
        const end = list.reduce((at, [key, isResize]) => nudge(at, key, isResize, size) ?? at, band);
        expect(
          stretch({ x: end.left, y: end.top }, { x: end.left + end.width, y: end.top + end.height }, size),
        ).toEqual(end);
        expect(isDrawn(end)).toBe(true);
      }),
    );
  });

  it('means an area that holds all it showed, and no more than a few metres else', () => {
    const band = stretch({ x: 40, y: 30 }, { x: 240, y: 130 }, size);
    const area = areaOfBand(band, view);
    for (const [x, y] of [
      [40, 30],
      [240, 130],
    ] as const) {
      expect(isInside(area, unproject(view, { x: view.left + x, y: view.top + y }))).toBe(true);
    }
    const corner = project(view, [area[0], area[3]]);
    expect(Math.abs(corner.x - (view.left + 40))).toBeLessThan(1);
    expect(Math.abs(corner.y - (view.top + 30))).toBeLessThan(1);
  });
});
