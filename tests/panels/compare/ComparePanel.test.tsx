import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { ComparePanel } from '../../../src/panels/compare/ComparePanel';
import { aClaim, aDataset, atLeast, exactly } from '../../builders';
import { show } from '../../explored';
import { corpus } from '../../fourReports';

const table = () => within(screen.getByRole('table', { name: 'What each report says' }));
const row = (name: string) => within(table().getByRole('rowheader', { name }).closest('tr')!);
const QUDS = { event: 'quds-hospital-2016-04-27' };

describe('the comparison', () => {
  it('names the event, and opens on the one the dataset opens on', () => {
    show(<ComparePanel />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Al-Dabit maternity hospital is hit');
  });

  it('has one column a report, named by outlet and day', () => {
    show(<ComparePanel />);
    const heads = table()
      .getAllByRole('columnheader')
      .map((h) => h.textContent);
    expect(heads).toHaveLength(4);
    expect(heads.find((h) => h?.startsWith('CBC News'))).toContain('3 May 2016, text of Reuters');
  });

  it('keeps staff, patients and civilians as parts of the whole, never as rivals of it', () => {
    const { container } = show(<ComparePanel />, QUDS);
    const parts = [...container.querySelectorAll('.toll-row.is-part')].map((part) => part.textContent);
    expect(parts.join(' ')).toContain('14 staff and patients');
    expect(parts.join(' ')).toContain('55 civilians');
    expect(screen.queryByText(/cannot both hold/)).toBeNull();
  });

  it('says that no one is named only of a text read in full', () => {
    show(<ComparePanel />, QUDS);
    expect(row('Blamed').getAllByText('No one named')).toHaveLength(1);
    expect(screen.getByText(/1 report names no one/)).toBeInTheDocument();
  });

  it('opens the claim behind a figure: who, through whom, where', async () => {
    show(<ComparePanel />);
    await userEvent.click(row('Killed').getByRole('button', { name: /at least 4/ }));
    const card = within(screen.getByRole('dialog', { name: 'One claim' }));
    expect(card.getAllByRole('listitem').map((li) => li.textContent?.trim())).toEqual([
      expect.stringContaining('Health official'),
      expect.stringContaining('AP'),
      'IBTimes UK',
    ]);
    expect(card.getByText(/paragraph 6, characters \d+ to \d+, text/)).toBeInTheDocument();
  });
});

describe('the comparison over the whole corpus', () => {
  const whole = loadDataset(corpus, 'aleppo-2016.json');

  it('folds equal figures of one chain into one row that opens all their claims, copies named as copies', async () => {
    const { container } = show(<ComparePanel />, {}, whole);
    const rows = [...container.querySelectorAll<HTMLElement>('.toll-row')];
    const claims = corpus.claims.filter((c) => c.event === 'dabit-hospital-2016-05-03' && c.facet === 'killed');
    const tv = claims.filter((c) => c.origin === 'ikhbariya' && c.via.length === 0);
    const copies = new Set(corpus.reports.flatMap((r) => (r.copyOf ? [r.id] : [])));
    const copied = new Set(tv.flatMap((c) => (copies.has(c.report) ? [c.report] : []))).size;
    const folded = rows.filter((r) => /^Ikhbariya TV › .* and \d+ more/.test(r.textContent ?? ''));
    expect(folded).toHaveLength(2);
    expect(folded[0]).toHaveTextContent(`${copied} copies`);
    await userEvent.click(folded[0]!);
    const cards = within(screen.getByRole('dialog', { name: `${tv.length} claims` }));
    expect(cards.getAllByText(/^A copy of a text of /)).toHaveLength(copied);
  });

  it('keeps a flagged headline in a row of its own', () => {
    const { container } = show(<ComparePanel />, {}, whole);
    const flagged = [...container.querySelectorAll('.toll-row.is-flagged')].map((r) => r.textContent);
    expect(flagged).toEqual([expect.stringMatching(/^SOHR › CBC News, headline.*at least 19$/)]);
  });

  it('groups equal figures of a wider count, and names three positions of the blamed at most', () => {
    const { container } = show(<ComparePanel />, {}, whole);
    const [wider] = container.querySelectorAll('.scope');
    const figures = [...wider!.querySelectorAll('.scope-claim > b')].map((b) => b.textContent);
    expect(figures.length).toBeGreaterThan(3);
    expect(new Set(figures).size).toBe(figures.length);
    const blamed = [...container.querySelectorAll('.sums > div')].at(-1)!.querySelector('.sum-note')!;
    expect(blamed.textContent).toMatch(/; and 5 more$/);
  });
});

describe('the comparison at its limits', () => {
  const loaded = (claims: ReturnType<typeof aClaim>[]) => loadDataset(aDataset({ claims }), 'made-up.json');

  it('draws no axis for one position', () => {
    const { container } = show(<ComparePanel />, {}, loaded([aClaim('killed', exactly(3))]));
    expect(container.querySelector('.toll')).toBeNull();
    expect(screen.getByText('1 position, 1 report, no origin stated')).toBeInTheDocument();
  });

  it('never draws a denial as a toll', () => {
    const claims = [
      aClaim('killed', exactly(3)),
      aClaim('killed', atLeast(9)),
      aClaim('killed', exactly(50), { stance: 'denies' }),
    ];
    const { container } = show(<ComparePanel />, {}, loaded(claims));
    const values = [...container.querySelectorAll('.toll-value')].map((value) => value.textContent);
    expect(values).toEqual(['3', 'at least 9']);
    expect(row('Killed').getByRole('button', { name: /denied: 50/ })).toBeInTheDocument();
  });

  it('says so where no report gives a figure or names anyone', () => {
    show(<ComparePanel />, {}, loaded([aClaim('mention', {})]));
    expect(screen.getAllByText('no report gives a figure')).toHaveLength(2);
    expect(screen.getByText('no report names anyone')).toBeInTheDocument();
  });
});
