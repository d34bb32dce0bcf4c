import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { INITIAL_VIEW, type View } from '../../../src/domain/viewState';
import { TimelinePanel } from '../../../src/panels/timeline/TimelinePanel';
import { ExplorerProvider, useExplored } from '../../../src/state/derived';
import { hoverEvent, hoverStore } from '../../../src/state/hover';
import { changeView, viewStore } from '../../../src/state/view';
import { aClaim, aDataset, anEvent, anOutlet, aReport } from '../../builders';

const loaded = loadDataset(
  JSON.parse(
    JSON.stringify(
      aDataset({
        outlets: [anOutlet('gazette', { name: { en: 'Gazette' } }), anOutlet('courier', { name: { en: 'Courier' } })],
        reports: [
          aReport('r1', { outlet: 'gazette', published: '2016-05-03' }),
          aReport('r2', { outlet: 'courier', published: '2016-04-28' }),
        ],
        events: [
          anEvent('strike', { title: { en: 'A strike' }, when: '2016-05-03' }),
          anEvent('raid', { title: { en: 'A raid' }, when: '2016-05-03', kind: 'fighting' }),
          anEvent('early', { title: { en: 'An early strike' }, when: '2016-04-27' }),
          anEvent('open', { title: { en: 'Some strikes' }, when: '/2016-05-02' }),
        ],
        claims: [
          aClaim('mention', {}, { event: 'strike', report: 'r1' }),
          aClaim('mention', {}, { event: 'raid', report: 'r1' }),
          aClaim('mention', {}, { event: 'early', report: 'r2' }),
          aClaim('mention', {}, { event: 'open', report: 'r1' }),
        ],
      }),
    ),
  ) as unknown,
  'made-up.json',
);

function Explored() {
  return (
    <ExplorerProvider value={useExplored(loaded)}>
      <TimelinePanel />
    </ExplorerProvider>
  );
}

const show = (more: Partial<View> = {}) => {
  changeView(() => ({ ...INITIAL_VIEW, event: 'strike', ...more }));
  return render(<Explored />);
};
const view = () => viewStore.getState();
const marks = () => within(screen.getByRole('group', { name: 'Happened' })).getAllByRole('button');
const mark = (name: RegExp) => within(screen.getByRole('group', { name: 'Happened' })).getByRole('button', { name });
const slider = (name: string) => screen.getByRole('slider', { name });

beforeEach(() => hoverEvent(null));
afterEach(() => changeView(() => INITIAL_VIEW));

describe('marks', () => {
  it('stand for every event, in order of time, named with title and days', () => {
    show();
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument();
    expect(marks().map((m) => m.getAttribute('aria-label'))).toEqual([
      'Some strikes, by 2 May 2016',
      'An early strike, 27 April 2016',
      'A strike, 3 May 2016',
      'A raid, 3 May 2016',
    ]);
  });

  it('are one tab stop, at the chosen event', () => {
    show();
    expect(marks().filter((m) => m.getAttribute('tabindex') === '0')).toEqual([mark(/^A strike/)]);
    expect(mark(/^A strike/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('choose their event when pressed', () => {
    show();
    fireEvent.click(mark(/^A raid/));
    expect(view().event).toBe('raid');
    expect(mark(/^A raid/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('are walked with arrow keys and chosen with Enter', async () => {
    show();
    const user = userEvent.setup();
    act(() => mark(/^A strike/).focus());
    await user.keyboard('{ArrowLeft}');
    expect(mark(/^An early/)).toHaveFocus();
    expect(hoverStore.getState().event).toBe('early');
    await user.keyboard('{Enter}');
    expect(view().event).toBe('early');
    await user.keyboard('{ArrowDown}');
    expect(mark(/^A raid/)).toHaveFocus();
    await user.keyboard(' ');
    expect(view().event).toBe('raid');
  });

  it('light up with other panels, and light them up', () => {
    show();
    act(() => hoverEvent('raid'));
    expect(mark(/^A raid/)).toHaveClass('is-hovered');
    fireEvent.pointerEnter(mark(/^An early/));
    expect(hoverStore.getState().event).toBe('early');
  });

  it('are dimmed in place by the other filters, and never by the dates', () => {
    show({ kinds: ['fighting'], from: '2016-04-25', to: '2016-04-28' });
    expect(marks()).toHaveLength(4);
    expect(mark(/^An early/)).toHaveClass('is-dim');
    expect(mark(/^A raid/)).not.toHaveClass('is-dim');
    expect(mark(/^A raid/)).toHaveAccessibleName(/outside the filter/);
  });

  it('say where a match is only possible', () => {
    show({ from: '2016-04-25', to: '2016-04-28' });
    expect(mark(/^Some strikes/)).toHaveAccessibleName('Some strikes, by 2 May 2016, possible');
    expect(mark(/^An early/)).toHaveAccessibleName('An early strike, 27 April 2016');
  });
});

describe('the summary', () => {
  it('counts the events of the range and names the fullest day', () => {
    show({ from: '2016-04-26' });
    expect(
      screen.getByText(/^3 events between 26 April and 7 May\. 1 more is possible\. 3 May has most\.$/),
    ).toBeInTheDocument();
  });
});

describe('reports', () => {
  const reports = () => within(screen.getByRole('group', { name: 'Reported' })).getAllByRole('img');

  it('stand in lanes by outlet and say which tell of the chosen event', () => {
    show();
    expect(reports().map((r) => r.getAttribute('aria-label'))).toEqual([
      'Courier, published 28 April 2016',
      'Gazette, published 3 May 2016, tells of the chosen event',
    ]);
  });

  it('that were not out by the as-known day are not shown', () => {
    show({ known: '2016-04-30' });
    expect(reports().map((r) => r.getAttribute('data-report'))).toEqual(['r2']);
    expect(marks().map((m) => m.getAttribute('data-event'))).toEqual(['early']);
    expect(screen.getByText('as known')).toBeInTheDocument();
  });
});

describe('the brush', () => {
  it('has two sliders that say their day and how far they may go', () => {
    show({ from: '2016-04-24', to: '2016-05-04' });
    expect(slider('From')).toHaveAttribute('aria-valuetext', '24 April 2016');
    expect(slider('To')).toHaveAttribute('aria-valuetext', '4 May 2016');
    expect(slider('From').getAttribute('aria-valuemax')).toBe(slider('To').getAttribute('aria-valuenow'));
    expect(screen.getByText('From 24 April')).toBeInTheDocument();
    expect(screen.getByText('To 4 May')).toBeInTheDocument();
  });

  it('moves by keys, and lifts a bound at the end of the span', async () => {
    show();
    const user = userEvent.setup();
    act(() => slider('From').focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(view()).toMatchObject({ from: '2016-04-24', to: null });
    await user.keyboard('{PageUp}');
    expect(view().from).toBe('2016-05-01');
    await user.keyboard('{Home}');
    expect(view().from).toBeNull();
    act(() => slider('To').focus());
    await user.keyboard('{ArrowLeft}');
    expect(view().to).toBe('2016-05-06');
  });

  it('leaves the bound of the other handle as it was written', async () => {
    show({ from: '2016-04-24', to: '2017' });
    act(() => slider('From').focus());
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(view()).toMatchObject({ from: '2016-04-25', to: '2017' });
  });

  /** The plot begins 104 px in; 720 px are assumed where nothing can be measured: 596 px a day of 37.25 past 10 px. */
  const clientX = (daysIn: number) => 104 + 10 + daysIn * ((720 - 104 - 20) / 16);
  const track = () => screen.getByRole('group', { name: 'Range of days' });
  const point = (target: Element, type: 'pointerDown' | 'pointerMove' | 'pointerUp', daysIn: number, pointerId = 1) =>
    fireEvent[type](target, { clientX: clientX(daysIn), pointerId, button: 0 });

  it('draws a range with the pointer', () => {
    show();
    point(track(), 'pointerDown', 2.1);
    point(track(), 'pointerMove', 5.9);
    expect(view()).toMatchObject({ from: '2016-04-24', to: '2016-04-27' });
    point(track(), 'pointerUp', 5.9);
    point(track(), 'pointerMove', 12);
    expect(view()).toMatchObject({ from: '2016-04-24', to: '2016-04-27' });
  });

  it('drags a handle, and Esc gives the dates back as they were', () => {
    show({ from: '2016-04-24', to: '2017' });
    point(slider('To'), 'pointerDown', 16);
    point(slider('To'), 'pointerMove', 10);
    expect(view()).toMatchObject({ from: '2016-04-24', to: '2016-05-01' });
    expect(slider('To')).toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(view()).toMatchObject({ from: '2016-04-24', to: '2017' });
    point(slider('To'), 'pointerMove', 8);
    expect(view().to).toBe('2017');
  });
});

describe('the list twin', () => {
  it('holds the events as drawn, in the same order, and chooses them', async () => {
    show({ from: '2016-04-25', to: '2016-04-28' });
    const drawn = marks().map((m) => [m.getAttribute('data-event'), m.getAttribute('data-match')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    const rows = within(screen.getByRole('table', { name: 'Events in order of time' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((r) => [r.getAttribute('data-event'), r.getAttribute('data-match')])).toEqual(drawn);
    expect(drawn).toEqual([
      ['open', 'possible'],
      ['early', 'certain'],
      ['strike', 'no'],
      ['raid', 'no'],
    ]);
    await user.click(within(rows[1]!).getByRole('button', { name: 'An early strike' }));
    expect(view().event).toBe('early');
  });

  it('keeps the focus on the button that changes between the two', async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    expect(screen.getByRole('button', { name: 'As a drawing' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'As a list' })).toHaveFocus();
    expect(marks()).toHaveLength(4);
  });
});
