import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim, Dataset } from '../../../src/domain/schema';
import { ProfilePart } from '../../../src/panels/compare/ProfilePart';
import { useExplorer } from '../../../src/state/derived';
import { aClaim, aDataset, anActor, aReport, exactly } from '../../builders';
import { show } from '../../explored';

interface Asked {
  readonly outlet?: string;
  readonly onOutlet?: (outlet: string) => void;
}
function Shown({ onPick, ...asked }: Asked & { onPick: (claims: readonly Claim[]) => void }) {
  return <ProfilePart event={useExplorer().event!} onPick={onPick} {...asked} />;
}
function showPart(asked: Asked = {}, more?: Partial<Dataset>, view: Parameters<typeof show>[1] = {}) {
  const onPick = vi.fn<(claims: readonly Claim[]) => void>();
  show(<Shown onPick={onPick} {...asked} />, view, more && loadDataset(aDataset(more), 'made-up.json'));
  return onPick;
}
const list = (name: RegExp | string) => within(screen.getByRole('region', { name }));
const choose = (outlet: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outlet' }), outlet);

describe('the profile of a published outlet', () => {
  it('is of the outlet chosen in its list', async () => {
    const onOutlet = vi.fn<(outlet: string) => void>();
    showPart({ onOutlet });
    await choose('CBC News');
    expect(screen.getByRole('heading', { level: 3, name: 'CBC News' })).toBeInTheDocument();
    expect(onOutlet).toHaveBeenCalledOnce();
  });

  it('is of the outlet that another part asks for', () => {
    showPart({ outlet: 'press-tv' });
    expect(screen.getByRole('heading', { level: 3, name: 'Press TV' })).toBeInTheDocument();
  });

  it('gives every share with its whole, and leads to its claims', async () => {
    const onPick = showPart();
    await choose('CBC News');
    const shares = list('In whose voice').getAllByText(/^\d+ of \d+$/);
    const parts = shares.map((share) => share.textContent.split(' of ').map(Number));
    expect(parts.reduce((sum, [some]) => sum + some!, 0)).toBe(parts[0]![1]);
    await userEvent.click(list('In whose voice').getByRole('button', { name: /attributed/ }));
    expect(onPick.mock.calls[0]![0]).toHaveLength(parts[1]![0]!);
  });

  it('says on how few texts it stands, and gives no mark', async () => {
    showPart();
    await choose('CBC News');
    expect(screen.getByText(/These are counts over 1 text, too few to say anything/)).toBeInTheDocument();
  });

  it('of a wire without texts of its own names who carries it', async () => {
    showPart();
    await choose('Reuters');
    expect(screen.getByText('No text of Reuters itself is loaded.')).toBeInTheDocument();
    expect(screen.getByText('CBC News, 3 May 2016')).toBeInTheDocument();
  });

  it('holds nothing that was published later', async () => {
    showPart({}, undefined, { known: '2016-04-28' });
    await choose('CBC News');
    expect(screen.getByText('No claim is loaded from a text of this outlet.')).toBeInTheDocument();
  });
});

describe('a profile at its limits', () => {
  it('of one text in part counts no words and no silence', () => {
    showPart({}, { reports: [aReport('r1', { read: 'excerpt' })], claims: [aClaim('mention', {})] });
    expect(screen.getByText('No text of it was read in full, so its words cannot be counted.')).toBeInTheDocument();
    expect(screen.getByText('No text of it was read in full, so none can be silent.')).toBeInTheDocument();
  });

  it('shows a denial as a denial', () => {
    const claims = [aClaim('responsible', { actors: ['rebels'] }, { stance: 'denies' })];
    showPart({}, { actors: [anActor('rebels')], claims });
    expect(list('Blame, by voice').getByRole('button', { name: /denied: rebels/ })).toBeInTheDocument();
  });

  it('is one tab stop for all its counts, of a hundred texts too', () => {
    const reports = Array.from({ length: 100 }, (_, i) =>
      aReport(`r${i}`, { published: i % 2 ? '2016' : '2016-05-03' }),
    );
    const actors = Array.from({ length: 30 }, (_, i) => anActor(`a${i}`));
    const claims = reports.map((r, i) =>
      aClaim('killed', exactly(i), { report: r.id, origin: `a${i % 30}`, voice: 'attributed' }),
    );
    showPart({}, { reports, actors, claims });
    const buttons = within(screen.getByRole('group', { name: /^Counts/ })).getAllByRole('button');
    expect(buttons.length).toBeGreaterThan(30);
    expect(buttons.filter((b) => b.tabIndex === 0)).toHaveLength(1);
  });
});
