import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Up to this many rows or columns are all drawn; of more, only those near what is seen. */
export const MOST_DRAWN = 40;
const OVERSCAN = 6;
const ROW_PX = 48;

export type Drawn =
  | { readonly kind: 'item'; readonly index: number }
  /** Room of items that are not drawn, in pixels. */
  | { readonly kind: 'gap'; readonly before: number; readonly size: number };

type Placed = Pick<VirtualItem, 'index' | 'start' | 'end'>;

/** The items to draw with the gaps between and around them; all of them where nothing is virtual. */
export function drawn(items: readonly Placed[] | null, count: number, total = 0): Drawn[] {
  if (!items) return Array.from({ length: count }, (_, index) => ({ kind: 'item', index }));
  const places: Drawn[] = [];
  let end = 0;
  for (const item of items) {
    if (item.start > end) places.push({ kind: 'gap', before: item.index, size: item.start - end });
    places.push({ kind: 'item', index: item.index });
    end = item.end;
  }
  return total > end ? [...places, { kind: 'gap', before: count, size: total - end }] : places;
}

/** Keeps one item drawn wherever a person has scrolled to, so that its focus is not lost. */
const keeping = (kept: number) => (range: Range) =>
  [...new Set([kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);

interface Virtual {
  readonly isVirtual: boolean;
  readonly items: readonly Placed[] | null;
  /** Length of all items together, in pixels. */
  readonly total: number;
  readonly scrollTo: (index: number) => void;
}

interface Options {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly kept: number;
  readonly size: number;
  readonly axis: 'rows' | 'columns';
  readonly isMirrored?: boolean;
}

function useVirtual({ count, scroller, kept, size, axis, isMirrored = false }: Options): Virtual {
  const isVirtual = count > MOST_DRAWN;
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here only, never handed down
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: OVERSCAN,
    horizontal: axis === 'columns',
    isRtl: isMirrored,
    rangeExtractor: keeping(kept),
  });
  return {
    isVirtual,
    items: isVirtual ? virtualizer.getVirtualItems() : null,
    total: isVirtual ? virtualizer.getTotalSize() : 0,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
  };
}

export const useVirtualRows = (count: number, scroller: Options['scroller'], kept: number) =>
  useVirtual({ count, scroller, kept, size: ROW_PX, axis: 'rows' });

export const useVirtualColumns = (options: Omit<Options, 'axis'>) => useVirtual({ ...options, axis: 'columns' });
