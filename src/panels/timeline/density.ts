/**
 * Events a day: how many have a period that covers it, as written. An event of several days, or without a known start
 * or end, counts on each day that it may have touched, as the date filter has it. Whatever the number of rows and the
 * length of their periods, a row costs two additions.
 */
import { CERTAIN, NO } from '../../domain/filter';
import { endX, startX, type TimeScale } from './scale';

export interface DayCount {
  /** The first and the last day of the bin; the same where days are wide enough to be drawn one by one. */
  readonly from: number;
  readonly to: number;
  /** Of those that the other filters let through. */
  readonly shown: number;
  readonly total: number;
}

export interface DensityBar extends DayCount {
  readonly x: number;
  readonly width: number;
  readonly shownHeight: number;
  readonly totalHeight: number;
}

/** Rows by their days: ∓Infinity where an end is open. */
export interface Periods {
  readonly startDay: ArrayLike<number>;
  readonly endDay: ArrayLike<number>;
}

const LEAST_BIN = 4;

/** Days in a bin, so that none is narrower than can be seen. */
export function daysInBin(scale: TimeScale): number {
  return Math.max(1, Math.ceil(LEAST_BIN / scale.dayWidth));
}

/** `match`: one byte a row, which rows are shown; every row where it is left out. */
export function countDays(
  { startDay, endDay }: Periods,
  scale: TimeScale,
  match?: Uint8Array,
  isShown: (state: number) => boolean = (state) => state !== NO,
): DayCount[] {
  const from = Math.floor(scale.span.from);
  const to = Math.ceil(scale.span.to);
  const step = daysInBin(scale);
  const bins = Math.ceil((to - from + 1) / step);
  const total = new Int32Array(bins + 1);
  const shown = new Int32Array(bins + 1);
  const counts = [0, 1, CERTAIN].map((state) => (isShown(state) ? 1 : 0));
  for (let row = 0; row < startDay.length; row++) {
    const [start, end] = [startDay[row]!, endDay[row]!];
    if (end < from || start > to) continue;
    const first = Math.floor((Math.max(from, start) - from) / step);
    const past = Math.floor((Math.min(to, end) - from) / step) + 1;
    const one = match ? counts[match[row]!]! : 1;
    total[first]!++;
    total[past]!--;
    shown[first]! += one;
    shown[past]! -= one;
  }
  let [sumTotal, sumShown] = [0, 0];
  return Array.from({ length: bins }, (_, i) => {
    sumTotal += total[i]!;
    sumShown += shown[i]!;
    return { from: from + i * step, to: Math.min(to, from + (i + 1) * step - 1), shown: sumShown, total: sumTotal };
  });
}

/** The tallest total fills the height. */
export function densityBars(counts: readonly DayCount[], scale: TimeScale, height: number): DensityBar[] {
  const most = counts.reduce((so, count) => Math.max(so, count.total), 1);
  const inset = scale.dayWidth < LEAST_BIN * 2 ? 0 : scale.dayWidth * 0.12;
  return counts.map((count) => ({
    ...count,
    x: startX(scale, count.from) + inset,
    width: Math.max(1, endX(scale, count.to) - startX(scale, count.from) - 2 * inset),
    shownHeight: (count.shown / most) * height,
    totalHeight: (count.total / most) * height,
  }));
}

/** The day on which most of the shown events fall, the earliest of equals; null where none does. */
export function busiestDay(counts: readonly DayCount[]): number | null {
  const most = counts.reduce((so, count) => Math.max(so, count.shown), 0);
  return most === 0 ? null : counts.find((count) => count.shown === most)!.from;
}
