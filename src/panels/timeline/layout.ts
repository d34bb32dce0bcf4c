/** The whole drawing from rows, a window and a width: every event and report once, each at its days. */
import { bracketOf, type Bracket, layoutReported, type Reported, type ReportRow, shiftReported } from './reported';
import type { Box } from '../../lib/box';
import { type Comb, combsOf } from './combs';
import { type PlacedLabel, placeLabels } from './labels';
import { type Lanes, placeInLanes } from './lanes';
import { marksOf, shiftMarks, type TimelineRow } from './marks';
import { type DayRange, endX, PAD, type TimeScale, timeScale } from './scale';
import { axisTicks, type DayNames, type Ticks } from './ticks';
import { lengthOf } from './zoom';

export interface TimelineInput {
  /** In order of time. */
  readonly rows: readonly TimelineRow[];
  /** From the top. */
  readonly lanes: readonly string[];
  readonly outlets: readonly string[];
  readonly reports: readonly ReportRow[];
  /** The ids of the events that each report speaks of. */
  readonly eventsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly span: DayRange;
  /** The part of the span that is shown. */
  readonly window: DayRange;
  /** Of the plot, without the lane names. */
  readonly width: number;
  readonly chosen: string | null;
  /** The day up to which reports count; null for all. */
  readonly knownDay: number | null;
  /** Every outlet has its lane. */
  readonly isOpen: boolean;
  readonly names: DayNames;
  /** The letters reach further above and below the line, as in Arabic. */
  readonly isTallScript?: boolean;
}

export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  readonly happened: Lanes;
  readonly labels: readonly PlacedLabel[];
  readonly reported: Reported;
  /** Beside the boxes of the reports that tell of the chosen event. */
  readonly says: readonly PlacedLabel[];
  readonly bracket: Bracket | null;
  readonly combs: readonly Comb[];
  /** The end of the as-known day; null where it lies outside the window or none is chosen. */
  readonly knownX: number | null;
}

/** Below this width fingers are likelier than pointers, and what is pressed stands further apart. */
const NARROW = 320;
/** Of more marks than this none carries a name, but the one that is pointed at. */
const MOST_NAMED = 250;
/** What the words at the as-known line take. */
const FLAG_ROOM = { width: 80, height: 30 };

/** The height of a row. */
function rowPitch(width: number, isTallScript: boolean): number {
  if (width < NARROW) return 16;
  return isTallScript ? 15 : 11;
}

/** The width on which a press takes hold of a handle of the brush. */
export function handleReach(width: number): number {
  return width < NARROW ? 44 : 24;
}

function bracketBox(bracket: Bracket | null, bottom: number): Box[] {
  return bracket ? [{ x0: bracket.x - 2, x1: bracket.x + 2, y0: bracket.markY, y1: bottom }] : [];
}

/** Beside the boxes, in whole: where even the shortest words do not fit there are none. */
function placeSays(
  { boxes, height }: Reported,
  width: number,
  bracket: Bracket | null,
  knownX: number | null,
): PlacedLabel[] {
  const marks = boxes.map((box) => ({ ...box, form: 'bar' as const, labels: box.says }));
  const kept = [
    ...(bracket ? [{ x0: bracket.x - 1, x1: bracket.x + 1, y0: 0, y1: height }] : []),
    ...(knownX === null ? [] : [{ x0: knownX - 2, x1: knownX + FLAG_ROOM.width, y0: 0, y1: FLAG_ROOM.height }]),
  ];
  return placeLabels(marks, width, null, kept, 'whole');
}

/**
 * Rows are packed as if the whole span were drawn at this scale, so that moving the window moves no mark from its row;
 * what the window shows is then cut out of it.
 */
export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { rows, width, chosen, knownDay, span, window } = input;
  const scale = timeScale(window, width);
  const whole = timeScale(span, 2 * PAD + scale.dayWidth * lengthOf(span));
  const offset = (window.from - span.from) * scale.dayWidth;
  const packed = placeInLanes(marksOf(rows, whole), input.lanes, rowPitch(width, input.isTallScript ?? false));
  const happened = { ...packed, marks: shiftMarks(packed.marks, offset, width) };
  const all = layoutReported(input.outlets, input.reports, whole, input.isOpen, window);
  const reported = shiftReported(all, offset, width);
  const chosenMark = happened.marks.find((mark) => mark.id === chosen);
  const bracket = bracketOf(chosenMark, reported.boxes, width);
  const seen = happened.marks.filter((mark) => mark.form !== 'away');
  const isKnownInside = knownDay !== null && knownDay + 1 >= window.from && knownDay <= window.to;
  const knownX = isKnownInside ? endX(scale, knownDay) : null;
  return {
    scale,
    ticks: axisTicks(scale, input.names),
    happened,
    labels: seen.length > MOST_NAMED ? [] : placeLabels(seen, width, chosen, bracketBox(bracket, happened.height)),
    reported,
    says: placeSays(reported, width, bracket, knownX),
    bracket,
    combs: combsOf(reported.boxes, input.eventsOf, happened.marks),
    knownX,
  };
}
