/** What would like a name on the map, where, and in which order; which of them fit is decided in labels.ts. */
import { extent } from 'd3-array';
import type { Point } from '../../lib/ring';
import { areaOf } from '../../domain/area';
import { type Ground, type Quarter, type Tone } from './ground';
import { type Box, boxAround, type LabelWish } from './labels';
import { type GroundMark, holdsEvent, markId } from './layout';
import { type MapView, type Pixel, project, type Size } from './mercator';
import { spotsIn } from './pole';

/** How large words are on screen. */
type Measure = (id: string, kind: LabelWish['kind']) => Size;
/** How wide a mark's sign is on screen, with its air. */
export type DotPx = (mark: GroundMark) => number;

const DOT_PX = 20;
const plainDot: DotPx = () => DOT_PX;
const BESIDE_PX = 5;
/** Quarters smaller than this on screen wait for a closer look. */
const LEAST_QUARTER_PX2 = 420;
/** A name this many times wider than its quarter would seem to be another's. */
const MOST_WIDER = 2.2;
/** The classes that are named on the ground. */
const NAMED_TONES: readonly Tone[] = ['state', 'opposition', 'kurdish'];
const REGION_SPOTS = 24;

function boxOf(pixels: readonly Pixel[]): Box {
  const [left = 0, right = 0] = extent(pixels, (p) => p.x);
  const [top = 0, bottom = 0] = extent(pixels, (p) => p.y);
  return { left, top, width: right - left, height: bottom - top };
}

function markBox(view: MapView, mark: GroundMark, dotPx: number): Box {
  const at = project(view, mark.at);
  switch (mark.shape.kind) {
    case 'quarter':
      return boxOf(mark.shape.rings.flat().map((p) => project(view, p)));
    case 'radius': {
      const acrossPx = (2 * mark.shape.radiusM) / view.metresPerPx;
      return boxAround(at, acrossPx, acrossPx);
    }
    case 'spot':
      return boxAround(at, dotPx, dotPx);
  }
}

/** Start and end of the shape first, then over and under it, then close to the dot. */
function spotsBeside(at: Pixel, shape: Box, { width, height }: Size, dotPx: number): Pixel[] {
  const besideX = (start: number, end: number) => [
    { x: start - width / 2 - BESIDE_PX, y: at.y },
    { x: end + width / 2 + BESIDE_PX, y: at.y },
  ];
  const besideY = (over: number, under: number, x = at.x) => [
    { x, y: over - height / 2 - 2 },
    { x, y: under + height / 2 + 2 },
  ];
  const right = shape.left + shape.width;
  const bottom = shape.top + shape.height;
  const dot = dotPx / 2;
  const roomy = shape.width > width + 12 && shape.height > height + dotPx + 12;
  const inside = besideY(at.y - dot, at.y + dot);
  const outside = [
    ...besideX(shape.left, right),
    ...besideY(shape.top, bottom),
    ...besideY(shape.top, bottom, shape.left + width / 2),
    ...besideY(shape.top, bottom, right - width / 2),
    ...besideX(at.x - dot, at.x + dot),
    ...inside,
  ];
  return roomy ? [...inside, ...outside] : outside;
}

function markWishes(
  view: MapView,
  marks: readonly GroundMark[],
  shapes: readonly Box[],
  chosen: string | null,
  measure: Measure,
  dotPx: DotPx,
): LabelWish[] {
  const wishes = marks.map((mark, i): LabelWish => {
    const kind = holdsEvent(mark, chosen) ? 'chosen' : 'event';
    const size = measure(mark.place.id, kind);
    const spots = spotsBeside(project(view, mark.at), shapes[i]!, size, dotPx(mark));
    return { id: markId(mark), kind, ...size, spots, avoids: shapes.filter((shape) => shape !== shapes[i]) };
  });
  return wishes.sort((a, b) => Number(b.kind === 'chosen') - Number(a.kind === 'chosen'));
}

const cornersOf = (quarter: Quarter) => (areaOf(quarter.place) ?? []).flat().map((p) => p.join(' '));

/** Quarters of one class that hang together, the largest such part. */
function largestPart(quarters: readonly Quarter[]): Quarter[] {
  const corners = new Map(quarters.map((q) => [q, new Set(cornersOf(q))]));
  const touch = (a: Quarter, b: Quarter) => [...corners.get(a)!].some((corner) => corners.get(b)!.has(corner));
  const left = new Set(quarters);
  let best: Quarter[] = [];
  for (const first of quarters) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const quarter of part) {
      for (const other of left) {
        if (touch(quarter, other) && left.delete(other)) part.push(other);
      }
    }
    if (part.length > best.length) best = part;
  }
  return best;
}

/** Where the name of each class may stand, clearest first. Costly; depends on the ground only. */
export function regionSpots(ground: Ground): Map<Tone, Point[]> {
  return new Map(
    NAMED_TONES.map((tone) => {
      const part = largestPart([...ground.quarters.values()].filter((q) => q.tone === tone));
      const rings = part.flatMap((q) => areaOf(q.place) ?? []);
      return [tone, spotsIn(rings, REGION_SPOTS).map((spot) => spot.at)];
    }),
  );
}

function quarterWishes(view: MapView, ground: Ground, named: ReadonlySet<string>, measure: Measure): LabelWish[] {
  const quarters = [...ground.quarters.values()].flatMap((quarter) => {
    if (named.has(quarter.place.id)) return [];
    const box = boxOf(quarter.rings.flat().map((p) => project(view, p)));
    const size = measure(quarter.place.id, 'quarter');
    const isShort = size.width <= MOST_WIDER * box.width;
    return box.width * box.height >= LEAST_QUARTER_PX2 && isShort
      ? [{ quarter, size, px2: box.width * box.height }]
      : [];
  });
  return quarters
    .sort((a, b) => b.px2 - a.px2)
    .map(({ quarter, size }) => {
      const { x, y } = project(view, quarter.pole);
      const spots = [0, -7, 7].map((dy) => ({ x, y: y + dy }));
      return { id: quarter.place.id, kind: 'quarter', ...size, spots };
    });
}

/** Each list the most important first, and what is in their way: dots for all, shapes for all but the names of marks. */
interface Wishes {
  readonly ofMarks: LabelWish[];
  readonly ofGround: LabelWish[];
  readonly dots: Box[];
  readonly shapes: Box[];
}

export function labelWishes(
  view: MapView,
  ground: Ground,
  regions: ReadonlyMap<Tone, readonly Point[]>,
  marks: readonly GroundMark[],
  chosen: string | null,
  measure: Measure,
  dotPx: DotPx = plainDot,
): Wishes {
  const named = new Set(marks.map((mark) => mark.place.id));
  const shapes = marks.map((mark) => markBox(view, mark, dotPx(mark)));
  const regionWishes = [...regions].map(([tone, points]): LabelWish => {
    const spots = points.map((p) => project(view, p));
    return { id: tone, kind: 'region', ...measure(tone, 'region'), spots };
  });
  return {
    ofMarks: markWishes(view, marks, shapes, chosen, measure, dotPx),
    ofGround: [...regionWishes, ...quarterWishes(view, ground, named, measure)],
    dots: marks.map((mark) => boxAround(project(view, mark.at), dotPx(mark), dotPx(mark))),
    shapes,
  };
}
