import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';

const ITEMS = 'button:not([disabled], .map-card-close)';
const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Many buttons, one tab stop: arrows, Home and End go from one to the next in reading order. */
export function useRoving<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const current = useRef<Element | null>(null);
  const items = () =>
    [...(ref.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])].filter((item) => item.closest('[hidden]') === null);
  const settle = () => {
    const all = items();
    const stop =
      all.find((item) => item === current.current) ?? all.find((item) => item.ariaCurrent === 'true') ?? all[0];
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  };
  useLayoutEffect(settle);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const isMirrored = event.key.includes('Right') || event.key.includes('Left');
    const turned = isMirrored && ref.current && getComputedStyle(ref.current).direction === 'rtl' ? -1 : 1;
    const move = (MOVES[event.key] ?? 0) * turned;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + move;
    if (to === at && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    current.current = event.target;
    settle();
  };
  return { ref, onKeyDown, onFocus };
}
