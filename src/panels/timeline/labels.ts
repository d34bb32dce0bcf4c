/** Names beside marks, only where there is room: a name never lies on a mark, on another name or on the bracket. */
import { type Box, boxesMeet } from '../../lib/box';
import type { PlacedMark } from './lanes';
import { fitText, HEAVIER, textWidth } from './textWidth';

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
  readonly width: number;
  /** On the mark's own line, which it interrupts. */
  readonly isInline: boolean;
}

/** What a name can stand beside. */
type Named = Pick<PlacedMark, 'id' | 'x0' | 'x1' | 'y' | 'form' | 'labels'>;

export const LABEL_HEIGHT = 11;
const BESIDE = 5;
/** Past the bracket, which leaves a mark's end. */
const PAST_BRACKET = 13;
const INLINE_ENDS = 14;
const HALF_MARK = 4;
const CLEAR = 3;
/** Less room than this holds no name worth reading. */
const LEAST_ROOM = 60;

export function labelBox({ x, y, width }: PlacedLabel): Box {
  return { x0: x, x1: x + width, y0: y - LABEL_HEIGHT / 2, y1: y + LABEL_HEIGHT / 2 };
}

export function markBox({ x0, x1, y }: Named): Box {
  return { x0: x0 - 2, x1: x1 + 2, y0: y - HALF_MARK, y1: y + HALF_MARK };
}

/** Free px on a line from `x` to the end of the plot or the nearest thing in the way; below 0 where something is on it. */
function roomAfter(x: number, inTheWay: readonly Box[], width: number): number {
  return Math.min(width, ...inTheWay.filter((box) => box.x1 > x).map((box) => box.x0 - CLEAR)) - x;
}

function roomBefore(x: number, inTheWay: readonly Box[]): number {
  return x - Math.max(0, ...inTheWay.filter((box) => box.x0 < x).map((box) => box.x1 + CLEAR));
}

interface Slot {
  readonly room: number;
  readonly isInline: boolean;
  /** Where a name of this width begins, the best place first. */
  readonly starts: (width: number) => number[];
}

/** Line marks carry their names; others have them after their end, or else before their start. */
function slotsOf(mark: Named, inTheWay: readonly Box[], plotWidth: number): Slot[] {
  const { x0, x1, form } = mark;
  const after = [x1 + BESIDE, x1 + PAST_BRACKET].map((x) => ({
    room: roomAfter(x, inTheWay, plotWidth),
    isInline: false,
    starts: () => [x],
  }));
  const start = x0 - BESIDE;
  const before = { room: roomBefore(start, inTheWay), isInline: false, starts: (w: number) => [start - w] };
  if (form !== 'dash' && form !== 'tally') return [...after, before];
  const inline = {
    room: x1 - x0 - 2 * INLINE_ENDS,
    isInline: true,
    starts: (w: number) => [(x0 + x1 - w) / 2, x0 + INLINE_ENDS, x1 - INLINE_ENDS - w],
  };
  return [inline, ...after, before];
}

function placeLabel(
  mark: Named,
  weight: number,
  others: readonly Box[],
  plotWidth: number,
  cut: Cut,
): PlacedLabel | null {
  const { id, y, labels } = mark;
  const line: Box = { x0: -Infinity, x1: Infinity, y0: y - LABEL_HEIGHT / 2, y1: y + LABEL_HEIGHT / 2 };
  const inTheWay = others.filter((box) => boxesMeet(box, line));
  for (const { room, isInline, starts } of slotsOf(mark, inTheWay, plotWidth)) {
    if (room < LEAST_ROOM) continue;
    const whole = labels.find((label) => textWidth(label) * weight <= room);
    const text = whole ?? (cut === 'cut' ? fitText(labels[0] ?? '', room / weight) : '');
    const width = textWidth(text) * weight;
    const tries = starts(width).map((x) => ({ id, text, x, y, width, isInline }));
    const free = tries.find((label) => inTheWay.every((box) => !boxesMeet(box, labelBox(label))));
    if (free && text !== '') return free;
  }
  return null;
}

/** Whether a name may be cut short: half a figure would be a wrong one. */
type Cut = 'cut' | 'whole';

/** `first`: the mark that is named before the others. `kept`: what else must stay clear. */
export function placeLabels(
  marks: readonly Named[],
  plotWidth: number,
  first: string | null,
  kept: readonly Box[],
  cut: Cut = 'cut',
): PlacedLabel[] {
  const order = [...marks].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  const labels: PlacedLabel[] = [];
  for (const mark of order) {
    const others = [...kept, ...marks.filter((other) => other !== mark).map(markBox), ...labels.map(labelBox)];
    const label = placeLabel(mark, mark.id === first ? HEAVIER : 1, others, plotWidth, cut);
    if (label) labels.push(label);
  }
  return labels;
}
