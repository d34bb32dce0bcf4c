import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
      screen.getByText(
        /^3 events between 26 April and 7 May\. 1 more is possible\. 3 May has most\. Most are in: Strikes, shelling\.$/,
      ),
    ).toBeInTheDocument();
  });
});

describe('reports', () => {
  const reports = () => within(screen.getByRole('group', { name: 'Reported' })).getAllByRole('button');

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

describe('keys and steps', () => {
  it('never lead out of the filter', async () => {
    show({ event: 'early', kinds: ['shelling'] });
    const user = userEvent.setup();
    act(() => mark(/^Some strikes/).focus());
    const walked: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await user.keyboard('{ArrowRight}');
      walked.push(document.activeElement?.getAttribute('data-event') ?? null);
    }
    expect(walked).toEqual(['early', 'strike', 'strike', 'strike']);
    await user.keyboard('p');
    expect(view().event).toBe('open');
    await user.keyboard('nnn');
    expect(view().event).toBe('strike');
  });

  it('are there as buttons, which say where in the filter the chosen event stands', async () => {
    show({ event: 'early' });
    const user = userEvent.setup();
    const steps = screen.getByRole('group', { name: 'From event to event' });
    expect(steps).toHaveTextContent('2 / 4');
    await user.click(within(steps).getByRole('button', { name: 'Next event' }));
    expect(view().event).toBe('strike');
    expect(steps).toHaveTextContent('3 / 4');
    await user.click(within(steps).getByRole('button', { name: 'Previous event' }));
    expect(view().event).toBe('early');
  });

  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });

  it('play only when asked to, light up event after event, and choose the one they stop on', () => {
    vi.useFakeTimers();
    try {
      show({ event: 'open' });
      pass(10_000);
      expect(view().event).toBe('open');
      expect(hoverStore.getState().event).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Play the events in order' }));
      expect(hoverStore.getState().event).toBe('open');
      pass(1800);
      expect(hoverStore.getState().event).toBe('early');
      expect(view().event).toBe('open');
      fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
      expect(view().event).toBe('early');
      pass(10_000);
      expect(view().event).toBe('early');
    } finally {
      vi.useRealTimers();
    }
  });

  it('do not play where motion is not wanted', () => {
    const still = vi
      .spyOn(globalThis, 'matchMedia')
      .mockImplementation(
        (query) => ({ matches: query.includes('reduce'), addEventListener() {}, removeEventListener() {} }) as never,
      );
    show();
    expect(screen.queryByRole('button', { name: 'Play the events in order' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Next event' })).toBeInTheDocument();
    still.mockRestore();
  });
});

describe('zooming', () => {
  const drawn = () => marks().filter((m) => m.querySelector('rect.fill, path') !== null);

  it('by keys and buttons shows fewer days, keeps every mark, and goes back to the whole', async () => {
    show({ event: 'open' });
    const user = userEvent.setup();
    expect(screen.queryByRole('slider', { name: 'Days shown' })).toBeNull();
    act(() => mark(/^An early/).focus());
    await user.keyboard('++++');
    expect(screen.getByRole('slider', { name: 'Days shown' })).toBeInTheDocument();
    expect(marks()).toHaveLength(4);
    expect(drawn().length).toBeLessThan(4);
    await user.keyboard('0');
    expect(drawn()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Show fewer days' }));
    await user.click(screen.getByRole('button', { name: 'All days' }));
    expect(screen.queryByRole('slider', { name: 'Days shown' })).toBeNull();
  });

  it('brings an event into view that is focused or chosen anywhere', async () => {
    show({ event: 'open' });
    const user = userEvent.setup();
    act(() => mark(/^An early/).focus());
    await user.keyboard('+++++');
    expect(drawn()).not.toContain(mark(/^A raid/));
    act(() => mark(/^A raid/).focus());
    expect(drawn()).toContain(mark(/^A raid/));
    act(() => changeView((v) => ({ ...v, event: 'early' })));
    expect(drawn()).toContain(mark(/^An early/));
  });

  it('does not take the wheel from the page, but over the axis and with Ctrl', () => {
    const { container } = show();
    const wheel = (selector: string, { deltaY = -200, ctrlKey = false } = {}) => {
      const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
      // happy-dom gives a wheel neither place nor keys
      Object.defineProperties(event, { clientX: { value: 300 }, ctrlKey: { value: ctrlKey } });
      return fireEvent(container.querySelector(selector)!, event);
    };
    expect(wheel('.tl-scroll svg')).toBe(true);
    expect(screen.queryByRole('slider', { name: 'Days shown' })).toBeNull();
    expect(wheel('.tl-axis')).toBe(false);
    expect(screen.getByRole('slider', { name: 'Days shown' })).toBeInTheDocument();
    expect(wheel('.tl-axis', { deltaY: 5000 })).toBe(false);
    expect(wheel('.tl-axis', { deltaY: 5000 })).toBe(true);
    expect(wheel('.tl-scroll svg', { ctrlKey: true })).toBe(false);
  });
});

describe('two clocks', () => {
  const link = (id: string) => document.querySelectorAll(`[data-link="${id}"] circle`).length;

  it('are joined when asked to: each report to the events it speaks of', async () => {
    show();
    expect(document.querySelectorAll('[data-link]')).toHaveLength(0);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Join reports to events' }));
    expect(view().clocks).toBe('joined');
    expect(link('r1')).toBe(3);
    expect(link('r2')).toBe(1);
  });

  it('join the report that is pointed at or chosen at any time', () => {
    show();
    const report = within(screen.getByRole('group', { name: 'Reported' })).getByRole('button', { name: /^Courier/ });
    fireEvent.pointerEnter(report);
    expect(link('r2')).toBe(1);
    fireEvent.pointerLeave(report);
    expect(link('r2')).toBe(0);
    fireEvent.click(report);
    expect(view().report).toBe('r2');
    expect(link('r2')).toBe(1);
  });

  it('have one as-known day, which the line moves', async () => {
    show();
    const line = slider('Known by');
    expect(line).toHaveAttribute('aria-valuetext', 'everything');
    act(() => line.focus());
    await userEvent.setup().keyboard('{ArrowLeft}{ArrowLeft}');
    expect(view().known).toBe('2016-05-06');
    expect(slider('Known by')).toHaveAttribute('aria-valuetext', '6 May 2016');
    await userEvent.setup().keyboard('{End}');
    expect(view().known).toBeNull();
  });
});

describe('lanes', () => {
  it('are chosen by the person, kept in the view, and hold every event once', async () => {
    show();
    const user = userEvent.setup();
    for (const [choice, name] of [
      ['outlet', 'Courier'],
      ['side', 'No one blamed'],
      ['place', 'town'],
      ['control', 'No holder known'],
    ] as const) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), choice);
      expect(view().lanes).toBe(choice);
      expect(marks()).toHaveLength(4);
      expect(screen.getAllByText(name).length).toBeGreaterThan(0);
    }
  });
});

describe('the list twin', () => {
  it('holds the events as drawn, in the same order, and chooses them', async () => {
    show({ from: '2016-04-25', to: '2016-04-28' });
    const drawn = marks().map((m) => [m.getAttribute('data-event'), m.getAttribute('data-match')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    const rows = within(await screen.findByRole('table', { name: 'Events in order of time' }))
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
