/**
 * Uncertain dates for columns that hold whole days only. What is approximate or open stays empty there: a cell must
 * never make a certain day of an uncertain one.
 */
import type { EdtfDate, Period } from '../../domain/edtf';
import { isoDay } from '../../lib/day';

export interface Days {
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  readonly length: number;
}

const isPlain = (date: EdtfDate | null) => date !== null && !date.approximate && !date.uncertain;

/** null where an end is open, approximate or uncertain. */
export function plainDays({ start, end, startDay, endDay }: Period): Days | null {
  if (!isPlain(start) || !isPlain(end)) return null;
  return { first: isoDay(startDay), last: isoDay(endDay), length: endDay - startDay + 1 };
}

/** The day of "2016-05-03~", which those columns can call approximate; null for all else. */
export function aboutDay({ isInterval, start }: Period): string | null {
  if (isInterval || start?.precision !== 'day' || !start.approximate || start.uncertain) return null;
  return isoDay(start.firstDay);
}
