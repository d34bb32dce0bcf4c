/**
 * Civil days as whole numbers, counted from 1970-01-01 (day 0) in whatever zone the data speak of. No clock and no
 * time zone takes part, so a day is the same day on every machine.
 */
const MS_PER_DAY = 86_400_000;

/** `month` from 1. Returns null where the calendar has no such day (30 February). Years 0 to 9999. */
export function dayOf(year: number, month: number, date: number): number | null {
  const time = new Date(0).setUTCFullYear(year, month - 1, date);
  const back = new Date(time);
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? time / MS_PER_DAY : null;
}

/** The number of days in a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** `2016-05-03` → day number; null where it is not a calendar day written so. */
export function parseDay(iso: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** Day number → `2016-05-03`. */
export function isoDay(day: number): string {
  return utcDate(day).toISOString().slice(0, 10);
}

/** The instant at which this day starts in UTC: only for formatters that are told `timeZone: 'UTC'`. */
export function utcDate(day: number): Date {
  return new Date(day * MS_PER_DAY);
}
