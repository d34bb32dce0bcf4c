import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Fingers, lift, move, press } from './gesture';
import { type DayRange, dayAt, timeScale } from './scale';
import { isWhole, lengthOf, panned, revealing, windowAfterKey, zoomed } from './zoom';

export interface Zoom {
  readonly window: DayRange;
  readonly setWindow: (window: DayRange) => void;
  /** By keys and buttons, about the middle. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Kept {
  readonly span: DayRange;
  readonly window: DayRange;
  readonly chosen: string | null;
}

/**
 * The window as it stands. Another span begins with the whole of it; an event chosen anywhere on the page is brought
 * into view. `daysOf`: when an event happened.
 */
export function useZoom(span: DayRange, chosen: string | null, daysOf: (event: string) => DayRange): Zoom {
  const [kept, setKept] = useState<Kept>({ span, window: span, chosen });
  const window = kept.span === span ? kept.window : span;
  if (kept.chosen !== chosen) {
    setKept({ span, chosen, window: chosen === null ? window : revealing(window, daysOf(chosen), span) });
  }
  const setWindow = useCallback((next: DayRange) => setKept({ span, window: next, chosen }), [span, chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = windowAfterKey(window, event.key, event.shiftKey, span);
    if (!next) return;
    event.preventDefault();
    setWindow(next);
  };
  return { window, setWindow, onKeyDown };
}

const WHEEL = 0.0022;
const LINE_PX = 16;
/** A press that has not moved this far, in px, is a press on what lies under it. */
const STILL = 4;

interface Plot {
  readonly span: DayRange;
  /** In px, and where it begins inside the box. */
  readonly width: number;
  readonly left: number;
}

/**
 * Wheel and fingers on the box of the drawing. The page keeps its own scrolling: a wheel zooms only with Ctrl or ⌘ or
 * over the axis, and only as long as there is something to zoom; one finger moves only a window that can move.
 */
export function useZoomGestures({ window, setWindow }: Zoom, { span, width, left }: Plot) {
  const box = useRef<HTMLDivElement>(null);
  const fingers = useRef<Fingers>([]);
  const started = useRef<{ readonly x: number; readonly isMoved: boolean } | null>(null);
  const plot = { window, span, width };
  const plotX = (clientX: number) => clientX - (box.current?.getBoundingClientRect().left ?? 0) - left;
  const put = (next: DayRange) => {
    if (next.from !== window.from || next.to !== window.to) setWindow(next);
  };
  const onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === 0 ? 1 : LINE_PX;
    const isZoom = event.ctrlKey || event.metaKey;
    const isOnAxis = event.target instanceof Element && event.target.closest('.tl-axis') !== null;
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (!isZoom && Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
      const next = panned(window, (sideways * unit * lengthOf(window)) / width, span);
      if (next.from === window.from) return;
      event.preventDefault();
      put(next);
    } else if (isZoom || isOnAxis) {
      const at = dayAt(timeScale(window, width), plotX(event.clientX));
      const next = zoomed(window, Math.exp(-event.deltaY * unit * WHEEL), at, span);
      if (!isZoom && lengthOf(next) === lengthOf(window)) return;
      event.preventDefault();
      put(next);
    }
  };
  useWheel(box, onWheel);
  const release = (event: PointerEvent) => {
    fingers.current = lift(fingers.current, event.pointerId, plot);
    if (fingers.current.length === 0) started.current = null;
  };
  return {
    ref: box,
    onPointerDown: (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.button !== 0) return;
      if (!event.target.closest('[data-plot]') || event.target.closest('[role=slider]')) return;
      fingers.current = press(fingers.current, event.pointerId, plotX(event.clientX), plot);
      started.current ??= { x: event.clientX, isMoved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!started.current || !fingers.current.some((finger) => finger.pointer === event.pointerId)) return;
      const isPinch = fingers.current.length > 1;
      if (!isPinch && isWhole(window, span)) return;
      const isMoved = started.current.isMoved || Math.abs(event.clientX - started.current.x) > STILL;
      if (!isPinch && !isMoved) return;
      started.current = { ...started.current, isMoved };
      box.current?.setPointerCapture(event.pointerId);
      const next = move(fingers.current, event.pointerId, plotX(event.clientX), plot);
      fingers.current = next.fingers;
      put(next.window);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

/** A wheel that may be kept from the page has to be heard by a listener that is not passive. */
function useWheel(box: React.RefObject<HTMLElement | null>, onWheel: (event: WheelEvent) => void) {
  const latest = useRef(onWheel);
  useEffect(() => {
    latest.current = onWheel;
  });
  useEffect(() => {
    const element = box.current;
    const hear = (event: WheelEvent) => latest.current(event);
    element?.addEventListener('wheel', hear, { passive: false });
    return () => element?.removeEventListener('wheel', hear);
  }, [box]);
}
