/** Where the arrow keys lead among the stops of a table or a drawing, for useRoving. */
import type { Next, Stop } from '../../ui/useRoving';
import { nextCell } from './cellStops';
import { type GridAt, movePlace } from './gridMove';

const idOf = (stop: Stop) => stop.dataset['stop'] ?? '';

/** By what the stops are called. */
export const byId =
  (next: (ids: readonly string[], id: string, key: string, isMirrored: boolean) => string | null): Next =>
  (stops, from, key, isMirrored) => {
    const ids = stops.map(idOf);
    const id = next(ids, ids[from]!, key, isMirrored);
    return id === null ? null : ids.indexOf(id);
  };

/** Over the filled cells of a table, whose stops are named "row column". */
export const byCell = byId(nextCell);

/** Where a stop stands: in a table by its cell, in lists one under the other. */
function placeOf(stop: Stop, index: number): GridAt {
  const cell = stop.closest<HTMLElement>('[data-column]');
  return cell
    ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
    : { row: index, column: 0 };
}

export const byPlace: Next = (stops, from, key, isMirrored) => movePlace(stops.map(placeOf), from, key, isMirrored);

/** What inside a drawing or a list is named as a stop. */
export const STOPS = '[data-stop]';
