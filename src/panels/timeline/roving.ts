/** Where the arrow keys lead from one mark to the next. Marks are given in order of time. */
import type { PlacedMark } from './lanes';

const middle = (mark: PlacedMark) => (mark.x0 + mark.x1) / 2;

/** The mark nearest in place in the next row that has any, upwards or downwards. */
function acrossRows(marks: readonly PlacedMark[], at: PlacedMark, way: -1 | 1): PlacedMark {
  const beyond = marks.filter((mark) => Math.sign(mark.row - at.row) === way);
  if (beyond.length === 0) return at;
  const nearest = Math.min(...beyond.map((mark) => Math.abs(mark.row - at.row)));
  const row = beyond.filter((mark) => Math.abs(mark.row - at.row) === nearest);
  const far = (mark: PlacedMark) => Math.abs(middle(mark) - middle(at));
  return row.reduce((best, mark) => (far(mark) < far(best) ? mark : best));
}

/** The id to go to; null where the key means nothing here. At either end it stays. */
export function markAfterKey(marks: readonly PlacedMark[], id: string, key: string): string | null {
  const index = marks.findIndex((mark) => mark.id === id);
  const at = marks[index];
  if (!at) return null;
  switch (key) {
    case 'ArrowLeft':
      return marks[Math.max(0, index - 1)]!.id;
    case 'ArrowRight':
      return marks[Math.min(marks.length - 1, index + 1)]!.id;
    case 'ArrowUp':
      return acrossRows(marks, at, -1).id;
    case 'ArrowDown':
      return acrossRows(marks, at, 1).id;
    case 'Home':
      return marks[0]!.id;
    case 'End':
      return marks.at(-1)!.id;
    default:
      return null;
  }
}
