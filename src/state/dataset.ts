/**
 * Which dataset is on screen: the one that the address names among those the site serves, or a file that the person
 * opened for this visit. Opening a file never replaces what was there until the file has been read.
 */
import { useQuery } from '@tanstack/react-query';
import { createStore, useStore } from 'zustand';
import { openFile } from '../dataset/openFile';
import { datasetIndexQuery, datasetQuery, type DatasetEntry, LoadError, type LoadedDataset } from '../dataset/queries';
import { INITIAL_VIEW } from '../domain/viewState';
import { changeView, useView } from './view';

interface Opened {
  readonly file: string | null;
  readonly loaded: LoadedDataset | null;
  /** Why the last file could not be opened. */
  readonly error: LoadError | null;
}
const NOTHING: Opened = { file: null, loaded: null, error: null };
const openedStore = createStore<Opened>(() => NOTHING);

export function useOpened(): Opened {
  return useStore(openedStore);
}

export async function openDataset(file: File): Promise<void> {
  try {
    const loaded = await openFile(file);
    openedStore.setState({ file: file.name, loaded, error: null }, true);
    const { id } = loaded.catalog.dataset;
    changeView((view) => ({ ...INITIAL_VIEW, lang: view.lang, panel: view.panel, dataset: id }));
  } catch (error) {
    const known = error instanceof LoadError ? error : new LoadError('unreachable', file.name, String(error));
    openedStore.setState((before) => ({ ...before, error: known }));
  }
}

/** Back to what the site serves. */
export function closeOpened(): void {
  openedStore.setState(NOTHING, true);
  changeView((view) => ({ ...INITIAL_VIEW, lang: view.lang, panel: view.panel }));
}

export function dismissOpenError(): void {
  openedStore.setState((before) => ({ ...before, error: null }));
}

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly again: () => void }
  | {
      readonly status: 'ready';
      readonly loaded: LoadedDataset /** The address names one that is not here. */;
      readonly notFound: boolean;
    };

/** The entry that an address means; the first where it names none, or one that is not here. */
function entryOf(entries: readonly DatasetEntry[] | undefined, id: string | null) {
  const named = entries?.find((entry) => entry.id === id);
  return { entry: named ?? entries?.[0], notFound: entries !== undefined && id !== null && !named };
}

export function useDataset(): DatasetState {
  const id = useView((view) => view.dataset);
  const opened = useOpened();
  const index = useQuery(datasetIndexQuery);
  const { entry, notFound } = entryOf(index.data, id);
  const served = useQuery({ ...datasetQuery(entry?.file ?? ''), enabled: entry !== undefined });
  if (opened.loaded && opened.loaded.catalog.dataset.id === id) {
    return { status: 'ready', loaded: opened.loaded, notFound: false };
  }
  const failed = index.isError ? index : served.isError ? served : null;
  if (failed) return { status: 'failed', error: failed.error!, again: () => void failed.refetch() };
  if (index.data?.length === 0) {
    const error = new LoadError('not-a-dataset', 'index.json', 'it lists no dataset');
    return { status: 'failed', error, again: () => void index.refetch() };
  }
  return served.data ? { status: 'ready', loaded: served.data, notFound } : { status: 'loading' };
}
