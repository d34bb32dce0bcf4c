/**
 * Uncertain dates: the part of ISO 8601-2 EDTF that datasets use (year, month, day, `~ ? %`, intervals with open or
 * unknown ends). It must never turn an uncertain date into an instant. The edtf library is the oracle in its tests:
 * that library costs up to a millisecond a date, too much for files of a million rows.
 */
import { dayOf, daysInMonth } from '../lib/day';

/** One written date. `approximate` (~) and `uncertain` (?) both hold for `%`. */
export interface EdtfDate {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  readonly month?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First and last day that the writing covers, as day numbers (lib/day.ts). */
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * A period in whole days, both ends included. Open or unknown ends are ∓Infinity and their edge is null.
 * `possible…` is the period widened by its qualifiers: a day by 3 days, a month by 1 month, a year by 1 year
 * (data-model.md, "Certain / possible").
 */
export interface Period {
  readonly edtf: string;
  readonly isInterval: boolean;
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  readonly startDay: number;
  readonly endDay: number;
  readonly possibleStartDay: number;
  readonly possibleEndDay: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const DAY_SLACK = 3;

function parseDate(text: string): EdtfDate | null {
  const m = DATE.exec(text);
  if (!m) return null;
  const year = Number(m[1]);
  const mark = m[4];
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (m[2] === undefined) {
    return { precision: 'year', year, ...marks, firstDay: dayOf(year, 1, 1)!, lastDay: dayOf(year, 12, 31)! };
  }
  const month = Number(m[2]);
  if (month < 1 || month > 12) return null;
  if (m[3] === undefined) {
    const lastDay = dayOf(year, month, daysInMonth(year, month))!;
    return { precision: 'month', year, month, ...marks, firstDay: dayOf(year, month, 1)!, lastDay };
  }
  const day = dayOf(year, month, Number(m[3]));
  return day === null ? null : { precision: 'day', year, month, ...marks, firstDay: day, lastDay: day };
}

/** How far a qualified date may reach beyond its writing, in days, to each side. */
function slack(date: EdtfDate, side: -1 | 1): number {
  if (!date.approximate && !date.uncertain) return 0;
  if (date.precision === 'day') return DAY_SLACK;
  if (date.precision === 'year') return dayOf(date.year + side, 12, 31)! - dayOf(date.year + side, 1, 1)! + 1;
  const months = date.year * 12 + (date.month! - 1) + side;
  return daysInMonth(Math.floor(months / 12), (months % 12) + 1);
}

function period(edtf: string, isInterval: boolean, start: EdtfDate | null, end: EdtfDate | null): Period {
  const startDay = start ? start.firstDay : Number.NEGATIVE_INFINITY;
  const endDay = end ? end.lastDay : Number.POSITIVE_INFINITY;
  return {
    edtf,
    isInterval,
    start,
    end,
    startDay,
    endDay,
    possibleStartDay: start ? startDay - slack(start, -1) : startDay,
    possibleEndDay: end ? endDay + slack(end, 1) : endDay,
  };
}

/** Null where the text is not in the subset, or where an interval ends before it starts. */
export function parseEdtf(text: string): Period | null {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && period(text, false, date, date);
  }
  if (parts.length !== 2) return null;
  const [from, to] = parts as [string, string];
  const isOpen = (s: string) => s === '' || s === '..';
  if (isOpen(from) && isOpen(to)) return null;
  const start = isOpen(from) ? null : parseDate(from);
  const end = isOpen(to) ? null : parseDate(to);
  if ((!start && !isOpen(from)) || (!end && !isOpen(to))) return null;
  if (start && end && end.lastDay < start.firstDay) return null;
  return period(text, true, start, end);
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** For text that a schema has already accepted; throws where that promise is broken. */
export function mustParseEdtf(text: string): Period {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`not EDTF: ${text}`);
  return parsed;
}

export function overlaps(a: Period, b: Period): boolean {
  return a.startDay <= b.endDay && b.startDay <= a.endDay;
}

export type TimeMatch = 'certain' | 'possible' | 'no';

/**
 * Whether a period lies in the days `fromDay` to `toDay`, both included: certainly if the whole of it does, possibly
 * if it overlaps, qualifiers widening for "possible" only (data-model.md). A null bound is no bound.
 */
export function matchRange(p: Period, fromDay: number | null, toDay: number | null): TimeMatch {
  const from = fromDay ?? Number.NEGATIVE_INFINITY;
  const to = toDay ?? Number.POSITIVE_INFINITY;
  if (p.startDay >= from && p.endDay <= to) return 'certain';
  return p.possibleStartDay <= to && p.possibleEndDay >= from ? 'possible' : 'no';
}
