import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim, Event } from '../../../src/domain/schema';
import { PositionsPart } from '../../../src/panels/compare/PositionsPart';
import { useExplorer } from '../../../src/state/derived';
import { aClaim, aDataset, anEvent, anOutlet, aReport, exactly } from '../../builders';
import { show } from '../../explored';

function Chosen({ onPick }: { onPick: (claims: readonly Claim[]) => void }) {
  const { event } = useExplorer();
  return <PositionsPart event={event as Event} onPick={onPick} />;
}

const DABIT = { event: 'dabit-hospital-2016-05-03' };
const QUDS = { event: 'quds-hospital-2016-04-27' };
const made = (claims: Claim[], more: object = {}) =>
  loadDataset(aDataset({ claims, events: [anEvent('e1')], ...more }), 'made-up.json');
const finding = () => document.querySelector('.positions .part-finding')!.textContent;

const nothing = () => undefined;

describe('the positions', () => {
  it('open with reports, voices and origins, and say what stands on one axis', () => {
    show(<Chosen onPick={nothing} />, QUDS);
    expect(finding()).toContain('3 reports, 3 voices, 2 origins.');
    expect(finding()).toContain('2 figures stand on one axis, 27–55+. 3 more count a part of these people.');
  });

  it('have one row a figure and open its claims', async () => {
    const onPick = vi.fn<(claims: readonly Claim[]) => void>();
    show(<Chosen onPick={onPick} />, DABIT);
    const table = screen.getByRole('table', { name: /Positions on one axis/ });
    await userEvent.click(within(table).getByRole('button', { name: '3 women' }));
    expect(onPick.mock.calls[0]![0].map((c) => c.report).sort()).toEqual(['arabtoday-2016-05-03', 'cbc-2016-05-03']);
  });

  it('flag the headline’s figure with a word', () => {
    show(<Chosen onPick={nothing} />, DABIT);
    const row = screen.getAllByRole('button', { name: 'at least 19' })[0]!.closest('tr')!;
    expect(row).toHaveTextContent('SOHR, CBC News, 3 May 2016 (headline)');
    expect(row).toHaveTextContent('Headline narrows the scope');
  });

  it('draw how reports become origins, every mark leading to its claims', () => {
    const onPick = vi.fn<(claims: readonly Claim[]) => void>();
    show(<Chosen onPick={onPick} />, QUDS);
    expect(screen.getByRole('heading', { name: 'How 3 become 2' })).toBeInTheDocument();
    const chart = within(screen.getByRole('group', { name: 'Voices drawn to whose word they carry' }));
    fireEvent.keyDown(chart.getByRole('button', { name: 'MSF, 3 voices' }), { key: 'Enter' });
    expect(onPick.mock.calls[0]![0].every((c) => c.origin === 'msf')).toBe(true);
    expect(chart.getByRole('button', { name: 'In its own voice, 1 voice' })).toBeInTheDocument();
  });

  it('keep what is inferred from the texts apart from what is stated', () => {
    show(<Chosen onPick={nothing} />, QUDS);
    expect(screen.getByText('Reuters, credited for the text by: CBC News').closest('details')).toHaveTextContent(
      'not from the claims',
    );
  });

  it('are one tab stop a drawing, and arrows move inside', async () => {
    show(<Chosen onPick={nothing} />, DABIT);
    const table = screen.getByRole('table', { name: /Positions on one axis/ });
    const stops = () => [...table.querySelectorAll('[data-stop]')].filter((s) => s.getAttribute('tabindex') === '0');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/SANA/);
    expect(stops()).toEqual([document.activeElement]);
  });

  it('list who is blamed, with what, where and when, and who says so', () => {
    show(<Chosen onPick={nothing} />, DABIT);
    const others = within(screen.getByRole('region', { name: 'Positions on everything else' }));
    expect(others.getAllByRole('term').map((t) => t.textContent)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Blamed/),
        expect.stringMatching(/^Weapon/),
        expect.stringMatching(/^Place/),
      ]),
    );
  });

  it('switch between killed and wounded, never on one axis', async () => {
    show(<Chosen onPick={nothing} />, DABIT);
    await userEvent.click(screen.getByRole('button', { name: 'Wounded' }));
    expect(screen.getByText('How many does each report say were wounded, and on whose word?')).toBeInTheDocument();
  });

  it('leave later reports out as known on a day', () => {
    show(<Chosen onPick={nothing} />, { ...QUDS, known: '2016-04-28' });
    expect(finding()).toContain('1 report, 1 voice, 2 origins.');
    expect(screen.queryByText(/55 civilians/)).toBeNull();
  });
});

describe('the positions at their limits', () => {
  it('say so where no report gives a figure', () => {
    show(<Chosen onPick={nothing} />, {}, made([aClaim('mention', {})]));
    expect(finding()).toBe('No report here says how many were killed.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('draw no axis for one position', () => {
    const { container } = show(<Chosen onPick={nothing} />, {}, made([aClaim('killed', exactly(3))]));
    expect(screen.getByRole('button', { name: '3' })).toBeInTheDocument();
    expect(container.querySelector('.toll-strip, .chart')).toBeNull();
  });

  it('count further holders where there are a hundred', () => {
    const names = Array.from({ length: 100 }, (_, i) => `paper${i}`);
    const more = {
      outlets: names.map((id) => anOutlet(id)),
      reports: names.map((id) => aReport(`r-${id}`, { outlet: id })),
    };
    const claims = names.map((id, i) => aClaim('killed', exactly(i < 99 ? 3 : 4), { report: `r-${id}` }));
    show(<Chosen onPick={nothing} />, {}, made(claims, more));
    expect(screen.getByRole('button', { name: '3' }).closest('tr')).toHaveTextContent(/paper0.*paper1.* and 97 more/);
  });
});
