/**
 * Fingers on the plot as a state machine: each holds the day that it was put down on. One finger moves the window, two
 * stretch it. It knows neither pages nor what else a press may mean.
 */
import { clamp, type DayRange, dayAt, timeScale } from './scale';
import { panned, pinched } from './zoom';

interface Finger {
  readonly pointer: number;
  /** In px from the start of the plot. */
  readonly x: number;
  /** The day under it when it was last put down or joined by another. */
  readonly day: number;
}

export type Fingers = readonly Finger[];

export interface Plot {
  readonly window: DayRange;
  readonly span: DayRange;
  readonly width: number;
}

const MOST = 2;

/** Every finger holds what lies under it now. */
function anchored(fingers: Fingers, { window, width }: Plot): Finger[] {
  const scale = timeScale(window, width);
  return fingers.map((finger) => ({ ...finger, day: dayAt(scale, finger.x) }));
}

export function press(fingers: Fingers, pointer: number, x: number, plot: Plot): Fingers {
  if (fingers.length >= MOST || fingers.some((finger) => finger.pointer === pointer)) return fingers;
  return anchored([...fingers, { pointer, x, day: 0 }], plot);
}

export function lift(fingers: Fingers, pointer: number, plot: Plot): Fingers {
  return anchored(
    fingers.filter((finger) => finger.pointer !== pointer),
    plot,
  );
}

/** The window after a finger has moved to `x`; as it was where that finger is not down. */
export function move(fingers: Fingers, pointer: number, x: number, plot: Plot): { fingers: Fingers; window: DayRange } {
  const { window, span, width } = plot;
  const next = fingers.map((finger) => (finger.pointer === pointer ? { ...finger, x: clamp(x, 0, width) } : finger));
  const [a, b] = next;
  if (!a || !next.some((finger) => finger.pointer === pointer)) return { fingers, window };
  if (b) return { fingers: next, window: pinched([a.day, b.day], [a.x, b.x], width, span) ?? window };
  return { fingers: next, window: panned(window, a.day - dayAt(timeScale(window, width), a.x), span) };
}
