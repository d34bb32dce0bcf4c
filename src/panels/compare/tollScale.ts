/** The one axis that comparable tolls share, and what the ends of each look like on it (compare.md, "Ends"). Pure. */
import { ticks } from 'd3-array';
import type { Toll } from '../../domain/schema';
import { namedNumber } from '../../domain/toll';

export interface TollScale {
  /** 10 % over the highest bound. */
  readonly max: number;
  readonly ticks: readonly number[];
}

export type Ends =
  | { readonly kind: 'exact' | 'at-least' | 'more-than' | 'about'; readonly at: number }
  /** A dashed line from `from` up to the mark. */
  | { readonly kind: 'up-to'; readonly at: number; readonly from: number }
  | { readonly kind: 'range'; readonly at: number; readonly from: number; readonly to: number };

export function tollScale(values: readonly Toll[], tickCount: number): TollScale {
  const max = Math.max(1, ...values.map((v) => v.max ?? v.min)) * 1.1;
  return { max, ticks: ticks(0, max, tickCount).filter(Number.isInteger) };
}

/** Only for tolls that print a figure. */
export function endsOf(toll: Toll): Ends {
  const at = namedNumber(toll) ?? toll.min;
  switch (toll.hedge) {
    case 'at-least':
    case 'more-than':
    case 'about':
      return { kind: toll.hedge, at };
    case 'up-to':
    case 'nearly':
      return { kind: 'up-to', at, from: toll.min };
    case 'exact':
    case 'range':
    case 'unspecified':
      return toll.max !== null && toll.max > toll.min
        ? { kind: 'range', at, from: toll.min, to: toll.max }
        : { kind: 'exact', at };
  }
}
