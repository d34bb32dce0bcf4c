import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, boundsOf, boxAround, footingOf, isInside, lieOf } from '../../src/domain/area';
import type { Event, Place } from '../../src/domain/schema';
import { isInArea, type Point, type Ring } from '../../src/lib/ring';
import { aCatalog, anEvent, aPlace } from '../builders';

/** A right-angled triangle: its box has a corner that it does not reach. */
const TRIANGLE: Ring = [
  [37.1, 36.1],
  [37.2, 36.1],
  [37.1, 36.2],
  [37.1, 36.1],
];
const PLACES: Place[] = [
  aPlace('town', { kind: 'city', point: [37.15, 36.15], precisionM: 9000 }),
  aPlace('quarter', { within: 'town', point: [37.12, 36.12], area: [TRIANGLE] }),
  aPlace('clinic', { kind: 'hospital', within: 'quarter', point: [37.12, 36.12], precisionM: 10 }),
  aPlace('gate', { kind: 'landmark', within: 'town', point: [37.18, 36.18], precisionM: 50 }),
  aPlace('far-clinic', { kind: 'hospital', within: 'town', point: [37.18, 36.18], precisionM: 10 }),
];
const footing = (place: string, placePrecision: Event['placePrecision']) =>
  footingOf(aCatalog({ places: PLACES }), anEvent('e', { place, placePrecision }));

describe('where an event may lie', () => {
  it('is a point only where the place is exact and no hospital', () => {
    expect(footing('gate', 'exact').kind).toBe('spot');
    expect(footing('gate', 'neighbourhood')).toMatchObject({ kind: 'radius', radiusM: 50 });
    expect(footing('clinic', 'exact')).toMatchObject({ kind: 'quarter', place: { id: 'quarter' } });
    expect(footing('far-clinic', 'exact')).toMatchObject({ kind: 'radius', radiusM: 800 });
  });

  it('is the whole city for a part of it that is not named', () => {
    expect(footing('quarter', 'part-of-city')).toMatchObject({ kind: 'wide', place: { id: 'town' }, radiusM: 9000 });
    expect(footing('town', 'city')).toMatchObject({ kind: 'wide', radiusM: 9000 });
  });
});

describe('a box on the map', () => {
  const quarter = footing('quarter', 'neighbourhood');
  const gate = footing('gate', 'exact');
  const town = footing('town', 'city');

  it('holds a quarter only with all of it, edges included', () => {
    expect(lieOf(quarter, [37.1, 36.1, 37.2, 36.2])).toBe('inside');
    expect(lieOf(quarter, [37.1, 36.1, 37.19, 36.2])).toBe('touches');
  });

  it('does not touch a quarter by the empty corner of its bounds', () => {
    expect(lieOf(quarter, [37.19, 36.19, 37.3, 36.3])).toBe('outside');
  });

  it('touches a quarter that it lies within, or that only an edge of it cuts', () => {
    expect(lieOf(quarter, [37.11, 36.11, 37.12, 36.12])).toBe('touches');
    expect(lieOf(quarter, [37.0, 36.14, 37.3, 36.15])).toBe('touches');
  });

  it('holds a point or does not, and a city only possibly', () => {
    expect(lieOf(gate, [37.18, 36.18, 37.2, 36.2])).toBe('inside');
    expect(lieOf(gate, [37.19, 36.18, 37.2, 36.2])).toBe('outside');
    expect(lieOf(town, [37.1, 36.1, 37.2, 36.2])).toBe('touches');
    expect(lieOf(town, [36, 35, 38, 37])).toBe('inside');
    expect(lieOf(town, [38, 37, 39, 38])).toBe('outside');
  });

  it('measures a circle round, not by its box', () => {
    const radius = footing('far-clinic', 'exact');
    const [, , east, north] = boundsOf(radius);
    expect(lieOf(radius, [east - 1e-4, north - 1e-4, east + 1, north + 1])).toBe('outside');
    expect(lieOf(radius, [37.18, north - 1e-4, east + 1, north + 1])).toBe('touches');
  });

  it('agrees with points sampled from the quarter, for any box', () => {
    const coordinate = fc.double({ min: 0.05, max: 0.25, noNaN: true });
    const anArea = fc.tuple(coordinate, coordinate, coordinate, coordinate).map(
      ([a, b, c, d]): Area =>
        boxAround([
          [37 + a, 36 + b],
          [37 + c, 36 + d],
        ] satisfies Point[]),
    );
    const grid = Array.from(
      { length: 400 },
      (_, i): Point => [37.1 + (i % 20) * 0.005, 36.1 + Math.floor(i / 20) * 0.005],
    );
    const inQuarter = grid.filter((point) => isInArea(point, [TRIANGLE]));
    fc.assert(
      fc.property(anArea, (area) => {
        const lie = lieOf(quarter, area);
        const held = inQuarter.filter((point) => isInside(area, point)).length;
        const some = held > 0 ? lie === 'touches' : lie !== 'inside';
        const agrees = held === inQuarter.length ? lie !== 'outside' : some;
        expect(agrees).toBe(true);
      }),
    );
  });
});
