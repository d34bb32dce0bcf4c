/** The one store of the shareable view. Changes are pure transitions of domain/viewState.ts; nothing else is kept here. */
import { createStore, useStore } from 'zustand';
import { rangeOf } from '../domain/filter';
import { INITIAL_VIEW, type View } from '../domain/viewState';

export const viewStore = createStore<View>(() => INITIAL_VIEW);

export function useView<T>(select: (view: View) => T): T {
  return useStore(viewStore, select);
}

/** Puts the next view in place. A transition that gives back the same view changes nothing. */
export function changeView(transition: (view: View) => View): void {
  viewStore.setState(transition(viewStore.getState()), true);
}

export function selectEvent(id: string): void {
  changeView((view) => ({ ...view, event: id, panel: view.panel === 'events' ? 'compare' : view.panel }));
}

/** Bounds as EDTF, null for none; a range typed backwards is turned round. */
export function setRange(from: string | null, to: string | null): void {
  const { fromDay, toDay } = rangeOf({ from, to });
  const isTurned = fromDay !== null && toDay !== null && fromDay > toDay;
  changeView((view) => ({ ...view, from: isTurned ? to : from, to: isTurned ? from : to }));
}
