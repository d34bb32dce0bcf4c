import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area';
import { fitView, isSmall, project, scaleBar } from '../../../src/panels/map/mercator';

const BOUNDS: Area = [37.08, 36.15, 37.22, 36.25];
const NONE = { width: 0, height: 0 };
const corners = (zoom: number) => {
  const view = { zoom, origin: { x: 0, y: 0 } };
  return { a: project(view, [BOUNDS[0], BOUNDS[3]]), b: project(view, [BOUNDS[2], BOUNDS[1]]) };
};

describe('projecting', () => {
  it('puts the middle of the world in the middle of one tile at zoom 0', () => {
    const { x, y } = project({ zoom: 0, origin: { x: 0, y: 0 } }, [0, 0]);
    expect([x, y]).toEqual([128, 128]);
  });

  it('counts from the origin, to the right and down', () => {
    const view = { zoom: 1, origin: { x: 256, y: 256 } };
    expect(project(view, [90, 0])).toEqual({ x: 128, y: 0 });
    expect(project(view, [0, 40]).y).toBeLessThan(0);
  });
});

describe('the opening view', () => {
  it('shows all of the bounds', () => {
    const { zoom } = fitView(BOUNDS, { width: 500, height: 300 }, NONE, { by: 'whole' });
    const { a, b } = corners(zoom);
    expect(b.y - a.y).toBeCloseTo(300, 5);
    expect(b.x - a.x).toBeLessThanOrEqual(500);
  });

  it('on a narrow map takes the width, with the focus in the middle', () => {
    const focus = { southLat: 36.19, northLat: 36.21 };
    const { zoom, centre } = fitView(BOUNDS, { width: 300, height: 200 }, NONE, { by: 'width', ...focus });
    const { a, b } = corners(zoom);
    expect(b.x - a.x).toBeCloseTo(300, 5);
    expect(centre[1]).toBeCloseTo(36.2, 3);
  });

  it('steps back where the focus is taller than the width allows', () => {
    const size = { width: 300, height: 200 };
    const narrow = fitView(BOUNDS, size, NONE, { by: 'width', southLat: 36.16, northLat: 36.24 });
    const flat = fitView(BOUNDS, size, NONE, { by: 'width', southLat: 36.2, northLat: 36.2 });
    expect(narrow.zoom).toBeLessThan(flat.zoom);
  });
});

describe('a small map', () => {
  it('is one that is flat or narrow, as on a phone', () => {
    expect(isSmall({ width: 390, height: 244 })).toBe(true);
    expect(isSmall({ width: 300, height: 500 })).toBe(true);
    expect(isSmall({ width: 348, height: 430 })).toBe(false);
  });
});

describe('the scale bar', () => {
  it.each([
    [20, 2000, 100],
    [19, 1000, 1000 / 19],
    [4, 200, 50],
    [0.7, 50, 50 / 0.7],
  ])('at %d m a pixel is %d m long', (metresPerPx, metres, px) => {
    expect(scaleBar(metresPerPx, 100)).toEqual({ metres, px });
  });
});
