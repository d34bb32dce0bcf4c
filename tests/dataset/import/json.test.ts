import { describe, expect, it } from 'vitest';
import { importText, readSound } from './madeUp';

const ring = [
  [37, 36],
  [37.1, 36],
  [37.1, 36.1],
  [37, 36],
];
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('GeoJSON', () => {
  it('makes of each feature an event, by what its properties are called', async () => {
    const properties = {
      name: 'حدث مختلق',
      date: '2016-05-03',
      killed: 3,
      type: 'Airstrike',
      source: 'Gazette',
      url: 'https://example.org/1',
      extra: { a: [1] },
    };
    const { dataset, problems, readings } = await readSound(
      collection(feature({ type: 'Point', coordinates: [37.1, 36.2] }, properties)),
    );
    expect(readings).toMatchObject([{ format: 'GeoJSON' }]);
    expect(problems).toEqual([]);
    const [event] = dataset.events;
    expect(event).toMatchObject({
      title: { en: 'حدث مختلق' },
      when: '2016-05-03',
      kind: 'air-strike',
      placePrecision: 'exact',
    });
    expect(event!.original!.cells[dataset.columns![0]!.indexOf('extra')]).toBe('{"a":[1]}');
    expect(dataset.reports).toMatchObject([{ url: 'https://example.org/1', outlet: 'outlet:gazette' }]);
    expect(dataset.claims.flatMap((c) => (c.facet === 'killed' ? [c.value.max] : []))).toEqual([3]);
  });

  it('keeps polygons as areas, the holes left out', async () => {
    const hole = ring.map(([lon, lat]) => [lon! + 0.01, lat!]);
    const shapes = [
      { type: 'Polygon', coordinates: [ring, hole] },
      { type: 'MultiPolygon', coordinates: [[ring], [hole]] },
    ];
    const { dataset } = await readSound(collection(...shapes.map((shape, i) => feature(shape, { name: `n${i}` }))));
    expect(dataset.places.map((p) => p.area?.length)).toEqual([1, 2]);
    expect(dataset.places[0]!.precisionM).toBeGreaterThan(1000);
  });

  it('puts a feature without geometry in the tray, and sets aside what is no point and no polygon', async () => {
    const line = { type: 'LineString', coordinates: ring };
    const off = { type: 'Point', coordinates: [370, 36] };
    const { accounts, problems } = await readSound(
      collection(feature(null, { name: 'a' }), feature(line, { name: 'b' }), feature(off, { name: 'c' }), 'x'),
    );
    expect(accounts).toMatchObject([{ rows: 4, kept: 1, rejected: 3, unplaced: 1, undated: 1 }]);
    expect(problems.map((p) => p.reason)).toEqual([
      'only points and polygons can be shown',
      'coordinates that are no degrees',
      'this is no record',
    ]);
  });
});

describe('TimeMap', () => {
  const event = {
    id: 'e1',
    description: 'A made-up strike',
    date: '05/03/2016',
    time: '14:20',
    location: 'Madeup',
    latitude: '36.2',
    longitude: '37.1',
  };
  const sources = {
    s1: { id: 's1', title: 'A made-up story', url: 'https://www.example.org/a', date: '05/04/2016' },
    s2: { id: 's2', title: 'Another', paths: ['https://other.example/b'] },
  };
  const associations = [{ id: 'a1', title: 'Hospitals', mode: 'FILTER' }];
  const timeMap = (...events: unknown[]) => JSON.stringify({ events, sources, associations });

  it('makes a report of each source, by its host, and keeps associations and the time of day', async () => {
    const { dataset, readings, problems } = await readSound(
      timeMap({ ...event, sources: ['s1', 's2'], associations: ['a1'] }),
    );
    expect(readings).toMatchObject([{ format: 'TimeMap' }]);
    expect(problems).toEqual([]);
    expect(dataset.events).toMatchObject([{ when: '2016-05-03', summary: { en: 'A made-up strike · Hospitals' } }]);
    expect(dataset.outlets.map((o) => o.name.en)).toEqual(['example.org', 'other.example']);
    expect(dataset.reports.map((r) => [r.title, r.published, r.publishedBasis])).toEqual([
      ['A made-up story', '2016-05-04', 'stated'],
      ['Another', '2016-05-03/..', 'inferred'],
    ]);
    expect(dataset.events[0]!.original!.cells).toContain('14:20');
  });

  it('counts events without a date or a place, and says where a source is missing', async () => {
    const { accounts, problems } = await readSound(
      timeMap({ ...event, id: 'e2', date: '', latitude: '', longitude: '' }, { ...event, id: 'e3', sources: ['s9'] }),
    );
    expect(accounts).toMatchObject([{ rows: 2, kept: 2, undated: 1, unplaced: 1 }]);
    expect(problems).toMatchObject([{ reason: 'a source is named that the file does not hold', effect: 'kept' }]);
  });

  it('sets aside a day that no calendar has', async () => {
    const { problems } = await readSound(timeMap(event, { ...event, id: 'e2', date: '13/45/2016' }));
    expect(problems).toMatchObject([{ row: 2, field: 'date', effect: 'rejected' }]);
  });
});

describe('keys that JavaScript knows', () => {
  it('are data like any other, as columns, ids and sources', async () => {
    const hostile =
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":"a","constructor":"b","name":"n"}},{"type":"Feature","geometry":null,"properties":{"name":"m"}}]}';
    const { dataset } = await readSound(hostile);
    expect(dataset.columns).toEqual([['__proto__', 'constructor', 'name']]);
    expect(dataset.events.map((e) => e.original!.cells)).toEqual([
      ['a', 'b', 'n'],
      ['', '', 'm'],
    ]);
    const timeMap = '{"events":[{"id":"1","sources":["__proto__","constructor"]}],"sources":{},"associations":[]}';
    expect(await importText(timeMap)).toMatchObject({
      kind: 'read',
      problems: [{ field: 'sources', effect: 'kept' }],
    });
  });
});
