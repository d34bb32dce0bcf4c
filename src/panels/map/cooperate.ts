/**
 * Where the page itself scrolls, the map leaves the wheel and one finger to it: the wheel zooms with Ctrl or Command or
 * once the map has the focus, and two fingers move and zoom. Where nothing scrolls, the map takes both.
 */
import type L from 'leaflet';

export interface Cooperation {
  /** A person tried what the page has kept for itself. */
  readonly onLeft: (what: 'wheel' | 'touch') => void;
}

function pageScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}

/** Gives back how to stop. */
export function cooperate(map: L.Map, { onLeft }: Cooperation): () => void {
  const container = map.getContainer();
  const onWheel = (event: WheelEvent) => {
    const isMeant = event.ctrlKey || event.metaKey || container === document.activeElement;
    if (isMeant || !pageScrolls()) return;
    event.stopImmediatePropagation();
    onLeft('wheel');
  };
  // The browser asks which touches are its own before any handler runs, so this is settled beforehand.
  const settle = () => {
    const isLeft = globalThis.matchMedia?.('(pointer: coarse)').matches === true && pageScrolls();
    if (isLeft) map.dragging.disable();
    else map.dragging.enable();
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length === 1 && !map.dragging.enabled()) onLeft('touch');
  };
  const page = new ResizeObserver(settle);
  page.observe(document.body);
  container.addEventListener('wheel', onWheel, { capture: true });
  container.addEventListener('touchmove', onTouchMove, { passive: true });
  return () => {
    page.disconnect();
    container.removeEventListener('wheel', onWheel, { capture: true });
    container.removeEventListener('touchmove', onTouchMove);
  };
}
