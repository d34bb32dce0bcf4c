import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { clampCell, type GridAt, type GridSize, moveCell } from './gridMove';

export interface GridFocus {
  readonly ref: RefObject<HTMLTableElement | null>;
  /** The cell that holds the grid's one tab stop. */
  readonly at: GridAt;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What a cell needs to take part. */
  readonly cell: (at: GridAt) => { 'data-at': string; tabIndex: 0 | -1; onFocus: () => void };
}

const keyOf = ({ row, column }: GridAt) => `${row} ${column}`;

/** One tab stop for a whole grid; arrows, Page, Home and End move from cell to cell. */
export function useGridFocus(size: GridSize): GridFocus {
  const ref = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<GridAt>({ row: 0, column: 0 });
  const moved = useRef(false);
  const at = clampCell(chosen, size);
  const key = keyOf(at);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    ref.current?.querySelector<HTMLElement>(`[data-at="${key}"]`)?.focus();
  }, [key]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['at'] === undefined) return;
    const isMirrored = getComputedStyle(event.target).direction === 'rtl';
    const to = moveCell(at, event.key, size, isMirrored);
    if (!to) return;
    event.preventDefault();
    moved.current = keyOf(to) !== key;
    setChosen(to);
  };
  return {
    ref,
    at,
    onKeyDown,
    cell: (own) => ({
      'data-at': keyOf(own),
      tabIndex: keyOf(own) === key ? 0 : -1,
      onFocus: () => setChosen(own),
    }),
  };
}
