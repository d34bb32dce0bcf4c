/** What joins a report to the events it speaks of: a line up from its box, and an arm as long as the time between. */
import type { PlacedMark } from './lanes';
import type { ReportBox } from './reported';
import { clamp } from './scale';

export interface Comb {
  readonly report: string;
  readonly x: number;
  /** The middle of the box, from the top of the Reported lanes. */
  readonly y: number;
  /** To each event that is shown, from the top of the Happened lanes. */
  readonly arms: readonly { readonly event: string; readonly x: number; readonly y: number }[];
}

/** Reports of one day stand side by side by so much, in px, so that their lines do not fall into one. */
const STEP = 3;
const INSET = 3;

/** `eventsOf`: the ids of the events that each report speaks of. A report from beyond the span has no day to join from. */
export function combsOf(
  boxes: readonly ReportBox[],
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>,
  marks: readonly PlacedMark[],
): Comb[] {
  const turns = new Map<number, number>();
  return boxes.flatMap((box) => {
    const told = box.beyond === null ? eventsOf.get(box.id) : undefined;
    const seen = told ? marks.filter((mark) => mark.form !== 'away' && told.has(mark.id)) : [];
    if (seen.length === 0) return [];
    const turn = turns.get(box.x0) ?? 0;
    turns.set(box.x0, turn + 1);
    const room = Math.max(1, box.x1 - box.x0 - 2 * INSET);
    const x = box.x0 + INSET + ((turn * STEP) % room);
    const arms = seen.map((mark) => ({ event: mark.id, x: clamp(x, mark.x0, mark.x1), y: mark.y }));
    return [{ report: box.id, x, y: box.y, arms }];
  });
}
