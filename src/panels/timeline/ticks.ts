/** The axis: day lines, night bands, the rule of a month, and as many day names as stand clear of each other. */
import { utcDate } from '../../lib/day';
import { endX, PAD, startX, type TimeScale } from './scale';
import { textWidth } from './textWidth';

/** How days are written along the axis. */
export interface DayNames {
  /** The first day and the first of a month: "22 Apr". */
  readonly major: (day: number) => string;
  /** Any other: "23". */
  readonly minor: (day: number) => string;
}

export interface DayLabel {
  readonly day: number;
  /** Of its middle, in px. */
  readonly x: number;
  readonly text: string;
  readonly isMajor: boolean;
}

export interface Ticks {
  readonly labels: readonly DayLabel[];
  readonly dayX: readonly number[];
  readonly monthX: readonly number[];
  readonly nights: readonly { readonly x: number; readonly width: number }[];
}

const LABEL_GAP = 5;
const MINOR_WIDTH = 27;
const LINES_FROM = 4;
const NIGHTS_FROM = 8;

const isFirstOfMonth = (day: number) => utcDate(day).getUTCDate() === 1;

/** The first of a month and the opening day come first; others in an even step, where they do not touch a name. */
function dayLabels(scale: TimeScale, days: readonly number[], names: DayNames): DayLabel[] {
  const step = Math.ceil(MINOR_WIDTH / scale.dayWidth);
  const { from } = scale.span;
  const label = (day: number, isMajor: boolean): DayLabel => {
    const text = isMajor ? names.major(day) : names.minor(day);
    const x = (startX(scale, day) + endX(scale, day)) / 2;
    return { day, text, isMajor, x: Math.max(x, textWidth(text) / 2) };
  };
  const majors = days.filter((day) => day === from || isFirstOfMonth(day)).map((day) => label(day, true));
  const minors = days
    .filter((day) => (day - from) % step === 0 && !isFirstOfMonth(day))
    .map((day) => label(day, false));
  const placed: DayLabel[] = [];
  for (const next of [...majors, ...minors]) {
    const clear = (other: DayLabel) =>
      Math.abs(other.x - next.x) >= (textWidth(other.text) + textWidth(next.text)) / 2 + LABEL_GAP;
    const fits = next.x + textWidth(next.text) / 2 <= scale.width;
    if (fits && placed.every(clear)) placed.push(next);
  }
  return placed.sort((a, b) => a.day - b.day);
}

/** A night lies half before and half after the midnight at which its day begins. */
function night(scale: TimeScale, midnight: number) {
  const x = Math.max(0, startX(scale, midnight - 0.25));
  const end = Math.min(scale.width, startX(scale, midnight + 0.25));
  return { x, width: end - x };
}

export function axisTicks(scale: TimeScale, names: DayNames): Ticks {
  const { from, to } = scale.span;
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const midnights = [...days, to + 1];
  return {
    labels: scale.width > 2 * PAD ? dayLabels(scale, days, names) : [],
    dayX: scale.dayWidth < LINES_FROM ? [] : days.map((day) => startX(scale, day)),
    monthX: days.filter((day) => day !== from && isFirstOfMonth(day)).map((day) => startX(scale, day)),
    nights: scale.dayWidth < NIGHTS_FROM ? [] : midnights.map((day) => night(scale, day)),
  };
}
