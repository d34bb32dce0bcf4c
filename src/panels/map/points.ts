/**
 * Exact places as columns, and what of them the eye can tell apart: points that share a cell of the screen are one bin.
 * Cells are fixed to the ground, so that moving the map reshuffles nothing. Every point in view is in exactly one bin.
 */
import type { GroundMark, Standing } from './layout';
import { type MapView, type Pixel, toWorld, worldPx } from './mercator';

/** One entry a mark. `x`, `y`: Web Mercator from 0 to 1; `events`: how many it holds. */
export interface Points {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly events: Uint32Array;
  /** How many of them pass the filter, certainly and possibly. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** The bins in view, in reading order. Pixels are counted from the view's origin, as everywhere on the map. */
export interface Bins {
  readonly count: number;
  /** Where its points lie on average. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly points: Uint32Array;
  readonly events: Uint32Array;
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** The first of its points. */
  readonly first: Uint32Array;
}

/** More marks than this and those without an area are drawn as one crowd, not each as a button. */
const MOST_BUTTONS = 100;

export function partCrowd(marks: readonly GroundMark[]): { buttons: readonly GroundMark[]; crowd: GroundMark[] } {
  const crowd = marks.filter((mark) => mark.shape.kind !== 'quarter');
  if (crowd.length <= MOST_BUTTONS) return { buttons: marks, crowd: [] };
  return { buttons: marks.filter((mark) => mark.shape.kind === 'quarter'), crowd };
}

const howMany = ({ rows }: GroundMark, standing: Standing) => rows.filter((row) => row.standing === standing).length;

export function pointsOf(marks: readonly GroundMark[]): Points {
  const world = marks.map((mark) => toWorld(mark.at));
  return {
    count: marks.length,
    x: Float64Array.from(world, (at) => at.x),
    y: Float64Array.from(world, (at) => at.y),
    events: Uint32Array.from(marks, (mark) => mark.rows.length),
    certain: Uint32Array.from(marks, (mark) => howMany(mark, 'certain')),
    possible: Uint32Array.from(marks, (mark) => howMany(mark, 'possible')),
  };
}

interface Grid {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly scale: number;
}

function gridOf(view: MapView, cellPx: number): Grid {
  const scale = worldPx(view.zoom);
  const [left, top] = [view.origin.x + view.left, view.origin.y + view.top];
  const [column, row] = [Math.floor(left / cellPx), Math.floor(top / cellPx)];
  const columns = Math.floor((left + view.width) / cellPx) - column + 1;
  return { column, row, columns, rows: Math.floor((top + view.height) / cellPx) - row + 1, scale };
}

/** `cellPx`: the side of a cell on screen. */
export function binPoints(points: Points, view: MapView, cellPx: number): Bins {
  const { column, row, columns, rows, scale } = gridOf(view, cellPx);
  const cells = columns * rows;
  const [held, first] = [new Uint32Array(cells), new Uint32Array(cells)];
  const [events, certain, possible] = [new Uint32Array(cells), new Uint32Array(cells), new Uint32Array(cells)];
  const [sumX, sumY] = [new Float64Array(cells), new Float64Array(cells)];
  const perCell = scale / cellPx;
  const { x, y, count } = points;
  for (let i = 0; i < count; i++) {
    const c = Math.floor(x[i]! * perCell) - column;
    const r = Math.floor(y[i]! * perCell) - row;
    if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
    const cell = r * columns + c;
    if (held[cell] === 0) first[cell] = i;
    held[cell]! += 1;
    sumX[cell]! += x[i]!;
    sumY[cell]! += y[i]!;
    events[cell]! += points.events[i]!;
    certain[cell]! += points.certain[i]!;
    possible[cell]! += points.possible[i]!;
  }
  const full = Uint32Array.from(held.keys()).filter((cell) => held[cell]! > 0);
  const pick = (from: Uint32Array) => Uint32Array.from(full, (cell) => from[cell]!);
  const mean = (sum: Float64Array, origin: number) =>
    Float64Array.from(full, (cell) => (sum[cell]! / held[cell]!) * scale - origin);
  return {
    count: full.length,
    x: mean(sumX, view.origin.x),
    y: mean(sumY, view.origin.y),
    points: pick(held),
    events: pick(events),
    certain: pick(certain),
    possible: pick(possible),
    first: pick(first),
  };
}

/** The nearest bin within `reachPx` of a pixel; -1 where there is none. */
export function hitBin(bins: Bins, { x, y }: Pixel, reachPx: number): number {
  let [best, nearest] = [-1, reachPx];
  for (let bin = 0; bin < bins.count; bin++) {
    const distance = Math.hypot(bins.x[bin]! - x, bins.y[bin]! - y);
    if (distance <= nearest) [best, nearest] = [bin, distance];
  }
  return best;
}

/** The points that share the cell of a point, as indices. */
export function pointsBeside(points: Points, index: number, zoom: number, cellPx: number): number[] {
  const perCell = worldPx(zoom) / cellPx;
  const column = Math.floor(points.x[index]! * perCell);
  const row = Math.floor(points.y[index]! * perCell);
  const found: number[] = [];
  for (let i = 0; i < points.count; i++) {
    if (Math.floor(points.x[i]! * perCell) === column && Math.floor(points.y[i]! * perCell) === row) found.push(i);
  }
  return found;
}
