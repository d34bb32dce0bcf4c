import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAIN, CLAUSES, clauseColumns, eventFacts, NO, POSSIBLE, rangeOf } from '../../src/domain/filter';
import { INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { aCatalog, aClaim, anActor, anEdtf, anEvent, anOutlet, aPlace, aReport, theDay } from '../builders';

const catalog = aCatalog({
  outlets: [anOutlet('gazette'), anOutlet('herald')],
  reports: [aReport('r1'), aReport('r2', { outlet: 'herald' })],
  actors: [anActor('state'), anActor('army', { partOf: 'state' }), anActor('agency'), anActor('monitor')],
  places: [aPlace('clinic', { within: 'town' }), aPlace('town'), aPlace('village')],
  events: [
    anEvent('e1', { place: 'clinic', kind: 'shelling' }),
    anEvent('e2', { place: 'town', kind: 'air-strike', when: '2016-05' }),
    anEvent('e3', { place: 'village', kind: 'truce', when: '2016-05-07~' }),
  ],
  claims: [
    aClaim('mention', {}, { event: 'e1', origin: 'army', via: ['agency', 'herald'], voice: 'attributed' }),
    aClaim('responsible', { actors: ['monitor'] }, { event: 'e2', report: 'r2' }),
    aClaim('mention', {}, { event: 'e3' }),
    aClaim('mention', {}, { event: 'e3', report: 'r2' }),
  ],
});
const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const facts = (id: string) => rows.find((row) => row.event.id === id)!.ids;
const column = (clause: (typeof CLAUSES)[number], view: Partial<View>, found: Set<string> | null = null) => [
  ...clauseColumns(rows, { ...INITIAL_VIEW, ...view }, found)[CLAUSES.indexOf(clause)]!,
];

describe('eventFacts', () => {
  it('names whom claims quote, whom they came by and whom they blame, with what those belong to', () => {
    expect([...facts('e1').actors].toSorted()).toEqual(['agency', 'army', 'state']);
    expect([...facts('e2').actors]).toEqual(['monitor']);
    expect([...facts('e3').actors]).toEqual([]);
  });

  it('does not take an outlet that passed a claim on for an actor', () => {
    expect(facts('e1').actors.has('herald')).toBe(false);
  });

  it('names the outlets that tell of the event', () => {
    expect([...facts('e3').outlets]).toEqual(['gazette', 'herald']);
  });

  it('lies in its place and in those that hold it', () => {
    expect([...facts('e1').places]).toEqual(['clinic', 'town']);
  });

  it('looks only at the claims that are handed in', () => {
    expect([...eventFacts(catalog, catalog.dataset.events[0]!, []).ids.actors]).toEqual([]);
  });
});

describe('clauseColumns', () => {
  it('lets everything through where nothing is asked', () => {
    const columns = clauseColumns(rows, INITIAL_VIEW, null);
    expect(columns).toHaveLength(CLAUSES.length);
    for (const each of columns) expect([...each]).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('tells certain from possible in time', () => {
    expect(column('time', { from: '2016-05-03', to: '2016-05-03' })).toEqual([CERTAIN, POSSIBLE, NO]);
    expect(column('time', { from: '2016-05-10' })).toEqual([NO, POSSIBLE, POSSIBLE]);
    expect(column('time', { from: '2016-05' })).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('finds an event by what its actors are part of', () => {
    expect(column('actors', { actors: ['state'] })).toEqual([CERTAIN, NO, NO]);
    expect(column('actors', { actors: ['army'] })).toEqual([CERTAIN, NO, NO]);
  });

  it('finds an event by the place that holds its own', () => {
    expect(column('places', { places: ['town'] })).toEqual([CERTAIN, CERTAIN, NO]);
    expect(column('places', { places: ['clinic'] })).toEqual([CERTAIN, NO, NO]);
  });

  it('takes ids in one list as alternatives', () => {
    expect(column('kinds', { kinds: ['truce', 'shelling'] })).toEqual([CERTAIN, NO, CERTAIN]);
    expect(column('outlets', { outlets: ['herald'] })).toEqual([NO, CERTAIN, CERTAIN]);
  });

  it('lets nothing through for an id that nobody carries', () => {
    expect(column('actors', { actors: ['constructor'] })).toEqual([NO, NO, NO]);
  });

  it('keeps what the search found; a search that finds nothing keeps nothing', () => {
    expect(column('search', {}, new Set(['e2']))).toEqual([NO, CERTAIN, NO]);
    expect(column('search', {}, new Set())).toEqual([NO, NO, NO]);
  });

  it('answers each clause by its own part of the view alone', () => {
    const view = { ...INITIAL_VIEW, kinds: ['truce' as const] };
    const [time, actors, outlets, , places] = clauseColumns(rows, view, null);
    for (const other of [time, actors, outlets, places]) expect([...other!]).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('never lets fewer rows through when one more alternative is ticked', () => {
    const aList = fc.uniqueArray(fc.constantFrom('state', 'army', 'agency', 'monitor', 'nobody'), { minLength: 1 });
    fc.assert(
      fc.property(aList, fc.constantFrom('state', 'army', 'agency', 'monitor'), (actors, more) => {
        const before = column('actors', { actors });
        const after = column('actors', { actors: [...actors, more] });
        expect(after.every((state, i) => state >= before[i]!)).toBe(true);
      }),
    );
  });
});

describe('rangeOf', () => {
  it('goes from the first day of From to the last day of To', () => {
    expect(rangeOf({ from: '2016-04', to: '2016-05' })).toEqual({
      fromDay: theDay('2016-04-01'),
      toDay: theDay('2016-05-31'),
    });
  });

  it('has no bound where none is given', () => {
    expect(rangeOf({ from: null, to: null })).toEqual({ fromDay: null, toDay: null });
    expect(rangeOf({ from: '2016-05-03', to: null })).toEqual({ fromDay: theDay('2016-05-03'), toDay: null });
  });

  it('holds every date whole between itself and itself', () => {
    fc.assert(
      fc.property(anEdtf, (when) => {
        const event = anEvent('e1', { when });
        const own = aCatalog({ events: [event] });
        const view = { ...INITIAL_VIEW, from: when, to: when };
        expect([...clauseColumns([eventFacts(own, event)], view, null)[0]!]).toEqual([CERTAIN]);
      }),
    );
  });
});
