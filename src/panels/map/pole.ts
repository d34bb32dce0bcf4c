/** Where a dot or a name sits best in an area: well inside, away from its edges. */
import { extent, min } from 'd3-array';
import { lonScale } from '../../lib/metres';
import { isInArea, type Point, type Ring } from '../../lib/ring';

export interface Spot {
  readonly at: Point;
  /** Distance to the nearest edge, in degrees of latitude. */
  readonly clearance: number;
}

type Edge = readonly [Point, Point];

function distanceToEdge([x, y]: Point, [[ax, ay], [bx, by]]: Edge, scale: number): number {
  const dx = (bx - ax) * scale;
  const dy = by - ay;
  const px = (x - ax) * scale;
  const py = y - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
  return Math.hypot(px - t * dx, py - t * dy);
}

const edgeKey = (a: Point, b: Point) => [a.join(' '), b.join(' ')].sort().join('|');

/** The edges that rings do not share: the outline of all of them together. */
function outline(rings: readonly Ring[]): Edge[] {
  const once = new Map<string, Edge | null>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge: Edge = [ring[i - 1]!, ring[i]!];
      const k = edgeKey(...edge);
      once.set(k, once.has(k) ? null : edge);
    }
  }
  return [...once.values()].filter((edge) => edge !== null);
}

/** Spots of a square grid inside the rings (read together, even-odd), clearest first. Shared edges do not count. */
export function spotsIn(rings: readonly Ring[], steps: number): Spot[] {
  const points = rings.flat();
  const [west = 0, east = 0] = extent(points, (p) => p[0]);
  const [south = 0, north = 0] = extent(points, (p) => p[1]);
  const scale = lonScale((south + north) / 2);
  const edges = outline(rings);
  const spots: Spot[] = [];
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const at: Point = [west + ((i + 0.5) / steps) * (east - west), south + ((j + 0.5) / steps) * (north - south)];
      if (!isInArea(at, rings)) continue;
      spots.push({ at, clearance: min(edges, (edge) => distanceToEdge(at, edge, scale)) ?? 0 });
    }
  }
  return spots.sort((a, b) => b.clearance - a.clearance);
}

/** Null only for an area too thin for the grid. */
export function poleOf(rings: readonly Ring[]): Point | null {
  return spotsIn(rings, 14)[0]?.at ?? null;
}
