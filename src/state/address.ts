/**
 * Keeps the page's address and the view the same, both ways: a change of the view writes the address, Back, Forward and
 * typing an address write the view. Choosing something is a step in the history; brushing and typing replace the last.
 */
import { createStore, useStore } from 'zustand';
import type { View } from '../domain/viewState';
import { type AddressFault, type KnownIds, keepKnownIds, readAddress, writeAddress } from '../domain/url';
import { viewStore } from './view';

/** What the last address named that could not be followed. */
const faultStore = createStore<{ readonly faults: readonly AddressFault[] }>(() => ({ faults: [] }));

export function useAddressFaults(): readonly AddressFault[] {
  return useStore(faultStore, (s) => s.faults);
}

export function dismissAddressFaults(): void {
  faultStore.setState({ faults: [] });
}

const STEPS = [
  'dataset',
  'event',
  'report',
  'actors',
  'outlets',
  'kinds',
  'places',
  'disagreements',
  'area',
  'panel',
  'fill',
  'tint',
  'markSize',
  'story',
  'step',
  'lang',
] as const;
/** Opening or leaving the whole comparison is a step; going from sheet to sheet on a phone is not. */
const isWhole = (view: View) => view.panel === 'comparison';
const isStep = (before: View, after: View) =>
  isWhole(before) !== isWhole(after) || STEPS.some((field) => before[field] !== after[field]);

let quiet = false;

/** Changes made to follow an address never add a step, or Back would be caught at an address that needs mending. */
function quietly(change: () => void): void {
  quiet = true;
  change();
  quiet = false;
}

/** Starts with the address of the page. Gives back how to stop. */
export function connectAddress(page: Window): () => void {
  const follow = () => {
    if (page.location.hash.replace(/^#/, '') === writeAddress(viewStore.getState())) return;
    const { view, faults } = readAddress(page.location.hash);
    faultStore.setState({ faults });
    quietly(() => viewStore.setState(view, true));
  };
  const write = (after: View, before: View) => {
    const fragment = writeAddress(after);
    if (page.location.hash.replace(/^#/, '') === fragment) return;
    const address = fragment === '' ? page.location.pathname + page.location.search : `#${fragment}`;
    if (!quiet && isStep(before, after)) page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  follow();
  const unsubscribe = viewStore.subscribe(write);
  page.addEventListener('popstate', follow);
  page.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', follow);
    page.removeEventListener('hashchange', follow);
  };
}

/** Once a dataset is there: ids that it does not hold leave the view, and are named. */
export function settleIds(known: KnownIds): void {
  const { view, faults } = keepKnownIds(viewStore.getState(), known);
  if (faults.length === 0) return;
  faultStore.setState((s) => ({ faults: [...s.faults, ...faults] }));
  quietly(() => viewStore.setState(view, true));
}
