/**
 * The axis: day lines, night bands, the rule of a month, and as many day names as stand clear of each other. Where a day
 * is wide there are half-days and hours as well: for orientation only, no date in the data is finer than its day.
 */
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

export interface HourTick {
  readonly x: number;
  /** "06:00"; null where there is no room for words. */
  readonly text: string | null;
}

export interface Ticks {
  readonly labels: readonly DayLabel[];
  readonly dayX: readonly number[];
  readonly monthX: readonly number[];
  readonly nights: readonly { readonly x: number; readonly width: number }[];
  /** Within days, without their midnights. */
  readonly hours: readonly HourTick[];
}

const LABEL_GAP = 5;
const MINOR_WIDTH = 27;
const LINES_FROM = 4;
const NIGHTS_FROM = 8;

const isFirstOfMonth = (day: number) => utcDate(day).getUTCDate() === 1;

/** The first of a month and the opening day come first; others in an even step, where they do not touch a name. */
function dayLabels(scale: TimeScale, days: readonly number[], names: DayNames): DayLabel[] {
  const step = Math.ceil(MINOR_WIDTH / scale.dayWidth);
  const from = days[0]!;
  const label = (day: number, isMajor: boolean): DayLabel => {
    const text = isMajor ? names.major(day) : names.minor(day);
    const seen = [Math.max(PAD, startX(scale, day)), Math.min(scale.width - PAD, endX(scale, day))] as const;
    return { day, text, isMajor, x: Math.max((seen[0] + seen[1]) / 2, textWidth(text) / 2) };
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

const HOURS = 24;
/** The finest step in hours whose ticks stand this far apart. */
const HOUR_STEPS = [1, 3, 6, 12] as const;
const HOUR_APART = 22;
const HOUR_NAME = 46;

function hourTicks(scale: TimeScale, days: readonly number[]): HourTick[] {
  const hourWidth = scale.dayWidth / HOURS;
  const step = HOUR_STEPS.find((hours) => hours * hourWidth >= HOUR_APART);
  if (step === undefined) return [];
  const named = HOUR_STEPS.find((hours) => hours % step === 0 && hours * hourWidth >= HOUR_NAME);
  const within = Array.from({ length: HOURS / step - 1 }, (_, i) => (i + 1) * step);
  return days.flatMap((day) =>
    within.flatMap((hour): HourTick[] => {
      const x = startX(scale, day + hour / HOURS);
      if (x < PAD || x > scale.width - PAD) return [];
      const isNamed = named !== undefined && hour % named === 0;
      return [{ x, text: isNamed ? `${String(hour).padStart(2, '0')}:00` : null }];
    }),
  );
}

/** The days of which more is shown than a sliver, first and last in part. */
function shownDays({ span, dayWidth }: TimeScale): number[] {
  const least = Math.min(0.5, MINOR_WIDTH / 2 / dayWidth);
  const first = Math.floor(span.from + least);
  const last = Math.ceil(span.to + 1 - least) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

export function axisTicks(scale: TimeScale, names: DayNames): Ticks {
  const days = shownDays(scale);
  const isSeen = (x: number) => x >= 0 && x <= scale.width;
  const midnights = [...days, (days.at(-1) ?? 0) + 1];
  const starts = midnights.map((day) => startX(scale, day)).filter(isSeen);
  const firsts = days.filter((day) => day !== scale.span.from && isFirstOfMonth(day));
  return {
    labels: scale.width > 2 * PAD && days.length > 0 ? dayLabels(scale, days, names) : [],
    dayX: scale.dayWidth < LINES_FROM ? [] : starts,
    monthX: firsts.map((day) => startX(scale, day)).filter(isSeen),
    nights: scale.dayWidth < NIGHTS_FROM ? [] : midnights.map((day) => night(scale, day)).filter((n) => n.width > 0),
    hours: hourTicks(scale, days),
  };
}
