/**
 * Many stops, one tab stop: the arrow keys, Home and End go from one to the next. It moves focus and presses marks of
 * drawings; what a press means is not its business.
 */
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';

export type Stop = HTMLElement | SVGElement;

/** The index to go to; null where the key means nothing there. `isMirrored`: what holds them runs from right to left. */
export type Next = (stops: readonly Stop[], from: number, key: string, isMirrored: boolean) => number | null;

/** One after the other, in reading order. */
export const inOrder: Next = (stops, from, key, isMirrored) => {
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowDown':
    case isMirrored ? 'ArrowLeft' : 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowUp':
    case isMirrored ? 'ArrowRight' : 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

interface Options {
  /** Selects the stops inside. */
  readonly items?: string;
  readonly next?: Next;
  /** For keys that lead nowhere. */
  readonly onOther?: (key: string) => void;
}

const FOLDED = '[hidden], details:not([open]) > :not(summary)';

export function useRoving<E extends Element>({ items = 'button', next = inOrder, onOther }: Options = {}) {
  const ref = useRef<E>(null);
  const last = useRef<Stop | null>(null);
  const stops = () => [...(ref.current?.querySelectorAll<Stop>(items) ?? [])];
  const isOpen = (stop: Stop) => stop.closest(FOLDED) === null;
  /** The one last at, or what stands in its place now; else the current item; else the first. */
  const stopOf = (open: readonly Stop[]) => {
    const name = last.current?.dataset['stop'];
    return (
      open.find((stop) => stop === last.current) ??
      open.find((stop) => name !== undefined && stop.dataset['stop'] === name) ??
      open.find((stop) => stop.getAttribute('aria-current') === 'true') ??
      open[0]
    );
  };
  const settle = () => {
    const all = stops();
    const at = stopOf(all.filter(isOpen));
    for (const stop of all) stop.setAttribute('tabindex', stop === at ? '0' : '-1');
  };
  // After every render: stops come and go, and one of those left is the tab stop.
  useLayoutEffect(settle);
  const goTo = (stop: Stop) => {
    last.current = stop;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
    const stop = event.target.closest<Stop>(items);
    if (!stop) return;
    if (stop instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      stop.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const open = stops().filter(isOpen);
    const isMirrored = stop.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const index = next(open, open.indexOf(stop), event.key, isMirrored);
    const to = index === null ? undefined : open[index];
    if (!to) {
      onOther?.(event.key);
      return;
    }
    event.preventDefault();
    goTo(to);
    to.focus();
  };
  const onFocus = (event: FocusEvent<Element>) => {
    const stop = event.target.closest<Stop>(items);
    if (stop) goTo(stop);
  };
  return { ref, onKeyDown, onFocus };
}
