/** Whole days to pixels and back. Days are day numbers (lib/day.ts), so no clock and no time zone takes part. */

/** Days, both ends included, `from` ≤ `to`. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export interface TimeScale {
  readonly span: DayRange;
  /** Of the whole plot, in px. */
  readonly width: number;
  readonly dayWidth: number;
}

/** Room at both ends of the plot, where what reaches beyond the span shows its arrow. */
export const PAD = 10;

export function timeScale(span: DayRange, width: number): TimeScale {
  return { span, width, dayWidth: Math.max(0, width - 2 * PAD) / (span.to - span.from + 1) };
}

/** The px at which a day begins; the next day begins where it ends. */
export function startX(scale: TimeScale, day: number): number {
  return PAD + (day - scale.span.from) * scale.dayWidth;
}

export function endX(scale: TimeScale, day: number): number {
  return startX(scale, day + 1);
}

/** Where on the axis a px lies, in days with their fraction. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.span.from + (x - PAD) / scale.dayWidth;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export function clampRange(range: DayRange, span: DayRange): DayRange {
  return { from: clamp(range.from, span.from, span.to), to: clamp(range.to, span.from, span.to) };
}
