import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/schema';
import { INITIAL_VIEW, type View } from '../../../src/domain/viewState';
import { MapPanel } from '../../../src/panels/map/MapPanel';
import { changeView } from '../../../src/state/view';
import { aleppo, show } from '../../explored';

const day = fc.constantFrom(null, '2016-04-22', '2016-04-27', '2016-04-28', '2016-05-01', '2016-05-03');
const aFilter: fc.Arbitrary<Partial<View>> = fc.record({
  from: day,
  to: day,
  kinds: fc.subarray([...EVENT_KINDS], { maxLength: 3 }),
  outlets: fc.subarray(aleppo.catalog.dataset.outlets.map((outlet) => outlet.id).slice(0, 6), { maxLength: 2 }),
  places: fc.subarray(['al-sukkari', 'aleppo', 'government-held-aleppo'], { maxLength: 2 }),
  area: fc.constantFrom<View['area']>(null, [37.1, 36.17, 37.17, 36.22], [37.13, 36.15, 37.26, 36.3]),
  known: fc.constantFrom(null, '2016-04-29', '2016-05-04'),
});

/** Parts of the panel are loaded when they are first asked for. */
const SLOW = { timeout: 30_000 };

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Events drawn on the ground and in the tray. */
function drawn(): number {
  const marks = [...document.querySelectorAll<HTMLElement>('.map-mark')].map((mark) => Number(mark.dataset['shown']));
  return sum(marks) + document.querySelectorAll('.map-tray .map-event:is(.is-certain, .is-possible)').length;
}

function tabStops(): number {
  const all = [...document.querySelectorAll<HTMLElement>('button, select, a[href], input, [tabindex]')];
  return all.filter((one) => one.tabIndex >= 0 && !one.closest('[hidden]') && !one.hasAttribute('disabled')).length;
}

/** Events said to be there. */
function announced(): number {
  const text = document.querySelector('[data-map-summary]')?.textContent ?? '';
  const said = /^Map: (\d+) events?(?: \+ (\d+) possible)?/.exec(text);
  if (!said) throw new Error(`not a summary: ${text}`);
  return Number(said[1]) + Number(said[2] ?? 0);
}

it('draws, lists and announces the same events under any filter, in at most a handful of tab stops', async () => {
  show(<MapPanel />);
  await screen.findByRole('application', {}, SLOW);
  await userEvent.click(screen.getByRole('button', { name: 'As a list' }));
  await screen.findByRole('table', { name: /events: / }, SLOW);
  let most = 0;
  fc.assert(
    fc.property(aFilter, (filter) => {
      act(() => changeView(() => ({ ...INITIAL_VIEW, ...filter })));
      const listed = document.querySelectorAll('.map-list table:first-of-type tbody tr').length;
      most = Math.max(most, listed);
      expect({ drawn: drawn(), announced: announced() }).toEqual({ drawn: listed, announced: listed });
      expect(tabStops()).toBeLessThanOrEqual(20);
    }),
    { numRuns: 40 },
  );
  expect(most).toBeGreaterThan(10);
  await userEvent.click(screen.getAllByRole('button', { name: 'As a map' })[0]!);
  fc.assert(
    fc.property(aFilter, (filter) => {
      act(() => changeView(() => ({ ...INITIAL_VIEW, ...filter })));
      expect(tabStops()).toBeLessThanOrEqual(20);
    }),
    { numRuns: 10 },
  );
});
