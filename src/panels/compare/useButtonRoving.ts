import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { type GridAt, movePlace } from './gridMove';

/** Where a button stands: in a table by its cell, in lists one under the other. */
function placeOf(button: HTMLElement, index: number): GridAt {
  const cell = button.closest<HTMLElement>('[data-column]');
  if (!cell) return { row: index, column: 0 };
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** Many buttons, one tab stop. `isOn`: off where they are few enough to be tabbed through. */
export function useButtonRoving<E extends HTMLElement>(isOn = true) {
  const ref = useRef<E>(null);
  const current = useRef<Element | null>(null);
  const buttons = () => [...(ref.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const settle = () => {
    const all = buttons();
    const stop = all.find((button) => button === current.current) ?? all[0];
    for (const button of all) button.tabIndex = !isOn || button === stop ? 0 : -1;
  };
  useLayoutEffect(settle);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const from = all.findIndex((button) => button === document.activeElement);
    if (!isOn || from < 0 || !ref.current) return;
    const isMirrored = getComputedStyle(ref.current).direction === 'rtl';
    const to = movePlace(all.map(placeOf), from, event.key, isMirrored);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    current.current = event.target;
    settle();
  };
  return { ref, onKeyDown, onFocus };
}
