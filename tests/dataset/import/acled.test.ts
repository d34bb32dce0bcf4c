import { describe, expect, it } from 'vitest';
import { ACLED_NEW, ACLED_OLD, anAcledRow, csvOf, readSound, type Row } from './madeUp';

async function one(more: Row = {}, columns = ACLED_NEW) {
  const read = await readSound(csvOf(columns, [anAcledRow(more)]));
  return { ...read, event: read.dataset.events[0]! };
}

describe('a row of ACLED', () => {
  it.each([
    ['newer, in words', ACLED_NEW, {}],
    [
      'older, in numbers',
      ACLED_OLD,
      { data_id: '1', event_id_no_cnty: '9', inter1: '1', inter2: '2', interaction: '12', iso3: 'SYR' },
    ],
  ] as const)('is read from the %s export', async (_, columns, more) => {
    const { dataset, event, problems, readings } = await one(more, columns);
    expect(readings).toMatchObject([{ format: 'ACLED' }]);
    expect(problems).toEqual([]);
    expect(event).toMatchObject({ when: '2023-06-02', kind: 'fighting', placePrecision: 'exact' });
    expect(dataset.actors.map(({ kind, side }) => [kind, side])).toEqual([
      ['armed-forces', 'syrian-state'],
      ['armed-group', 'opposition'],
    ]);
  });

  it.each([
    ['02 June 2023', '1', '2023-06-02'],
    ['2023-06-02', '1', '2023-06-02'],
    ['02-June-2023', '1', '2023-06-02'],
    ['2023-06-02', '2', '2023-06-02~'],
    ['2023-06-02', '3', '2023-06'],
  ])('dated %s with precision %s happened %s', async (event_date, time_precision, when) => {
    expect((await one({ event_date, time_precision })).event.when).toBe(when);
  });

  it.each([
    ['1', 'exact', 3000],
    ['2', 'region', 25_000],
    ['3', 'region', 100_000],
  ])('with place precision %s is %s within %i m', async (geo_precision, precision, metres) => {
    const { event, dataset } = await one({ geo_precision });
    expect(event.placePrecision).toBe(precision);
    expect(dataset.places.find((p) => p.id === event.place)!.precisionM).toBe(metres);
  });

  it('tells each of its sources once, dated from the event on, and its own one figure', async () => {
    const { dataset } = await one({ source: 'SOHR; Syria Live Map;SOHR' });
    expect(dataset.outlets.map((o) => o.name.en)).toEqual(['ACLED', 'SOHR', 'Liveuamap']);
    expect(dataset.reports.map((r) => [r.published, r.publishedBasis])).toEqual(
      Array(3).fill(['2023-06-02/..', 'inferred']),
    );
    expect(dataset.claims.flatMap((c) => (c.facet === 'killed' ? [c.value] : []))).toEqual([
      { min: 3, max: 3, people: 'people', hedge: 'exact' },
    ]);
  });

  it('blames actor 1 where ACLED does, both sides of a clash together, and nobody for a protest', async () => {
    const blamed = async (event_type: string) =>
      (await one({ event_type })).dataset.claims.flatMap((c) =>
        c.facet === 'responsible' ? [c.value.actors.length] : [],
      );
    expect(await blamed('Battles')).toEqual([2]);
    expect(await blamed('Explosions/Remote violence')).toEqual([1]);
    expect(await blamed('Violence against civilians')).toEqual([1]);
    expect(await blamed('Protests')).toEqual([]);
  });

  it('without coordinates or a date is kept and counted; with unreadable ones it is set aside', async () => {
    const { accounts } = await one({ latitude: '', longitude: '', event_date: '' });
    expect(accounts).toMatchObject([{ kept: 1, undated: 1, unplaced: 1 }]);
    const rows = [anAcledRow(), anAcledRow({ event_date: '06/02/2023' }), anAcledRow({ fatalities: '-1' })];
    const { problems } = await readSound(csvOf(ACLED_NEW, rows));
    expect(problems.map((p) => [p.row, p.field, p.effect])).toEqual([
      [3, 'event_date', 'rejected'],
      [4, 'fatalities', 'rejected'],
    ]);
  });
});
