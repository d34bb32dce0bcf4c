/**
 * Events a day: how many have a period that covers it, as written. An event of several days, or without a known start
 * or end, counts on each day that it may have touched, as the date filter has it.
 */
import type { Period } from '../../domain/edtf';
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

const LEAST_BIN = 4;

export interface Counted {
  readonly period: Period;
  readonly isShown: boolean;
}

export function countDays(rows: readonly Counted[], scale: TimeScale): DayCount[] {
  const { from, to } = scale.span;
  const step = Math.max(1, Math.ceil(LEAST_BIN / scale.dayWidth));
  const bins = Array.from({ length: Math.ceil((to - from + 1) / step) }, (_, i) => ({
    from: from + i * step,
    to: Math.min(to, from + (i + 1) * step - 1),
    shown: 0,
    total: 0,
  }));
  for (const { period, isShown } of rows) {
    if (period.endDay < from || period.startDay > to) continue;
    const first = Math.floor((Math.max(from, period.startDay) - from) / step);
    const last = Math.floor((Math.min(to, period.endDay) - from) / step);
    for (let i = first; i <= last; i++) {
      bins[i]!.total++;
      if (isShown) bins[i]!.shown++;
    }
  }
  return bins;
}

/** The tallest total fills the height. */
export function densityBars(counts: readonly DayCount[], scale: TimeScale, height: number): DensityBar[] {
  const most = Math.max(1, ...counts.map((count) => count.total));
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
  const most = Math.max(0, ...counts.map((count) => count.shown));
  return most === 0 ? null : counts.find((count) => count.shown === most)!.from;
}
