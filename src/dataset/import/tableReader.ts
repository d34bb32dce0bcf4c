/**
 * One table of a known format, row by row: every row is kept, rejected with its reasons, blank or outside the range
 * asked for, and counted once. It reads text as it comes and holds no row after it has been read.
 */
import { parseEdtf } from '../../domain/edtf';
import { type Problem, showValue } from '../../domain/problem';
import { createCsvReader, type CsvItem } from '../../lib/csvRead';
import type { CsvHead } from '../../lib/csvHead';
import { type Accounting, emptyTally } from './accounting';
import type { Builder } from './builder';
import type { KnownColumns, TableFormat } from './format';
import { rowProblem } from './importProblems';
import { columnIndex, fieldsOf, sheetRow } from './sheet';

/** Days, both included; null where open. */
export interface DayWindow {
  readonly fromDay: number | null;
  readonly toDay: number | null;
}

export interface TableInput {
  readonly file: string;
  readonly fileNumber: number;
  readonly head: CsvHead;
  readonly format: TableFormat;
  readonly columns: KnownColumns;
  readonly builder: Builder;
  readonly oneName: (written: string) => string;
  readonly window: DayWindow;
}

export interface TableReader {
  readonly push: (text: string) => void;
  readonly end: () => { readonly account: Accounting; readonly problems: readonly Problem[] };
  /** Rows read by now, and how many of them are in the dataset. */
  readonly counts: () => { readonly rows: number; readonly kept: number };
}

const REASONS = {
  columns: 'not as many cells as the other rows',
  quote: 'a quote is not closed, or closed in mid-cell',
};
const SET_ASIDE = 'The row was set aside.';

/** Undated rows lie outside no range: they may belong to it. */
export function outsideOf({ fromDay, toDay }: DayWindow): (when: string | null) => boolean {
  if (fromDay === null && toDay === null) return () => false;
  return (when) => {
    const period = when === null ? null : parseEdtf(when);
    if (!period) return false;
    return period.possibleStartDay > (toDay ?? Infinity) || period.possibleEndDay < (fromDay ?? -Infinity);
  };
}

export function createTableReader(input: TableInput): TableReader {
  const { file, head, format, columns, builder } = input;
  const reader = createCsvReader(head);
  const tally = emptyTally(file);
  const index = columnIndex(columns.names);
  const problems: Problem[] = columns.repaired.map(({ column, value }) => {
    const reason = 'the header is damaged';
    const action = 'The column was taken as what stands there in the published layout.';
    return { file, line: 1, row: 1, field: column, value, reason, effect: 'kept', action };
  });
  const readRow = format.open({
    builder,
    file,
    fileNumber: input.fileNumber,
    columns: builder.columns(columns.names),
    oneName: input.oneName,
    isOutside: outsideOf(input.window),
    count: (what) => tally[what]++,
  });
  /** The header is 1. */
  let number = 0;

  const reject = (line: number, value: string, reason: string) => {
    tally.rejected++;
    problems.push({ file, line, row: number, value: showValue(value), reason, effect: 'rejected', action: SET_ASIDE });
  };

  const take = (item: CsvItem) => {
    if (item.kind === 'blank') {
      if (number === 0) return;
      tally.rows++;
      tally.blank++;
      return;
    }
    number++;
    if (number === 1) {
      // A header that runs into the first row takes that row with it.
      if (item.kind === 'broken' && head.header.length > head.width * 1.5) {
        tally.rows++;
        reject(item.line, item.text, 'the header cannot be read, and a row may be lost with it');
      }
      return;
    }
    tally.rows++;
    if (item.kind === 'broken') {
      reject(item.line, item.text, REASONS[item.fault]);
      return;
    }
    if (item.cells.every((cell) => cell.trim() === '')) {
      tally.blank++;
      return;
    }
    const row = sheetRow(item.line, item.cells, index);
    const fields = fieldsOf(row);
    const fate = readRow(row, fields);
    tally[fate]++;
    if (fate !== 'outside')
      for (const fault of fields.faults) problems.push(rowProblem(file, item.line, number, fault));
    const lost = item.cells.find((cell) => cell.includes('\ufffd'));
    if (fate === 'kept' && lost !== undefined) {
      const reason = 'bytes that are no text in this encoding';
      const fault = { column: '', value: lost, reason, effect: 'kept' as const, action: 'They are shown as \ufffd.' };
      problems.push(rowProblem(file, item.line, number, fault));
    }
  };

  return {
    push: (text) => reader.push(text).forEach(take),
    end: () => {
      reader.end().forEach(take);
      return { account: tally, problems };
    },
    counts: () => ({ rows: tally.rows, kept: tally.kept }),
  };
}
