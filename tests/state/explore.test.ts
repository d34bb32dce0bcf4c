import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/queries';
import { CLAUSES, NO } from '../../src/domain/filter';
import type { Dataset } from '../../src/domain/schema';
import { INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { tally } from '../engine/countRows';
import { explore, knownRows, shownRows } from '../../src/state/explore';
import { aClaim, aDataset, anActor, anEvent, anOutlet, aPlace, aReport } from '../builders';

const dataset = (more: Partial<Dataset> = {}) =>
  aDataset({
    outlets: [anOutlet('gazette'), anOutlet('herald')],
    reports: [
      aReport('early', { published: '2016-04-29' }),
      aReport('late', { outlet: 'herald', published: '2016-05' }),
    ],
    actors: [anActor('army'), anActor('monitor')],
    places: [aPlace('town'), aPlace('village')],
    events: [
      anEvent('week', { when: '2016-04-22/2016-04-28', kind: 'count' }),
      anEvent('day', { when: '2016-04-28', place: 'village' }),
      anEvent('siege', { when: '2016-04-20/..', kind: 'siege' }),
      anEvent('strike', { when: '2016-05-03', kind: 'air-strike' }),
    ],
    claims: [
      aClaim('mention', {}, { id: 'c-week', event: 'week', report: 'early', origin: 'monitor', voice: 'attributed' }),
      aClaim('mention', {}, { id: 'c-day', event: 'day', report: 'early', origin: 'army', voice: 'attributed' }),
      aClaim('mention', {}, { id: 'c-siege', event: 'siege', report: 'late' }),
      aClaim('mention', {}, { id: 'c-strike', event: 'strike', report: 'late', origin: 'army', voice: 'attributed' }),
    ],
    ...more,
  });
const loaded = loadDataset(dataset(), 'made-up.json');
const at = (more: Partial<View> = {}, data = loaded) => {
  const view = { ...INITIAL_VIEW, ...more };
  return explore(data, knownRows(data.catalog, view.known), view);
};
const shown = (more: Partial<View> = {}) => shownRows(at(more)).map((row) => row.event.id);

describe('the rows', () => {
  it('come latest first; of equals the shorter first; one without an end by its start', () => {
    expect(shown()).toEqual(['strike', 'day', 'week', 'siege']);
  });

  it('are those that every clause lets through', () => {
    expect(shown({ actors: ['army'] })).toEqual(['strike', 'day']);
    expect(shown({ actors: ['army'], outlets: ['herald'] })).toEqual(['strike']);
    expect(shown({ actors: ['army'], places: ['village'], kinds: ['shelling'] })).toEqual(['day']);
    expect(shown({ q: 'week' })).toEqual(['week']);
    expect(shown({ q: 'week', actors: ['army'] })).toEqual([]);
  });

  it('keep an event on the edge of the range, and one that only overlaps it as possible', () => {
    const explorer = at({ from: '2016-04-28', to: '2016-05-03' });
    expect(shownRows(explorer).map((r) => r.event.id)).toEqual(['strike', 'day', 'week', 'siege']);
    expect(explorer.shown).toEqual({ certain: 2, possible: 2 });
  });
});

describe("a panel's own counts", () => {
  it('leave its own clause out, so that a brushed timeline still shows its whole range', () => {
    const explorer = at({ from: '2016-05-03', to: '2016-05-03', actors: ['army'] });
    const ids = (column: Uint8Array) => explorer.rows.filter((_, i) => column[i] !== NO).map((r) => r.event.id);
    expect(ids(explorer.match)).toEqual(['strike']);
    expect(ids(explorer.without('time'))).toEqual(['strike', 'day']);
    expect(ids(explorer.without('actors'))).toEqual(['strike', 'siege']);
  });

  it('stay those of their own view when a later one has been asked', () => {
    const rows = knownRows(loaded.catalog, null);
    const first = explore(loaded, rows, { ...INITIAL_VIEW, actors: ['army'], from: '2016-05-03' });
    const later = explore(loaded, rows, { ...INITIAL_VIEW, places: ['village'] });
    expect(first.without('time')).toEqual(at({ actors: ['army'] }).match);
    expect(later.without('time')).toEqual(at({ places: ['village'] }).match);
    expect(first.match).toEqual(at({ actors: ['army'], from: '2016-05-03' }).match);
  });

  it('are of the view without that clause, for every clause and any view', () => {
    const aView = fc.record({
      from: fc.constantFrom(null, '2016-04-22', '2016-04-28', '2016-05'),
      to: fc.constantFrom(null, '2016-04-28', '2016-05-03'),
      actors: fc.subarray(['army', 'monitor']),
      outlets: fc.subarray(['gazette', 'herald']),
      kinds: fc.subarray(['count', 'siege', 'air-strike'] as const),
      places: fc.subarray(['town', 'village']),
      disagreements: fc.subarray(['tolls-contradict', 'not-named-by-someone'] as const),
      area: fc.constantFrom<View['area']>(null, [37.1, 36.1, 37.2, 36.3], [0, 0, 1, 1]),
      q: fc.constantFrom('', 'army', 'week', 'nothing'),
      known: fc.constantFrom(null, '2016-04-29', '2016-05-03'),
    });
    const cleared: Record<(typeof CLAUSES)[number], Partial<View>> = {
      time: { from: null, to: null },
      actors: { actors: [] },
      outlets: { outlets: [] },
      kinds: { kinds: [] },
      places: { places: [] },
      disagreements: { disagreements: [] },
      area: { area: null },
      search: { q: '' },
    };
    fc.assert(
      fc.property(aView, (view) => {
        const explorer = at(view);
        for (const clause of CLAUSES) {
          expect(explorer.without(clause)).toEqual(at({ ...view, ...cleared[clause] }).match);
        }
        const { certain, possible } = explorer.shown;
        expect(certain + possible + explorer.match.filter((s) => s === NO).length).toBe(explorer.rows.length);
        expect(shownRows(explorer)).toHaveLength(certain + possible);
        expect(explorer.shown).toEqual(tally(explorer.match));
      }),
    );
  });
});

describe('as known on a day', () => {
  it('shows what was out, counts what may have been out as possible, and nothing that came later', () => {
    const explorer = at({ known: '2016-05-03' });
    expect(explorer.rows.map((r) => r.event.id)).toEqual(['strike', 'day', 'week', 'siege']);
    expect(explorer.shown).toEqual({ certain: 2, possible: 2 });
    expect(at({ known: '2016-04-29' }).rows.map((r) => r.event.id)).toEqual(['day', 'week']);
    expect(at({ known: '2016-04-01' }).rows).toEqual([]);
  });

  it('finds a possible event by what its possible reports say', () => {
    expect(shown({ known: '2016-05-03', actors: ['army'] })).toEqual(['strike', 'day']);
    expect(shown({ known: '2016-05-03', outlets: ['herald'] })).toEqual(['strike', 'siege']);
    const later = loadDataset(
      dataset({
        reports: [...dataset().reports, aReport('latest', { published: '2016-06' })],
        claims: [
          ...dataset().claims,
          aClaim('mention', {}, { event: 'siege', report: 'latest', origin: 'monitor', voice: 'attributed' }),
        ],
      }),
      'made-up.json',
    );
    expect(shownRows(at({ known: '2016-05-03', actors: ['monitor'] }, later)).map((r) => r.event.id)).toEqual(['week']);
  });

  it('keeps the whole dataset at hand beside the known picture', () => {
    const explorer = at({ known: '2016-04-29' });
    expect(explorer.whole.dataset.events).toHaveLength(4);
    expect(explorer.known.dataset.events).toHaveLength(2);
  });

  it('knows everything at last', () => {
    expect(shown({ known: '2016-05-31' })).toEqual(shown());
  });
});

describe('the chosen event', () => {
  it('is the one that the view names, inside the filter or not, known yet or not', () => {
    expect(at({ event: 'week' }).event?.id).toBe('week');
    expect(at({ event: 'week', q: 'strike' }).event?.id).toBe('week');
    expect(at({ event: 'strike', known: '2016-04-29' }).event?.id).toBe('strike');
  });

  it('is the one that the dataset opens on where the view names none, else the first row', () => {
    expect(at().event?.id).toBe('strike');
    const opens = loadDataset(dataset({ opensOn: 'day' }), 'made-up.json');
    expect(at({}, opens).event?.id).toBe('day');
    expect(at({ event: 'week' }, opens).event?.id).toBe('week');
  });

  it('is nobody in a dataset without events', () => {
    const empty = loadDataset(aDataset({ events: [] }), 'made-up.json');
    const explorer = at({}, empty);
    expect([explorer.event, explorer.rows, explorer.shown]).toEqual([null, [], { certain: 0, possible: 0 }]);
  });
});
