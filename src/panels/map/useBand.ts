import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import type { Area } from '../../domain/area';
import { areaOfBand, type Band, isDrawn, middleBand, stretch } from './gesture';
import type { MapView, Pixel } from './mercator';

/** Swallows the press that ends a drag: it must not choose what happens to lie under it. */
function swallowClick(): void {
  const stop = (event: Event) => event.stopPropagation();
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}

/**
 * A box drawn over the map: with Shift and the pointer at any time, or with pointer or keys once a person asked for it.
 * `frame`: the element that the box is drawn in.
 */
export function useBand(frame: HTMLElement | null, view: MapView | null, onArea: (area: Area) => void) {
  const [band, setBand] = useState<Band | null>(null);
  const [isPicking, setPicking] = useState(false);
  const release = useRef<(() => void) | null>(null);
  useEffect(() => () => release.current?.(), []);

  const cancel = () => {
    release.current?.();
    setPicking(false);
    setBand(null);
  };
  const apply = (drawn: Band | null) => {
    if (drawn && view && isDrawn(drawn)) onArea(areaOfBand(drawn, view));
    cancel();
  };
  const begin = (event: ReactPointerEvent) => {
    if (!frame || !view || event.button !== 0) return;
    event.preventDefault();
    const { left, top } = frame.getBoundingClientRect();
    const pixel = (at: { clientX: number; clientY: number }): Pixel => ({ x: at.clientX - left, y: at.clientY - top });
    const from = pixel(event);
    const size = { width: view.width, height: view.height };
    const follow = (at: PointerEvent) => setBand(stretch(from, pixel(at), size));
    const finish = (at: PointerEvent) => {
      swallowClick();
      apply(stretch(from, pixel(at), size));
    };
    release.current?.();
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', finish, { once: true });
    window.addEventListener('pointercancel', cancel, { once: true });
    release.current = () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', finish);
      window.removeEventListener('pointercancel', cancel);
      release.current = null;
    };
  };
  const ask = () => {
    if (isPicking || !view) return cancel();
    setPicking(true);
    setBand(middleBand(view));
  };
  return { band, isPicking, begin, ask, setBand, apply, cancel };
}
