/**
 * Tolls as intervals: what each hedge means, and how two intervals relate (data-model.md, "Facets and values").
 * It must never average, merge or choose between figures.
 */
import type { Toll } from './schema';

export const HEDGES = ['exact', 'at-least', 'more-than', 'up-to', 'nearly', 'about', 'range', 'unspecified'] as const;
export type Hedge = (typeof HEDGES)[number];

export interface Interval {
  readonly min: number;
  /** null: no upper end was given. */
  readonly max: number | null;
}

/** One unit of the number's last digit that is not zero: 10 for 150, 1 for 49, 100 for 2 700. */
export function lastDigitUnit(n: number): number {
  let unit = 1;
  while (n !== 0 && n % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The interval that a hedge before the number `n` means; null where the words hold two numbers or none. */
export function hedgedInterval(hedge: Hedge, n: number): Interval | null {
  const unit = lastDigitUnit(n);
  switch (hedge) {
    case 'exact':
      return { min: n, max: n };
    case 'at-least':
    case 'more-than':
      return { min: n, max: null };
    case 'up-to':
      return { min: 0, max: n };
    case 'nearly':
      return { min: Math.max(0, n - unit), max: n };
    case 'about':
      return { min: Math.max(0, n - unit), max: n + unit };
    case 'range':
    case 'unspecified':
      return null;
  }
}

/** The one number that the report printed, from which the interval was made; null where it gives none, or a range. */
export function namedNumber(toll: Pick<Toll, 'min' | 'max' | 'hedge'>): number | null {
  switch (toll.hedge) {
    case 'exact':
    case 'at-least':
    case 'more-than':
      return toll.min;
    case 'up-to':
    case 'nearly':
      return toll.max;
    case 'about':
      return toll.max === null ? null : (toll.min + toll.max) / 2;
    case 'range':
    case 'unspecified':
      return null;
  }
}

/** Why a toll is not what its hedge means (compiler rule 3), or null where it is. */
export function hedgeFault(toll: Toll): string | null {
  if (toll.max !== null && toll.min > toll.max) return `min ${toll.min} is above max ${toll.max}`;
  if (toll.hedge === 'range') return toll.max === null ? 'a range names both its ends' : null;
  const n = namedNumber(toll);
  if (n === null) return toll.hedge === 'unspecified' ? null : `hedge "${toll.hedge}" needs a number in max`;
  const meant = hedgedInterval(toll.hedge, n);
  if (!meant || (meant.min === toll.min && meant.max === toll.max)) return null;
  return `hedge "${toll.hedge}" of ${n} means ${meant.min} to ${meant.max ?? 'open'}, not ${toll.min} to ${toll.max ?? 'open'}`;
}

/** The interval as compared: "more than n" leaves n itself out. */
export function comparedInterval(toll: Pick<Toll, 'min' | 'max' | 'hedge'>): Interval {
  return toll.hedge === 'more-than' ? { min: toll.min + 1, max: toll.max } : { min: toll.min, max: toll.max };
}

export type TollRelation = 'equal' | 'compatible' | 'contradictory';

/** How two tolls of the same people, event and facet relate: equal, overlapping, or unable to hold both. */
export function tollRelation(a: Toll, b: Toll): TollRelation {
  const x = comparedInterval(a);
  const y = comparedInterval(b);
  if (x.min === y.min && x.max === y.max) return 'equal';
  const meet = x.min <= (y.max ?? Number.POSITIVE_INFINITY) && y.min <= (x.max ?? Number.POSITIVE_INFINITY);
  return meet ? 'compatible' : 'contradictory';
}
