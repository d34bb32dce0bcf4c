/** Arrow keys over the filled cells of a table, whose stops are named "row column". Pure. */
interface Cell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

function cellOf(id: string): Cell {
  const [row = 0, column = 0] = id.split(' ').map(Number);
  return { id, row, column };
}

const nearest = (cells: readonly Cell[], distance: (cell: Cell) => number): string | null =>
  cells.reduce<Cell | null>((best, c) => (best === null || distance(c) < distance(best) ? c : best), null)?.id ?? null;

/** The nearest filled cell that way; null where there is none, or the key means nothing. */
export function nextCell(ids: readonly string[], id: string, key: string, isMirrored: boolean): string | null {
  const at = cellOf(id);
  const cells = ids.map(cellOf);
  const beside = (sign: number) => cells.filter((c) => c.row === at.row && (c.column - at.column) * sign > 0);
  const beyond = (sign: number) => cells.filter((c) => (c.row - at.row) * sign > 0);
  const across = (c: Cell) => Math.abs(c.column - at.column);
  const upOrDown = (c: Cell) => Math.abs(c.row - at.row) * 1000 + across(c);
  const forward = isMirrored ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return nearest(beside(forward), across);
    case 'ArrowLeft':
      return nearest(beside(-forward), across);
    case 'ArrowDown':
      return nearest(beyond(1), upOrDown);
    case 'ArrowUp':
      return nearest(beyond(-1), upOrDown);
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}

export const cellId = (row: number, column: number): string => `${row} ${column}`;
