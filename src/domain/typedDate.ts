/**
 * Dates as people type them into a field: EDTF ("2016-05-03", "2016-05"), "3 May 2016", "3 May", "May 3, 2016". A date
 * without a year takes the one handed in. Anything else is refused, never guessed ("3/5/2016" is two dates).
 */
import { dayOf, isoDay } from '../lib/day';
import { isEdtf } from './edtf';

/** Month names by language, lower case; index 0 is January. */
const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
];

function monthOf(word: string): number | null {
  const text = word.toLowerCase().replace(/\.$/, '');
  if (text.length < 2) return null;
  for (const names of MONTHS) {
    const hits = names.flatMap((name, i) =>
      name === text || (text.length >= 3 && name.startsWith(text)) ? [i + 1] : [],
    );
    if (hits.length === 1) return hits[0]!;
  }
  return null;
}

const westernDigits = (text: string) => text.replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x0660));

/** EDTF, or null where the text is not a date. */
export function readTypedDate(typed: string, yearIfMissing: number): string | null {
  const text = westernDigits(typed).trim().replace(/\s+/g, ' ');
  if (isEdtf(text)) return text;
  const dayFirst = /^(\d{1,2}) (\p{L}[\p{L} .]*?)(?:,? (\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}[\p{L}.]*) (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  const parts = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst && [monthFirst[2], monthFirst[1], monthFirst[3]];
  if (!parts) return null;
  const month = monthOf(parts[1]!);
  const day =
    month === null ? null : dayOf(parts[2] === undefined ? yearIfMissing : Number(parts[2]), month, Number(parts[0]));
  return day === null ? null : isoDay(day);
}
