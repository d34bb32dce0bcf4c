import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim, Event, Report } from '../../../src/domain/schema';
import { TollTimePart } from '../../../src/panels/compare/TollTimePart';
import { useExplorer } from '../../../src/state/derived';
import { aClaim, aDataset, anActor, anEvent, aReport, aToll, exactly } from '../../builders';
import { show } from '../../explored';

function Chosen({ onPick = () => undefined }: { onPick?: (claims: readonly Claim[]) => void }) {
  const { event } = useExplorer();
  return <TollTimePart event={event as Event} onPick={onPick} />;
}

const QUDS = { event: 'quds-hospital-2016-04-27' };
const finding = () => document.querySelector('.toll-time-part .part-finding')!.textContent;
const chart = () => within(screen.getByRole('group', { name: 'Figures by day of publication' }));
const by = (report: string, toll: Parameters<typeof exactly>[0] | ReturnType<typeof exactly>, more: object = {}) =>
  aClaim('killed', typeof toll === 'number' ? exactly(toll) : toll, {
    report,
    origin: 'charity',
    voice: 'attributed',
    ...more,
  });
const made = (reports: Report[], claims: Claim[]) =>
  loadDataset(aDataset({ reports, claims, events: [anEvent('e1')], actors: [anActor('charity')] }), 'made-up.json');
const onDays = (...days: string[]) => days.map((published, i) => aReport(`r${i + 1}`, { published }));

describe('the toll over time', () => {
  it('says which figure was in print when', () => {
    show(<Chosen />, QUDS);
    expect(finding()).toBe('at least 27 was last in print 28 April 2016, 55 first 3–4 May 2016. They can all hold.');
  });

  it('is one drawing that can be taken away, with a mark a figure', () => {
    const { container } = show(<Chosen />, QUDS);
    expect(container.querySelectorAll('svg.chart[data-chart="toll-time"]')).toHaveLength(1);
    expect(container.querySelector('svg.chart foreignObject')).toBeNull();
    expect(
      chart().getByRole('button', { name: /^at least 27 killed, SOHR, 28 April 2016, 1 report$/ }),
    ).toBeInTheDocument();
    expect(
      chart().getByRole('button', { name: /^14 staff and patients killed, MSF.*part of the whole$/ }),
    ).toBeInTheDocument();
    expect(chart().getAllByRole('button')).toHaveLength(5);
  });

  it('opens the claims of a mark by key, as one tab stop', () => {
    const onPick = vi.fn<(claims: readonly Claim[]) => void>();
    show(<Chosen onPick={onPick} />, QUDS);
    const marks = chart().getAllByRole('button');
    expect(marks.filter((m) => m.getAttribute('tabindex') === '0')).toHaveLength(1);
    fireEvent.keyDown(chart().getByRole('button', { name: /^at least 27/ }), { key: 'Enter' });
    expect(onPick.mock.calls[0]![0].map((c) => c.report)).toEqual(['presstv-2016-04-28']);
  });

  it('shows the same as a table, also on T', () => {
    const { container } = show(<Chosen />, QUDS);
    const twin = container.querySelector('details.twin')!;
    expect(twin).not.toHaveAttribute('open');
    fireEvent.keyDown(chart().getAllByRole('button')[0]!, { key: 't' });
    expect(twin).toHaveAttribute('open');
    expect(twin.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('keeps wider counts off the axis, each with its reason', () => {
    show(<Chosen />, QUDS);
    const apart = within(screen.getByRole('region', { name: 'Not on this axis, and why' }));
    expect(apart.getAllByText('Wider area and longer period').length).toBeGreaterThan(0);
    expect(apart.getByText('155 civilians')).toBeInTheDocument();
  });

  it('follows a running tally by one source', () => {
    show(<Chosen />, { event: 'government-areas-2016-04-22-28' });
    const apart = within(screen.getByRole('region', { name: 'Not on this axis, and why' }));
    const tally = within(apart.getByRole('heading', { name: /A running tally, carried on, SOHR/ }).parentElement!);
    expect(tally.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
      expect.stringContaining('at least 49 civilians'),
      expect.stringContaining('124 civilians'),
    ]);
  });

  it('calls two figures open upwards no contradiction', () => {
    show(<Chosen />, { event: 'war-killed-since-2011' });
    expect(finding()).toContain(
      'more than 400,000 was already in print 28 April 2016, more than 270,000 still 3 May 2016.',
    );
    expect(finding()).toContain('They can all hold.');
  });
});

describe('revisions on the drawing', () => {
  it('are named on the line, and a stale figure by a word', () => {
    const claims = [by('r1', aToll(50, null, 'more-than')), by('r2', 55), by('r3', 50)];
    show(<Chosen />, {}, made(onDays('2016-05-01', '2016-05-03', '2016-05-05'), claims));
    expect(finding()).toContain('charity made more than 50 exact: 55.');
    expect(chart().getByText('made exact')).toBeInTheDocument();
    expect(
      chart().getByRole('button', { name: /^50 killed, charity, 5 May 2016, 1 report, stale$/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('Stale: charity had said 55')).toBeInTheDocument();
  });

  it('are not drawn where the order is not known', () => {
    show(<Chosen />, {}, made(onDays('2016-05-01/2016-05-04', '2016-05-02/2016-05-03'), [by('r1', 20), by('r2', 27)]));
    expect(screen.getByText(/Order not known/)).toBeInTheDocument();
    expect(document.querySelector('svg.toll-time.is-rows')).not.toBeNull();
    expect(finding()).not.toContain('raised');
  });
});

describe('the toll over time at its limits', () => {
  it('says so where no report gives a figure, and draws nothing', () => {
    const { container } = show(<Chosen />, {}, made(onDays('2016-05-03'), [aClaim('mention', {})]));
    expect(finding()).toBe('No report here says how many were killed.');
    expect(container.querySelector('.chart, .twin')).toBeNull();
  });

  it('says one figure in one sentence', () => {
    const { container } = show(<Chosen />, {}, made(onDays('2016-05-03'), [by('r1', 3)]));
    expect(finding()?.trim()).toBe('One figure was in print: 3, 3 May 2016.');
    expect(container.querySelector('.chart')).toBeNull();
  });

  it('draws no axis where parts stand against parts', () => {
    const claims = [by('r1', exactly(6, { people: 'staff' })), by('r1', exactly(55, { people: 'civilians' }))];
    const { container } = show(<Chosen />, {}, made(onDays('2016-05-03'), claims));
    expect(finding()).toBe('No two of these figures can be set on one axis.');
    expect(container.querySelector('.chart')).toBeNull();
    expect(screen.getByText('Other people counted: staff')).toBeInTheDocument();
  });

  it('folds over twelve figures a day into one press that opens the table', () => {
    const claims = Array.from({ length: 20 }, (_, i) => by('r1', i + 1));
    const { container } = show(<Chosen />, {}, made(onDays('2016-05-03'), claims));
    fireEvent.click(chart().getByRole('button', { name: '8 more figures on 3 May, in the table' }));
    expect(container.querySelector('details.twin')).toHaveAttribute('open');
    expect(container.querySelectorAll('.twin tbody tr')).toHaveLength(20);
  });

  it('knows nothing of later reports as known on a day', () => {
    show(<Chosen />, { ...QUDS, known: '2016-04-28' });
    expect(finding()).not.toContain('55');
  });
});
