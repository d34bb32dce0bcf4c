import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog';
import { CERTAIN, eventFacts, NO, POSSIBLE } from '../../../src/domain/filter';
import type { Event, Place } from '../../../src/domain/schema';
import type { Ring } from '../../../src/lib/ring';
import { pickIntent } from '../../../src/panels/map/gesture';
import { groundOf } from '../../../src/panels/map/ground';
import { layoutMap, trayRows } from '../../../src/panels/map/layout';
import { aDataset, anEvent, aPlace } from '../../builders';

const square = (lon: number, lat: number): Ring => [
  [lon, lat],
  [lon + 0.01, lat],
  [lon + 0.01, lat + 0.01],
  [lon, lat + 0.01],
  [lon, lat],
];
const PLACES: Place[] = [
  aPlace('land', { kind: 'country', point: [38.5, 35] }),
  aPlace('town', { kind: 'city', within: 'land', point: [37.1, 36.2] }),
  aPlace('held', { kind: 'area', within: 'town' }),
  aPlace('north', { within: 'town', point: [37.105, 36.225], area: [square(37.1, 36.22)] }),
  aPlace('south', { within: 'town', point: [37.105, 36.185], area: [square(37.1, 36.18)] }),
  aPlace('gate', { within: 'town', point: [37.13, 36.2], precisionM: 400 }),
  aPlace('clinic', { kind: 'hospital', within: 'north', precisionM: 50 }),
  aPlace('lone-clinic', { kind: 'hospital', within: 'town', precisionM: 50 }),
  aPlace('tower', { kind: 'landmark', within: 'south', point: [37.102, 36.182], precisionM: 50 }),
  aPlace('far-village', { kind: 'village', point: [39.9, 36.2] }),
  aPlace('abroad', { kind: 'city', point: [6.1, 46.2] }),
];

function lay(events: Event[], match = events.map(() => CERTAIN), chosen: string | null = null) {
  const catalog = buildCatalog(aDataset({ places: PLACES, events, bounds: [37, 36, 37.3, 36.4] }));
  const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
  const all = Uint8Array.from(match);
  return layoutMap(rows, { all, elsewhere: all }, catalog, groundOf(catalog), chosen);
}
const at = (place: string, placePrecision: Event['placePrecision'], more: Partial<Event> = {}) =>
  anEvent(`${place}-${placePrecision}`, { place, placePrecision, ...more });
const scopes = (events: Event[]) => lay(events).tray.map((group) => [group.scope, trayRows(group).length]);

describe('what stands on the ground', () => {
  it('draws an event known to the neighbourhood as its quarter', () => {
    const [mark] = lay([at('north', 'neighbourhood')]).marks;
    expect(mark).toMatchObject({ place: { id: 'north' }, shape: { kind: 'quarter' } });
  });

  it('never draws a hospital sharper than its quarter, even where the data calls its place exact', () => {
    const { marks } = lay([at('clinic', 'exact'), at('clinic', 'neighbourhood')]);
    expect(marks.map((m) => [m.place.id, m.shape.kind, m.rows.length])).toEqual([['north', 'quarter', 2]]);
  });

  it('gives a hospital without a quarter a circle no smaller than a quarter', () => {
    expect(lay([at('lone-clinic', 'exact')]).marks[0]!.shape).toEqual({ kind: 'radius', radiusM: 800 });
  });

  it('draws a place without an area as the circle within which it is known', () => {
    expect(lay([at('gate', 'neighbourhood')]).marks[0]!.shape).toEqual({ kind: 'radius', radiusM: 400 });
  });

  it('draws an exactly placed landmark as a spot, one known to the neighbourhood as its quarter', () => {
    const shapes = lay([at('tower', 'exact'), at('tower', 'neighbourhood')]).marks.map((m) => m.shape.kind);
    expect(shapes.sort()).toEqual(['quarter', 'spot']);
  });

  it('joins all events of one quarter into one mark', () => {
    const { marks } = lay([at('north', 'neighbourhood'), at('clinic', 'neighbourhood')]);
    expect(marks.map((m) => m.rows.map((r) => r.row.event.id))).toEqual([
      ['north-neighbourhood', 'clinic-neighbourhood'],
    ]);
  });

  it('lists marks from north to south', () => {
    const { marks } = lay([at('south', 'neighbourhood'), at('gate', 'neighbourhood'), at('north', 'neighbourhood')]);
    expect(marks.map((m) => m.place.id)).toEqual(['north', 'gate', 'south']);
  });
});

describe('what is too wide for the ground', () => {
  it('groups by part of the city, the whole city and beyond', () => {
    const events = [
      at('held', 'part-of-city'),
      at('north', 'part-of-city'),
      at('town', 'city'),
      at('abroad', 'city'),
      at('land', 'country'),
      at('land', 'region'),
    ];
    expect(scopes(events)).toEqual([
      ['part', 2],
      ['city', 1],
      ['beyond', 3],
    ]);
  });

  it('puts what lies off the map into the tray', () => {
    expect(scopes([at('far-village', 'neighbourhood')])).toEqual([['beyond', 1]]);
  });

  it('never draws a city or an area on the ground, whatever its stated precision', () => {
    expect(scopes([at('town', 'neighbourhood'), at('held', 'exact')])).toEqual([
      ['part', 1],
      ['city', 1],
    ]);
  });

  it('folds three or more talks and statements into one row, fewer not', () => {
    const talks = (n: number) =>
      Array.from({ length: n }, (_, i) => anEvent(`t${i}`, { place: 'abroad', placePrecision: 'city', kind: 'talks' }));
    expect(lay(talks(2)).tray[0]).toMatchObject({ entries: { length: 2 }, folded: [] });
    expect(lay([...talks(3), at('land', 'country')]).tray[0]).toMatchObject({
      entries: { length: 1 },
      folded: { length: 3 },
    });
  });

  it('marks the wider events that hold the chosen one, however far up', () => {
    const events = [
      at('north', 'neighbourhood', { within: ['held-part-of-city'] }),
      at('held', 'part-of-city', { within: ['town-city'] }),
      at('town', 'city'),
      at('land', 'country'),
    ];
    const { tray } = lay(
      events,
      events.map(() => CERTAIN),
      'north-neighbourhood',
    );
    const holding = tray.flatMap(trayRows).filter((entry) => entry.holdsChosen);
    expect(holding.map((entry) => entry.row.event.id)).toEqual(['held-part-of-city', 'town-city']);
  });
});

describe('under a filter', () => {
  it('keeps every mark in place and says how surely each is let through', () => {
    const events = [at('north', 'neighbourhood'), at('gate', 'neighbourhood'), at('south', 'neighbourhood')];
    const { marks } = lay(events, [NO, POSSIBLE, CERTAIN]);
    expect(marks.map((m) => m.standing)).toEqual(['out', 'possible', 'certain']);
  });

  it('shows a stack as surely as its surest event', () => {
    const { marks } = lay([at('north', 'neighbourhood'), at('clinic', 'neighbourhood')], [NO, POSSIBLE]);
    expect(marks.map((m) => m.standing)).toEqual(['possible']);
  });

  it('has every row exactly once, on the ground or in the tray', () => {
    const anyEvent = fc.record({
      place: fc.constantFrom(...PLACES.map((p) => p.id)),
      placePrecision: fc.constantFrom<Event['placePrecision']>(
        'exact',
        'neighbourhood',
        'part-of-city',
        'city',
        'region',
        'country',
      ),
      kind: fc.constantFrom<Event['kind']>('shelling', 'talks', 'statement', 'count'),
    });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.infiniteStream(fc.constantFrom(NO, POSSIBLE, CERTAIN)),
        (list, matches) => {
          const events = list.map((more, i) => anEvent(`e${i}`, more));
          const { marks, tray } = lay(events, [...matches.take(events.length)]);
          const seen = [...marks.flatMap((m) => m.rows), ...tray.flatMap(trayRows)].map((r) => r.row.event.id);
          expect(seen.toSorted()).toEqual(events.map((e) => e.id).toSorted());
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('a press on the ground', () => {
  const events = [at('north', 'neighbourhood'), at('clinic', 'neighbourhood'), at('south', 'neighbourhood')];
  const { marks } = lay(events);

  it('chooses the only event of a quarter', () => {
    expect(pickIntent(marks, 'south', null)).toEqual({ kind: 'select', event: 'south-neighbourhood' });
  });

  it('opens the card of a quarter with several events, with none, or with the chosen one', () => {
    expect(pickIntent(marks, 'north', null)).toMatchObject({ kind: 'card', place: 'north' });
    expect(pickIntent(marks, 'elsewhere', null)).toMatchObject({ kind: 'card', place: 'elsewhere' });
    expect(pickIntent(marks, 'south', 'south-neighbourhood')).toMatchObject({ kind: 'card', place: 'south' });
  });
});
