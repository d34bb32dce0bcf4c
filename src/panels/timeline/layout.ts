/** The whole drawing from rows and a width: every event and report once, each at its days. */
import { bracketOf, type Bracket, layoutReported, type Reported, type ReportRow } from './reported';
import type { Box } from '../../lib/box';
import { type PlacedLabel, placeLabels } from './labels';
import { type Lanes, placeInLanes } from './lanes';
import { marksOf, type TimelineRow } from './marks';
import { type DayRange, endX, type TimeScale, timeScale } from './scale';
import { axisTicks, type DayNames, type Ticks } from './ticks';

export interface TimelineInput {
  /** In order of time. */
  readonly rows: readonly TimelineRow[];
  readonly outlets: readonly string[];
  readonly reports: readonly ReportRow[];
  readonly span: DayRange;
  /** Of the plot, without the lane names. */
  readonly width: number;
  readonly chosen: string | null;
  /** The day up to which reports count; null for all. */
  readonly knownDay: number | null;
  readonly names: DayNames;
}

export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  readonly happened: Lanes;
  readonly labels: readonly PlacedLabel[];
  readonly reported: Reported;
  readonly bracket: Bracket | null;
  /** The end of the as-known day; null where it lies outside the span or none is chosen. */
  readonly knownX: number | null;
}

/** Below this width fingers are likelier than pointers, and what is pressed stands further apart. */
const NARROW = 320;

/** The height of a row. */
export function rowPitch(width: number): number {
  return width < NARROW ? 16 : 11;
}

/** The width on which a press takes hold of a handle of the brush. */
export function handleReach(width: number): number {
  return width < NARROW ? 44 : 24;
}

function bracketBox(bracket: Bracket | null, bottom: number): Box[] {
  return bracket ? [{ x0: bracket.x - 2, x1: bracket.x + 2, y0: bracket.markY, y1: bottom }] : [];
}

export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { rows, width, chosen, knownDay, span } = input;
  const scale = timeScale(span, width);
  const happened = placeInLanes(marksOf(rows, scale), rowPitch(width));
  const reported = layoutReported(input.outlets, input.reports, scale);
  const chosenMark = happened.marks.find((mark) => mark.id === chosen);
  const bracket = bracketOf(chosenMark, reported.boxes, width);
  const isKnownInside = knownDay !== null && knownDay >= span.from && knownDay <= span.to;
  return {
    scale,
    ticks: axisTicks(scale, input.names),
    happened,
    labels: placeLabels(happened.marks, width, chosen, bracketBox(bracket, happened.height)),
    reported,
    bracket,
    knownX: isKnownInside ? endX(scale, knownDay) : null,
  };
}
