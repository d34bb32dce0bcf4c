/**
 * Rows to CSV (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula gets a leading apostrophe, and so does
 * one that already begins with apostrophes before such a sign: taking one away gives the cell back. Numbers stay numbers.
 * What is not there leaves the cell bare; an empty text is a pair of quotes.
 */
export type Cell = string | number | null;

const RUNS = /^'*[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell === '') return '""';
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(cell);
  const safe = RUNS.test(cell) && !isNumber ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n';
}

/** Rows by the names of their columns; what a row does not name is not there. */
export function writeRecords<C extends string>(
  columns: readonly C[],
  rows: readonly { readonly [K in C]?: Cell }[],
): string {
  return writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}
