/**
 * One row of a table and what can be read from its cells. A cell that cannot be read becomes a fault of the row with its
 * column, value and reason; nothing is repaired.
 */
import { readTypedDate } from '../../domain/typedDate';
import { isoDay, parseDay } from '../../lib/day';

export interface RowFault {
  readonly column: string;
  readonly value: string;
  /** The same words for the same fault, so that faults can be grouped. */
  readonly reason: string;
  /** `rejected`: the row is set aside; `kept`: it is shown, and `action` says what was left out. */
  readonly effect: 'rejected' | 'kept';
  readonly action: string;
}

export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The trimmed cell of a column; empty where there is no such column. */
  readonly cell: (name: string) => string;
}

/** Where each column stands. The first of two columns of one name counts. */
export function columnIndex(names: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  names.forEach((name, i) => {
    if (!index.has(name)) index.set(name, i);
  });
  return index;
}

const trim = (text: string) => text.replace(/^[\s\u00a0\ufeff]+|[\s\u00a0\ufeff]+$/g, '');

export function sheetRow(line: number, cells: readonly string[], index: ReadonlyMap<string, number>): SheetRow {
  return { line, cells, cell: (name) => trim(cells[index.get(name) ?? -1] ?? '') };
}

const REJECTED = 'The row was set aside.';

export interface Fields {
  readonly faults: readonly RowFault[];
  readonly isRejected: () => boolean;
  readonly reject: (column: string, reason: string) => void;
  readonly note: (column: string, reason: string, action: string) => void;
  /** Each is null where the cell is empty or faulty. */
  readonly text: (column: string) => string | null;
  readonly needed: (column: string) => string | null;
  /** A whole number from 0. */
  readonly count: (column: string) => number | null;
  /** ISO day, from ISO (a time after it is dropped) or "02 June 2023". */
  readonly day: (column: string) => string | null;
  /** [lon, lat]; null where both are empty. */
  readonly point: (lonColumn: string, latColumn: string) => readonly [number, number] | null;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export function readIsoDay(text: string): string | null {
  const stamp = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text);
  if (stamp) return parseDay(stamp[1]!) === null ? null : stamp[1]!;
  const typed = readTypedDate(text.replace(/-/g, ' '), Number.NaN);
  const day = typed === null ? null : parseDay(typed);
  return day === null ? null : isoDay(day);
}

export function fieldsOf(row: SheetRow): Fields {
  const faults: RowFault[] = [];
  const add = (column: string, reason: string, effect: RowFault['effect'], action: string) =>
    faults.push({ column, value: row.cell(column), reason, effect, action });
  const reject = (column: string, reason: string) => void add(column, reason, 'rejected', REJECTED);
  const text = (column: string) => row.cell(column) || null;
  const read = <T>(column: string, parse: (cell: string) => T | null, reason: string): T | null => {
    const cell = row.cell(column);
    if (cell === '') return null;
    const value = parse(cell);
    if (value === null) reject(column, reason);
    return value;
  };
  const degrees = (column: string, most: number) =>
    read(
      column,
      (cell) => (NUMBER.test(cell) && Math.abs(Number(cell)) <= most ? Number(cell) : null),
      `not degrees from -${most} to ${most}`,
    );
  return {
    faults,
    isRejected: () => faults.some(({ effect }) => effect === 'rejected'),
    reject,
    note: (column, reason, action) => void add(column, reason, 'kept', action),
    text,
    needed: (column) => {
      const cell = text(column);
      if (cell === null) reject(column, 'this cell may not be empty');
      return cell;
    },
    count: (column) =>
      read(column, (cell) => (/^\d{1,9}(?:\.0+)?$/.test(cell) ? Number(cell) : null), 'not a whole number from 0'),
    day: (column) => read(column, readIsoDay, 'not a date of the calendar'),
    point: (lonColumn, latColumn) => {
      const lon = degrees(lonColumn, 180);
      const lat = degrees(latColumn, 90);
      if (lon !== null && lat !== null) return [lon, lat];
      if ((lon === null) !== (lat === null) && row.cell(lonColumn) + row.cell(latColumn) !== '') {
        const empty = row.cell(lonColumn) === '' ? lonColumn : latColumn;
        if (row.cell(empty) === '') reject(empty, 'one of the two coordinates is missing');
      }
      return null;
    },
  };
}
