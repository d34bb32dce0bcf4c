import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** The id to go to from `id`; null where the key means nothing. */
export type NextStop = (ids: readonly string[], id: string, key: string) => string | null;

/** One after the other, in reading order, whichever way the page runs. */
export function inOrder(ids: readonly string[], id: string, key: string): string | null {
  const at = ids.indexOf(id);
  const isRtl = document.documentElement.dir === 'rtl';
  switch (key) {
    case 'ArrowDown':
    case isRtl ? 'ArrowLeft' : 'ArrowRight':
      return ids[Math.min(ids.length - 1, at + 1)] ?? null;
    case 'ArrowUp':
    case isRtl ? 'ArrowRight' : 'ArrowLeft':
      return ids[Math.max(0, at - 1)] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}

type Stop = HTMLElement | SVGElement;
const idOf = (stop: Stop) => stop.dataset['stop']!;

function settle(stops: readonly Stop[], current: Stop | undefined): void {
  for (const stop of stops) stop.setAttribute('tabindex', stop === current ? '0' : '-1');
}

/** A drawing as one tab stop: whatever inside carries `data-stop` is reached by the arrow keys. */
export function useMarkStops<T extends Element>(next: NextStop = inOrder, onOther?: (key: string) => void) {
  const ref: RefObject<T | null> = useRef<T>(null);
  const last = useRef<string | null>(null);
  const stops = () => [...(ref.current?.querySelectorAll<Stop>('[data-stop]') ?? [])];
  // After every render: marks come and go with the day, and one of those left is the tab stop.
  useLayoutEffect(() => {
    const all = stops();
    settle(all, all.find((stop) => idOf(stop) === last.current) ?? all[0]);
  });
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const from = (event.target as Element).closest<Stop>('[data-stop]');
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    if (from instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      from.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const all = stops();
    const id = next(all.map(idOf), idOf(from), event.key);
    const to = all.find((stop) => idOf(stop) === id);
    if (!to) {
      onOther?.(event.key);
      return;
    }
    event.preventDefault();
    last.current = id;
    settle(all, to);
    to.focus();
  };
  return { ref, onKeyDown };
}
