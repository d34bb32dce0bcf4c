/** What the pointer or the focus is on, shared by every panel, changed many times a second and never kept. */
import { createStore, useStore } from 'zustand';

interface Hover {
  readonly event: string | null;
}

export const hoverStore = createStore<Hover>(() => ({ event: null }));

export function useHoveredEvent(): string | null {
  return useStore(hoverStore, (h) => h.event);
}

export function hoverEvent(id: string | null): void {
  if (hoverStore.getState().event !== id) hoverStore.setState({ event: id }, true);
}

/** Pointer and focus handlers for anything that stands for an event. */
export function hoverHandlers(id: string) {
  return {
    onPointerEnter: () => hoverEvent(id),
    onPointerLeave: () => hoverEvent(null),
    onFocus: () => hoverEvent(id),
    onBlur: () => hoverEvent(null),
  };
}
