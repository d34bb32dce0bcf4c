/** GeoJSON geometries as ground for an event: a point, or the rings of an area with the circle round them. */
import { boxAround } from '../../domain/area';
import { metresBetween } from '../../lib/metres';
import type { Point } from '../../lib/ring';
import { isObject, own } from './json';
import type { Ground } from './mapped';

function readPoint(value: unknown): Point | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value as readonly unknown[];
  const isPoint = typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isPoint ? [lon, lat] : null;
}

function readRing(value: unknown): Point[] | null {
  if (!Array.isArray(value) || value.length < 4) return null;
  const ring = value.map(readPoint);
  return ring.every((point) => point !== null) ? ring : null;
}

function areaGround(outer: readonly (Point[] | null)[]): Ground | null {
  const rings = outer.flatMap((ring) => (ring === null ? [] : [ring]));
  if (rings.length === 0 || rings.length < outer.length) return null;
  const [west, south, east, north] = boxAround(rings.flat());
  const point: Point = [(west + east) / 2, (south + north) / 2];
  const reach = rings.flat().reduce((far, other) => Math.max(far, metresBetween(point, other)), 1);
  return { point, rings, radiusM: Math.ceil(reach) };
}

/** The outer rings of polygons; holes are left out of the ground. A reason where the geometry cannot be shown. */
export function readGeometry(geometry: unknown): Ground | { readonly reason: string } {
  if (geometry === null || geometry === undefined) return { point: null };
  const type = isObject(geometry) ? own(geometry, 'type') : undefined;
  const coordinates = isObject(geometry) ? own(geometry, 'coordinates') : undefined;
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  const bad = { reason: 'coordinates that are no degrees' };
  const outerRing = (polygon: unknown) => readRing(Array.isArray(polygon) ? polygon[0] : null);
  if (type === 'Point') {
    const point = readPoint(coordinates);
    return point ? { point } : bad;
  }
  if (type === 'Polygon') return areaGround([outerRing(list)]) ?? bad;
  if (type === 'MultiPolygon') return areaGround(list.map(outerRing)) ?? bad;
  return { reason: 'only points and polygons can be shown' };
}
