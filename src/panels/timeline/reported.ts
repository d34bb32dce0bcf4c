/** The lower part: when each report came out, one lane an outlet, and the bracket from the chosen event to its reports. */
import type { Period } from '../../domain/edtf';
import { groupBy } from '../../lib/group';
import { packRows, type PlacedMark } from './lanes';
import { clamp, endX, startX, type TimeScale } from './scale';

export interface ReportRow {
  readonly id: string;
  readonly outlet: string;
  readonly published: Period;
  /** Tells of the chosen event. */
  readonly isLinked: boolean;
  /** May not have been out by the as-known day. */
  readonly isPossible: boolean;
}

export interface ReportBox extends ReportRow {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

export interface OutletLane {
  readonly outlet: string;
  readonly y: number;
  readonly height: number;
}

export interface Reported {
  readonly lanes: readonly OutletLane[];
  readonly boxes: readonly ReportBox[];
  readonly height: number;
}

/** From the chosen mark's end edge down to the lanes, then to each linked box. */
export interface Bracket {
  readonly markX: number;
  readonly markY: number;
  readonly x: number;
  readonly arms: readonly { readonly y: number; readonly x: number }[];
}

export const REPORTED_HEAD = 18;
const LANE_HEIGHT = 13;
const BRACKET_STEP = 7;
const LEAST_WIDTH = 6;

function boxOf(report: ReportRow, scale: TimeScale): { x0: number; x1: number } {
  const low = clamp(startX(scale, report.published.startDay), 0, scale.width - LEAST_WIDTH);
  const high = clamp(endX(scale, report.published.endDay), 0, scale.width);
  return { x0: low, x1: Math.max(high, low + LEAST_WIDTH) };
}

/** `outlets`: their ids, in the order of the lanes; one without a report shown keeps its lane. */
export function layoutReported(outlets: readonly string[], reports: readonly ReportRow[], scale: TimeScale): Reported {
  const byOutlet = groupBy(reports, (report) => report.outlet);
  const lanes: OutletLane[] = [];
  const boxes: ReportBox[] = [];
  let y = REPORTED_HEAD;
  for (const outlet of outlets) {
    const own = byOutlet.get(outlet) ?? [];
    const extents = own.map((report) => boxOf(report, scale));
    const rows = packRows(extents);
    const height = LANE_HEIGHT * (Math.max(0, ...rows) + 1);
    own.forEach((report, i) => {
      boxes.push({ ...report, ...extents[i]!, y: y + (rows[i]! + 0.5) * LANE_HEIGHT });
    });
    lanes.push({ outlet, y, height });
    y += height;
  }
  return { lanes, boxes, height: y };
}

/** Null where no report shown tells of the chosen event. */
export function bracketOf(mark: PlacedMark | undefined, boxes: readonly ReportBox[], width: number): Bracket | null {
  const linked = boxes.filter((box) => box.isLinked);
  if (!mark || linked.length === 0) return null;
  const x = Math.min(mark.x1 + BRACKET_STEP, width - 1);
  const near = (box: ReportBox) => (box.x0 > x ? box.x0 : Math.min(box.x1, x));
  return { markX: mark.x1, markY: mark.y, x, arms: linked.map((box) => ({ y: box.y, x: near(box) })) };
}

/** Outlets that have a report, whether it is shown or not, by the day of their first. */
export function outletOrder(
  reports: readonly { readonly id: string; readonly outlet: string }[],
  published: ReadonlyMap<string, Period>,
): string[] {
  const first = new Map<string, number>();
  for (const { id, outlet } of reports) {
    const day = published.get(id)!.startDay;
    first.set(outlet, Math.min(first.get(outlet) ?? day, day));
  }
  return [...first.keys()].sort((a, b) => Math.sign(first.get(a)! - first.get(b)!) || 0);
}
