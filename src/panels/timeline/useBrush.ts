import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { isoDay } from '../../lib/day';
import { setRange, useView } from '../../state/view';
import { boundAfter, type BrushInput, type BrushState, type Handle, keyRange, stepBrush } from './brush';
import { type DayRange, dayAt, type TimeScale } from './scale';

interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const isHandle = (name: string | undefined): name is Handle => name === 'from' || name === 'to';

/**
 * Ties the brush's state machine to the page and the view. `plot`: the element at whose left edge the scale begins,
 * `left` px in. The range follows the pointer; Esc gives back the bounds as they were.
 */
export function useBrush(plot: RefObject<Element | null>, left: number, scale: TimeScale, range: DayRange) {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const state = useRef<BrushState>({ range, drag: null });
  const pressed = useRef<Bounds>({ from, to });
  const [isDragging, setDragging] = useState(false);
  const { span } = scale;

  const put = (before: DayRange, after: DayRange) => {
    if (before.from === after.from && before.to === after.to) return;
    const bound = (handle: Handle, kept: string | null) => boundAfter(handle, before, after, span, kept, isoDay);
    setRange(bound('from', from), bound('to', to));
  };
  const step = (input: BrushInput) => {
    const before = state.current.drag ? state.current : { range, drag: null };
    const after = stepBrush(before, input, span);
    state.current = after;
    setDragging(after.drag !== null);
    if (input.type === 'cancel') setRange(pressed.current.from, pressed.current.to);
    else put(before.range, after.range);
  };
  useEscape(isDragging, () => step({ type: 'cancel' }));

  const at = (event: PointerEvent) =>
    dayAt(scale, event.clientX - (plot.current?.getBoundingClientRect().left ?? 0) - left);
  const release = (event: PointerEvent) => step({ type: 'release', pointer: event.pointerId });
  return {
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0 || state.current.drag || !(event.target instanceof Element)) return;
      const handle = event.target.closest<SVGElement>('[data-handle]');
      const name = handle?.dataset.handle;
      event.preventDefault();
      handle?.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { from, to };
      step({ type: 'press', pointer: event.pointerId, on: isHandle(name) ? name : 'track', at: at(event) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (state.current.drag) step({ type: 'move', pointer: event.pointerId, at: at(event) });
    },
    onPointerUp: release,
    onLostPointerCapture: release,
    onPointerCancel: () => {
      if (state.current.drag) step({ type: 'cancel' });
    },
    onHandleKey: (handle: Handle) => (event: KeyboardEvent) => {
      const next = keyRange(handle, event.key, range, span);
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      put(range, next);
    },
  };
}

/** Esc wherever the focus is, and for nothing else, while a drag lasts. */
function useEscape(isActive: boolean, onEscape: () => void) {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isActive]);
}
