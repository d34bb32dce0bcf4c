/** The derived picture for every panel: one computation a change, handed down by context. */
import { createContext, useContext, useMemo } from 'react';
import type { LoadedDataset } from '../dataset/queries';
import { type Explorer, explore, knownRows } from './explore';
import { useView } from './view';

const ExplorerContext = createContext<Explorer | null>(null);
export const ExplorerProvider = ExplorerContext.Provider;

/** For the one place that provides it. */
export function useExplored(loaded: LoadedDataset): Explorer {
  const view = useView((v) => v);
  const rows = useMemo(() => knownRows(loaded.catalog, view.known), [loaded, view.known]);
  return useMemo(() => explore(loaded, rows, view), [loaded, rows, view]);
}

/** For panels, which are only shown once a dataset is there. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('useExplorer outside ExplorerProvider');
  return explorer;
}
