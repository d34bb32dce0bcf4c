/** The words below the two handles: each under its own where it can, never over each other, never outside the plot. */
import { clamp } from './scale';
import { HEAVIER, textWidth } from './textWidth';

const GAP = 10;

/** The middle of each text, in px. */
export function placeHandleWords(
  texts: readonly [string, string],
  handles: readonly [number, number],
  width: number,
): readonly [number, number] {
  const [a, b] = texts.map((text) => (textWidth(text) * HEAVIER) / 2) as [number, number];
  const apart = a + b + GAP;
  const first = clamp(handles[0], a, width - b - apart);
  const second = clamp(handles[1], a + apart, width - b);
  const lack = apart - (second - first);
  if (lack <= 0) return [first, second];
  const left = clamp(first - lack / 2, a, width - b - apart);
  return [left, left + apart];
}
