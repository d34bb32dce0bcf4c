import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, type Footing, lieOf } from '../../src/domain/area';
import { CERTAIN, NO, POSSIBLE } from '../../src/domain/filter';
import { makeAreaIndex } from '../../src/engine/areaIndex';
import { buildGrounds } from '../../src/engine/columns';
import { aPlace } from '../builders';

const BY_LIE = { outside: NO, touches: POSSIBLE, inside: CERTAIN };
const degrees = fc.double({ min: 30, max: 40, noNaN: true });
const aFooting = fc
  .record({ lon: degrees, lat: degrees, kind: fc.constantFrom('spot', 'radius', 'wide'), radiusM: fc.nat(200_000) })
  .map(({ lon, lat, kind, radiusM }): Footing => {
    const place = aPlace('town', { point: [lon, lat] });
    return kind === 'spot' ? { kind, place } : { kind: kind === 'wide' ? 'wide' : 'radius', place, radiusM };
  });
const anArea = fc
  .tuple(degrees, degrees, degrees, degrees)
  .map(([a, b, c, d]): Area => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]);

describe('the spatial index', () => {
  it('judges every ground as one by one, however many there are', () => {
    fc.assert(
      fc.property(fc.array(aFooting, { maxLength: 300, size: 'max' }), anArea, (footings, area) => {
        const grounds = buildGrounds(footings);
        expect([...makeAreaIndex(grounds)(area)!]).toEqual(footings.map((footing) => BY_LIE[lieOf(footing, area)]));
      }),
    );
  });

  it('keeps what lies on the very edge of the box', () => {
    const spot = (lon: number, lat: number): Footing => ({
      kind: 'spot',
      place: aPlace('town', { point: [lon, lat] }),
    });
    const index = makeAreaIndex(buildGrounds([spot(31, 32), spot(33, 34), spot(33.000_001, 34)]));
    expect([...index([31, 32, 33, 34])!]).toEqual([CERTAIN, CERTAIN, NO]);
  });

  it('asks nothing where no box is given, and holds no row without a ground', () => {
    const index = makeAreaIndex(buildGrounds([null, null]));
    expect(index(null)).toBeNull();
    expect(index([31, 32, 33, 34])).toEqual(new Uint8Array(0));
  });
});
