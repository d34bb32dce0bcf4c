/**
 * The rule of domain/edtf.ts, matchRange, kept up as the range moves. A row is asked again only where a bound passes
 * one of its days. Rows of one plain day, nearly all of a large file, stand apart: of them only those are touched that
 * enter or leave the range, however far it jumps.
 */
import { CERTAIN, NO, POSSIBLE } from '../domain/filter';
import type { Put } from './board';
import type { EventColumns } from './columns';
import { type DayIndex, indexDays, placeAfter, placeOf } from './dayIndex';

type Days = Pick<EventColumns, 'count' | 'startDay' | 'endDay' | 'possibleStartDay' | 'possibleEndDay'>;

/** Both ends included; ∓Infinity is no bound. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export const ALWAYS: DayRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Plain: one day without a qualifier, so that all four days are the same. */
function splitRows({ count, possibleStartDay, possibleEndDay }: Days): { plain: Uint32Array; spans: Uint32Array } {
  const [plain, spans] = [new Uint32Array(count), new Uint32Array(count)];
  let plainCount = 0;
  for (let row = 0; row < count; row++) {
    if (possibleStartDay[row] === possibleEndDay[row]) plain[plainCount++] = row;
    else spans[row - plainCount] = row;
  }
  return { plain: plain.slice(0, plainCount), spans: spans.slice(0, count - plainCount) };
}

function putRows({ rows }: DayIndex, from: number, to: number, state: number, put: Put): void {
  for (let i = from; i < to; i++) put(rows[i]!, state);
}

/** Rows of one day: those in `before` and not in `now` leave, those in `now` and not in `before` enter. */
function movePlain(index: DayIndex, before: DayRange, now: DayRange, put: Put): void {
  const places = ({ from, to }: DayRange) => {
    const first = placeOf(index, from);
    return [first, Math.max(first, placeAfter(index, to))] as const;
  };
  const [wasFrom, wasTo] = places(before);
  const [isFrom, isTo] = places(now);
  putRows(index, wasFrom, Math.min(wasTo, isFrom), NO, put);
  putRows(index, Math.max(wasFrom, isTo), wasTo, NO, put);
  putRows(index, isFrom, Math.min(isTo, wasFrom), CERTAIN, put);
  putRows(index, Math.max(isFrom, wasTo), isTo, CERTAIN, put);
}

/** Gives back how to move the range: (before, now, put). */
export function makeTimeClause(days: Days) {
  const { startDay, endDay, possibleStartDay, possibleEndDay } = days;
  const { plain: plainRows, spans } = splitRows(days);
  const plain = indexDays(startDay, plainRows);
  const [starts, ends] = [indexDays(startDay, spans), indexDays(endDay, spans)];
  const [possibleStarts, possibleEnds] = [indexDays(possibleStartDay, spans), indexDays(possibleEndDay, spans)];

  return (before: DayRange, now: DayRange, put: Put): void => {
    const { from, to } = now;
    const ask = (row: number) => {
      if (startDay[row]! >= from && endDay[row]! <= to) return CERTAIN;
      return possibleStartDay[row]! <= to && possibleEndDay[row]! >= from ? POSSIBLE : NO;
    };
    const askBetween = (index: DayIndex, one: number, other: number) => {
      for (let i = Math.min(one, other); i < Math.max(one, other); i++) put(index.rows[i]!, ask(index.rows[i]!));
    };
    movePlain(plain, before, now, put);
    for (const index of [starts, possibleEnds]) {
      askBetween(index, placeOf(index, before.from), placeOf(index, from));
    }
    for (const index of [ends, possibleStarts]) {
      askBetween(index, placeAfter(index, before.to), placeAfter(index, to));
    }
  };
}
