/**
 * Which part of the span the plot shows: days with their fraction, both ends included as in DayRange. Whatever is asked
 * for, the window lies within the span and is never shorter than what an hour tick needs.
 */
import { clamp, type DayRange, PAD } from './scale';

/** In days: below this hours would look as if the data knew them. */
export const LEAST_DAYS = 1.5;
const KEY_FACTOR = 1.5;
const KEY_PAN = 0.25;
/** Fingers nearer to each other than this, in px, say nothing of a scale. */
const LEAST_SPREAD = 16;
/** Where what is brought into view comes to stand, as a share of the window. */
const LEAD = 0.2;

export const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

export function isWhole(window: DayRange, span: DayRange): boolean {
  return window.from <= span.from && window.to >= span.to;
}

/** A window of this many days that begins here, or as near to here as the span lets it. */
function windowAt(from: number, days: number, span: DayRange): DayRange {
  const whole = lengthOf(span);
  const length = clamp(days, Math.min(LEAST_DAYS, whole), whole);
  if (length === whole) return span;
  const start = clamp(from, span.from, span.to + 1 - length);
  return { from: start, to: start + length - 1 };
}

/** What lies at `at` stays where it is. `factor` above 1 shows less. */
export function zoomed(window: DayRange, factor: number, at: number, span: DayRange): DayRange {
  const before = lengthOf(window);
  const days = clamp(before / factor, Math.min(LEAST_DAYS, lengthOf(span)), lengthOf(span));
  return windowAt(at - ((at - window.from) * days) / before, days, span);
}

export function panned(window: DayRange, days: number, span: DayRange): DayRange {
  return windowAt(window.from + days, lengthOf(window), span);
}

/** The window in which the two days that lay under the fingers lie under them still. `px`: from the start of the plot. */
export function pinched(
  days: readonly [number, number],
  px: readonly [number, number],
  width: number,
  span: DayRange,
): DayRange | null {
  const spread = px[1] - px[0];
  const apart = days[1] - days[0];
  if (Math.abs(spread) < LEAST_SPREAD || apart / spread <= 0) return null;
  const dayWidth = spread / apart;
  return windowAt(days[0] - (px[0] - PAD) / dayWidth, (width - 2 * PAD) / dayWidth, span);
}

/** Moved just so far that some of these days can be seen; open ends count as the span's. */
export function revealing(window: DayRange, days: DayRange, span: DayRange): DayRange {
  const from = clamp(days.from, span.from, span.to);
  const to = clamp(days.to, span.from, span.to);
  if (from < window.to + 1 && to + 1 > window.from) return window;
  return windowAt(from - LEAD * lengthOf(window), lengthOf(window), span);
}

/** The window after a key; null where the key means nothing here. */
export function windowAfterKey(window: DayRange, key: string, isShifted: boolean, span: DayRange): DayRange | null {
  const middle = (window.from + window.to + 1) / 2;
  const by = KEY_PAN * lengthOf(window);
  switch (key) {
    case '+':
    case '=':
      return zoomed(window, KEY_FACTOR, middle, span);
    case '-':
    case '_':
      return zoomed(window, 1 / KEY_FACTOR, middle, span);
    case '0':
      return span;
    case 'ArrowLeft':
      return isShifted ? panned(window, -by, span) : null;
    case 'ArrowRight':
      return isShifted ? panned(window, by, span) : null;
    default:
      return null;
  }
}
