import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import type { Claim } from '../../../src/domain/schema';
import { WordingPart } from '../../../src/panels/compare/WordingPart';
import { useExplorer } from '../../../src/state/derived';
import { aDataset, anActor, aReport } from '../../builders';
import { show } from '../../explored';

function Chosen({ onPick = () => {} }: { onPick?: (claims: readonly Claim[]) => void }) {
  const { event } = useExplorer();
  return event && <WordingPart event={event} onPick={onPick} />;
}

const EVENT = { event: 'dabit-hospital-2016-05-03' };
const byReport = () => within(screen.getByRole('table', { name: 'Labels counted in each full text' }));
const byLabel = () => within(screen.getByRole('table', { name: /a label a row$/ }));

describe('what each report calls the sides', () => {
  it('is a number a label, with what stands in names of places said', () => {
    show(<Chosen />, EVENT);
    const cbc = within(
      byReport()
        .getByRole('rowheader', { name: /CBC News/ })
        .closest('tr')!,
    );
    expect(cbc.getByLabelText(/^CBC News, “rebel\(s\)”: 15, of them 1 in the name of a place/)).toHaveTextContent('15');
    expect(cbc.getByLabelText('CBC News, “Assad”: 6')).toHaveTextContent('6');
    expect(cbc.getAllByText('0').length).toBeGreaterThan(2);
  });

  it('has the same numbers with labels as rows', () => {
    show(<Chosen />, EVENT);
    const terrorists = byLabel().getByRole('rowheader', { name: '“terrorist(s)”' }).closest('tr')!;
    const cells = within(terrorists)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual(['2', '0', '0', '0']);
    expect(byLabel().getAllByRole('columnheader')[1]).toHaveTextContent('Press TV');
  });

  it('gives the length of each text, and divides nothing by it', () => {
    show(<Chosen />, EVENT);
    expect(byReport().getByRole('rowheader', { name: /Press TV/ })).toHaveTextContent(
      '2,071 characters, 13 paragraphs',
    );
    expect(screen.getByText(/are not divided by it/)).toBeInTheDocument();
    expect(screen.getByText(/cannot be left out here/)).toBeInTheDocument();
    expect(screen.getByText(/Paragraphs left out: Arab Today, 11 of page furniture/)).toBeInTheDocument();
  });

  it('says which label leads and who never uses it', () => {
    show(<Chosen />, EVENT);
    expect(screen.getByText('“rebel(s)” stands 24 times in 3 of 4 full texts.')).toBeInTheDocument();
    expect(screen.getByText(/Never in Press TV\./)).toBeInTheDocument();
  });

  it('leads from a number to the coded passages that hold the word', async () => {
    const picked: Claim[] = [];
    show(<Chosen onPick={(claims) => picked.push(...claims)} />, EVENT);
    await userEvent.click(byReport().getByRole('button', { name: /^Arab Today, “rebel\(s\)”: 4\. Show the passages/ }));
    expect(picked.length).toBeGreaterThan(0);
    expect(picked.every((c) => /\brebels?\b/i.test(c.wording ?? '') && c.report === 'arabtoday-2016-05-03')).toBe(true);
  });

  it('shows only texts published by the chosen day', () => {
    show(<Chosen />, { ...EVENT, event: 'quds-hospital-2016-04-27', known: '2016-04-29' });
    expect(byReport().getAllByRole('rowheader')).toHaveLength(1);
    expect(byReport().queryByText('“rebel(s)”')).toBeNull();
    expect(screen.getByText(/found in none of these texts: .*“rebel\(s\)”/)).toBeInTheDocument();
  });
});

describe('wording at its limits', () => {
  const terms = [{ id: 'rebel', refersTo: 'rebels', label: 'rebel(s)', match: ['rebel'] }];
  const actors = [anActor('rebels', { side: 'opposition' })];
  const made = (reports: ReturnType<typeof aReport>[]) =>
    loadDataset(aDataset({ terms, actors, reports }), 'made-up.json');

  it('of no full text cannot be shown', () => {
    show(<Chosen />, {}, made([aReport('r1', { read: 'excerpt' })]));
    expect(screen.getByText('No text was read in full, so silence and wording cannot be shown.')).toBeInTheDocument();
    expect(screen.getByText(/Not shown, as only a part of the text was read: gazette/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('of one text is one row', () => {
    show(<Chosen />, {}, made([aReport('r1', { wording: { rebel: 2 } })]));
    expect(byReport().getAllByRole('rowheader')).toHaveLength(1);
  });

  it('of a hundred texts shows forty and opens the rest', async () => {
    show(<Chosen />, {}, made(Array.from({ length: 100 }, (_, i) => aReport(`r${i}`, { wording: { rebel: 1 } }))));
    expect(byReport().getAllByRole('rowheader')).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: 'Show 60 more texts' }));
    expect(byReport().getAllByRole('rowheader')).toHaveLength(100);
  });
});
