import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EventsPanel } from '../../../src/panels/events/EventsPanel';
import { viewStore } from '../../../src/state/view';
import { aleppo, show } from '../../explored';

const items = () => within(screen.getByRole('list', { name: 'Events' })).getAllByRole('button');

describe('the list of events', () => {
  it('holds one item an event, each named after its title first', () => {
    show(<EventsPanel />);
    const titles = aleppo.catalog.dataset.events.map((e) => e.title.en);
    expect(items()).toHaveLength(titles.length);
    for (const item of items()) {
      const name = item.textContent ?? '';
      expect(titles.some((title) => name.startsWith(title))).toBe(true);
    }
  });

  it('says how many of how many are shown, possible ones apart', () => {
    show(<EventsPanel />, { from: '2016-04-26', to: '2016-04-28' });
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ of \d+ events \+ \d+ possible$/);
  });

  it('shows the lowest and the highest figure claimed, never one between', () => {
    show(<EventsPanel />);
    const dabit = screen.getByRole('button', { name: /^Al-Dabit maternity hospital is hit/ });
    expect(dabit).toHaveTextContent('3–19+ killed');
    expect(dabit).toHaveTextContent('Tolls differ');
    expect(screen.getByRole('button', { name: /^Rebel ground offensive/ })).toHaveTextContent('no toll');
  });

  it('selects the event that is pressed, and marks it', async () => {
    show(<EventsPanel />);
    await userEvent.click(screen.getByRole('button', { name: /^Al-Quds hospital is hit/ }));
    expect(viewStore.getState().event).toBe('quds-hospital-2016-04-27');
    expect(screen.getByRole('button', { name: /^Al-Quds hospital is hit/ })).toHaveAttribute('aria-current', 'true');
  });

  it('offers the way out where nothing matches', async () => {
    show(<EventsPanel />, { from: '2020-01-01', kinds: ['car-bomb'] });
    expect(screen.getByText(/No event matches these filters\. \d+ lie outside them\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear dates' }));
    expect(items()).toHaveLength(1);
  });
});
