/** A panel with the real store around it and, unless told otherwise, the four full reports of Aleppo in it. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { type LoadedDataset, loadDataset } from '../src/dataset/queries';
import { INITIAL_VIEW, type View } from '../src/domain/viewState';
import { ExplorerProvider, useExplored } from '../src/state/derived';
import { viewStore } from '../src/state/view';
import { fourReports } from './fourReports';

export const aleppo = loadDataset(fourReports, 'aleppo-2016.json');

function Explored({ loaded, children }: { loaded: LoadedDataset; children: ReactNode }) {
  return <ExplorerProvider value={useExplored(loaded)}>{children}</ExplorerProvider>;
}

export function show(panel: ReactNode, view: Partial<View> = {}, loaded = aleppo) {
  viewStore.setState({ ...INITIAL_VIEW, ...view }, true);
  return render(<Explored loaded={loaded}>{panel}</Explored>);
}
