import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportName, lossesIn } from '../../../src/dataset/export/formats';
import { selectAll } from '../../../src/dataset/export/selection';
import type { Claim, Dataset } from '../../../src/domain/schema';
import { isInArea, signedArea } from '../../../src/lib/ring';
import { aCatalog, aClaim, aDataset, anEvent, aPlace, atLeast, aToll, exactly } from '../../builders';
import { formatOf } from './readAgain';

const box = (west: number, side: number): [number, number][] => [
  [west, 36],
  [west + side, 36],
  [west + side, 36 + side],
  [west, 36 + side],
  [west, 36],
];
/** A square with a smaller one cut out of it. */
const aHole = [
  box(37, 0.1),
  box(37.02, 0.05)
    .map(([lon, lat]): [number, number] => [lon, lat + 0.02])
    .reverse(),
];

const lossesOf = (id: ExportFormat['id'], more: Partial<Dataset>) =>
  Object.fromEntries(lossesIn(formatOf(id), selectAll(aCatalog(more))).map(({ kind, count }) => [kind, count]));
const rowsOf = (id: ExportFormat['id'], more: Partial<Dataset>) =>
  Papa.parse<Record<string, string>>(formatOf(id).write(aCatalog(more)), { header: true, skipEmptyLines: true }).data;
const tolls = (...claims: Claim[]) => rowsOf('events', { claims })[0];

describe('a row of an event', () => {
  it('holds one exact figure, and bounds around it', () => {
    expect(tolls(aClaim('killed', exactly(4)))).toMatchObject({ killed: '4', killed_low: '', killed_high: '' });
    const both = [aClaim('killed', exactly(4)), aClaim('killed', aToll(3, 6, 'range'))];
    expect(tolls(...both)).toMatchObject({ killed: '4', killed_low: '3', killed_high: '6' });
    expect(tolls(aClaim('killed', aToll(0, 9, 'up-to')))).toMatchObject({ killed_low: '', killed_high: '9' });
  });

  it.each([
    ['two figures', [exactly(3), exactly(4)]],
    ['a figure outside the bounds', [exactly(3), atLeast(19)]],
    ['two bounds', [atLeast(4), atLeast(19)]],
  ])('chooses none of %s, and lists them', (_, values) => {
    const claims = values.map((value) => aClaim('killed', value));
    expect(tolls(...claims)).toMatchObject({ killed: '', killed_low: '', killed_high: '' });
    expect(tolls(...claims)!['figures']).toContain(' | ');
    expect(lossesOf('events', { claims })).toMatchObject({ differing: 1 });
  });

  it('chooses no figure that is denied, and draws none for a part of the people', () => {
    const denied = [aClaim('killed', exactly(3)), aClaim('killed', exactly(3), { stance: 'denies' })];
    expect(tolls(...denied)).toMatchObject({ killed: '', figures: '3' });
    expect(tolls(...denied.slice(1))).toMatchObject({ killed: '', figures: '' });
    expect(tolls(aClaim('killed', exactly(3, { people: 'staff' })))).toMatchObject({ killed: '', figures: '' });
  });

  it('leaves the days of an open or approximate date empty and keeps the date beside them', () => {
    const [open, about, month] = rowsOf('events', {
      events: ['2016-05-03/..', '2016-05-03~', '2016-05'].map((when, i) => anEvent(`e${i}`, { when })),
    });
    expect(open).toMatchObject({ date: '', end_date: '', edtf: '2016-05-03/..' });
    expect(about).toMatchObject({ date: '', edtf: '2016-05-03~' });
    expect(month).toMatchObject({ date: '2016-05', end_date: '' });
  });

  it('is safe in a spreadsheet', () => {
    const [row] = rowsOf('events', {
      events: [anEvent('e1', { title: { en: '=1+1' } })],
      places: [aPlace('town', { point: [-0.5, -1] })],
    });
    expect(row).toMatchObject({ title: "'=1+1", longitude: '-0.5', latitude: '-1' });
  });
});

describe('GeoJSON', () => {
  const read = (more: Partial<Dataset>) =>
    JSON.parse(formatOf('geojson').write(aCatalog(more))) as {
      features: { geometry: { type: string; coordinates: [number, number][][] } | null; properties: object }[];
    };

  it('draws no pin for what is placed no finer than a part of the city, and keeps where it is', () => {
    const events = (['exact', 'neighbourhood', 'part-of-city', 'city', 'country'] as const).map((placePrecision) =>
      anEvent(placePrecision, { placePrecision }),
    );
    const { features } = read({ events });
    expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual(['Point', 'Point', null, null, null]);
    expect(features[4]!.properties).toMatchObject({ longitude: 37.14, latitude: 36.2, place_precision: 'country' });
    expect(lossesOf('geojson', { events })).toMatchObject({ coarse: 3 });
  });

  it('keeps the hole of an area in the polygon round it', () => {
    const { features } = read({ places: [aPlace('town', { area: aHole })] });
    const [outer, hole] = features[0]!.geometry!.coordinates;
    expect(features[0]!.geometry!.type).toBe('Polygon');
    expect(signedArea(outer!)).toBeGreaterThan(0);
    expect(signedArea(hole!)).toBeLessThan(0);
    expect(isInArea(hole![0]!, [outer!])).toBe(true);
  });

  it('says of which dataset, version and licence it is', () => {
    expect(read({})).toMatchObject({ dataset: 'made-up', version: '1', licence: 'CC0-1.0' });
  });
});

describe('the columns of UCDP and ACLED', () => {
  it('leave empty every code that nobody has coded', () => {
    const claims = [aClaim('responsible', { actors: [] })];
    expect(rowsOf('ucdp', { claims })[0]).toMatchObject({
      type_of_violence: '',
      side_a: '',
      dyad_name: '',
      conflict_name: '',
    });
    expect(rowsOf('acled', { claims })[0]).toMatchObject({ actor1: '', inter1: '', interaction: '' });
  });

  it('say how fine a place and a day are known, never finer', () => {
    const events = [
      anEvent('e1', { placePrecision: 'city', when: '2016-05-03~' }),
      anEvent('e2', { placePrecision: 'country', when: '2016-05' }),
    ];
    expect(rowsOf('ucdp', { events })).toMatchObject([
      { where_prec: '2', date_prec: '2', date_start: '2016-05-03' },
      { where_prec: '6', date_prec: '4', date_start: '2016-05-01', date_end: '2016-05-31' },
    ]);
    expect(rowsOf('acled', { events })).toMatchObject([
      { geo_precision: '2', time_precision: '2' },
      { geo_precision: '3', time_precision: '3' },
    ]);
  });

  it('give two events two ids, whatever signs theirs have', () => {
    const events = ['a:b', 'a.b', 'ucdp:7', '7', `x${'y'.repeat(80)}`, `x${'y'.repeat(80)}:z`].map((id) => anEvent(id));
    const ids = rowsOf('ucdp', { events }).map((row) => row['id']!);
    expect(new Set(ids).size).toBe(events.length);
    expect(ids.every((id) => /^[\w.-]{1,60}$/.test(id))).toBe(true);
    expect(ids.slice(1, 3)).toEqual(['a.b', '7']);
    expect(lossesOf('ucdp', { events })).toMatchObject({ ids: 4 });
  });
});

describe('what is lost', () => {
  const claims = [
    aClaim('killed', atLeast(19), { origin: null, voice: 'attributed' }),
    aClaim('killed', exactly(3, { people: 'staff' })),
    aClaim('responsible', { actors: [] }, { stance: 'denies' }),
  ];
  const places = [aPlace('town', { area: aHole })];

  it('is counted from the records that go out', () => {
    expect(lossesOf('events', { claims, places })).toEqual({
      areas: 1,
      claims: 3,
      denials: 1,
      parts: 1,
      reports: 1,
      responsible: 1,
      voices: 1,
    });
    expect(lossesOf('claims', { claims, places })).toEqual({ areas: 1, places: 1, summaries: 1 });
    expect(lossesOf('ucdp', { claims, places })).toMatchObject({ openFigures: 1, kinds: 1, titles: 1 });
    expect(lossesOf('acled', { claims, places })).toMatchObject({ inexact: 1 });
    expect(lossesOf('parallax', { claims, places })).toEqual({});
  });
});

describe('exportName', () => {
  it('holds dataset, version and scope, and nothing that a file system would not take', () => {
    const names = EXPORT_FORMATS.map((format) =>
      exportName(aDataset({ id: 'file:a-b', version: 'as read' }), format, 'shown-known-2016-05-04'),
    );
    expect(names.slice(0, 3)).toEqual([
      'file-a-b-as-read-shown-known-2016-05-04-claims.csv',
      'file-a-b-as-read-shown-known-2016-05-04-events.csv',
      'file-a-b-as-read-shown-known-2016-05-04-geojson.geojson',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});
