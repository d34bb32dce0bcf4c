/** What every format of a table says of itself: how it is known, what its words become, and how one row is read. */
import type { Text } from '../../domain/schema';
import type { CsvHead } from '../../lib/csvHead';
import type { Builder } from './builder';
import type { Fields, SheetRow } from './sheet';
import type { TermTable } from './terms';

export interface RowContext {
  readonly builder: Builder;
  /** The file's name as the person knows it. */
  readonly file: string;
  /** Its place among the files read together, from 1: rows without ids of their own are told apart by it. */
  readonly fileNumber: number;
  /** Index of this file's column names in the head. */
  readonly columns: number;
  /** One name for all spellings of an outlet. */
  readonly oneName: (written: string) => string;
  /** Whether a period (EDTF) lies wholly outside the time range that the person asked for. */
  readonly isOutside: (when: string | null) => boolean;
  readonly count: (what: 'undated' | 'unplaced') => void;
}

export type RowFate = 'kept' | 'rejected' | 'outside';

export interface TableFormat {
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  readonly licence: string;
  readonly timeZone: string;
  /** Columns without which a file is not of this format. */
  readonly needs: readonly string[];
  /** Known orders of columns: a damaged header is read by these. */
  readonly layouts: readonly (readonly string[])[];
  readonly tables: readonly TermTable[];
  readonly open: (context: RowContext) => (row: SheetRow, fields: Fields) => RowFate;
}

export interface KnownColumns {
  readonly names: readonly string[];
  /** Names in the file's header that were read as another. */
  readonly repaired: readonly { readonly column: string; readonly value: string }[];
}

const plain = (name: string) => name.trim().toLowerCase();

/** The names of the columns where the head is of this format; null where it is not. */
export function columnsOf(
  { needs, layouts }: Pick<TableFormat, 'needs' | 'layouts'>,
  head: CsvHead,
): KnownColumns | null {
  const header = head.header.map(plain);
  if (header.length === head.width && needs.every((name) => header.includes(name)))
    return { names: header, repaired: [] };
  const layout = layouts.find(
    (names) =>
      names.length === head.width && names.filter((name) => header.includes(name)).length >= names.length * 0.75,
  );
  if (!layout) return null;
  const repaired = layout.flatMap((column, i) =>
    header[i] === column ? [] : [{ column, value: head.header[i] ?? '' }],
  );
  return { names: layout, repaired };
}
