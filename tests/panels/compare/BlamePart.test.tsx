import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { get } from '../../../src/domain/catalog';
import type { Claim } from '../../../src/domain/schema';
import { BlamePart } from '../../../src/panels/compare/BlamePart';
import { useExplorer } from '../../../src/state/derived';
import { viewStore } from '../../../src/state/view';
import { aClaim, aDataset, anActor, aReport } from '../../builders';
import { aleppo, show } from '../../explored';

const QUDS = 'quds-hospital-2016-04-27';
const DABIT = 'dabit-hospital-2016-05-03';

function Chosen({ onPick = () => {} }: { onPick?: (claims: readonly Claim[]) => void }) {
  const { event } = useExplorer();
  return event && <BlamePart event={event} onPick={onPick} />;
}

const table = (title: string) => within(screen.getByRole('table', { name: new RegExp(`Who is blamed for “${title}`) }));
const titleOf = (id: string) => get(aleppo.catalog.events, id).title.en;

describe('blame for the hospital of 27 April', () => {
  it('stands with IBTimes and CBC in their own voice; Press TV names no actor', () => {
    show(<Chosen />, { event: QUDS });
    const quds = table(titleOf(QUDS));
    const cell = quds.getByRole('button', { name: /^Syrian state, In its own voice: 2 reports/ });
    expect(cell).toHaveTextContent('CBC News, IBTimes UK');
    expect(quds.getByRole('button', { name: 'Names no actor: 1 report. Press TV' })).toBeInTheDocument();
    expect(
      screen.getByText(/^Of 3 reports, 2 blame someone in their own voice; 1 names no actor\.$/),
    ).toBeInTheDocument();
  });

  it('comes with the hospital on the other side, which a press chooses', async () => {
    show(<Chosen />, { event: QUDS });
    expect(screen.getByRole('heading', { level: 3, name: new RegExp(titleOf(DABIT)) })).toBeInTheDocument();
    expect(
      table(titleOf(DABIT)).getByRole('button', { name: /At arm’s length: 1 report\. IBTimes UK/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Choose this event' }));
    expect(viewStore.getState().event).toBe(DABIT);
  });

  it('holds only what was published by the chosen day', () => {
    show(<Chosen />, { event: QUDS, known: '2016-04-29' });
    expect(screen.getByText('No report here names who did it.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Names no actor: 1 report. Press TV' })).toBeInTheDocument();
    expect(screen.queryByText(/IBTimes/)).toBeNull();
  });
});

describe('blame for the hospital of 3 May', () => {
  it('puts speakers in brackets, and leads from a cell to its claims', async () => {
    const picked: Claim[] = [];
    show(<Chosen onPick={(claims) => picked.push(...claims)} />, { event: DABIT });
    const cell = table(titleOf(DABIT)).getByRole('button', { name: /Attributed: 3 reports/ });
    expect(cell).toHaveTextContent('Arab Today (SANA)');
    await userEvent.click(cell);
    expect(picked.length).toBeGreaterThanOrEqual(3);
    expect(picked.every((c) => c.facet === 'responsible' && c.event === DABIT && c.voice === 'attributed')).toBe(true);
  });

  it('is one tab stop, with arrows from cell to cell', async () => {
    show(<Chosen />, { event: DABIT });
    const cells = table(titleOf(DABIT)).getAllByRole('button');
    expect(cells.map((cell) => cell.tabIndex)).toEqual([0, -1, -1]);
    cells[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(cells[1]).toHaveFocus();
  });
});

describe('blame at its limits', () => {
  const actors = [anActor('army', { name: { en: 'The army' } }), anActor('militia', { name: { en: 'A militia' } })];
  const made = (claims: Claim[], reports = [aReport('r1')]) =>
    loadDataset(aDataset({ claims, reports, actors }), 'made-up.json');
  const blame = (report: string, more: Partial<Claim> = {}) =>
    aClaim('responsible', { actors: ['army'] }, { report, ...more } as Partial<Claim>);

  it('of nobody is a sentence', () => {
    show(<Chosen />, {}, made([aClaim('mention', {})]));
    expect(screen.getByText('No report here names who did it.')).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /army/ })).toBeNull();
  });

  it('of one report is a sentence with its voice, which leads to the claim', async () => {
    const picked: Claim[] = [];
    const claim = blame('r1');
    show(<Chosen onPick={(claims) => picked.push(...claims)} />, {}, made([claim]));
    await userEvent.click(screen.getByRole('button', { name: 'gazette blames The army in its own voice.' }));
    expect(picked.map((c) => c.id)).toEqual([claim.id]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('of a hundred reports is a number and a bar', () => {
    const reports = Array.from({ length: 100 }, (_, i) => aReport(`r${i}`));
    const { container } = show(
      <Chosen />,
      {},
      made(
        reports.map((r) => blame(r.id)),
        reports,
      ),
    );
    expect(screen.getByRole('button', { name: /^The army, In its own voice: 100 reports/ })).toHaveTextContent('100');
    expect(container.querySelectorAll('.blame .tick')).toHaveLength(1);
  });

  it('of "A or B" is a row of its own, and says of a part-read text only that it is not known', () => {
    const reports = [aReport('r1'), aReport('r2', { read: 'excerpt' })];
    const either = aClaim('responsible', { actors: ['army', 'militia'], mode: 'or' });
    show(<Chosen />, {}, made([either, blame('r1'), aClaim('mention', {}, { report: 'r2' })], reports));
    expect(screen.getByRole('rowheader', { name: /The army or A militia/ })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: /^Not known/ })).toBeInTheDocument();
    expect(screen.queryByText('Names no actor')).toBeNull();
  });

  it('says so where no strike can be set beside it', () => {
    show(<Chosen />, {}, made([blame('r1')]));
    expect(screen.getByText(/which side held its place is not recorded/)).toBeInTheDocument();
  });
});
