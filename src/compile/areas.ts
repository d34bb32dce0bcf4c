/**
 * Areas of neighbourhoods: the Voronoi cells of points known to lie in a place, cells of one place merged. Approximate
 * by nature. An area is a list of closed rings read even-odd: outer rings run counter-clockwise, holes clockwise, a
 * hole after the ring that holds it. Neighbouring places share their boundary vertices exactly.
 */
import { Delaunay } from 'd3-delaunay';
import { lonScale } from '../lib/metres';
import { isInArea, type Point, type Ring, signedArea, stitchRings } from '../lib/ring';

export interface Anchor {
  readonly place: string;
  readonly lonLat: Point;
}

/** The place id of anchors that lie in no mapped place; they bound the others. */
export const OUTSIDE = 'outside';
const DECIMALS = 1e5;

export interface Areas {
  readonly areas: ReadonlyMap<string, Ring[]>;
  /** Why a place has no area, or points cannot be told apart. */
  readonly faults: readonly { place: string; reason: string }[];
}

const round = (n: number) => Math.round(n * DECIMALS) / DECIMALS;
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** Two places cannot both hold one point; a repeated point of one place says nothing new. */
function distinct(anchors: readonly Anchor[]): { kept: Anchor[]; faults: Areas['faults'] } {
  const at = new Map<string, Anchor>();
  const faults: { place: string; reason: string }[] = [];
  for (const anchor of anchors) {
    const key = anchor.lonLat.join(' ');
    const other = at.get(key);
    if (!other) at.set(key, anchor);
    else if (other.place !== anchor.place) {
      faults.push({ place: anchor.place, reason: `its anchor ${key} is also an anchor of ${other.place}` });
    }
  }
  return { kept: [...at.values()], faults };
}

/** The edges of all cells of a place, with the cell to their left. */
function cellEdges(anchors: readonly Anchor[], scale: number): Map<string, [Point, Point][]> {
  const delaunay = Delaunay.from(anchors.map((a): Point => [a.lonLat[0] * scale, a.lonLat[1]]));
  const { triangles, halfedges } = delaunay;
  const centres = delaunay.voronoi().circumcenters;
  const corner = (edge: number): Point => {
    const t = Math.floor(edge / 3) * 2;
    return [round(centres[t]! / scale), round(centres[t + 1]!)];
  };
  const placeAt = (edge: number) => anchors[triangles[edge]!]!.place;
  const edges = new Map<string, [Point, Point][]>();
  halfedges.forEach((twin, edge) => {
    const place = placeAt(edge);
    if (twin < 0 || place === OUTSIDE) return;
    const [from, to] = [corner(edge), corner(twin)];
    if (!same(from, to)) edges.set(place, [...(edges.get(place) ?? []), [from, to]]);
  });
  return edges;
}

/** An edge between two cells of one place stands there in both directions, and so bounds nothing. */
function withoutPairs(edges: readonly [Point, Point][]): [Point, Point][] {
  const open = new Map<string, [Point, Point][]>();
  const key = (a: Point, b: Point) => `${a.join(' ')} ${b.join(' ')}`;
  for (const edge of edges) {
    const back = open.get(key(edge[1], edge[0]));
    if (back && back.length > 0) back.pop();
    else open.set(key(...edge), [...(open.get(key(...edge)) ?? []), edge]);
  }
  return [...open.values()].flat();
}

/** Each ring starts at its south-westernmost vertex, so that the same area is always written the same. */
function fromSouthWest(ring: Ring): Ring {
  const points = ring.slice(0, -1);
  const before = (a: Point, b: Point) => a[0] - b[0] || a[1] - b[1];
  const first = points.reduce((best, p, i) => (before(p, points[best]!) < 0 ? i : best), 0);
  return [...points.slice(first), ...points.slice(0, first), points[first]!];
}

/** Outer rings from the largest, each followed by its holes. */
function inOrder(rings: readonly Ring[]): Ring[] {
  const bySize = (a: Ring, b: Ring) => Math.abs(signedArea(b)) - Math.abs(signedArea(a));
  const outers = rings.filter((r) => signedArea(r) > 0).sort(bySize);
  const holes = rings.filter((r) => signedArea(r) < 0).sort(bySize);
  const holder = (hole: Ring) =>
    outers.findLast((outer) => hole.every((p) => outer.some((q) => same(p, q)) || isInArea(p, [outer])));
  return outers.flatMap((outer) => [outer, ...holes.filter((hole) => holder(hole) === outer)]);
}

/** The hull's cells have no end, so no mapped place may own one. */
function unbounded(anchors: readonly Anchor[], scale: number): Areas['faults'] {
  const hull = Delaunay.from(anchors.map((a): Point => [a.lonLat[0] * scale, a.lonLat[1]])).hull;
  const places = new Set([...hull].map((i) => anchors[i]!.place));
  return [...places]
    .filter((place) => place !== OUTSIDE)
    .map((place) => ({ place, reason: `its cells have no outer edge; put "${OUTSIDE}" anchors around it` }));
}

export function areasOf(anchors: readonly Anchor[]): Areas {
  const { kept, faults } = distinct(anchors);
  if (kept.length === 0) return { areas: new Map(), faults };
  const scale = lonScale(kept.reduce((sum, a) => sum + a.lonLat[1], 0) / kept.length);
  const open = unbounded(kept, scale);
  if (faults.length + open.length > 0) return { areas: new Map(), faults: [...faults, ...open] };
  const areas = new Map<string, Ring[]>();
  const tiny: { place: string; reason: string }[] = [];
  for (const [place, edges] of cellEdges(kept, scale)) {
    const rings = inOrder(stitchRings(withoutPairs(edges)).map(fromSouthWest));
    if (rings.length > 0) areas.set(place, rings);
    else tiny.push({ place, reason: 'its cells are too small to be drawn (about 1 m)' });
  }
  return { areas, faults: tiny };
}
