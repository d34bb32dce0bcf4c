import { describe, expect, it } from 'vitest';
import { guessMapping, isEnough } from '../../../src/dataset/import/columnRoles';
import { headerKey } from '../../../src/dataset/import/imported';
import { importText, readSound } from './madeUp';

const header = ['Ref', 'Date', 'Town', 'Lat', 'Lon', 'Deaths min', 'Deaths max', 'Source', 'Comment'];
const text = [
  header.join(';'),
  '1;2016-05-03;حلب;36.2;37.1;3;9;Gazette;"first; note"',
  '2;2016-05;Madeup;;;4;4;HRW;',
  '3;;Madeup;;;;;;',
].join('\n');

describe('guessMapping', () => {
  it('goes by names and by what stands in the columns', () => {
    const samples = text
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'));
    expect(guessMapping(header, samples)).toEqual({
      latitude: 3,
      longitude: 4,
      date: 1,
      killedLow: 5,
      killedHigh: 6,
      id: 0,
      outlet: 7,
      place: 2,
    });
  });

  it('does not believe a name that the values belie', () => {
    expect(
      guessMapping(
        ['date', 'lat', 'killed'],
        [
          ['soon', 'north', 'many'],
          ['later', '360', 'few'],
        ],
      ),
    ).toEqual({});
  });

  it('knows Arabic names', () => {
    expect(guessMapping(['التاريخ', 'المكان', 'القتلى'], [['2016-05-03', 'حلب', '3']])).toEqual({
      date: 0,
      place: 1,
      killed: 2,
    });
  });
});

it('isEnough needs a date, a place, both coordinates or a title', () => {
  expect([isEnough({}), isEnough({ latitude: 0 }), isEnough({ killed: 1 })]).toEqual([false, false, false]);
  expect([isEnough({ date: 0 }), isEnough({ latitude: 0, longitude: 1 }), isEnough({ title: 0 })]).toEqual([
    true,
    true,
    true,
  ]);
});

describe('a table of no known format', () => {
  it('is not read before its columns are known', async () => {
    expect(await importText(text)).toMatchObject({ kind: 'mapping-needed', header, guess: { date: 1 } });
  });

  it('is read by what a person has confirmed', async () => {
    const mapping = { id: 0, date: 1, place: 2, latitude: 3, longitude: 4, killedLow: 5, killedHigh: 6, outlet: 7 };
    const { dataset, accounts, problems } = await readSound(text, { mappings: { [headerKey(header)]: mapping } });
    expect(problems).toEqual([]);
    expect(accounts).toMatchObject([{ rows: 3, kept: 3, undated: 1, unplaced: 2 }]);
    expect(dataset.events.map((e) => e.when)).toEqual(['2016-05-03', '2016-05', '1900/..']);
    expect(dataset.outlets.map((o) => o.name.en)).toEqual(['Gazette', 'Human Rights Watch', 'mine']);
    expect(
      dataset.claims.flatMap((c) => (c.facet === 'killed' ? [[c.value.min, c.value.max, c.value.hedge]] : [])),
    ).toEqual([
      [3, 9, 'range'],
      [4, 4, 'exact'],
    ]);
    expect(dataset.events[0]!.original!.cells[8]).toBe('first; note');
  });

  it('is read otherwise when the mapping is another', async () => {
    const { dataset } = await readSound(text, { mappings: { [headerKey(header)]: { title: 8, place: 2 } } });
    expect(dataset.events.map((e) => e.title.en)).toEqual(['first; note', 'Madeup', 'Madeup']);
    expect(dataset.claims.every((c) => c.facet === 'mention')).toBe(true);
  });

  it('with fewer names than columns is refused with the numbers', async () => {
    expect(await importText('a,b\n1,2,3\n4,5,6\n7,8,9\n')).toMatchObject({
      kind: 'failed',
      reason: 'its header has 2 names, its rows have 3 cells',
    });
  });
});
