/**
 * Which rows of a long list are drawn: all of a short one, of a long one those near what is seen and the one that has
 * the focus with its neighbours, so that a key always finds the next. It moves focus to either end, and draws nothing.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useRoving } from '../../ui/useRoving';

/** Up to this many rows are all drawn. */
export const MOST_DRAWN = 200;
const OVERSCAN = 8;
/** Two lines of title and one of place. */
const ROW_PX = 74;

/** The rows of the window, with the focused one and those beside it; rising, none twice. */
export function rowsKept(shown: readonly number[], focused: number | null, count: number): number[] {
  const kept = focused === null ? [] : [focused - 1, focused, focused + 1];
  return [...new Set([...shown, ...kept])].filter((row) => row >= 0 && row < count).sort((a, b) => a - b);
}

const indexOf = (target: Element) => {
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
};

/** `keyOf`: a row by what it stands for, so that its height is known again wherever the filter puts it. */
export function useRows(count: number, keyOf: (row: number) => string) {
  const isLong = count > MOST_DRAWN;
  const [focused, setFocused] = useState<number | null>(null);
  const sought = useRef<number | null>(null);
  const { ref, onFocus, onKeyDown } = useRoving<HTMLOListElement>();
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here only, never handed down
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => ref.current,
    estimateSize: () => ROW_PX,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => rowsKept(defaultRangeExtractor(range), focused, count),
  });
  useLayoutEffect(() => {
    const row = sought.current;
    if (row === null) return;
    sought.current = null;
    ref.current?.querySelector<HTMLElement>(`[data-index="${row}"] button`)?.focus({ preventScroll: true });
  });
  /** The ends of what is drawn are not the ends of the list. */
  const goToEnd = (event: KeyboardEvent<Element>) => {
    event.preventDefault();
    const row = event.key === 'Home' ? 0 : count - 1;
    sought.current = row;
    setFocused(row);
    // It follows the row while those around it turn out higher or lower than was thought.
    virtualizer.scrollToIndex(row);
  };
  return {
    isLong,
    /** Null: every row. */
    items: isLong ? virtualizer.getVirtualItems() : null,
    total: virtualizer.getTotalSize(),
    measure: isLong ? virtualizer.measureElement : undefined,
    list: {
      ref,
      onKeyDown: (event: KeyboardEvent<Element>) => {
        const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
        if (isLong && isPlain && (event.key === 'Home' || event.key === 'End')) goToEnd(event);
        else onKeyDown(event);
      },
      onFocus: (event: FocusEvent<Element>) => {
        onFocus(event);
        if (isLong) setFocused(indexOf(event.target));
      },
    },
  };
}
