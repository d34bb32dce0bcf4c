/** Closed rings of [x, y] points. An area is a list of rings read even-odd: outer rings run counter-clockwise, holes clockwise. */
export type Point = [number, number];
export type Ring = Point[];

/** Positive where the ring runs counter-clockwise (x to the right, y up). */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

function crossings(x: number, y: number, ring: readonly Point[]): number {
  let n = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) n++;
  }
  return n;
}

/** Even-odd over all rings together, so holes and several parts need no special case. */
export function isInArea([x, y]: Point, rings: readonly Ring[]): boolean {
  return rings.reduce((n, ring) => n + crossings(x, y, ring), 0) % 2 === 1;
}

const angle = (from: Point, to: Point) => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** How far one turns clockwise from the direction `from` to the direction `to`, in ]0, 2π]. */
function clockwiseTurn(from: number, to: number): number {
  const turn = (from - to) % (2 * Math.PI);
  return turn <= 1e-12 ? turn + 2 * Math.PI : turn;
}

/**
 * Joins directed edges, whose inside lies to the left, into closed rings. Where parts touch in one point the ring
 * keeps to its own part (first exit clockwise from where it came). Throws where an edge leads nowhere.
 */
export function stitchRings(edges: readonly (readonly [Point, Point])[]): Ring[] {
  const key = (p: Point) => p.join(' ');
  const exits = new Map<string, [Point, Point][]>();
  for (const [a, b] of edges) exits.set(key(a), [...(exits.get(key(a)) ?? []), [a, b]]);
  const take = (at: Point, cameFrom: Point | null): Point | null => {
    const open = exits.get(key(at)) ?? [];
    if (open.length === 0) return null;
    const turn = ([, to]: [Point, Point]) => (cameFrom ? clockwiseTurn(angle(at, cameFrom), angle(at, to)) : 0);
    const best = open.reduce((x, y) => (turn(y) < turn(x) ? y : x));
    open.splice(open.indexOf(best), 1);
    return best[1];
  };
  const rings: Ring[] = [];
  for (const [first] of edges) {
    let next = take(first, null);
    if (!next) continue;
    const ring: Ring = [first, next];
    while (key(next) !== key(first)) {
      const after = take(next, ring[ring.length - 2]!);
      if (!after) throw new Error(`edges do not close at ${key(next)}`);
      ring.push(after);
      next = after;
    }
    rings.push(ring);
  }
  return rings;
}
