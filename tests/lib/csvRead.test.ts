import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsvHead } from '../../src/lib/csvHead';
import { createCsvReader, type CsvItem } from '../../src/lib/csvRead';

/** All items, the text handed over in pieces of a size. */
function read(text: string, width: number | null, size = text.length || 1, delimiter = ','): CsvItem[] {
  const reader = createCsvReader({ delimiter, width });
  const items: CsvItem[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...reader.push(text.slice(at, at + size)));
  return [...items, ...reader.end()];
}
const rows = (items: readonly CsvItem[]) => items.flatMap((item) => (item.kind === 'row' ? [item.cells] : []));

const cell = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\r', '\r\n', 'a', ' ', 'حلب', '\u00a0', '\u2066', ''), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
const csvOf = (cells: readonly (readonly string[])[], newline: string) =>
  Papa.unparse(
    cells.map((row) => [...row]),
    { newline, quotes: true },
  );

describe('createCsvReader', () => {
  it('gives back every cell of any table, whatever stands in it, at any size of pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 40 }),
        (cells, newline, size) => {
          const text = csvOf(cells, newline);
          expect(rows(read(text, 3, size))).toEqual(cells);
          expect(read(text, 3, size)).toEqual(read(text, 3));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads well-formed text as PapaParse does', () => {
    const plain = fc.array(fc.array(fc.stringMatching(/^[a-z0-9 é"]{0,5}$/), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(plain, (cells) => {
        const text = Papa.unparse(cells);
        const oracle = Papa.parse<string[]>(text, { delimiter: ',' }).data;
        expect(rows(read(text, 2))).toEqual(oracle);
      }),
    );
  });

  it('counts lines as an editor does, newlines within quotes included', () => {
    const items = read('a,b\r\n"1\r\n2",x\r\n\r\n3,y\n', 2);
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 1],
      ['row', 2],
      ['blank', 4],
      ['row', 5],
    ]);
  });

  it('takes a quote within an unquoted cell as a letter', () => {
    expect(rows(read('5" shell,x\n', 2))).toEqual([['5" shell', 'x']]);
  });

  it('goes on at the next line after a row of the wrong width, and says what was there', () => {
    expect(read('a,b\n1,2,3\n4\n5,6\n', 2)).toEqual([
      { kind: 'row', line: 1, cells: ['a', 'b'] },
      { kind: 'broken', line: 2, text: '1,2,3', fault: 'columns', found: 3 },
      { kind: 'broken', line: 3, text: '4', fault: 'columns', found: 1 },
      { kind: 'row', line: 4, cells: ['5', '6'] },
    ]);
  });

  it('goes on after a quote that is never closed, without waiting for the end of the file', () => {
    const reader = createCsvReader({ delimiter: ',', width: 2 });
    const many = Array.from({ length: 60_000 }, (_, i) => `row ${i},"x"\n`).join('');
    const early = reader.push(`"open,1\n${many}`);
    expect(early[0]).toMatchObject({ kind: 'broken', line: 1, fault: 'quote' });
    expect([...early, ...reader.end()].filter((item) => item.kind === 'row')).toHaveLength(60_000);
  });

  it('takes a cell of more than a hundred lines for a quote that was never closed', () => {
    const rows150 = Array.from({ length: 150 }, (_, i) => `row ${i},x\n`).join('');
    const items = read(`"open,1\n${rows150}end",2\n`, 2);
    expect(items.filter((item) => item.kind === 'row')).toHaveLength(151);
    expect(items[0]).toMatchObject({ kind: 'broken', line: 1, fault: 'quote' });
  });

  it('does not hang on a file that is nothing but quotes', () => {
    const quotes = '"\n'.repeat(20_000);
    const start = performance.now();
    const items = read(quotes, 3, 65_536);
    expect(items.every((item) => item.kind === 'broken')).toBe(true);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('readCsvHead', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j, the width and the names', (delimiter) => {
    const text = ['id, name ,note', 'a,b,c', 'd,e,"f;|\t,g"', ''].join('\n').replaceAll(/,(?!g)/g, delimiter);
    expect(readCsvHead(text, true)).toMatchObject({ delimiter, width: 3, header: ['id', 'name', 'note'] });
  });

  it('takes the width of the rows where the header is damaged', () => {
    expect(readCsvHead('i,d,name\n1,a\n2,b\n3,c\n', true)).toMatchObject({ width: 2, header: ['i', 'd', 'name'] });
  });

  it('finds no table in prose, and none in nothing', () => {
    expect(readCsvHead('A sentence\nand one more\n', true)).toBeNull();
    expect(readCsvHead('', true)).toBeNull();
  });
});
