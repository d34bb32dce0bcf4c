import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { get } from '../../../src/domain/catalog';
import type { Claim } from '../../../src/domain/schema';
import { HeadlinePart } from '../../../src/panels/compare/HeadlinePart';
import { useExplorer } from '../../../src/state/derived';
import { viewStore } from '../../../src/state/view';
import { aClaim, aDataset, anActor, aReport, exactly } from '../../builders';
import { aleppo, show } from '../../explored';

const DABIT = 'dabit-hospital-2016-05-03';
const AREAS = 'government-areas-2016-05-03';
const titleOf = (id: string) => get(aleppo.catalog.events, id).title.en;

function Chosen({ onPick = () => {} }: { onPick?: (claims: readonly Claim[]) => void }) {
  const { event } = useExplorer();
  return event && <HeadlinePart event={event} onPick={onPick} />;
}

const made = (claims: Claim[], more: Parameters<typeof aDataset>[0] = {}) =>
  loadDataset(aDataset({ claims, ...more }), 'made-up.json');

describe('the headline of 3 May', () => {
  it('narrows the scope: at least 19 at the hospital above, 19 in all government-held areas below', () => {
    show(<Chosen />, { event: DABIT });
    const [row] = screen.getAllByRole('listitem').map((item) => within(item));
    expect(row!.getByText('The headline narrows the scope.')).toBeInTheDocument();
    expect(row!.getByRole('button', { name: 'Headline of CBC News: at least 19 killed' })).toBeInTheDocument();
    expect(row!.getByRole('button', { name: 'Text of CBC News: 19 killed' })).toHaveTextContent(titleOf(AREAS));
    expect(row!.getByText(/also adds a hedge/)).toBeInTheDocument();
  });

  it('has its figure dashed in one frame and solid in the frame around it', () => {
    show(<Chosen />, { event: DABIT });
    const inside = screen.getByRole('group', { name: titleOf(DABIT) });
    const around = screen.getByRole('group', { name: titleOf(AREAS) });
    expect(around).toContainElement(inside);
    expect(within(inside).getByRole('button', { name: /^at least 19, .* in the headline only$/ })).toHaveClass(
      'is-headline',
    );
    const body = within(around).getByRole('button', { name: /^19, .* in the text$/ });
    expect(body).toHaveClass('is-body');
    expect(inside).not.toContainElement(body);
  });

  it('leads from a figure to its claims, and from a frame to its event', async () => {
    const picked: Claim[] = [];
    show(<Chosen onPick={(claims) => picked.push(...claims)} />, { event: DABIT });
    const inside = within(screen.getByRole('group', { name: titleOf(DABIT) }));
    await userEvent.click(inside.getByRole('button', { name: /^3 women/ }));
    expect(picked.map((c) => c.report).sort()).toEqual(['arabtoday-2016-05-03', 'cbc-2016-05-03']);
    await userEvent.click(screen.getByRole('button', { name: titleOf(AREAS) }));
    expect(viewStore.getState().event).toBe(AREAS);
  });

  it('opens wider frames on demand', async () => {
    show(<Chosen />, { event: DABIT });
    const frames = screen.getAllByRole('group').length;
    await userEvent.click(screen.getByRole('button', { name: /wider frame/ }));
    expect(screen.getAllByRole('group').length).toBeGreaterThan(frames);
  });

  it('is one tab stop in each drawing', () => {
    const { container } = show(<Chosen />, { event: DABIT });
    const stops = (selector: string) =>
      [...container.querySelectorAll<HTMLElement>(`${selector} button`)].filter((stop) => stop.tabIndex === 0);
    expect(stops('.headline-rows')).toHaveLength(1);
    expect(stops('.ladder')).toHaveLength(1);
  });
});

describe('headlines at their limits', () => {
  it('of nobody are a sentence, and no frames stand where only one scope has figures', () => {
    const { container } = show(<Chosen />, {}, made([aClaim('killed', exactly(3))]));
    expect(screen.getByText(/^No headline, line under it or subheading here/)).toBeInTheDocument();
    expect(container.querySelector('.rung')).toBeNull();
  });

  it('over a text read in part cannot be checked', () => {
    const reports = [aReport('r1', { read: 'excerpt' })];
    show(<Chosen />, {}, made([aClaim('killed', exactly(3), { part: 'headline' })], { reports }));
    expect(screen.getByText('Cannot be checked.')).toBeInTheDocument();
    expect(screen.queryByText(/No support found/)).toBeNull();
  });

  it('name an actor that the text does not', () => {
    const actors = [anActor('army', { name: { en: 'The army' } })];
    show(<Chosen />, {}, made([aClaim('responsible', { actors: ['army'] }, { part: 'deck' })], { actors }));
    expect(screen.getByText('The line under the headline names an actor that the text does not.')).toBeInTheDocument();
    expect(screen.getByText('No passage of the text says so.')).toBeInTheDocument();
  });

  it('by the hundred show ten and open the rest', async () => {
    const reports = Array.from({ length: 100 }, (_, i) => aReport(`r${i}`));
    const heads = reports.map((r) => aClaim('killed', exactly(3), { part: 'headline', report: r.id }));
    show(<Chosen />, {}, made(heads, { reports }));
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Show 90 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });
});
