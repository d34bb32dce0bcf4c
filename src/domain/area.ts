/**
 * Where on the ground an event may lie, and how that lies to a box. The map draws an event by the same rule as the
 * filter judges it: a hospital is never sharper than its quarter, and what is wider than a neighbourhood is no point.
 */
import { assertNever } from '../lib/assertNever';
import { lonScale, METRES_PER_DEGREE } from '../lib/metres';
import { isInArea, type Point, type Ring } from '../lib/ring';
import { type Catalog, get, placeChain } from './catalog';
import type { Event, Place } from './schema';

/** [west, south, east, north] in degrees. */
export type Area = readonly [number, number, number, number];

/** How an event stands on the ground. `wide`: somewhere within the radius, and never drawn there. */
export type Footing =
  | { readonly kind: 'spot'; readonly place: Place }
  | { readonly kind: 'quarter'; readonly place: Place; readonly rings: readonly Ring[] }
  | { readonly kind: 'radius' | 'wide'; readonly place: Place; readonly radiusM: number };

const SPOT_M = 150;
const HOSPITAL_M = 800;
const COARSE: readonly Place['kind'][] = ['area', 'city', 'country'];

const closed = (ring: Ring): Ring => {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
};

/** Closed rings; null where a place has no area. */
export const areaOf = (place: Place): readonly Ring[] | null =>
  place.area === undefined || place.area === 'cell' || place.area.length === 0 ? null : place.area.map(closed);

export const isInside = ([west, south, east, north]: Area, [lon, lat]: readonly [number, number]): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The event's place where that is coarse, else the nearest coarse one that holds it. */
function wideFooting(catalog: Catalog, own: Place): Footing {
  const chain = placeChain(catalog, own.id).map((id) => get(catalog.places, id));
  const place = chain.find(({ kind }) => COARSE.includes(kind)) ?? own;
  return { kind: 'wide', place, radiusM: place.precisionM };
}

function makeFooting(catalog: Catalog, event: Pick<Event, 'place' | 'placePrecision'>): Footing {
  const own = get(catalog.places, event.place);
  const isFine = event.placePrecision === 'exact' || event.placePrecision === 'neighbourhood';
  const rings = areaOf(own);
  const isOff = rings === null && !isInside(catalog.dataset.bounds, own.point);
  if (!isFine || COARSE.includes(own.kind) || isOff) return wideFooting(catalog, own);
  const isSpot = event.placePrecision === 'exact' && own.kind !== 'hospital' && own.precisionM <= SPOT_M;
  if (isSpot && rings === null) return { kind: 'spot', place: own };
  for (const id of placeChain(catalog, own.id)) {
    const place = get(catalog.places, id);
    const area = areaOf(place);
    if (area) return { kind: 'quarter', place, rings: area };
  }
  const radiusM = own.kind === 'hospital' ? Math.max(own.precisionM, HOSPITAL_M) : own.precisionM;
  return { kind: 'radius', place: own, radiusM };
}

/** Events of one place and precision share one footing, so that what is asked of it is worked out once. */
const made = new WeakMap<Catalog, Map<string, Footing>>();

export function footingOf(catalog: Catalog, event: Event): Footing {
  const ofCatalog = made.get(catalog) ?? new Map<string, Footing>();
  made.set(catalog, ofCatalog);
  const key = `${event.placePrecision} ${event.place}`;
  const footing = ofCatalog.get(key) ?? makeFooting(catalog, event);
  ofCatalog.set(key, footing);
  return footing;
}

/** The box around points; they must not be none. */
export function boxAround(points: readonly Point[]): Area {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function boundsOf(footing: Footing): Area {
  if (footing.kind === 'quarter') return boxAround(footing.rings.flat());
  const [lon, lat] = footing.place.point;
  const dy = footing.kind === 'spot' ? 0 : footing.radiusM / METRES_PER_DEGREE;
  const dx = dy / lonScale(lat);
  return [lon - dx, lat - dy, lon + dx, lat + dy];
}

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

function circleTouches({ place, radiusM }: { place: Place; radiusM: number }, area: Area): boolean {
  const [lon, lat] = place.point;
  const dx = (clamp(lon, area[0], area[2]) - lon) * lonScale(lat);
  const dy = clamp(lat, area[1], area[3]) - lat;
  return Math.hypot(dx, dy) * METRES_PER_DEGREE <= radiusM;
}

/** Whether the straight edge from `a` to `b` passes through the box (Liang and Barsky). */
function edgeCrosses(a: Point, b: Point, [west, south, east, north]: Area): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const sides: [number, number][] = [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

function ringsTouch(rings: readonly Ring[], area: Area): boolean {
  if (isInArea([area[0], area[1]], rings)) return true;
  return rings.some((ring) => ring.some((point, i) => i > 0 && edgeCrosses(ring[i - 1]!, point, area)));
}

/** `inside` only where all the ground on which the event may lie is in the box; `touches` where some of it is. */
export function lieOf(footing: Footing, area: Area): 'inside' | 'touches' | 'outside' {
  const [west, south, east, north] = boundsOf(footing);
  if (isInside(area, [west, south]) && isInside(area, [east, north])) return 'inside';
  switch (footing.kind) {
    case 'spot':
      return 'outside';
    case 'quarter':
      return ringsTouch(footing.rings, area) ? 'touches' : 'outside';
    case 'radius':
    case 'wide':
      return circleTouches(footing, area) ? 'touches' : 'outside';
    default:
      return assertNever(footing);
  }
}
