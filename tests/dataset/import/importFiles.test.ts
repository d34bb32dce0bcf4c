import { describe, expect, it, vi } from 'vitest';
import { addsUp } from '../../../src/dataset/import/accounting';
import { groupProblems, problemsCsv } from '../../../src/dataset/import/importProblems';
import { MOST_ROWS } from '../../../src/dataset/import/imported';
import { importFiles } from '../../../src/dataset/import/importFiles';
import { aClaim, aDataset } from '../../builders';
import { ACLED_NEW, anAcledRow, asRead, aUcdpRow, csvOf, importText, OPTIONS, readSound, ucdpCsv } from './madeUp';

const own = JSON.stringify(aDataset({ claims: [aClaim('mention', {})] }));
const file = (text: BlobPart, name: string) => new File([text], name);
const silent = () => undefined;

describe('importFiles', () => {
  it('knows a file by what is in it, whatever it is called', async () => {
    for (const name of ['data.csv', 'data.json', 'بيانات', 'x.png']) {
      expect(asRead(await importText(own, {}, name)).readings).toMatchObject([{ file: name, format: 'parallax/1' }]);
      expect(asRead(await importText(ucdpCsv([aUcdpRow()]), {}, name)).readings).toMatchObject([
        { format: 'UCDP GED' },
      ]);
    }
  });

  it('puts several files into one dataset, each with its own account', async () => {
    const files = [
      file(ucdpCsv([aUcdpRow(), aUcdpRow()]), 'a'),
      file(csvOf(ACLED_NEW, [anAcledRow()]), 'b'),
      file('', 'c'),
    ];
    const { dataset, accounts, problems } = asRead(await importFiles(files, OPTIONS, silent));
    expect(dataset.events).toHaveLength(3);
    expect(accounts.map(({ file: name, kept }) => [name, kept])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(problems).toMatchObject([{ file: 'c', reason: 'the file is empty', effect: 'rejected' }]);
    expect(dataset.outlets.filter((o) => o.name.en === 'SOHR')).toHaveLength(1);
  });

  it('counts blank lines and blank rows, wherever they stand', async () => {
    const lines = ucdpCsv([aUcdpRow(), aUcdpRow()]).split('\n');
    const text = ['', lines[0], '', lines[1], ','.repeat(40), lines[2], '', ''].join('\n');
    const { accounts } = await readSound(text);
    expect(accounts).toMatchObject([{ rows: 5, kept: 2, blank: 3, rejected: 0 }]);
    expect(accounts.every(addsUp)).toBe(true);
  });

  it.each([
    ['nothing', '', 'the file is empty'],
    ['blanks', '\n \n', 'the file is empty'],
    ['a page', '<!doctype html><p>a, b</p>', 'it is a page, not data'],
    ['bytes', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0003\u0008\u0002\u0001', 'it is not text'],
    ['prose', 'One sentence\nand another\n', 'no table and no JSON is found in it'],
    ['other JSON', '[1,2]', 'this is not a dataset: a JSON object is expected'],
    ['a newer format', '{"format":"parallax/2"}', 'this format is not known here; parallax/1 is'],
  ])('says of %s what is wrong', async (_, text, reason) => {
    expect(await importText(text)).toMatchObject({ kind: 'failed', file: 'mine', reason });
  });

  it('says of cut JSON that it is no readable data file', async () => {
    expect(await importText(own.slice(0, 200))).toMatchObject({ kind: 'failed', fault: 'not-json' });
  });

  it('says so where no row of a file could be read, with the reasons', async () => {
    const failed = await importText(ucdpCsv([aUcdpRow({ id: '' }), aUcdpRow({ best: 'x' })]));
    expect(failed).toMatchObject({
      kind: 'failed',
      reason: 'none of its records could be read',
      problems: [{ row: 2 }, { row: 3 }],
    });
  });

  it('refuses a table too large before it reads it, and JSON too', async () => {
    const table = file(ucdpCsv(Array.from({ length: 50 }, () => aUcdpRow())), 'large.csv');
    const bytes = table.size;
    Object.defineProperty(table, 'size', { value: bytes * MOST_ROWS });
    const stream = vi.spyOn(table, 'stream');
    expect(await importFiles([table], OPTIONS, silent)).toMatchObject({
      kind: 'too-large',
      file: 'large.csv',
      most: MOST_ROWS,
    });
    expect(stream).not.toHaveBeenCalled();
    const json = file('{}', 'large.json');
    Object.defineProperty(json, 'size', { value: 2 ** 31 });
    expect(await importFiles([json], OPTIONS, silent)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('64 MB') as string,
    });
  });

  it('reads a range of days of it, and counts what lies outside', async () => {
    const days = ['2016-05-01', '2016-05-03', '2016-05-09', ''];
    const rows = days.map((day) => aUcdpRow({ date_start: day, date_end: day, year: '' }));
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    const window = { fromDay: day('2016-05-02'), toDay: day('2016-05-05') };
    const { accounts, dataset } = await readSound(ucdpCsv(rows), { window });
    expect(accounts).toMatchObject([{ rows: 4, kept: 2, outside: 2, undated: 1 }]);
    expect(dataset.events.map((e) => e.when)).toEqual(['2016-05-03', '1946/..']);
  });

  it('tells how far it is, up to the end', async () => {
    const seen: number[] = [];
    const files = ['a', 'b', 'c'].map((name) => file(ucdpCsv([aUcdpRow()]), name));
    await importFiles(files, OPTIONS, ({ bytes, totalBytes }) => seen.push(bytes / totalBytes));
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('asks nothing of the network', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    await importText(own);
    await importText(ucdpCsv([aUcdpRow()]));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

describe('encodings', () => {
  const arabic = ucdpCsv([aUcdpRow({ where_coordinates: 'حلب', source_headline: 'عنوان مختلق' }), aUcdpRow()]);
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${arabic}`, (c) => c.charCodeAt(0)).buffer);
  const page1256 = Uint8Array.from(arabic, (letter) => {
    const decoder = new TextDecoder('windows-1256');
    return Array.from({ length: 256 }, (_, byte) => byte).find(
      (byte) => decoder.decode(new Uint8Array([byte])) === letter,
    )!;
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['utf-16le', utf16],
    ['windows-1256', page1256],
  ])('%s is recognised, read and shown', async (encoding, bytes) => {
    const { dataset, readings } = asRead(await importText(bytes));
    expect(readings).toMatchObject([{ encoding }]);
    expect(dataset.reports.some((r) => r.title === 'عنوان مختلق')).toBe(true);
  });

  it('is changed by the person', async () => {
    const { dataset } = asRead(await importText(page1256, { encoding: 'windows-1252' }));
    expect(dataset.reports.some((r) => r.title === 'عنوان مختلق')).toBe(false);
  });

  it('shows bytes that are no text, and says so', async () => {
    const bytes = new TextEncoder().encode(arabic);
    bytes[bytes.indexOf(0xd8)] = 0xff;
    const { problems, accounts } = asRead(await importText(bytes));
    expect(accounts).toMatchObject([{ rows: 2, kept: 2 }]);
    expect(problems).toMatchObject([{ row: 2, reason: 'bytes that are no text in this encoding', effect: 'kept' }]);
  });
});

describe('problems', () => {
  it('are grouped, what was set aside first, then the most frequent', async () => {
    const rows = [
      aUcdpRow({ low: '9' }),
      aUcdpRow({ best: 'x' }),
      aUcdpRow({ low: '9' }),
      aUcdpRow({ id: '' }),
      aUcdpRow({ id: '' }),
    ];
    const { problems } = await readSound(ucdpCsv(rows));
    expect(groupProblems(problems).map((g) => [g.effect, g.problems.length, g.reason])).toEqual([
      ['rejected', 2, 'this cell may not be empty'],
      ['rejected', 1, 'not a whole number from 0'],
      ['kept', 2, 'the low estimate is above the high one'],
    ]);
    expect(problemsCsv(problems).split('\r\n')[2]).toBe(
      'mine,3,3,,best,x,not a whole number from 0,rejected,The row was set aside.',
    );
  });
});
