/**
 * The brush as a state machine: presses, moves and keys in, a range of whole days out. Whatever comes in, the range lies
 * within the span and does not end before it starts. It knows neither pixels nor pages.
 */
import { clamp, type DayRange } from './scale';

export type Handle = 'from' | 'to';
type Grip = Handle | 'window' | 'new';

/** `at`, `anchor`: places on the axis in days with their fraction. */
export interface Drag {
  readonly grip: Grip;
  readonly pointer: number;
  readonly anchor: number;
  /** The range before the press: what Esc brings back. */
  readonly before: DayRange;
}

export interface BrushState {
  readonly range: DayRange;
  readonly drag: Drag | null;
}

export type BrushInput =
  | { readonly type: 'press'; readonly pointer: number; readonly on: Handle | 'track'; readonly at: number }
  | { readonly type: 'move'; readonly pointer: number; readonly at: number }
  | { readonly type: 'release'; readonly pointer: number }
  | { readonly type: 'cancel' };

/** A press that has not moved this far, in days, draws no new range. */
const STILL = 0.3;
const PAGE_DAYS = 7;

/** Inside the window a press moves it; outside, or where there is nothing to move, it draws a new one. */
function gripAt(on: Handle | 'track', at: number, range: DayRange, span: DayRange): Grip {
  if (on !== 'track') return on;
  const isWhole = range.from === span.from && range.to === span.to;
  return !isWhole && at >= range.from && at < range.to + 1 ? 'window' : 'new';
}

function moveHandle(handle: Handle, day: number, range: DayRange, span: DayRange): DayRange {
  return handle === 'from'
    ? { from: clamp(day, span.from, range.to), to: range.to }
    : { from: range.from, to: clamp(day, range.from, span.to) };
}

function drawn(anchor: number, at: number, before: DayRange, span: DayRange): DayRange {
  if (Math.abs(at - anchor) < STILL) return before;
  const day = (n: number) => clamp(Math.floor(n), span.from, span.to);
  const low = day(Math.min(anchor, at));
  return { from: low, to: Math.max(low, day(Math.ceil(Math.max(anchor, at)) - 1)) };
}

function dragged({ grip, anchor, before }: Drag, at: number, span: DayRange): DayRange {
  switch (grip) {
    case 'from':
      return moveHandle('from', before.from + Math.round(at - anchor), before, span);
    case 'to':
      return moveHandle('to', before.to + Math.round(at - anchor), before, span);
    case 'window': {
      const by = clamp(Math.round(at - anchor), span.from - before.from, span.to - before.to);
      return { from: before.from + by, to: before.to + by };
    }
    case 'new':
      return drawn(anchor, at, before, span);
  }
}

/** One pointer drags at a time; what another does meanwhile is ignored. */
export function stepBrush(state: BrushState, input: BrushInput, span: DayRange): BrushState {
  const { drag, range } = state;
  switch (input.type) {
    case 'press': {
      if (drag) return state;
      const grip = gripAt(input.on, input.at, range, span);
      return { range, drag: { grip, pointer: input.pointer, anchor: input.at, before: range } };
    }
    case 'move':
      return drag?.pointer === input.pointer ? { drag, range: dragged(drag, input.at, span) } : state;
    case 'release':
      return drag?.pointer === input.pointer ? { drag: null, range } : state;
    case 'cancel':
      return drag ? { drag: null, range: drag.before } : state;
  }
}

/** How far a handle may go: never past the other. */
export function allowedDays(handle: Handle, range: DayRange, span: DayRange): DayRange {
  return handle === 'from' ? { from: span.from, to: range.to } : { from: range.from, to: span.to };
}

/** The range after a key on a handle; null where the key means nothing here. */
export function keyRange(handle: Handle, key: string, range: DayRange, span: DayRange): DayRange | null {
  const day = range[handle];
  const allowed = allowedDays(handle, range, span);
  const target: Record<string, number> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: day - PAGE_DAYS,
    PageUp: day + PAGE_DAYS,
    Home: allowed.from,
    End: allowed.to,
  };
  return Object.hasOwn(target, key) ? moveHandle(handle, target[key]!, range, span) : null;
}

/**
 * What a handle's move makes of a bound of the view: at the end of the span there is no bound, a handle that did not
 * move leaves the bound as it was written. `kept`: the bound as it stands; `write`: a day as the view writes it.
 */
export function boundAfter<T>(
  handle: Handle,
  before: DayRange,
  after: DayRange,
  span: DayRange,
  kept: T,
  write: (day: number) => T,
): T | null {
  if (before[handle] === after[handle]) return kept;
  return after[handle] === span[handle] ? null : write(after[handle]);
}
