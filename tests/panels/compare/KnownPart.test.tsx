import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim, Dataset } from '../../../src/domain/schema';
import { KnownPart } from '../../../src/panels/compare/KnownPart';
import { useExplorer } from '../../../src/state/derived';
import { viewStore } from '../../../src/state/view';
import { aClaim, aDataset, aReport, exactly, theDay } from '../../builders';
import { show } from '../../explored';

function Shown({ onPick }: { onPick: (claims: readonly Claim[]) => void }) {
  return <KnownPart event={useExplorer().event!} onPick={onPick} />;
}
function showPart(view: Parameters<typeof show>[1] = {}, more?: Partial<Dataset>) {
  const onPick = vi.fn<(claims: readonly Claim[]) => void>();
  show(<Shown onPick={onPick} />, view, more && loadDataset(aDataset(more), 'made-up.json'));
  return onPick;
}
const slider = () => screen.getByRole('slider', { name: 'As known on' });
const table = () => within(screen.getByRole('table', { name: 'What changed since' }));
const row = (name: string) => within(table().getByRole('rowheader', { name }).closest('tr')!);

describe('the slider', () => {
  it('stands at everything, and says so in words', () => {
    showPart();
    expect(slider()).toHaveAttribute('aria-valuetext', 'everything');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('winds the page back to a day, and forward again to everything', () => {
    showPart();
    fireEvent.change(slider(), { target: { value: String(theDay('2016-04-30')) } });
    expect(viewStore.getState().known).toBe('2016-04-30');
    expect(slider()).toHaveAttribute('aria-valuetext', '30 April 2016');
    expect(screen.getByText('30 April 2016', { selector: 'output *' })).toBeInTheDocument();
    fireEvent.change(slider(), { target: { value: slider().getAttribute('max') } });
    expect(viewStore.getState().known).toBeNull();
  });

  it('counts what is later and what is possibly later', () => {
    showPart({ known: '2016-05-03' });
    expect(screen.getByText('Known up to here.').parentElement).toHaveTextContent('0 later, 1 possibly later');
    showPart({ known: '2016-04-28' });
    expect(screen.getAllByText('Known up to here.')[1]!.parentElement).toHaveTextContent('3 later, 0 possibly later');
  });
});

describe('what changed since', () => {
  it('holds the figures then and over all reports, each leading to its claims', async () => {
    const onPick = showPart({ known: '2016-05-03' });
    expect(row('Killed').getAllByRole('button', { name: /at least 19/ })).toHaveLength(3);
    await userEvent.click(row('Killed').getAllByRole('button', { name: /at least 4/ })[0]!);
    expect(onPick.mock.calls[0]![0].map((c) => c.report)).toEqual(['ibtimes-2016-05-03']);
  });

  it('says that nothing was said of an event still to come', () => {
    showPart({ known: '2016-04-28' });
    expect(row('Killed').getByText('nothing said yet')).toBeInTheDocument();
    expect(row('Reports').getByText('3 more reports since')).toBeInTheDocument();
  });

  it('is one tab stop', async () => {
    showPart({ known: '2016-05-03' });
    const buttons = table().getAllByRole('button');
    expect(buttons.filter((b) => b.tabIndex === 0)).toHaveLength(1);
    buttons[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(buttons[1]);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement!.closest('td')).toHaveAttribute('data-column', '1');
    expect(document.activeElement!.closest('td')).toHaveAttribute('data-row', '1');
  });
});

describe('as known on, at its limits', () => {
  it('has no slider without a report, and says why', () => {
    showPart({}, { reports: [] });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText('No report says when it was published, so no day can be chosen.')).toBeInTheDocument();
  });

  it('holds a denial apart from the figure', () => {
    const claims = [aClaim('killed', exactly(3), { stance: 'denies' })];
    showPart({ known: '2016-05-03' }, { claims });
    expect(row('Killed').getAllByRole('button', { name: /denied: 3/ }).length).toBeGreaterThan(0);
  });

  it('keeps a report of an uncertain day out until it was surely published', () => {
    const reports = [aReport('r1', { published: '../2016-05-03' }), aReport('r2', { published: '2016-04-28' })];
    const claims = [aClaim('killed', exactly(3)), aClaim('killed', exactly(3), { report: 'r2' })];
    showPart({ known: '2016-05-01' }, { reports, claims });
    expect(screen.getByText(/0 later, 1 possibly later/)).toBeInTheDocument();
    expect(row('Reports').getByText(/^1 report,/)).toBeInTheDocument();
  });
});
