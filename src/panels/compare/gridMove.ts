/** From a key to the next cell of a grid. Pure. */
export interface GridAt {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;
const within = (n: number, size: number) => Math.min(Math.max(n, 0), Math.max(size - 1, 0));

/** The cell itself where a position lies outside a grid that has shrunk. */
export function clampCell({ row, column }: GridAt, { rows, columns }: GridSize): GridAt {
  return { row: within(row, rows), column: within(column, columns) };
}

/** null for a key that moves nowhere. `isMirrored`: the page runs from right to left. */
export function moveCell(at: GridAt, key: string, size: GridSize, isMirrored: boolean): GridAt | null {
  const { row, column } = at;
  const forward = isMirrored ? -1 : 1;
  const moves: Readonly<Record<string, GridAt>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + forward },
    ArrowLeft: { row, column: column - forward },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to ? clampCell(to, size) : null;
}

/**
 * From one of several places, not one in every cell, to the next: down and up in its own column, sideways to the next
 * column that holds any, at the nearest row. `places` in reading order; null where there is none that way.
 */
export function movePlace(places: readonly GridAt[], from: number, key: string, isMirrored: boolean): number | null {
  const at = places[from];
  if (!at) return null;
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const found = (index: number) => (index < 0 ? null : index);
  const nearestIn = (columns: readonly number[], pick: (...columns: number[]) => number) => {
    if (columns.length === 0) return null;
    const column = pick(...columns);
    const distance = (place: GridAt) => Math.abs(place.row - at.row);
    const nearest = Math.min(...places.filter((p) => p.column === column).map(distance));
    return places.findIndex((p) => p.column === column && distance(p) === nearest);
  };
  const columnsWhere = (holds: (column: number) => boolean) => places.map((p) => p.column).filter(holds);
  switch (key) {
    case 'ArrowDown':
      return found(places.findIndex((p, i) => i > from && p.column === at.column));
    case 'ArrowUp':
      return found(places.findLastIndex((p, i) => i < from && p.column === at.column));
    case forward:
      return nearestIn(
        columnsWhere((column) => column > at.column),
        Math.min,
      );
    case back:
      return nearestIn(
        columnsWhere((column) => column < at.column),
        Math.max,
      );
    case 'Home':
      return nearestIn(
        columnsWhere(() => true),
        Math.min,
      );
    case 'End':
      return nearestIn(
        columnsWhere(() => true),
        Math.max,
      );
    default:
      return null;
  }
}
