import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/schema';
import { originalsOf, ucdpSources } from '../../../src/dataset/import/ucdpSources';
import { UCDP_LAYOUTS } from '../../../src/dataset/import/ucdpLayouts';
import { aUcdpRow, csvOf, importText, readSound, type Row, ucdpCsv } from './madeUp';

/** One row, read. */
async function one(more: Row = {}, columns: 41 | 49 = 41) {
  const { dataset, problems, accounts } = await readSound(ucdpCsv([aUcdpRow(more)], columns));
  const claims = (facet: string) => dataset.claims.filter((c) => c.facet === facet);
  return { dataset, problems, accounts, event: dataset.events[0]!, claims };
}
const outletsOf = ({ dataset }: Awaited<ReturnType<typeof one>>) => dataset.outlets.map((o) => o.name.en);
const killed = ({ dataset }: { dataset: Dataset }) =>
  dataset.claims.flatMap((c) => (c.facet === 'killed' ? [c.value] : []));
const tolls = ({ claims }: Awaited<ReturnType<typeof one>>) =>
  claims('killed').map(({ value, note }) => [value, note?.en]);

describe('a row of UCDP GED', () => {
  it.each([41, 49] as const)('becomes an event with its claims, in the layout of %i columns', async (columns) => {
    const read = await one({}, columns);
    expect(read.event).toMatchObject({ when: '2016-05-03', kind: 'fighting', placePrecision: 'exact' });
    expect(read.event.title.en).toBe('Madeup village: Government of Syria - Syrian insurgents');
    expect(read.problems).toEqual([]);
    expect(read.accounts).toMatchObject([{ rows: 1, kept: 1, rejected: 0, blank: 0 }]);
    expect(tolls(read)).toEqual([[{ min: 4, max: 4, people: 'people', hedge: 'exact' }, 'UCDP: best estimate']]);
  });

  it('keeps every cell under its column, whatever became of it', async () => {
    const { dataset, event } = await one({ geom_wkt: 'POINT (37.1 36.2)', number_of_sources: '-1' });
    const names = dataset.columns![event.original!.columns]!;
    expect(names).toEqual(UCDP_LAYOUTS[0]);
    const cell = (name: string) => event.original!.cells[names.indexOf(name)];
    expect([cell('geom_wkt'), cell('number_of_sources'), cell('region')]).toEqual([
      'POINT (37.1 36.2)',
      '-1',
      'Middle East',
    ]);
  });

  it('stays within its places: village, district, governorate, country', async () => {
    const { dataset, event } = await one();
    const chain: string[] = [];
    for (let at: string | undefined = event.place; at; at = dataset.places.find((p) => p.id === at)?.within) {
      chain.push(dataset.places.find((p) => p.id === at)!.name.en);
    }
    expect(chain).toEqual(['Madeup village', 'Made-up district', 'Made-up Governorate', 'Syria']);
  });

  it('says on whose word: the report and the estimate stand on the one source named', async () => {
    const read = await one();
    const sohr = read.dataset.actors.find((a) => a.name.en === 'SOHR')!;
    expect(read.claims('mention').map((c) => [c.origin, c.voice])).toEqual([[sohr.id, 'attributed']]);
    expect(read.claims('killed').map((c) => c.origin)).toEqual([sohr.id]);
  });

  it('guesses no origin where several are named', async () => {
    const read = await one({ source_original: 'SOHR, Airwars' });
    expect([...read.claims('mention'), ...read.claims('killed')].map((c) => c.origin)).toEqual([null, null]);
  });

  it('does not say which side killed whom, but that one-sided violence is by side A', async () => {
    const clash = await one();
    expect(clash.claims('responsible')[0]!.value).toMatchObject({ mode: 'or' });
    const oneSided = await one({ type_of_violence: '3', side_b: 'Civilians' });
    expect(oneSided.claims('responsible').map((c) => c.value)).toEqual([{ actors: ['actor:government-of-syria'] }]);
  });

  it.each([
    ['1', '2016-05-03', '2016-05-03', '2016-05-03'],
    ['2', '2016-05-03', '2016-05-03', '2016-05-03~'],
    ['2', '2016-05-03', '2016-05-05', '2016-05-03/2016-05-05'],
    ['5', '2016-01-01', '2016-12-31', '2016-01-01/2016-12-31'],
    ['1', '2016-05-03 00:00:00.000', '2016-05-03 00:00:00.000', '2016-05-03'],
  ])('with date precision %s from %s to %s happened %s', async (date_prec, date_start, date_end, when) => {
    expect((await one({ date_prec, date_start, date_end })).event.when).toBe(when);
  });

  it.each([
    ['2', 'region'],
    ['3', 'region'],
    ['4', 'region'],
    ['5', 'region'],
    ['6', 'country'],
  ])('with place precision %s is placed no finer than its %s', async (where_prec, precision) => {
    const { event, dataset } = await one({ where_prec });
    expect(event.placePrecision).toBe(precision);
    expect(dataset.places.find((p) => p.id === event.place)!.precisionM).toBeGreaterThanOrEqual(25_000);
  });

  it('without coordinates or dates is kept, in the trays, and counted there', async () => {
    const read = await one({ latitude: '', longitude: '', date_start: '', date_end: '', year: '' });
    expect(read.accounts).toMatchObject([{ kept: 1, undated: 1, unplaced: 1 }]);
    expect(read.event).toMatchObject({ when: '1946/..', placePrecision: 'country' });
  });

  it.each<[string, Row, string, string]>([
    ['a latitude off the earth', { latitude: '136.2' }, 'latitude', 'not degrees from -90 to 90'],
    ['half a coordinate', { longitude: '' }, 'longitude', 'one of the two coordinates is missing'],
    ['a day that no calendar has', { date_end: '2016-02-30' }, 'date_end', 'not a date of the calendar'],
    ['an end before its start', { date_end: '2016-05-02' }, 'date_end', 'the event ends before it starts'],
    ['a figure that is no number', { best: 'many' }, 'best', 'not a whole number from 0'],
    ['no id', { id: '' }, 'id', 'this cell may not be empty'],
  ])('with %s is set aside, with the reason', async (_, more, field, reason) => {
    const { problems, accounts } = await readSound(ucdpCsv([aUcdpRow(), aUcdpRow(more)]));
    expect(accounts).toMatchObject([{ rows: 2, kept: 1, rejected: 1 }]);
    expect(problems).toMatchObject([{ line: 3, row: 3, field, reason, effect: 'rejected' }]);
  });

  it('with an id that an earlier row has is set aside', async () => {
    const row = aUcdpRow();
    const { problems, dataset } = await readSound(ucdpCsv([row, row]));
    expect(dataset.events).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, field: 'id', reason: 'an earlier row has this id' }]);
  });
});

describe('the quirks of UCDP GED (SOURCE.md)', () => {
  it('1: a character reference holds a semicolon and splits no headline', async () => {
    const read = await one({
      source_office: 'SOHR;Gazette',
      source_date: '2016-05-03;2016-05-04',
      source_headline: 'People leave Al-Fu&#8217;ah;The &#8220;made-up&#8221; story &amp; more',
      source_article: '',
    });
    expect(read.dataset.reports.map((r) => r.title)).toEqual([
      null,
      'People leave Al-Fu’ah',
      'The “made-up” story & more',
    ]);
  });

  it('1: a headline with a semicolon of its own is found in the list of articles, else none is guessed', async () => {
    const lists = {
      source_office: 'SOHR;Gazette',
      source_date: '2016-05-03;2016-05-04',
      source_headline: 'Planes over the road; one hurt;Second headline',
    };
    const article = '"SOHR,2016-05-03,Planes over the road; one hurt";"Gazette,2016-05-04,Second headline"';
    const told = await one({ ...lists, source_article: article });
    expect(told.dataset.reports.map((r) => r.title)).toEqual([
      null,
      'Planes over the road; one hurt',
      'Second headline',
    ]);
    const untold = await one({ ...lists, source_article: 'something else' });
    expect(untold.dataset.reports.map((r) => r.title)).toEqual([null, null, null]);
    expect(untold.problems).toMatchObject([{ reason: 'the headlines cannot be told apart', effect: 'kept' }]);
  });

  it('2: the same office twice is one outlet with two reports; the same report twice is one', async () => {
    const twice = await one({
      source_office: 'SOHR;SOHR;SOHR',
      source_date: '2016-05-03;2016-05-04;2016-05-04',
      source_headline: 'First;Second;Second',
      number_of_sources: '3',
    });
    expect(outletsOf(twice)).toEqual(['UCDP GED', 'SOHR']);
    expect(twice.claims('mention')).toHaveLength(2);
  });

  it('3: spellings of one outlet are joined by the table, and by nothing but case, spaces and signs beyond it', async () => {
    const offices = [
      'HRW',
      'Human Rights Watch',
      'Air Wars',
      'airwars',
      'http://syria.liveuamap.com/',
      'SyriaLiveuaMap',
      'Made Up',
      'made-up',
      'Made Upp',
    ];
    const read = await one({
      source_office: offices.join(';'),
      source_date: offices.map((_, i) => `2016-05-1${i}`).join(';'),
      source_headline: offices.map((_, i) => `h${i}`).join(';'),
    });
    expect(outletsOf(read)).toEqual(['UCDP GED', 'Human Rights Watch', 'Airwars', 'Liveuamap', 'Made Up', 'Made Upp']);
  });

  it('3: a person can change the table', async () => {
    const rows = ucdpCsv([aUcdpRow({ source_office: 'HRW' }), aUcdpRow({ source_office: 'The Other' })]);
    const { dataset } = await readSound(rows, { names: [{ name: 'One', spellings: ['HRW', 'the other'] }] });
    expect(dataset.outlets.map((o) => o.name.en)).toEqual(['UCDP GED', 'One']);
  });

  it('4: 1753-01-01 is no date; a date before the event is shown as written, and said', async () => {
    const unknown = await one({ source_date: '1753-01-01' });
    expect(unknown.dataset.reports[1]).toMatchObject({ published: '2016-05-03/..', publishedBasis: 'inferred' });
    expect(unknown.problems).toEqual([]);
    const early = await one({ source_date: '2015-05-04' });
    expect(early.dataset.reports[1]).toMatchObject({ published: '2015-05-04', publishedBasis: 'stated' });
    expect(early.problems).toMatchObject([{ reason: 'a report is dated before the event', effect: 'kept' }]);
  });

  it('5: a tally of many days stays a range, and is never added to the days in it', async () => {
    const rows = [
      aUcdpRow({ date_start: '2016-03-01', date_end: '2016-05-01', best: '62', low: '62', high: '62' }),
      aUcdpRow(),
    ];
    const { dataset } = await readSound(ucdpCsv(rows));
    expect(dataset.events.map((e) => e.when)).toEqual(['2016-03-01/2016-05-01', '2016-05-03']);
    expect(killed({ dataset }).map(({ max }) => max)).toEqual([62, 4]);
  });

  it.each<[string, Row, [number, number | null, string][], string | null]>([
    [
      'low < best < high',
      { low: '2', best: '3', high: '9' },
      [
        [3, 3, 'exact'],
        [2, 9, 'range'],
      ],
      null,
    ],
    [
      'best 0, high 7',
      { low: '0', best: '0', high: '7' },
      [
        [0, 0, 'exact'],
        [0, 7, 'range'],
      ],
      null,
    ],
    [
      'best > high',
      { low: '4', best: '9', high: '6' },
      [
        [9, 9, 'exact'],
        [4, 6, 'range'],
      ],
      'the best estimate lies outside its range',
    ],
    [
      'low > best',
      { low: '5', best: '3', high: '9' },
      [
        [3, 3, 'exact'],
        [5, 9, 'range'],
      ],
      'the best estimate lies outside its range',
    ],
    ['low > high', { low: '8', best: '6', high: '6' }, [[6, 6, 'exact']], 'the low estimate is above the high one'],
  ])('6: %s is told as written', async (_, more, said, reason) => {
    const read = await one(more);
    expect(killed(read).map(({ min, max, hedge }) => [min, max, hedge])).toEqual(said);
    expect(read.problems.map((p) => p.reason)).toEqual(reason === null ? [] : [reason]);
  });

  it('6: civilians are a part of the best estimate, in a claim of their own', async () => {
    const read = await one({ deaths_civilians: '2' });
    expect(killed(read).map(({ people, min }) => [people, min])).toEqual([
      ['people', 4],
      ['civilians', 2],
    ]);
  });

  it('7: many rows on one point share one place; an empty governorate leaves no gap in the chain', async () => {
    const { dataset } = await readSound(ucdpCsv([aUcdpRow(), aUcdpRow(), aUcdpRow({ adm_1: '', adm_2: '' })]));
    expect(new Set(dataset.events.slice(0, 2).map((e) => e.place)).size).toBe(1);
    const last = dataset.places.find((p) => p.id === dataset.events[2]!.place)!;
    expect(dataset.places.find((p) => p.id === last.within)!.name.en).toBe('Syria');
  });

  it('8: newlines in quotes, Arabic, no-break spaces and rows out of order are kept', async () => {
    const rows = [
      aUcdpRow({ source_headline: 'A headline\nAU \t\nSomebody', date_start: '2017-01-01', date_end: '2017-01-01' }),
      aUcdpRow({ source_headline: 'عنوان مختلق', where_coordinates: '\u00a0Madeup\u00a0town\u00a0' }),
    ];
    const { dataset, accounts, problems } = await readSound(ucdpCsv(rows));
    expect(accounts).toMatchObject([{ rows: 2, kept: 2 }]);
    expect(dataset.reports.map((r) => [r.title, r.language])).toEqual([
      [null, 'und'],
      ['A headline AU Somebody', 'en'],
      ['عنوان مختلق', 'ar'],
    ]);
    expect(dataset.events.map((e) => [e.when, e.original!.line])).toEqual([
      ['2017-01-01', 2],
      ['2016-05-03', 5],
    ]);
    expect(problems).toMatchObject([{ row: 2, reason: 'a report is dated before the event' }]);
  });

  it('9: a global row without lists of sources, and with a stray quote, is UCDP alone', async () => {
    const read = await one(
      {
        number_of_sources: '-1',
        source_article: 'Wire 1989-05-17 "MADE-UP HEADLINE',
        source_office: '',
        source_date: '',
        source_headline: '',
        source_original: 'army statement',
      },
      49,
    );
    expect(outletsOf(read)).toEqual(['UCDP GED']);
    expect(read.dataset.actors.find((a) => a.name.en === 'army statement')).toMatchObject({ kind: 'armed-forces' });
    expect(read.problems).toEqual([]);
  });
});

describe('the header of UCDP GED', () => {
  it('may stand in any order, with further columns, in any case', async () => {
    const columns = [...UCDP_LAYOUTS[0]!.toReversed().map((name) => name.toUpperCase()), 'my_note'];
    const row = Object.fromEntries(
      Object.entries(aUcdpRow({ my_note: 'mine' })).map(([k, v]) => [k === 'my_note' ? k : k.toUpperCase(), v]),
    );
    const { dataset } = await readSound(csvOf(columns, [row]));
    expect(dataset.events[0]!.original!.cells.at(-1)).toBe('mine');
    expect(dataset.columns![0]!.at(-1)).toBe('my_note');
  });

  it('is read by the published layout where it is damaged, and that is said', async () => {
    const damaged = ucdpCsv([aUcdpRow(), aUcdpRow()])
      .replace('date_start', 'date;start')
      .replace('type_of_violence', 'type_of,violence');
    const { dataset, problems } = await readSound(damaged);
    expect(dataset.events).toHaveLength(2);
    expect(problems[0]).toMatchObject({ row: 1, reason: 'the header is damaged' });
  });

  it('that is of no format leads to the question what the columns mean', async () => {
    expect(await importText('name;when\na;2016-05-03\nb;2016-05-04\n')).toMatchObject({
      kind: 'mapping-needed',
      header: ['name', 'when'],
      guess: { title: 0, date: 1 },
    });
  });
});

describe('ucdpSources', () => {
  it('gives no dates where they do not match the offices', () => {
    const cells: Row = { source_office: 'A;B', source_date: '2016-05-03', source_headline: 'x;y' };
    const { sources, faults } = ucdpSources((name) => cells[name] ?? '');
    expect(sources.map((s) => s.date)).toEqual([null, null]);
    expect(faults).toMatchObject([{ column: 'source_date' }]);
  });

  it('splits the words on which an event stands', () => {
    expect(originalsOf('SOHR, airwars; VDC/SOHR\n')).toEqual(['SOHR', 'airwars', 'VDC']);
    expect(originalsOf('')).toEqual([]);
  });
});
