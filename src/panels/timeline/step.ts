/** From one event to the next in order of time, within the filter and never out of it. */
import type { EventLine } from './eventLines';

/** The events that the filter lets through, certainly or possibly. */
export function inFilter(lines: readonly EventLine[]): EventLine[] {
  return lines.filter((line) => line.match !== 'no');
}

/**
 * The event before or after `id`. One that the filter leaves out stands where it would: what comes next is what follows
 * it in time. Null where there is none.
 */
export function stepFrom(lines: readonly EventLine[], id: string | null, way: -1 | 1): string | null {
  const at = lines.findIndex((line) => line.row.id === id);
  const shown = inFilter(lines);
  if (at < 0) return (way === 1 ? shown[0] : shown.at(-1))?.row.id ?? null;
  const beyond = way === 1 ? inFilter(lines.slice(at + 1)) : inFilter(lines.slice(0, at)).reverse();
  return beyond[0]?.row.id ?? null;
}
