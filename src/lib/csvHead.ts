/**
 * What the beginning of a CSV file tells of the whole: the delimiter, how many cells a row has and the names in the
 * first row. The width is that of most rows, so that a damaged header does not condemn every row after it.
 */
import { createCsvReader } from './csvRead';

export interface CsvHead {
  readonly delimiter: string;
  readonly width: number;
  /** Trimmed names of the first row; fewer or more than `width` where that row is damaged. */
  readonly header: readonly string[];
  /** Rows after the first that have the width: samples. */
  readonly samples: readonly (readonly string[])[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const MOST_ROWS = 100;

function commonest(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [width, count] of counts) if (count > most) [best, most] = [width, count];
  return { width: best, share: widths.length === 0 ? 0 : most / widths.length };
}

/** What can still be read of a first row whose quotes are damaged. */
const namesIn = (line: string, delimiter: string) => line.split(delimiter).map((name) => name.replaceAll('"', ''));

function headWith(delimiter: string, text: string, isWhole: boolean) {
  const reader = createCsvReader({ delimiter, width: null });
  const items = [...reader.push(text), ...(isWhole ? reader.end() : [])]
    .filter(({ kind }) => kind !== 'blank')
    .slice(0, MOST_ROWS);
  const rows = items.flatMap((item, i) =>
    item.kind === 'row' ? [item.cells] : i === 0 && item.kind === 'broken' ? [namesIn(item.text, delimiter)] : [],
  );
  const { width, share } = commonest((rows.length > 2 ? rows.slice(1) : rows).map((cells) => cells.length));
  return { delimiter, rows, width, share };
}

/** `text`: the beginning, without a byte order mark. null where no delimiter makes a table of two columns or more. */
export function readCsvHead(text: string, isWhole: boolean): CsvHead | null {
  const tried = DELIMITERS.map((delimiter) => headWith(delimiter, text, isWhole));
  const [best] = tried.filter(({ width }) => width > 1).sort((a, b) => b.share * b.width - a.share * a.width);
  if (!best) return null;
  const { delimiter, rows, width } = best;
  const header = [...(rows[0] ?? [])];
  // A line end that got into the header leaves it in pieces.
  for (const piece of rows.slice(1)) {
    if (header.length >= width || header.length + piece.length > width + 1) break;
    header.push(...piece);
  }
  return {
    delimiter,
    width,
    header: header.map((name) => name.trim()),
    samples: rows.slice(1).filter((cells) => cells.length === width),
  };
}
