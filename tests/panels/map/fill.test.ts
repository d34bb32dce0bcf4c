import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChain } from '../../../src/domain/catalog';
import { CERTAIN, eventFacts, NO, POSSIBLE } from '../../../src/domain/filter';
import { FILLS, type Fill } from '../../../src/domain/viewState';
import type { Ring } from '../../../src/lib/ring';
import { type FilledGround, fillGround, fillName, stepsFor } from '../../../src/panels/map/fill';
import { groundOf } from '../../../src/panels/map/ground';
import { layoutMap } from '../../../src/panels/map/layout';
import { lookOf, mostOf, radiusOf } from '../../../src/panels/map/look';
import { aCatalog, aClaim, anActor, anEvent, aPlace, aReport, atLeast, exactly } from '../../builders';

const square = (lat: number): Ring => [
  [37.1, lat],
  [37.12, lat],
  [37.12, lat + 0.02],
  [37.1, lat + 0.02],
  [37.1, lat],
];
const catalog = aCatalog({
  bounds: [37, 36, 37.4, 36.4],
  reports: [aReport('r1'), aReport('r2')],
  actors: [anActor('army', { side: 'syrian-state' }), anActor('rebels', { side: 'opposition' })],
  places: [
    aPlace('north', { point: [37.11, 36.25], area: [square(36.24)] }),
    aPlace('south', { point: [37.11, 36.15], area: [square(36.14)] }),
    aPlace('gate', { within: 'south', kind: 'landmark', point: [37.105, 36.145], precisionM: 20 }),
    aPlace('empty', { point: [37.11, 36.05], area: [square(36.04)] }),
  ],
  events: [
    anEvent('strike', { place: 'north', kind: 'air-strike' }),
    anEvent('other', { place: 'north', kind: 'air-strike' }),
    anEvent('at-gate', { place: 'gate', placePrecision: 'exact' }),
    anEvent('quiet', { place: 'south', kind: 'fighting' }),
  ],
  claims: [
    aClaim('killed', exactly(3), { event: 'strike' }),
    aClaim('killed', atLeast(60), { event: 'strike', report: 'r2' }),
    aClaim('responsible', { actors: ['army'] }, { event: 'strike' }),
    aClaim('killed', exactly(7), { event: 'other' }),
    aClaim('mention', {}, { event: 'at-gate' }),
    aClaim('mention', {}, { event: 'quiet' }),
    aClaim('mention', {}, { event: 'quiet', report: 'r2' }),
    aClaim('responsible', { actors: ['rebels'] }, { event: 'quiet' }),
  ],
});
const ground = groundOf(catalog);
const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const marksUnder = (matches: readonly number[]) => {
  const all = Uint8Array.from(matches);
  return layoutMap(rows, { all, elsewhere: all }, catalog, ground, null).marks;
};
const fill = (by: Fill, matches = rows.map(() => CERTAIN)) =>
  fillGround(catalog, ground, marksUnder(matches), by, (id) => placeChain(catalog, id));
const namesOf = ({ quarters }: FilledGround) =>
  Object.fromEntries(
    [...quarters].map(([id, { base, stripe }]) => [id, [base, ...(stripe ? [stripe] : [])].map(fillName)]),
  );

describe('the fill of quarters', () => {
  it('counts events, those at exact places within the quarter too', () => {
    expect(namesOf(fill('events'))).toEqual({ north: ['step-1'], south: ['step-1'], empty: ['none'] });
  });

  it('is the lowest claim of any one event, striped with the highest, and never a sum or mean', () => {
    const { quarters } = fill('killed');
    expect(quarters.get('north')).toMatchObject({
      value: { low: 3, high: 60, isOpen: true },
      base: { step: { from: 1, to: 4 } },
      stripe: { step: { from: 50, to: 99 } },
    });
  });

  it('does not take a silence for a nought', () => {
    expect(namesOf(fill('killed'))['south']).toEqual(['untold']);
    expect(namesOf(fill('killed'))['empty']).toEqual(['none']);
  });

  it('counts a report once, however many events of the quarter it tells of', () => {
    expect(fill('reports').quarters.get('north')?.value).toMatchObject({ low: 2, high: 2 });
  });

  it('shows one contradiction over any agreement', () => {
    expect(namesOf(fill('disagreement'))).toEqual({ north: ['differ'], south: ['alike'], empty: ['none'] });
  });

  it('leaves out what only possibly passes the filter, and what does not', () => {
    expect(namesOf(fill('events', [POSSIBLE, NO, CERTAIN, NO]))).toEqual({
      north: ['none'],
      south: ['step-0'],
      empty: ['none'],
    });
  });

  it('has a key of just the classes that are drawn, for every choice and any filter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILLS),
        fc.array(fc.constantFrom(NO, POSSIBLE, CERTAIN), { minLength: rows.length, maxLength: rows.length }),
        (by, matches) => {
          const filled = fill(by, matches);
          const drawn = new Set(Object.values(namesOf(filled)).flat());
          expect(filled.key.map(fillName).toSorted()).toEqual([...drawn].toSorted());
          expect(filled.hasStripes).toBe([...filled.quarters.values()].some((quarter) => quarter.stripe !== null));
        },
      ),
    );
  });
});

describe('the steps of a scale', () => {
  it('follow each other without gap or overlap', () => {
    for (const steps of [stepsFor(5, 'events'), stepsFor(5000, 'events'), stepsFor(0, 'killed')]) {
      steps.slice(1).forEach((step, i) => expect(step.from).toBe(steps[i]!.to! + 1));
      expect(steps.at(-1)!.to).toBeNull();
    }
  });
});

describe('the look of a mark', () => {
  const north = marksUnder(rows.map(() => CERTAIN)).find((mark) => mark.place.id === 'north')!;
  const at = (place: string) => marksUnder(rows.map(() => CERTAIN)).find((mark) => mark.place.id === place)!;

  it('has the sign of its kind, and one of its own for several kinds', () => {
    expect(lookOf(catalog, north, { tint: 'agreement', size: 'same' }, 60).sign).toBe('air');
    const mixed = { ...north, rows: [...north.rows, ...at('south').rows] };
    expect(lookOf(catalog, mixed, { tint: 'agreement', size: 'same' }, 60).sign).toBe('several');
  });

  it('tells agreement or the side that is blamed', () => {
    const tints = (tint: 'agreement' | 'side') =>
      ['north', 'south', 'gate'].map((id) => lookOf(catalog, at(id), { tint, size: 'same' }, 60).tint);
    expect(tints('agreement')).toEqual(['differ', 'alike', 'alone']);
    expect(tints('side')).toEqual(['state', 'opposition', 'nobody']);
  });

  it('is as large as the lowest claim, with a ring for the highest', () => {
    const look = lookOf(catalog, north, { tint: 'agreement', size: 'killed' }, 60);
    expect(look).toMatchObject({ value: { low: 3, high: 60 }, radiusPx: radiusOf(3, 60), ringPx: radiusOf(60, 60) });
    expect(lookOf(catalog, at('gate'), { tint: 'agreement', size: 'killed' }, 60)).toMatchObject({
      value: null,
      ringPx: null,
    });
  });

  it('speaks of what passes the filter, where anything does', () => {
    const [mark] = marksUnder([NO, CERTAIN, NO, NO]).filter((m) => m.place.id === 'north');
    expect(lookOf(catalog, mark!, { tint: 'agreement', size: 'killed' }, 60)).toMatchObject({
      tint: 'alone',
      value: { low: 7, high: 7 },
    });
  });

  it('grows with the value, to the same size for the most, and never looks the same for two values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (most, x, y) => {
        const [a, b] = [Math.min(x, y, most), Math.min(Math.max(x, y), most)];
        expect(radiusOf(b, most) > radiusOf(a, most)).toBe(b > a);
        expect(radiusOf(0, most)).toBe(4);
        expect(radiusOf(most, most)).toBe(15);
      }),
    );
  });

  it('shares one scale with all marks, up to the highest claim of them', () => {
    const all = marksUnder(rows.map(() => CERTAIN));
    expect(mostOf(catalog, all, { tint: 'agreement', size: 'killed' })).toBe(60);
    expect(mostOf(catalog, all, { tint: 'agreement', size: 'same' })).toBe(0);
  });
});
