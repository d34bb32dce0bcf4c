/** Puts marks into lanes and rows, so that none lies over another and each can be pointed at. */
import { groupBy } from '../../lib/group';
import type { Mark } from './marks';

/** A mark with the middle of its row, in px from the top of the lanes. */
export interface PlacedMark extends Mark {
  readonly row: number;
  readonly y: number;
}

export interface PlacedLane {
  readonly lane: string;
  readonly y: number;
  readonly height: number;
}

export interface Lanes {
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly height: number;
}

interface Extent {
  readonly x0: number;
  readonly x1: number;
}

const GAP = 3;
const LANE_GAP = 6;

/** The row of each extent, from 0: the first in which it stands clear. Taken from the start, longer ones first. */
export function packRows(extents: readonly Extent[], gap = GAP): number[] {
  const order = extents
    .map((_, i) => i)
    .sort((a, b) => {
      const [p, q] = [extents[a]!, extents[b]!];
      return p.x0 - q.x0 || q.x1 - p.x1 || a - b;
    });
  const rows: number[] = extents.map(() => 0);
  const ends: number[] = [];
  for (const i of order) {
    const { x0, x1 } = extents[i]!;
    const open = ends.findIndex((end) => end + gap <= x0);
    const row = open < 0 ? ends.length : open;
    ends[row] = x1;
    rows[i] = row;
  }
  return rows;
}

/** `order`: the lanes from the top; those without a mark are left out. `pitch`: height of a row in px. */
export function placeInLanes(marks: readonly Mark[], order: readonly string[], pitch: number): Lanes {
  const byLane = groupBy(marks, (mark) => mark.lane);
  const lanes: PlacedLane[] = [];
  const placed = new Map<string, PlacedMark>();
  let y = LANE_GAP;
  let firstRow = 0;
  for (const lane of order) {
    const own = byLane.get(lane) ?? [];
    if (own.length === 0) continue;
    const rows = packRows(own);
    const count = Math.max(...rows) + 1;
    own.forEach((mark, i) => {
      placed.set(mark.id, { ...mark, row: firstRow + rows[i]!, y: y + (rows[i]! + 0.5) * pitch });
    });
    lanes.push({ lane, y, height: count * pitch });
    y += count * pitch + LANE_GAP;
    firstRow += count;
  }
  return { lanes, marks: marks.map((mark) => placed.get(mark.id)!), height: y };
}
