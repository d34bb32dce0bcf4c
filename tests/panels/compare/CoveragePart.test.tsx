import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim, Dataset } from '../../../src/domain/schema';
import { CoveragePart } from '../../../src/panels/compare/CoveragePart';
import { useExplorer } from '../../../src/state/derived';
import { aClaim, aDataset, anEvent, anOutlet, aReport } from '../../builders';
import { show } from '../../explored';
import { giveRoom } from './room';

function Shown({ onPick }: { onPick: (claims: readonly Claim[]) => void }) {
  return <CoveragePart event={useExplorer().event!} onPick={onPick} />;
}

function showPart(more?: Partial<Dataset>, view: Parameters<typeof show>[1] = {}) {
  const onPick = vi.fn<(claims: readonly Claim[]) => void>();
  const shown = show(<Shown onPick={onPick} />, view, more && loadDataset(aDataset(more), 'made-up.json'));
  return { onPick, ...shown };
}
const grid = () => within(screen.getByRole('grid', { name: 'Which report carries which event' }));
const cell = (name: RegExp) => grid().getByRole('gridcell', { name });
const heads = () => grid().getAllByRole('columnheader').slice(1, -1);
const rowNames = () =>
  grid()
    .getAllByRole('rowheader')
    .map((head) => head.textContent);

describe('the coverage of the published reports', () => {
  it('names every cell by report, meaning and event', () => {
    showPart();
    expect(cell(/^CBC News, 3 May: reported, Al-Dabit maternity hospital is hit$/)).toBeInTheDocument();
    expect(
      cell(/^Press TV, 28 April: could not know: published before, Al-Dabit maternity hospital is hit/),
    ).toBeInTheDocument();
    expect(cell(/^Arab Today, 3 May: not mentioned, Al-Quds hospital is hit/)).toBeInTheDocument();
  });

  it('leads from a cell to its claims, by press and by key', async () => {
    const { onPick } = showPart();
    const reported = cell(/^CBC News, 3 May: reported, Al-Dabit maternity hospital is hit/);
    await userEvent.click(reported);
    const [claims] = onPick.mock.calls[0]!;
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.every((c) => c.report === 'cbc-2016-05-03' && c.event === 'dabit-hospital-2016-05-03')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(onPick.mock.calls[1]).toEqual([claims]);
  });

  it('opens nothing where there is no claim', async () => {
    const { onPick } = showPart();
    await userEvent.click(cell(/^Arab Today, 3 May: not mentioned, Al-Quds hospital is hit/));
    await userEvent.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('is one tab stop, with arrows from cell to cell', async () => {
    const { container } = showPart();
    const stops = () => [...container.querySelectorAll('[role="gridcell"][tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('data-at', '1 1');
    expect(stops()).toEqual([document.activeElement]);
  });

  it('narrows to full texts, strikes, and what the filter lets through', async () => {
    showPart({}, {});
    showPart(undefined, { places: [], kinds: ['talks'] });
    const last = within(screen.getAllByRole('grid').at(-1)!);
    const columns = () => last.getAllByRole('columnheader').length - 2;
    const through = columns();
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Events' }).at(-1)!, 'all');
    const all = columns();
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Events' }).at(-1)!, 'strikes only');
    expect([through < columns(), columns() < all]).toEqual([true, true]);
  });

  it('shows nothing that was published later', () => {
    showPart(undefined, { known: '2016-04-28' });
    expect(rowNames()).toEqual([expect.stringContaining('Press TV')]);
    expect(grid().queryByRole('gridcell', { name: /al-Dabit/ })).toBeNull();
  });
});

describe('coverage at its limits', () => {
  const told = (report: string, event: string, more: Partial<Claim> = {}) =>
    aClaim('mention', {}, { report, event, ...more } as Parameters<typeof aClaim>[2]);

  it('says so where no text was read in full', () => {
    showPart({ reports: [aReport('r1', { read: 'excerpt' })], claims: [told('r1', 'e1')] });
    expect(screen.getByText('No text was read in full, so silence and wording cannot be shown.')).toBeInTheDocument();
    expect(grid().getByText('1; rest unknown')).toBeInTheDocument();
  });

  it('counts what a full text carries of what it could, and the same day apart', () => {
    const events = ['a', 'b', 'c'].map((id) => anEvent(id, { when: '2016-05-01' }));
    showPart({ events: [...events, anEvent('d')], claims: [told('r1', 'a'), told('r1', 'b')] });
    expect(grid().getByText('2 of 3')).toBeInTheDocument();
    expect(grid().getByText('+ 1 same day')).toBeInTheDocument();
    expect(screen.getByText(/left out that were over when the text was published: 1 by gazette/)).toBeInTheDocument();
  });

  it('says that a report tells of an event only to deny it', () => {
    showPart({ claims: [told('r1', 'e1', { stance: 'denies' })] });
    expect(cell(/^gazette, 3 May: reported, as a denial, e1$/)).toBeInTheDocument();
  });

  it('has no grid where no claim and no report is known', () => {
    showPart({ reports: [] });
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('says of a date that is not known what is known of it', () => {
    showPart({ reports: [aReport('r1', { published: '../2016-05-03' })] });
    expect(cell(/^gazette, by 3 May 2016: not mentioned, same day: may have been too early, e1$/)).toBeInTheDocument();
  });

  it('draws a bounded number of a hundred reports, and moves to the last by key', async () => {
    giveRoom(1000, 600);
    const outlets = Array.from({ length: 100 }, (_, i) => anOutlet(`o${i}`));
    const reports = outlets.map((o, i) => aReport(`r${i}`, { outlet: o.id }));
    showPart({ outlets, reports, claims: reports.map((r) => told(r.id, 'e1')) });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '101');
    expect(rowNames().length).toBeGreaterThan(5);
    expect(rowNames().length).toBeLessThan(40);
    expect(heads()).toHaveLength(1);
    cell(/^o0,/).focus();
    for (let page = 0; page < 10; page++) fireEvent.keyDown(document.activeElement!, { key: 'PageDown' });
    expect(document.activeElement).toHaveAccessibleName('o99, 3 May: reported, e1');
  });
});
