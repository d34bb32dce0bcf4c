/** Days as they stand along the axis, in the language of the page. */
import { utcDate } from '../../lib/day';
import type { DayRange } from './scale';
import type { DayNames } from './ticks';

const DAYS_IN_YEAR = 366;

/** Over more than a year the months carry their year. */
export function dayNames(lang: 'en' | 'ar', span: DayRange): DayNames {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB', { timeZone: 'UTC', ...options });
  const isLong = span.to - span.from >= DAYS_IN_YEAR;
  const major = make(isLong ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' });
  const minor = make({ day: 'numeric' });
  return { major: (day) => major.format(utcDate(day)), minor: (day) => minor.format(utcDate(day)) };
}
