/** How each mark is drawn: a sign for the kind, a tint for agreement or the side blamed, a size for what was chosen. */
import type { Catalog } from '../../domain/catalog';
import type { MarkSize, Tint } from '../../domain/viewState';
import {
  type Agreement,
  agreementOf,
  type Blamed,
  blamedOf,
  type Extremes,
  extremesOf,
  type Sign,
  signOf,
  spoken,
} from './facts';
import type { GroundMark } from './layout';

export interface MarkLook {
  readonly sign: Sign;
  readonly tint: Agreement | Blamed;
  /** What the size tells; null where it tells nothing or nothing is known. */
  readonly value: Extremes | null;
  /** Half the width in pixels, for the lowest value. */
  readonly radiusPx: number;
  /** A ring round it, for the highest; null where that is the same. */
  readonly ringPx: number | null;
}

export interface LookChoice {
  readonly tint: Tint;
  readonly size: MarkSize;
}

const PLAIN_PX = 5;
const STACK_PX = 9;
const LEAST_PX = 4;
const MOST_PX = 15;

/** Beside a name what the colour of its sign says, so that colour is never alone. */
export const GLYPHS: Readonly<Record<Agreement | Blamed, string | null>> = {
  differ: '≠',
  alike: null,
  alone: null,
  state: '■',
  opposition: '●',
  kurdish: '▲',
  other: '◆',
  several: '≠',
  nobody: null,
};

/** The area of a sign grows with the value; `most` is as large as a sign gets, so that no two values look the same. */
export function radiusOf(value: number, most: number): number {
  return LEAST_PX + (MOST_PX - LEAST_PX) * Math.sqrt(most <= 0 ? 0 : value / most);
}

function valueOf(catalog: Catalog, mark: GroundMark, size: MarkSize): Extremes | null {
  return size === 'same' ? null : extremesOf(catalog, spoken(mark.rows), size);
}

/** The highest value of all marks: the end of their common scale. */
export function mostOf(catalog: Catalog, marks: readonly GroundMark[], { size }: LookChoice): number {
  return size === 'same' ? 0 : marks.reduce((most, mark) => Math.max(most, valueOf(catalog, mark, size)?.high ?? 0), 0);
}

export function lookOf(catalog: Catalog, mark: GroundMark, { tint, size }: LookChoice, most: number): MarkLook {
  const rows = spoken(mark.rows);
  const same = mark.rows.length > 1 ? STACK_PX : PLAIN_PX;
  const value = valueOf(catalog, mark, size);
  const untold = size === 'same' ? same : LEAST_PX;
  const [low, high] = value ? [radiusOf(value.low, most), radiusOf(value.high, most)] : [untold, untold];
  return {
    sign: signOf(rows),
    tint: tint === 'agreement' ? agreementOf(catalog, rows) : blamedOf(catalog, rows),
    value,
    radiusPx: low,
    ringPx: high > low ? high : null,
  };
}
