import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { INITIAL_VIEW } from '../../../src/domain/viewState';
import type { Ring } from '../../../src/lib/ring';
import { MapPanel } from '../../../src/panels/map/MapPanel';
import { ExplorerProvider, useExplored } from '../../../src/state/derived';
import { hoverEvent, hoverStore } from '../../../src/state/hover';
import { changeView, viewStore } from '../../../src/state/view';
import { aClaim, aDataset, anActor, anEvent, aPlace, atLeast, exactly } from '../../builders';

const square = (lat: number): Ring => [
  [37.1, lat],
  [37.12, lat],
  [37.12, lat + 0.02],
  [37.1, lat + 0.02],
  [37.1, lat],
];
const control = [
  { by: 'army', from: '2016-04', to: '2016-04', basis: 'made up for this test', confidence: 'low' as const },
];
const talk = (id: string) => anEvent(id, { place: 'abroad', placePrecision: 'city', kind: 'talks' });

const loaded = loadDataset(
  aDataset({
    bounds: [37, 36, 37.4, 36.4],
    actors: [anActor('army', { name: { en: 'The army' }, side: 'syrian-state' })],
    places: [
      aPlace('town', { kind: 'city', name: { en: 'Town' }, point: [37.1, 36.2] }),
      aPlace('north', { name: { en: 'North' }, within: 'town', point: [37.11, 36.25], area: [square(36.24)], control }),
      aPlace('south', { name: { en: 'South' }, within: 'town', point: [37.11, 36.15], area: [square(36.14)] }),
      aPlace('abroad', { kind: 'city', name: { en: 'Elsewhere' }, point: [6, 46] }),
    ],
    events: [
      anEvent('strike', { title: { en: 'Strike in the north' }, place: 'north', within: ['count'] }),
      anEvent('first', { title: { en: 'First in the south' }, place: 'south', when: '2016-05-01', kind: 'air-strike' }),
      anEvent('second', { title: { en: 'Second in the south' }, place: 'south', when: '2016-05-02' }),
      anEvent('count', { title: { en: 'Count for the town' }, place: 'town', placePrecision: 'city', kind: 'count' }),
      talk('talk-1'),
      talk('talk-2'),
      talk('talk-3'),
    ],
    claims: [
      aClaim('killed', exactly(3), { event: 'strike' }),
      aClaim('killed', atLeast(19), { event: 'strike' }),
      ...['first', 'second', 'count', 'talk-1', 'talk-2', 'talk-3'].map((event) => aClaim('mention', {}, { event })),
    ],
  }),
  'made-up.json',
);

function Desk() {
  return (
    <ExplorerProvider value={useExplored(loaded)}>
      <MapPanel />
    </ExplorerProvider>
  );
}
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const chosen = () => viewStore.getState().event;

/** Parts of the panel are loaded when they are first asked for. */
const SLOW = { timeout: 30_000 };

describe('the map panel', () => {
  beforeEach(async () => {
    viewStore.setState(INITIAL_VIEW, true);
    hoverEvent(null);
    render(<Desk />);
    await screen.findByRole('group', { name: '2 places on the map' }, SLOW);
  });
  const marks = () => within(screen.getByRole('group', { name: '2 places on the map' })).getAllByRole('button');

  it('is a region named Map, with the map as one tab stop and its marks as another', () => {
    expect(screen.getByRole('region', { name: 'Map' })).toBeInTheDocument();
    expect(screen.getByRole('application', { name: /^Map of Town/ })).toHaveAttribute('tabindex', '0');
    expect(marks().map((mark) => mark.tabIndex)).toEqual([0, -1]);
  });

  it('names a mark by title, when and toll', () => {
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Strike in the north, 3 May, 3–19+ killed, reports contradict',
      '2 events in South',
    ]);
  });

  it('chooses the event of a mark', async () => {
    changeView((view) => ({ ...view, event: 'count' }));
    await press(/^Strike in the north/);
    expect(chosen()).toBe('strike');
    expect(marks()[0]).toHaveAttribute('aria-current', 'true');
  });

  it('lists all events of one place, each within reach; Esc closes and gives the focus back', async () => {
    const stack = screen.getByRole('button', { name: '2 events in South' });
    for (const name of [/^First in the south/, /^Second in the south/]) {
      await userEvent.click(stack);
      await userEvent.click(within(screen.getByRole('dialog', { name: 'South' })).getByRole('button', { name }));
      expect(chosen()).toBe(name.source.startsWith('^First') ? 'first' : 'second');
    }
    await userEvent.click(stack);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(stack).toHaveFocus();
  });

  it('chooses a tray event, and says which of them hold the chosen one', async () => {
    act(() => changeView((view) => ({ ...view, event: 'strike' })));
    const entry = screen.getByRole('button', { name: /^Count for the town.*includes the chosen event/ });
    await userEvent.click(entry);
    expect(chosen()).toBe('count');
  });

  it('folds talks into one row that opens', async () => {
    expect(screen.queryByRole('button', { name: /^talk-1/ })).toBeNull();
    await press(/^Talks and statements 3 events, Elsewhere/);
    await press(/^talk-1/);
    expect(chosen()).toBe('talk-1');
  });

  it('shares the hover with other panels, both ways', async () => {
    const strike = marks()[0]!;
    await userEvent.hover(strike);
    expect(hoverStore.getState().event).toBe('strike');
    await userEvent.unhover(strike);
    act(() => hoverEvent('second'));
    expect(marks()[1]).toHaveClass('is-hovered');
  });

  it('dims what the filter leaves out and keeps it in place', () => {
    act(() => changeView((view) => ({ ...view, kinds: ['air-strike'] })));
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Strike in the north, 3 May, 3–19+ killed, reports contradict, outside the filter',
      '1 event in South',
    ]);
    expect(document.querySelector('[data-mark="quarter:north"]')).toHaveClass('is-out');
  });

  it('tells who held a quarter, on what basis and how surely, and filters to it alone', async () => {
    act(() => changeView((view) => ({ ...view, event: 'strike' })));
    await press(/^Strike in the north/);
    const card = screen.getByRole('dialog', { name: 'North' });
    expect(card).toHaveTextContent('Held by The army, April 2016');
    expect(card).toHaveTextContent('Confidence: low. Basis: made up for this test');
    await userEvent.click(within(card).getByRole('button', { name: 'Only this place' }));
    expect(viewStore.getState().places).toEqual(['north']);
    await userEvent.click(within(card).getByRole('button', { name: 'Only this place', pressed: true }));
    expect(viewStore.getState().places).toEqual([]);
  });

  it('has a legend true to what is drawn, and a note that cannot be closed', () => {
    const legend = screen.getByRole('list', { name: 'Held in April 2016 by' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['government', 'not known']);
    expect(screen.getByText('Who held them: low confidence.')).toBeInTheDocument();
  });

  it('has a list twin with the same events under the same filter', async () => {
    await press(/^As a list/);
    const table = await screen.findByRole('table', { name: /^7 of 7 events: 3 on the map, 4 wider/ }, SLOW);
    expect(within(table).getAllByRole('button')).toHaveLength(7);
    act(() => changeView((view) => ({ ...view, kinds: ['air-strike'] })));
    const filtered = screen.getByRole('table', { name: /^1 of 7 events/ });
    await userEvent.click(within(filtered).getByRole('button', { name: 'First in the south' }));
    expect(chosen()).toBe('first');
    expect(screen.getByRole('table', { name: 'Quarters' })).toHaveTextContent('NorthHeld by The army, April 2016');
  });
});
