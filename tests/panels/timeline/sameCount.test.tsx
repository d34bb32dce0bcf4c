/** Marks drawn = rows listed = the count that is said, whatever the filter, the lanes and the window are. */
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { EVENT_KINDS } from '../../../src/domain/schema';
import { CLOCKS, INITIAL_VIEW, LANE_CHOICES, type View } from '../../../src/domain/viewState';
import { isoDay } from '../../../src/lib/day';
import { TimelinePanel } from '../../../src/panels/timeline/TimelinePanel';
import { ExplorerProvider, useExplored } from '../../../src/state/derived';
import { changeView } from '../../../src/state/view';
import { theDay } from '../../builders';

const published = readFileSync('public/datasets/aleppo-2016.json', 'utf8');
const aleppo = loadDataset(JSON.parse(published) as unknown, 'aleppo-2016.json');
const { dataset } = aleppo.catalog;

function Explored() {
  return (
    <ExplorerProvider value={useExplored(aleppo)}>
      <TimelinePanel />
    </ExplorerProvider>
  );
}

const aDay = fc.integer({ min: theDay('2016-04-20'), max: theDay('2016-05-10') }).map(isoDay);
const someOf = (records: readonly { id: string }[]) =>
  fc.subarray(
    records.map((record) => record.id),
    { maxLength: 2 },
  );
const aView: fc.Arbitrary<Partial<View>> = fc.record({
  from: fc.option(aDay, { nil: null }),
  to: fc.option(aDay, { nil: null }),
  known: fc.option(aDay, { nil: null }),
  kinds: fc.subarray([...EVENT_KINDS], { maxLength: 3 }),
  outlets: someOf(dataset.outlets),
  actors: someOf(dataset.actors),
  lanes: fc.constantFrom(...LANE_CHOICES),
  clocks: fc.constantFrom(...CLOCKS),
});

beforeAll(async () => {
  // what the panel loads when it is first asked for
  await import('../../../src/panels/timeline/TimelineList');
});
afterEach(() => changeView(() => INITIAL_VIEW));

const matches = (elements: Iterable<Element>) =>
  [...elements].map((element) => [element.getAttribute('data-event'), element.getAttribute('data-match')]);

/** "12 events between …" and "2 more are possible.", as the summary has them. */
function said(): { certain: number; possible: number } {
  const text = document.getElementById('timeline-summary')!.textContent;
  return {
    certain: Number(/^(\d+) events?/.exec(text)![1]),
    possible: Number(/(\d+) more (?:is|are) possible/.exec(text)?.[1] ?? 0),
  };
}

it('draws, lists and says the same events under any filter, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(aView, fc.integer({ min: 0, max: 5 }), async (view, nearer) => {
      changeView(() => ({ ...INITIAL_VIEW, ...view }));
      render(<Explored />);
      for (let i = 0; i < nearer; i++) fireEvent.click(screen.getByRole('button', { name: 'Show fewer days' }));
      const marks = matches(screen.getByRole('group', { name: 'Happened' }).querySelectorAll('[data-event]'));
      const { certain, possible } = said();
      const how = (match: string) => marks.filter((mark) => mark[1] === match).length;
      expect([how('certain'), how('possible')]).toEqual([certain, possible]);
      const stops = document.querySelectorAll('button:not([tabindex="-1"]):not(:disabled), select, [tabindex="0"]');
      expect(stops.length).toBeLessThanOrEqual(20);
      await act(async () => {
        fireEvent.click(screen.getByRole('button', { name: 'As a list' }));
        await Promise.resolve();
      });
      const table = await screen.findByRole('table', { name: 'Events in order of time' });
      expect(matches(within(table).queryAllByRole('row').slice(1))).toEqual(marks);
      expect(table.querySelectorAll('button:not([tabindex="-1"])').length).toBeLessThanOrEqual(1);
      cleanup();
    }),
    { numRuns: 40 },
  );
});
