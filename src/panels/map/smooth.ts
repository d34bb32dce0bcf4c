/**
 * Softer edges for drawing only: the areas themselves stay as they are. Edges are cut into arcs where three or more of
 * them meet, and each arc is smoothed by itself with its ends fixed, so that neighbours still share every edge.
 */
import type { Point, Ring } from '../../lib/ring';

const key = (p: Point) => `${p[0]} ${p[1]}`;
const between = (a: Point, b: Point, t: number): Point => [a[0] * (1 - t) + b[0] * t, a[1] * (1 - t) + b[1] * t];
const QUARTER = 0.25;

/** One round of Chaikin's corner cutting. The same line read backwards gives the same points backwards. */
function cutCorners(line: readonly Point[], isLoop: boolean): Point[] {
  const cut = line.slice(1).flatMap((b, i): Point[] => {
    const a = line[i]!;
    return [between(a, b, QUARTER), between(b, a, QUARTER)];
  });
  return isLoop ? [...cut, cut[0]!] : [line[0]!, ...cut, line.at(-1)!];
}

/** Takes out the zigzag of cells: each point moves towards the middle of its neighbours. Ends stay. */
function relax(line: readonly Point[], isLoop: boolean): Point[] {
  const towards = (a: Point, p: Point, b: Point): Point => [(a[0] + b[0]) / 4 + p[0] / 2, (a[1] + b[1]) / 4 + p[1] / 2];
  const moved = line.slice(1, -1).map((p, i) => towards(line[i]!, p, line[i + 2]!));
  if (!isLoop) return [line[0]!, ...moved, line.at(-1)!];
  const seam = towards(line.at(-2)!, line[0]!, line[1]!);
  return [seam, ...moved, seam];
}

const times = (rounds: number, line: readonly Point[], step: (line: readonly Point[]) => Point[]) => {
  let out = [...line];
  for (let i = 0; i < rounds; i++) out = step(out);
  return out;
};

/** Rounds off corners. The line keeps its ends. */
export function smoothLine(line: readonly Point[], rounds: number): Point[] {
  return times(rounds, line, (l) => cutCorners(l, false));
}

/** An arc keeps its ends; a loop (first point = last point, no fixed point) stays closed. */
function smoothArc(arc: readonly Point[], rounds: number, isLoop: boolean): Point[] {
  if (arc.length < 3) return [...arc];
  const relaxed = times(rounds, arc, (l) => relax(l, isLoop));
  return times(rounds, relaxed, (l) => cutCorners(l, isLoop));
}

/** Points where edges of more than one line meet: everything that has not exactly two neighbours. */
function junctions(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  const link = (a: Point, b: Point) => {
    const at = neighbours.get(key(a)) ?? new Set();
    neighbours.set(key(a), at.add(key(b)));
  };
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      link(ring[i - 1]!, ring[i]!);
      link(ring[i]!, ring[i - 1]!);
    }
  }
  return new Set([...neighbours].filter(([, at]) => at.size !== 2).map(([point]) => point));
}

function smoothRing(ring: Ring, fixed: ReadonlySet<string>, rounds: number): Ring {
  const points = ring.slice(0, -1);
  const first = points.findIndex((p) => fixed.has(key(p)));
  if (first < 0) return smoothArc(ring, rounds, true);
  const turned = [...points.slice(first), ...points.slice(0, first), points[first]!];
  const out: Point[] = [turned[0]!];
  let arc: Point[] = [turned[0]!];
  for (const point of turned.slice(1)) {
    arc.push(point);
    if (!fixed.has(key(point))) continue;
    out.push(...smoothArc(arc, rounds, false).slice(1));
    arc = [point];
  }
  return out;
}

export function smoothAreas(areas: ReadonlyMap<string, readonly Ring[]>, rounds = 2): Map<string, Ring[]> {
  const fixed = junctions([...areas.values()].flat());
  return new Map([...areas].map(([id, rings]) => [id, rings.map((ring) => smoothRing(ring, fixed, rounds))]));
}
