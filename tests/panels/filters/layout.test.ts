import { describe, expect, it } from 'vitest';
import { CERTAIN, eventFacts, type MatchColumn, NO, POSSIBLE } from '../../../src/domain/filter';
import type { IdClause } from '../../../src/domain/viewState';
import { buildColumns, type Groups } from '../../../src/engine/columns';
import { busiest, filterOptions, named } from '../../../src/panels/filters/layout';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aPlace, aReport } from '../../builders';
import { countRows } from '../../engine/countRows';

const catalog = aCatalog({
  outlets: [anOutlet('gazette'), anOutlet('herald')],
  reports: [aReport('r1'), aReport('r2', { outlet: 'herald' })],
  actors: [
    anActor('state', { side: 'syrian-state' }),
    anActor('army', { partOf: 'state', side: 'syrian-state' }),
    anActor('rebels', { side: 'opposition' }),
    anActor('monitor'),
    anActor('charity'),
    anActor('silent'),
  ],
  places: [aPlace('clinic', { within: 'town' }), aPlace('town'), aPlace('village'), aPlace('empty')],
  events: [
    anEvent('e1', { place: 'clinic', kind: 'truce' }),
    anEvent('e2', { place: 'town', kind: 'air-strike' }),
    anEvent('e3', { place: 'village', kind: 'air-strike' }),
  ],
  claims: [
    aClaim('responsible', { actors: ['army', 'rebels'] }, { event: 'e1' }),
    aClaim('mention', {}, { event: 'e2', origin: 'monitor', voice: 'attributed' }),
    aClaim('mention', {}, { event: 'e2', origin: 'charity', voice: 'attributed', report: 'r2' }),
    aClaim('mention', {}, { event: 'e3', origin: 'monitor', voice: 'attributed', report: 'r2' }),
  ],
});
const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const every = Uint8Array.of(CERTAIN, CERTAIN, CERTAIN);
const optionsOf = (groups: Groups, match: MatchColumn, clause: IdClause, chosen: readonly string[]) =>
  filterOptions(catalog, groups, countRows(match, groups), clause, chosen);
const options = (clause: IdClause, match = every, chosen: string[] = []) =>
  optionsOf(buildColumns(rows).groups[clause], match, clause, chosen);
const ids = (list: ReturnType<typeof options>) => list.map((o) => `${'  '.repeat(o.depth)}${o.id}`);

describe('the options of a filter', () => {
  it('for actors stand by side, what is part of something under it, the busiest first', () => {
    expect(ids(options('actors'))).toEqual(['state', '  army', 'rebels', 'monitor', 'charity']);
    expect(options('actors').map((o) => o.opensSide)).toEqual([true, false, true, true, false]);
    expect(options('actors').map((o) => o.side)).toEqual([
      'syrian-state',
      'syrian-state',
      'opposition',
      'independent',
      'independent',
    ]);
  });

  it('for places stand under the place that holds them, leaving out those where nothing happened', () => {
    expect(ids(options('places'))).toEqual(['town', '  clinic', 'village']);
  });

  it('for kinds keep the order of the format, for outlets the busiest come first', () => {
    expect(ids(options('kinds'))).toEqual(['air-strike', 'truce']);
    expect(ids(options('outlets'))).toEqual(['gazette', 'herald']);
  });

  it('count certain and possible apart, beside how many there are at all', () => {
    const [town] = options('places', Uint8Array.of(POSSIBLE, CERTAIN, NO));
    expect([town!.shown, town!.total]).toEqual([{ certain: 1, possible: 1 }, 2]);
  });

  it('stay where the filter leaves them nothing', () => {
    const none = options('kinds', Uint8Array.of(NO, NO, NO));
    expect(none.map((o) => [o.id, o.shown.certain + o.shown.possible, o.total])).toEqual([
      ['air-strike', 0, 2],
      ['truce', 0, 1],
    ]);
  });

  it('keep a ticked one that nothing carries any more', () => {
    expect(ids(options('actors', every, ['silent']))).toContain('silent');
    expect(options('places', every, ['empty']).find((o) => o.id === 'empty')).toMatchObject({ total: 0 });
    expect(ids(options('outlets', every, ['gazette']))).toEqual(['gazette', 'herald']);
  });

  it('are none where there are no events', () => {
    expect(optionsOf(buildColumns([]).groups.actors, new Uint8Array(0), 'actors', [])).toEqual([]);
  });

  it('are found by a part of their name, whatever the spelling, a side opening on the first left of it', () => {
    const found = (wanted: string) =>
      named(options('actors'), wanted, (id) => (id === 'charity' ? 'Médecins' : `The ${id}`)).map((o) => [
        o.id,
        o.opensSide,
      ]);
    expect(found('medecins')).toEqual([['charity', true]]);
    expect(found('THE  ').length).toBe(4);
    expect(found('army')).toEqual([['army', true]]);
    expect(found(' ')).toHaveLength(5);
  });

  it('where they are many are those on most events, in their order, and whatever is ticked', () => {
    const drawn = (most: number, chosen: string[] = []) =>
      busiest(options('actors'), most, chosen).map((o) => [o.id, o.opensSide]);
    expect(drawn(5)).toEqual(options('actors').map((o) => [o.id, o.opensSide]));
    expect(drawn(1)).toEqual([['monitor', true]]);
    expect(drawn(1, ['army', 'charity'])).toEqual([
      ['army', true],
      ['monitor', true],
      ['charity', false],
    ]);
  });
});
