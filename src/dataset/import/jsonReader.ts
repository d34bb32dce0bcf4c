/** What the readers of JSON files share: one record after the other, each kept or rejected and counted once. */
import type { Problem } from '../../domain/problem';
import { type Accounting, emptyTally } from './accounting';
import type { Builder } from './builder';
import type { RowContext, RowFate } from './format';
import { rowProblem } from './importProblems';
import type { Fields, SheetRow } from './sheet';
import { columnIndex, fieldsOf, sheetRow } from './sheet';
import { type DayWindow, outsideOf } from './tableReader';

export interface JsonInput {
  readonly file: string;
  readonly fileNumber: number;
  readonly builder: Builder;
  readonly oneName: (written: string) => string;
  readonly window: DayWindow;
}

export interface JsonRead {
  readonly account: Accounting;
  readonly problems: readonly Problem[];
}

/** `cells`: of each record, in the order of `names`; null for what is no record at all. `line` is its place from 1. */
export function readJsonRows(
  input: JsonInput,
  names: readonly string[],
  records: readonly (readonly string[] | null)[],
  open: (context: RowContext) => (row: SheetRow, fields: Fields, at: number) => RowFate,
): JsonRead {
  const { file, fileNumber, builder, oneName } = input;
  const tally = emptyTally(file);
  const problems: Problem[] = [];
  const index = columnIndex(names);
  const isOutside = outsideOf(input.window);
  const columns = builder.columns(names);
  const read = open({ builder, file, fileNumber, columns, oneName, isOutside, count: (what) => tally[what]++ });
  records.forEach((cells, at) => {
    tally.rows++;
    const row = sheetRow(at + 1, cells ?? [], index);
    const fields = fieldsOf(row);
    if (cells === null) fields.reject('', 'this is no record');
    const fate = cells === null ? 'rejected' : read(row, fields, at);
    tally[fate]++;
    if (fate === 'outside') return;
    for (const { line: _, ...problem } of fields.faults.map((fault) => rowProblem(file, 0, at + 1, fault))) {
      problems.push(problem);
    }
  });
  return { account: tally, problems };
}
