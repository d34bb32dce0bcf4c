/**
 * Which rows are drawn and named one by one: all of them where they are few, else those that the window touches, and
 * none where even those are too many for an eye to tell apart; then they are counted instead (density.ts).
 */
import type { Periods } from './density';
import type { DayRange } from './scale';

/** Marks on one drawing, and lines in its list. */
export const MOST_ROWS = 600;

/** Row numbers; null where there are too many. */
export function rowsShown({ startDay, endDay }: Periods, window: DayRange, most = MOST_ROWS): number[] | null {
  const count = startDay.length;
  if (count <= most) return Array.from({ length: count }, (_, row) => row);
  const shown: number[] = [];
  for (let row = 0; row < count; row++) {
    if (endDay[row]! + 1 <= window.from || startDay[row]! >= window.to + 1) continue;
    if (shown.length === most) return null;
    shown.push(row);
  }
  return shown;
}
