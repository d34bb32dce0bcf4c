/** Two-line labels beside their marks: never over a mark or another label; with a leader where there is no room beside. Pure. */
import { type Box, boxesMeet } from '../../lib/box';
import type { Ends } from './tollScale';
import type { TimeMark } from './tollTimeMarks';

export interface PlacedLabel {
  /** Where the two lines start, end, or have their middle. */
  readonly x: number;
  /** Middle of the two lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the mark to a label that had to move away. */
  readonly leader: boolean;
  readonly box: Box;
}

export interface Unlabelled {
  readonly mark: TimeMark;
  readonly x: number;
  readonly y: number;
  readonly ends: Ends;
  readonly bar: { readonly x0: number; readonly x1: number } | null;
}

/** Two lines of a label; labels are so far apart at least. */
export const LABEL_HEIGHT = 34;
const STEP = 28;
const AWAY = 12;
const RADIUS = 8;
const FAR = 9;
/** Crossing one line is better than moving away with a leader; crossing two is not. */
const LEADER_COST = 3;
const CROSSING_COST = 2;

/** A little to the wide side: a label thought too narrow would run into its neighbour. */
export const wideAs = (text: string, px: number) => Array.from(text).length * px * 0.56;

const within = (a: Box, b: Box) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 - 20 && a.y1 <= b.y1;

const about = (x: number, y: number, rx: number, ry: number): Box => ({
  x0: x - rx,
  x1: x + rx,
  y0: y - ry,
  y1: y + ry,
});

/** The marks and bars, which no label may cover. */
const bodies = (marks: readonly Unlabelled[]): Box[] =>
  marks.flatMap(({ x, y, bar }) => [
    about(x, y, RADIUS, RADIUS),
    ...(bar ? [{ x0: bar.x0, x1: bar.x1, y0: y - 5, y1: y + 5 }] : []),
  ]);

/** Open ends, which a label leaves free where it can. */
const lines = (marks: readonly Unlabelled[], plot: Box): Box[] =>
  marks.flatMap(({ x, y, ends }) => {
    if (ends.kind === 'at-least' || ends.kind === 'more-than') return [{ x0: x - 3, x1: x + 3, y0: plot.y0, y1: y }];
    return ends.kind === 'up-to' ? [{ x0: x - 3, x1: x + 3, y0: y, y1: plot.y1 }] : [];
  });

function boxOf(x: number, y: number, anchor: PlacedLabel['anchor'], width: number): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - LABEL_HEIGHT / 2, y1: y + LABEL_HEIGHT / 2 };
}

export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];

/** A slanting line as a row of small boxes. */
function along([[x0, y0], [x1, y1]]: Segment): Box[] {
  const n = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 12));
  return Array.from({ length: n + 1 }, (_, i) => about(x0 + ((x1 - x0) * i) / n, y0 + ((y1 - y0) * i) / n, 3, 3));
}

/** Beside first, then over and under, then beside but higher or lower, drawn to its mark. */
function wishes({ x, y }: Unlabelled, width: number): PlacedLabel[] {
  const at = (lx: number, ly: number, anchor: PlacedLabel['anchor'], leader = false): PlacedLabel => ({
    x: lx,
    y: ly,
    anchor,
    leader,
    box: boxOf(lx, ly, anchor, width),
  });
  const near = [
    at(x + AWAY, y + 3, 'start'),
    at(x - AWAY, y + 3, 'end'),
    at(x + AWAY, y - 13, 'start'),
    at(x + AWAY, y + 15, 'start'),
    at(x, y + RADIUS + 20, 'middle'),
    at(x, y - RADIUS - 20, 'middle'),
    at(x - AWAY, y - 13, 'end'),
    at(x - AWAY, y + 15, 'end'),
  ];
  const away = Array.from({ length: FAR }, (_, i) => i + 1).flatMap((n) => [
    at(x + 2 * AWAY, y - n * STEP, 'start', true),
    at(x + 2 * AWAY, y + n * STEP, 'start', true),
    at(x - 2 * AWAY, y - n * STEP, 'end', true),
    at(x - 2 * AWAY, y + n * STEP, 'end', true),
  ]);
  return [...near, ...away];
}

/** Among more marks than these a leader cannot be followed; the table names them. */
const MOST_LED = 16;

/** In the order of the marks; null where no place was found, so that the table alone names it. */
export function placeLabels(
  marks: readonly Unlabelled[],
  plot: Box,
  labelOf: (mark: TimeMark) => { readonly figure: string; readonly source: string },
  taken: readonly Box[],
  segments: readonly Segment[],
): (PlacedLabel | null)[] {
  const hard = [...bodies(marks), ...taken];
  const soft = [...lines(marks, plot).map((box) => [box]), ...segments.map(along)];
  const placed: Box[] = [];
  const isCrowded = marks.length > MOST_LED;
  return marks.map((mark) => {
    const { figure, source } = labelOf(mark.mark);
    const width = Math.max(wideAs(figure, 15), wideAs(source, 12)) + 4;
    const free = wishes(mark, width).filter(
      ({ box, leader }) =>
        !(leader && isCrowded) &&
        within(box, plot) &&
        !hard.some((b) => boxesMeet(b, box)) &&
        !placed.some((b) => boxesMeet(b, box)),
    );
    const cost = ({ box, leader, y }: PlacedLabel) =>
      (leader ? LEADER_COST + Math.abs(y - mark.y) / STEP : 0) +
      CROSSING_COST * soft.filter((line) => line.some((b) => boxesMeet(b, box))).length;
    const best = free.reduce<PlacedLabel | null>((a, b) => (a && cost(a) <= cost(b) ? a : b), null);
    if (best) placed.push(best.box);
    return best;
  });
}

/** The words on each line, over or under it where nothing else stands; null where there is no room for them. */
export function placeLinkWords(
  segments: readonly Segment[],
  widths: readonly number[],
  marks: readonly Unlabelled[],
  labels: readonly (PlacedLabel | null)[],
  plot: Box,
): (readonly [x: number, y: number] | null)[] {
  const hard = [...bodies(marks), ...lines(marks, plot), ...labels.flatMap((label) => (label ? [label.box] : []))];
  return segments.map(([[x0, y0], [x1, y1]], i) => {
    const at = (share: number, over: number) => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share + over] as const;
    const boxAt = ([x, y]: readonly [number, number]) => about(x, y - 4, widths[i]! / 2, 8);
    const places = SHARES.flatMap((share) => [at(share, -8), at(share, 16)]);
    const best = places.find((p) => within(boxAt(p), plot) && !hard.some((b) => boxesMeet(b, boxAt(p)))) ?? null;
    if (best) hard.push(boxAt(best));
    return best;
  });
}

const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8] as const;
