import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, writeCsv, writeRecords } from '../../src/lib/csvWrite';

const line = (...cells: Cell[]) => writeCsv([], [cells]).split('\r\n').slice(1).join('\r\n').replace(/\r\n$/, '');
/** What the escape promises: one apostrophe taken away before a sign that a spreadsheet would run. */
const unescaped = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
const readBack = (csv: string) => Papa.parse<string[]>(csv, { newline: '\r\n' }).data.slice(0, -1);

describe('writeCsv', () => {
  it('writes a header and rows, each ended by CRLF', () => {
    expect(writeCsv(['a', 'b'], [['1', 2]])).toBe('a,b\r\n1,2\r\n');
    expect(writeCsv(['a'], [])).toBe('a\r\n');
  });

  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(line('a,b')).toBe('"a,b"');
    expect(line('say "no"')).toBe('"say ""no"""');
    expect(line('one\ntwo')).toBe('"one\ntwo"');
    expect(line('plain text')).toBe('plain text');
  });

  it('leaves Arabic as it is', () => {
    expect(line('حلب', 'قُتل ١٩')).toBe('حلب,قُتل ١٩');
  });

  it('writes nothing for null, and a pair of quotes for an empty text', () => {
    expect(line('a', null, '', 'b')).toBe('a,,"",b');
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tx', "'=1+1", "''@x", '=HYPERLINK("http://x")'])(
    'puts an apostrophe before %o, which a spreadsheet would run',
    (cell) => {
      expect(readBack(writeCsv(['h'], [[cell]]))[1]).toEqual([`'${cell}`]);
    },
  );

  it.each(['-12.5', '+3', '-1', '12', '0.5'])('lets the number %s be a number', (cell) => {
    expect(line(cell)).toBe(cell);
    expect(line(Number(cell))).toBe(String(Number(cell)));
  });

  it.each(["'tis", "'", 'a=b', 'x@y.org', '2016-05-03'])('leaves %o alone, which nothing would run', (cell) => {
    expect(line(cell)).toBe(cell);
  });

  const risky = fc
    .tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', "'=", "'-1"), fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join(''));
  const aCell = fc.oneof(risky, fc.string({ unit: 'grapheme' }), fc.constantFrom('-12.5', 'a\r\nb', '"', 'حلب'));
  const aTable = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(aCell, { minLength: width, maxLength: width }), { minLength: 1 }));

  it('gives every cell back once read, split by another parser, and unescaped', () => {
    fc.assert(
      fc.property(aTable, (rows) => {
        const header = rows[0]!.map((_, i) => `h${i}`);
        const back = readBack(writeCsv(header, rows));
        expect(back.slice(1).map((row) => row.map(unescaped))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('never writes a cell that starts as a formula, unless it is a plain number', () => {
    fc.assert(
      fc.property(aTable, (rows) => {
        const cells = readBack(writeCsv([], rows)).flat();
        const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
        expect(formulas).toEqual([]);
      }),
    );
  });
});

describe('writeRecords', () => {
  it('puts each value under its name, and nothing where there is none', () => {
    expect(writeRecords(['a', 'b', 'c'], [{ c: 3, a: '' }])).toBe('a,b,c\r\n"",,3\r\n');
  });
});
