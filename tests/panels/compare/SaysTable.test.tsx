import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { claimsOn } from '../../../src/domain/catalog';
import type { Claim, Dataset } from '../../../src/domain/schema';
import { SaysPart } from '../../../src/panels/compare/SaysPart';
import { SaysTable } from '../../../src/panels/compare/SaysTable';
import { saysColumns } from '../../../src/panels/compare/saysLayout';
import { useExplorer } from '../../../src/state/derived';
import { aClaim, aDataset, anActor, anOutlet, aReport, exactly } from '../../builders';
import { show } from '../../explored';
import { giveRoom } from './room';

function Shown({ onPick, onOutlet }: { onPick: (claim: Claim) => void; onOutlet?: (outlet: string) => void }) {
  const { event, known } = useExplorer();
  const columns = saysColumns(known, event!.id);
  const claimed = claimsOn(known, event!.id).length;
  return (
    <SaysTable
      event={event!}
      columns={columns}
      flagged={new Set()}
      onPick={onPick}
      isGrouped={claimed > 0}
      {...(onOutlet && { onOutlet })}
    />
  );
}
function showTable(more: Partial<Dataset>, onOutlet?: (outlet: string) => void) {
  const onPick = vi.fn<(claim: Claim) => void>();
  show(<Shown onPick={onPick} {...(onOutlet && { onOutlet })} />, {}, loadDataset(aDataset(more), 'made-up.json'));
  return onPick;
}
const table = () => screen.getByRole('table', { name: 'What each report says' });
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

const hundred = (telling: number): Partial<Dataset> => {
  const outlets = Array.from({ length: 100 }, (_, i) =>
    anOutlet(`Outlet ${i}.`.toLowerCase().replace(' ', '-'), { name: { en: `Outlet ${i}.` } }),
  );
  const reports = outlets.map((o, i) => aReport(`r${i}`, { outlet: o.id, published: '2016-05-04' }));
  const claims = reports
    .slice(0, telling)
    .map((r, i) =>
      aClaim('killed', exactly(i + 1), { report: r.id, origin: i % 3 ? 'monitor' : null, voice: 'attributed' }),
    );
  return { outlets, reports, claims, actors: [anActor('monitor')] };
};

beforeEach(() => giveRoom(1000, 600));

describe('a hundred reports on one event', () => {
  it('draw a bounded number of cells, and say how many columns there are', () => {
    showTable(hundred(100));
    const cells = within(table()).getAllByRole('cell').length;
    expect(cells).toBeGreaterThan(60);
    expect(cells).toBeLessThan(400);
    expect(table()).toHaveAttribute('aria-colcount', '101');
  });

  it('stand by origin under its name, the larger group first', () => {
    showTable(hundred(100));
    expect(within(table()).getByText('monitor', { selector: '.says-groups bdi' })).toBeInTheDocument();
    const first = within(table()).getAllByRole('columnheader')[0]!;
    expect(first).toHaveTextContent('Outlet 1.4 May 2016');
    expect(first).toHaveAccessibleDescription(/^monitor/);
  });

  it('can each be gone to by name', async () => {
    const scrollTo = vi.fn<(options?: ScrollToOptions | number) => void>();
    Element.prototype.scrollTo = scrollTo;
    showTable(hundred(100));
    const goTo = screen.getByRole('combobox', { name: 'Go to a report' });
    expect(within(goTo).getAllByRole('option')).toHaveLength(101);
    await userEvent.selectOptions(goTo, 'Outlet 99., 4 May 2016');
    expect(scrollTo.mock.calls.at(-1)![0]).toMatchObject({ left: expect.any(Number) as number });
  });

  it('show the heads that are scrolled to', () => {
    showTable(hundred(100));
    expect(heads().some((head) => head.includes('Outlet 99.'))).toBe(false);
    const scroller = screen.getByRole('region', { name: 'What each report says, scrolls' });
    act(() => {
      scroller.scrollLeft = 99 * 140;
      fireEvent.scroll(scroller);
    });
    expect(heads().some((head) => head.includes('Outlet 99.'))).toBe(true);
  });

  it('are one tab stop, with arrows over the claims', async () => {
    showTable(hundred(100));
    const buttons = within(table()).getAllByRole('button');
    expect(buttons.filter((b) => b.tabIndex === 0)).toHaveLength(1);
    buttons[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement!.closest('td')).toHaveAttribute('data-column', '1');
  });

  it('fold the silent ones into one column that opens and closes', async () => {
    showTable(hundred(3));
    expect(heads()).toHaveLength(4);
    expect(within(table()).getByText(/not mentioned, full text read/)).toHaveTextContent('97');
    await userEvent.click(screen.getByRole('button', { name: '97 reports say nothing in what was read' }));
    expect(heads().length).toBeGreaterThan(8);
    await userEvent.click(screen.getByRole('button', { name: 'Fold the 97 reports that say nothing' }));
    expect(heads()).toHaveLength(4);
  });
});

describe('the table at its limits', () => {
  it('has a column for a report without a claim', () => {
    showTable({ reports: [aReport('r1', { published: '2016-05-09' })] });
    expect(heads()).toEqual([expect.stringContaining('gazette')]);
    expect(within(table()).getByText('Not mentioned')).toBeInTheDocument();
  });

  it('sets a second claim under the first with "and"', () => {
    showTable({ claims: [aClaim('killed', exactly(3)), aClaim('killed', exactly(4))] });
    const cell = within(table()).getByRole('rowheader', { name: 'Killed' }).nextElementSibling!;
    expect(cell.textContent).toMatch(/^3.*and4/);
  });

  it('says "not said" of a full text and "not known" of any other', () => {
    const reports = [aReport('r1'), aReport('r2', { read: 'excerpt' })];
    const claims = reports.map((r) => aClaim('killed', exactly(3), { report: r.id }));
    showTable({ reports, claims });
    const wounded = within(table()).getByRole('rowheader', { name: 'Wounded' }).closest('tr')!;
    expect(
      within(wounded)
        .getAllByText(/^not/)
        .map((p) => p.textContent),
    ).toEqual(['not said', 'not known']);
  });

  it('holds denials, unknown dates and copies in a circle', () => {
    const reports = [
      aReport('r1', { published: '../2016-05-03', copyOf: 'r2' }),
      aReport('r2', { published: '2016', copyOf: 'r1' }),
    ];
    const claims = reports.map((r) => aClaim('killed', exactly(3), { report: r.id, stance: 'denies' }));
    const loaded = loadDataset(aDataset({ reports, claims }), 'made-up.json');
    expect(loaded.problems.length).toBeGreaterThan(0);
    showTable({ reports, claims });
    expect(heads().length).toBe(loaded.catalog.dataset.reports.length);
  });

  it('leads from a report to its outlet where that is asked for', async () => {
    const onOutlet = vi.fn<(outlet: string) => void>();
    showTable({ claims: [aClaim('killed', exactly(3))] }, onOutlet);
    await userEvent.click(screen.getByRole('button', { name: 'gazette' }));
    expect(onOutlet).toHaveBeenCalledWith('gazette');
  });
});

describe('the part of the comparison', () => {
  function Part({ onPick }: { onPick: (claims: readonly Claim[]) => void }) {
    return <SaysPart event={useExplorer().event!} onPick={onPick} />;
  }

  it('counts the reports that tell of the event, and leads to a claim', async () => {
    const onPick = vi.fn<(claims: readonly Claim[]) => void>();
    show(<Part onPick={onPick} />);
    expect(screen.getByText('3 reports tell of it, grouped by the origin they lead with.')).toBeInTheDocument();
    expect(heads()).toHaveLength(4);
    await userEvent.click(within(table()).getByRole('button', { name: /at least 4/ }));
    expect(onPick.mock.calls[0]![0].map((c) => c.report)).toEqual(['ibtimes-2016-05-03']);
  });
});
