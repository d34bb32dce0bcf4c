/**
 * Which dataset is on screen: the one that the address names among those the site serves, or a file that the person
 * opened for this visit (state/opening.ts).
 */
import { useQuery } from '@tanstack/react-query';
import { datasetIndexQuery, datasetQuery, type DatasetEntry, LoadError, type LoadedDataset } from '../dataset/queries';
import { useOpened } from './opening';
import { useView } from './view';

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
  if (opened && opened.loaded.catalog.dataset.id === id) {
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
