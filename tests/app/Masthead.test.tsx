import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Masthead } from '../../src/app/Masthead';
import { loadDataset } from '../../src/dataset/queries';
import { INITIAL_VIEW } from '../../src/domain/viewState';
import { goToStep } from '../../src/domain/story';
import { viewStore } from '../../src/state/view';
import { show } from '../explored';
import { storied } from '../storied';

const mast = (dataset: typeof storied) =>
  show(<Masthead dataset={dataset} />, { q: 'clinic', lang: 'en' }, loadDataset(dataset, 'storied.json'));

describe('the stories in the masthead', () => {
  it('are listed with their number of steps; picking one shows its first step', async () => {
    mast(storied);
    await userEvent.click(screen.getByRole('button', { name: 'Stories' }));
    await userEvent.click(screen.getByRole('button', { name: 'One strike, several tolls, 5 steps' }));
    expect(viewStore.getState()).toEqual(goToStep(INITIAL_VIEW, storied.stories[0]!, 1));
  });

  it('are no entry where the dataset tells none', () => {
    mast({ ...storied, stories: [] });
    expect(screen.queryByRole('button', { name: 'Stories' })).toBeNull();
  });
});
