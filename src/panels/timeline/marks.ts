/**
 * From a period as written to the form and the extent of its mark (look.md, "Marks in time"). An end that is not known
 * or lies beyond the span runs to the edge of the plot and is never shown as a day.
 */
import type { EdtfDate, Period } from '../../domain/edtf';
import type { EventKind } from '../../domain/schema';
import { endX, startX, type TimeScale } from './scale';

/** The lanes of events by kind, from the top. */
export const KIND_LANES = ['strikes', 'ground', 'counts', 'talks'] as const;
export type KindLane = (typeof KIND_LANES)[number];

export const LANE_OF: Readonly<Record<EventKind, KindLane>> = {
  'air-strike': 'strikes',
  shelling: 'strikes',
  bombardment: 'strikes',
  'guided-missile': 'strikes',
  'ground-attack': 'ground',
  fighting: 'ground',
  'car-bomb': 'ground',
  siege: 'ground',
  count: 'counts',
  truce: 'talks',
  talks: 'talks',
  resolution: 'talks',
  statement: 'talks',
};

/** What the timeline knows of an event. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly lane: string;
  readonly period: Period;
  /** What may stand beside its mark, the fullest first. */
  readonly labels: readonly string[];
}

/** Bar: its days. Tally: a count over days. Dash: not known when in it, or since or until when. Outside: not in the span.
 *  Away: in the span, but not in the part of it that is shown. */
export type Form = 'bar' | 'tally' | 'dash' | 'square' | 'outside' | 'away';
/** Soft: about that day. Unknown: no such end is given. Beyond: given, but outside the span. */
export type Edge = 'sharp' | 'soft' | 'unknown' | 'beyond';

export interface Mark {
  readonly id: string;
  readonly lane: string;
  readonly form: Form;
  /** Talks and statements: what was said, not what was done. */
  readonly isThin: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  readonly labels: readonly string[];
}

const SQUARE = 5;
const SQUARE_STEP = 8;
const MOST_COLUMNS = 3;
const LEAST_WIDTH = 2;
const OUTSIDE_WIDTH = 8;

function formOf(row: TimelineRow, scale: TimeScale): Form {
  const { period } = row;
  if (period.startDay > scale.span.to || period.endDay < scale.span.from) return 'outside';
  if (!period.start || !period.end) return 'dash';
  if (!period.isInterval && period.start.precision !== 'day') return 'dash';
  if (row.kind === 'count') return 'tally';
  return LANE_OF[row.kind] === 'talks' && period.startDay === period.endDay ? 'square' : 'bar';
}

function edgeOf(date: EdtfDate | null, isBeyond: boolean, isInterval: boolean): Edge {
  if (!date) return 'unknown';
  if (isBeyond) return 'beyond';
  return date.approximate || date.uncertain || (isInterval && date.precision !== 'day') ? 'soft' : 'sharp';
}

/** Squares of one day stand side by side in the middle of it, `turn` by `turn`, as many as fit. */
function squareX(scale: TimeScale, day: number, turn: number): number {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(scale.dayWidth / SQUARE_STEP)));
  const middle = (startX(scale, day) + endX(scale, day)) / 2;
  return middle - SQUARE / 2 + ((turn % columns) - (columns - 1) / 2) * SQUARE_STEP;
}

function extent(row: TimelineRow, form: Form, scale: TimeScale, turn: number): { x0: number; x1: number } {
  const { startDay, endDay } = row.period;
  if (form === 'outside') {
    return startDay > scale.span.to
      ? { x0: scale.width - OUTSIDE_WIDTH, x1: scale.width }
      : { x0: 0, x1: OUTSIDE_WIDTH };
  }
  if (form === 'square') {
    const x0 = squareX(scale, startDay, turn);
    return { x0, x1: x0 + SQUARE };
  }
  const x0 = startDay < scale.span.from ? 0 : startX(scale, startDay);
  const x1 = endDay > scale.span.to ? scale.width : endX(scale, endDay);
  return { x0, x1: Math.max(x1, x0 + LEAST_WIDTH) };
}

/** In order of time: earlier starts first, then earlier ends; the rest as given. */
export function inTime(a: TimelineRow, b: TimelineRow): number {
  const start = Math.sign(a.period.startDay - b.period.startDay) || 0;
  return start !== 0 ? start : Math.sign(a.period.endDay - b.period.endDay) || 0;
}

/** One mark an event, in the order given. */
export function marksOf(rows: readonly TimelineRow[], scale: TimeScale): Mark[] {
  const squares = new Map<number, number>();
  return rows.map((row) => {
    const form = formOf(row, scale);
    const { period, kind, id, labels } = row;
    const turn = squares.get(period.startDay) ?? 0;
    if (form === 'square') squares.set(period.startDay, turn + 1);
    return {
      id,
      lane: row.lane,
      form,
      isThin: LANE_OF[kind] === 'talks',
      ...extent(row, form, scale, turn),
      startEdge: edgeOf(period.start, period.startDay < scale.span.from, period.isInterval),
      endEdge: edgeOf(period.end, period.endDay > scale.span.to, period.isInterval),
      labels,
    };
  });
}

/** How much of a mark must be seen for it to be drawn. */
const LEAST_SEEN = 1;

/**
 * The marks as they stand when the plot begins `offset` px further in: moved, and cut at its edges, where a cut end runs
 * on beyond. What is not seen at all is kept, at the edge behind which it lies, and not drawn.
 */
export function shiftMarks<M extends Mark>(marks: readonly M[], offset: number, width: number): M[] {
  return marks.map((mark) => {
    const x0 = mark.x0 - offset;
    const x1 = mark.x1 - offset;
    const isCut = x0 < 0 || x1 > width;
    if (x1 < LEAST_SEEN || x0 > width - LEAST_SEEN || (mark.form === 'square' && isCut)) {
      const x = x0 < 0 ? 0 : width;
      return { ...mark, form: 'away', x0: x, x1: x };
    }
    return {
      ...mark,
      x0: Math.max(0, x0),
      x1: Math.min(width, x1),
      startEdge: x0 < 0 && mark.startEdge !== 'unknown' ? 'beyond' : mark.startEdge,
      endEdge: x1 > width && mark.endEdge !== 'unknown' ? 'beyond' : mark.endEdge,
    };
  });
}
