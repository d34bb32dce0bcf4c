/**
 * CSV (RFC 4180, any newline) out of text that arrives in pieces. After a fault it goes on at the next line, so that one
 * wrong byte costs one or two rows. It must never join rows, drop one in silence or wait for a quote without bound.
 */
export type CsvItem =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'blank'; readonly line: number }
  | {
      readonly kind: 'broken';
      readonly line: number;
      readonly text: string;
      readonly fault: 'columns' | 'quote';
      /** Cells found before the fault. */
      readonly found: number;
    };

export interface CsvReader {
  /** The items that are complete by now. */
  readonly push: (text: string) => CsvItem[];
  readonly end: () => CsvItem[];
}

/** `width`: how many cells each row has; null accepts any number. `line`: of the first character, from 1. */
export interface CsvShape {
  readonly delimiter: string;
  readonly width: number | null;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A quoted cell longer than this is a quote that was never closed. */
const MOST_LINES = 100;
const MOST_CHARACTERS = 1_000_000;

interface Parsed {
  readonly cells: string[];
  /** Where the next record starts. */
  readonly end: number;
  /** Line ends passed. */
  readonly lines: number;
  readonly fault: 'columns' | 'quote' | null;
}

const lineEnds = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count++;
  }
  return count;
};

/** The position after the line end at `at`. */
const afterLineEnd = (text: string, at: number) =>
  text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;

/** The closing quote of the cell that opens at `start`; -1 where the text ends first. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function unquotedEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return at;
}

/** One record from `start`; null where more text is needed to tell. */
function parseRecord(text: string, start: number, { delimiter, width }: CsvShape, isLast: boolean): Parsed | null {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lines = 0;
  const fault = (kind: 'columns' | 'quote'): Parsed => ({ cells, end: start, lines, fault: kind });
  for (let at = start; ; at++) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at);
      if (close === -1) return isLast || text.length - start > MOST_CHARACTERS ? fault('quote') : null;
      const inner = text.slice(at + 1, close);
      lines += lineEnds(inner);
      if (lines > MOST_LINES || close - start > MOST_CHARACTERS) return fault('quote');
      cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
      end = close + 1;
    } else {
      end = unquotedEnd(text, at, separator);
      cells.push(text.slice(at, end));
    }
    const next = text.charCodeAt(end);
    if (width !== null && cells.length > width) return fault('columns');
    if (end >= text.length) {
      if (!isLast) return text.length - start > MOST_CHARACTERS ? fault('columns') : null;
    } else if (next === separator) {
      at = end;
      continue;
    } else if (next !== LF && next !== CR) {
      return fault('quote');
    } else if (next === CR && end + 1 >= text.length && !isLast) {
      return null;
    }
    if (width !== null && cells.length !== width) return fault('columns');
    return { cells, end: end >= text.length ? end : afterLineEnd(text, end), lines: lines + 1, fault: null };
  }
}

/** Where the line that starts at `start` ends; null where that is not known yet. */
function lineEnd(text: string, start: number, isLast: boolean): number | null {
  const at = unquotedEnd(text, start, LF);
  const isCut = at >= text.length || (text.charCodeAt(at) === CR && at + 1 >= text.length);
  return isCut && !isLast && text.length - start < MOST_CHARACTERS ? null : at;
}

export function createCsvReader(shape: CsvShape): CsvReader {
  let buffer = '';
  let line = 1;
  const take = (isLast: boolean): CsvItem[] => {
    const items: CsvItem[] = [];
    let at = 0;
    while (at < buffer.length) {
      const code = buffer.charCodeAt(at);
      if (code === LF || code === CR) {
        if (code === CR && at + 1 >= buffer.length && !isLast) break;
        items.push({ kind: 'blank', line: line++ });
        at = afterLineEnd(buffer, at);
        continue;
      }
      const record = parseRecord(buffer, at, shape, isLast);
      if (record === null) break;
      if (record.fault === null) {
        items.push({ kind: 'row', line, cells: record.cells });
        line += record.lines;
        at = record.end;
        continue;
      }
      const end = lineEnd(buffer, at, isLast);
      if (end === null) break;
      const text = buffer.slice(at, Math.min(end, at + 4000));
      items.push({ kind: 'broken', line: line++, text, fault: record.fault, found: record.cells.length });
      at = end >= buffer.length ? end : afterLineEnd(buffer, end);
    }
    buffer = buffer.slice(at);
    return items;
  };
  return {
    push: (text) => {
      buffer += text;
      return take(false);
    },
    end: () => take(true),
  };
}
