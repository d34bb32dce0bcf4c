/**
 * A row that is one event, whatever its format: its own cells stay with it, a second row of one id is rejected, and what
 * has no day or no coordinates is counted for the trays. What the columns mean is its format's to say.
 */
import type { Event } from '../../domain/schema';
import type { RowContext } from './format';
import type { Fields, SheetRow } from './sheet';

interface EventRow extends Pick<Event, 'id' | 'place' | 'kind' | 'placePrecision'> {
  readonly title: string;
  readonly summary: string;
  /** EDTF; null where the row gives no day that can be read. */
  readonly when: string | null;
  /** EDTF with an open end: stands where there is no day. */
  readonly undated: string;
  readonly isPlaced: boolean;
}

/** Whether a number or word of the file can be part of an id. */
export const isPlainId = (written: string): boolean => /^[\w.-]{1,60}$/.test(written);

export const idPart = (written: string): string => written.toLowerCase().replaceAll('_', '-');

/** False, and the row rejected, where an earlier row has the id. `idColumn`: the column to name for it. */
export function addEventRow(
  { builder, file, columns, count }: RowContext,
  row: SheetRow,
  fields: Fields,
  idColumn: string,
  { title, summary, when, undated, isPlaced, ...own }: EventRow,
): boolean {
  const isAdded = builder.event({
    ...own,
    title: { en: title },
    summary: { en: summary },
    when: when ?? undated,
    within: [],
    original: { file, line: row.line, columns, cells: [...row.cells] },
  });
  if (!isAdded) {
    fields.reject(idColumn, 'an earlier row has this id');
    return false;
  }
  if (when === null) count('undated');
  if (!isPlaced) count('unplaced');
  return true;
}
