/** The as-known line as something to drag: from a place or a key to a day, null where everything is known. */
import { clamp, type DayRange, dayAt, PAD, type TimeScale } from './scale';

const WEEK = 7;

/** The line stands at the end of its day. At the end of the span it stands for everything. */
export function knownAt(scale: TimeScale, span: DayRange, x: number): number | null {
  if (x > scale.width - PAD / 2 && scale.span.to >= span.to) return null;
  return clamp(Math.round(dayAt(scale, x)) - 1, span.from, span.to);
}

/** `day`: as it stands. Gives `undefined` where the key means nothing here. */
export function knownAfterKey(day: number | null, key: string, span: DayRange): number | null | undefined {
  const all = span.to + 1;
  const at = clamp(day ?? all, span.from, all);
  const target: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - WEEK,
    PageUp: at + WEEK,
    Home: span.from,
    End: all,
  };
  if (!Object.hasOwn(target, key)) return undefined;
  const next = clamp(target[key]!, span.from, all);
  return next === all ? null : next;
}
