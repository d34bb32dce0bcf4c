/** The lower part: when each report came out, one lane an outlet, and the bracket from the chosen event to its reports. */
import type { Period } from '../../domain/edtf';
import { groupBy } from '../../lib/group';
import { countDays } from './density';
import { packRows, type PlacedMark } from './lanes';
import { MOST_ROWS } from './rowsShown';
import { clamp, type DayRange, endX, startX, type TimeScale } from './scale';

export interface ReportRow {
  readonly id: string;
  readonly outlet: string;
  readonly published: Period;
  /** Tells of the chosen event. */
  readonly isLinked: boolean;
  /** Read in full, out after the chosen event was over, and without a word of it. */
  readonly isSilent: boolean;
  /** What stands beside the box of a linked report when the clocks are joined, the fullest first. */
  readonly says: readonly string[];
  /** May not have been out by the as-known day. */
  readonly isPossible: boolean;
}

export interface ReportBox extends ReportRow {
  /** Out before or after the span: at its edge, with an arrow in place of a box. */
  readonly beyond: 'before' | 'after' | null;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** How many of an outlet's reports came out in a bin of days. */
interface CountBar {
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
}

export interface OutletLane {
  readonly outlet: string;
  /** Where reports are too many for a box each; over the boxes of the lane. */
  readonly bars: readonly CountBar[];
  readonly y: number;
  readonly height: number;
}

/** The outlets that have no lane of their own, in one: how many of their reports came out on each day. */
export interface Folded {
  readonly outlets: readonly string[];
  readonly reports: number;
  readonly bars: readonly CountBar[];
}

export interface Reported {
  readonly lanes: readonly OutletLane[];
  readonly boxes: readonly ReportBox[];
  /** Too many for a box each: bars count them, and only those that tell of the chosen event have one. */
  readonly isCounted: boolean;
  readonly folded: Folded | null;
  /** Where the row for folding and unfolding begins; null where there are too few outlets to fold. */
  readonly foldY: number | null;
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
export const LANE_HEIGHT = 13;
/** More outlets than this are folded, but for those that tell of the chosen event. */
const MOST_LANES = 6;
const BAR_HEIGHT = 10;
const BRACKET_STEP = 7;
const LEAST_WIDTH = 6;

function beyondOf({ published }: ReportRow, { span }: TimeScale): ReportBox['beyond'] {
  if (published.endDay < span.from) return 'before';
  return published.startDay > span.to ? 'after' : null;
}

function boxOf(report: ReportRow, scale: TimeScale): { x0: number; x1: number } {
  const low = clamp(startX(scale, report.published.startDay), 0, scale.width - LEAST_WIDTH);
  const high = clamp(endX(scale, report.published.endDay), 0, scale.width);
  return { x0: low, x1: Math.max(high, low + LEAST_WIDTH) };
}

/** Those with a lane, in their order: all of few; of many those that tell of the chosen event, filled up with the fullest. */
export function lanedOutlets(outlets: readonly string[], reports: readonly ReportRow[], isOpen: boolean): string[] {
  if (isOpen || outlets.length <= MOST_LANES) return [...outlets];
  const sizes = groupBy(reports, (report) => report.outlet);
  const count = (outlet: string) => sizes.get(outlet)?.length ?? 0;
  const linked = new Set(reports.filter((report) => report.isLinked).map((report) => report.outlet));
  const rest = outlets.filter((outlet) => !linked.has(outlet)).sort((a, b) => count(b) - count(a));
  const kept = new Set([...linked, ...rest.slice(0, Math.max(0, MOST_LANES - 1 - linked.size))]);
  return outlets.filter((outlet) => kept.has(outlet));
}

function barsOf(reports: readonly ReportRow[], scale: TimeScale): CountBar[] {
  const days = { startDay: reports.map((r) => r.published.startDay), endDay: reports.map((r) => r.published.endDay) };
  const counts = countDays(days, scale);
  const most = counts.reduce((so, count) => Math.max(so, count.total), 1);
  return counts.flatMap((count) =>
    count.total === 0
      ? []
      : [{ x0: startX(scale, count.from), x1: endX(scale, count.to), height: (count.total / most) * BAR_HEIGHT }],
  );
}

function foldOf(outlets: readonly string[], reports: readonly ReportRow[], scale: TimeScale): Folded | null {
  if (outlets.length === 0) return null;
  const folded = new Set(outlets);
  const own = reports.filter((report) => folded.has(report.outlet));
  return { outlets, reports: own.length, bars: barsOf(own, scale) };
}

/** Those that get a box: all of few; of many those that the window shows; where even those are many, the linked ones. */
function reportsBoxed(reports: readonly ReportRow[], window: DayRange, most: number) {
  if (reports.length <= most) return { boxed: reports, isCounted: false };
  const seen = reports.filter(
    ({ published: { startDay, endDay } }) => endDay + 1 > window.from && startDay < window.to + 1,
  );
  if (seen.length <= most) return { boxed: seen, isCounted: false };
  return { boxed: reports.filter((report) => report.isLinked), isCounted: true };
}

/** `outlets`: their ids, in the order of the lanes; one without a report shown keeps its lane. `isOpen`: none is folded.
 *  `window`: the days that are shown. */
export function layoutReported(
  outlets: readonly string[],
  reports: readonly ReportRow[],
  scale: TimeScale,
  isOpen = false,
  window: DayRange = scale.span,
): Reported {
  const laned = lanedOutlets(outlets, reports, isOpen);
  const { boxed, isCounted } = reportsBoxed(reports, window, MOST_ROWS);
  const byOutlet = groupBy(boxed, (report) => report.outlet);
  const counted = groupBy(isCounted ? reports : [], (report) => report.outlet);
  const lanes: OutletLane[] = [];
  const boxes: ReportBox[] = [];
  let y = REPORTED_HEAD;
  for (const outlet of laned) {
    const own = byOutlet.get(outlet) ?? [];
    const extents = own.map((report) => boxOf(report, scale));
    const rows = packRows(extents);
    const top = isCounted ? y + LANE_HEIGHT : y;
    const height = top - y + LANE_HEIGHT * (isCounted && own.length === 0 ? 0 : Math.max(0, ...rows) + 1);
    own.forEach((report, i) => {
      boxes.push({
        ...report,
        ...extents[i]!,
        beyond: beyondOf(report, scale),
        y: top + (rows[i]! + 0.5) * LANE_HEIGHT,
      });
    });
    lanes.push({ outlet, y, height, bars: barsOf(counted.get(outlet) ?? [], scale) });
    y += height;
  }
  const folded = foldOf(
    outlets.filter((outlet) => !laned.includes(outlet)),
    reports,
    scale,
  );
  const canFold = folded !== null || (isOpen && outlets.length > MOST_LANES);
  return { lanes, boxes, isCounted, folded, foldY: canFold ? y : null, height: canFold ? y + LANE_HEIGHT : y };
}

/** As the plot shows it when it begins `offset` px further in: boxes and bars moved and cut, those not seen left out. */
export function shiftReported(reported: Reported, offset: number, width: number): Reported {
  const shift = <T extends { readonly x0: number; readonly x1: number }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const x0 = Math.max(0, item.x0 - offset);
      const x1 = Math.min(width, item.x1 - offset);
      return x1 - x0 < 1 ? [] : [{ ...item, x0, x1 }];
    });
  const { folded } = reported;
  return {
    ...reported,
    lanes: reported.lanes.map((lane) => ({ ...lane, bars: shift(lane.bars) })),
    boxes: shift(reported.boxes),
    folded: folded && { ...folded, bars: shift(folded.bars) },
  };
}

/** Null where no report shown tells of the chosen event. */
export function bracketOf(mark: PlacedMark | undefined, boxes: readonly ReportBox[], width: number): Bracket | null {
  const linked = boxes.filter((box) => box.isLinked);
  if (!mark || mark.form === 'away' || linked.length === 0) return null;
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
