/** What a key or a swipe on the story means: how many steps to go, 0 for none. */

/** A shorter way is a press; a steeper one scrolls. In CSS pixels. */
const LEAST_WAY = 48;
const STEEPEST = 0.6;

/** Next lies where reading goes: to the right, or to the left on a page from right to left. */
export function stepsOfKey(key: string, isRtl: boolean): number {
  if (key === 'ArrowRight') return isRtl ? -1 : 1;
  if (key === 'ArrowLeft') return isRtl ? 1 : -1;
  return 0;
}

/** A swipe pulls the next step in from where it lies. `dx`, `dy`: the way of the finger. */
export function stepsOfSwipe(dx: number, dy: number, isRtl: boolean): number {
  if (Math.abs(dx) < LEAST_WAY || Math.abs(dy) > Math.abs(dx) * STEEPEST) return 0;
  return stepsOfKey(dx < 0 ? 'ArrowRight' : 'ArrowLeft', isRtl);
}
