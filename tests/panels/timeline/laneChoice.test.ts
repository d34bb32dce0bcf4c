import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/queries';
import { eventFacts } from '../../../src/domain/filter';
import { LANE_CHOICES } from '../../../src/domain/viewState';
import { laneOf, laneOrder, NONE, SEVERAL } from '../../../src/panels/timeline/laneChoice';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aPlace, aReport } from '../../builders';

const catalog = aCatalog({
  outlets: [anOutlet('gazette'), anOutlet('courier')],
  reports: [aReport('r1'), aReport('r2', { outlet: 'courier' })],
  actors: [anActor('army', { side: 'syrian-state' }), anActor('rebels', { side: 'opposition' })],
  places: [
    aPlace('clinic', { kind: 'hospital', within: 'west' }),
    aPlace('west', {
      control: [{ by: 'army', from: '2016-04', to: '2016-05', basis: 'made up', confidence: 'low' }],
    }),
    aPlace('city', { kind: 'city' }),
  ],
  events: [
    anEvent('one', { place: 'clinic', kind: 'shelling' }),
    anEvent('two', { place: 'city', kind: 'truce' }),
    anEvent('three', { place: 'city' }),
  ],
  claims: [
    aClaim('responsible', { actors: ['rebels'] }, { event: 'one' }),
    aClaim('responsible', { actors: ['army'] }, { event: 'one', report: 'r2', stance: 'denies' }),
    aClaim('responsible', { actors: ['rebels'] }, { event: 'two' }),
    aClaim('responsible', { actors: ['army'] }, { event: 'two', report: 'r2' }),
    aClaim('mention', {}, { event: 'three', report: 'r2' }),
  ],
});
const facts = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const lanes = (choice: (typeof LANE_CHOICES)[number]) => facts.map((row) => laneOf(catalog, row, choice));

describe('the lane of an event', () => {
  it('is by kind that of its group', () => {
    expect(lanes('kind')).toEqual(['strikes', 'talks', 'strikes']);
  });

  it('is by side the one that is blamed, and never one whose part is denied', () => {
    expect(lanes('side')).toEqual(['opposition', SEVERAL, NONE]);
  });

  it('is by control the side that held the place then', () => {
    expect(lanes('control')).toEqual(['syrian-state', NONE, NONE]);
  });

  it('is by place its quarter, or what is wider', () => {
    expect(lanes('place')).toEqual(['west', 'city', 'city']);
  });

  it('is by outlet the one that tells of it alone', () => {
    expect(lanes('outlet')).toEqual([SEVERAL, SEVERAL, 'courier']);
  });
});

describe('the order of lanes', () => {
  it('is fixed for kinds and sides, fullest first for others, with several and none last', () => {
    expect(laneOrder(['talks', NONE, 'strikes', 'talks'], 'kind')).toEqual(['strikes', 'talks', NONE]);
    expect(laneOrder([NONE, 'unknown', SEVERAL, 'opposition', 'syrian-state'], 'side')).toEqual([
      'syrian-state',
      'opposition',
      'unknown',
      SEVERAL,
      NONE,
    ]);
    expect(laneOrder(['a', SEVERAL, 'b', SEVERAL, 'b', SEVERAL], 'outlet')).toEqual(['b', 'a', SEVERAL]);
  });

  it('names every lane once, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'opposition', NONE, SEVERAL)),
        fc.constantFrom(...LANE_CHOICES),
        (all, choice) => {
          expect(laneOrder(all, choice).toSorted()).toEqual([...new Set(all)].sort());
        },
      ),
    );
  });

  it('leaves no event of the dataset without a lane', () => {
    const published = JSON.parse(readFileSync('public/datasets/aleppo-2016.json', 'utf8')) as unknown;
    const aleppo = loadDataset(published, 'aleppo-2016.json');
    const rows = aleppo.catalog.dataset.events.map((event) => eventFacts(aleppo.catalog, event));
    for (const choice of LANE_CHOICES) {
      const all = rows.map((row) => laneOf(aleppo.catalog, row, choice));
      const order = laneOrder(all, choice);
      expect(all.every((lane) => order.includes(lane))).toBe(true);
      expect(order.length).toBeGreaterThan(1);
    }
  });
});
