import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lift, move, press } from '../../../src/panels/timeline/gesture';
import { type DayRange, dayAt, startX, timeScale } from '../../../src/panels/timeline/scale';
import {
  isWhole,
  LEAST_DAYS,
  lengthOf,
  panned,
  pinched,
  revealing,
  windowAfterKey,
  zoomed,
} from '../../../src/panels/timeline/zoom';
import { day, SPAN } from './rows';

const WIDTH = 500;
const some = (from: string, days: number): DayRange => ({ from: day(from), to: day(from) + days - 1 });
const aDay = fc.double({ min: SPAN.from, max: SPAN.to + 1, noNaN: true });
const aWindow = fc
  .tuple(fc.double({ min: 0.05, max: 40, noNaN: true }), aDay)
  .map(([factor, at]) => zoomed(SPAN, factor, at, SPAN));

describe('the window', () => {
  it('lies in the span and is never shorter than the least, whatever is asked of it', () => {
    const asked = fc.oneof(
      fc.tuple(fc.double({ min: 0.05, max: 40, noNaN: true }), aDay).map(
        ([factor, at]) =>
          (window: DayRange) =>
            zoomed(window, factor, at, SPAN),
      ),
      fc.double({ min: -60, max: 60, noNaN: true }).map((days) => (window: DayRange) => panned(window, days, SPAN)),
      fc.tuple(fc.constantFrom('+', '=', '-', '_', '0', 'ArrowLeft', 'ArrowRight'), fc.boolean()).map(
        ([key, shifted]) =>
          (window: DayRange) =>
            windowAfterKey(window, key, shifted, SPAN) ?? window,
      ),
    );
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
        const window = all.reduce((so, ask) => ask(so), SPAN);
        expect(window.from).toBeGreaterThanOrEqual(SPAN.from - 1e-6);
        expect(window.to).toBeLessThanOrEqual(SPAN.to + 1e-6);
        expect(lengthOf(window)).toBeGreaterThanOrEqual(LEAST_DAYS - 1e-6);
      }),
    );
  });

  it('keeps under the pointer what lay under it, where the span lets it', () => {
    const at = day('2016-04-29') + 0.5;
    const next = zoomed(SPAN, 2, at, SPAN);
    expect(lengthOf(next)).toBeCloseTo(8, 9);
    const before = startX(timeScale(SPAN, WIDTH), at);
    expect(startX(timeScale(next, WIDTH), at)).toBeCloseTo(before, 6);
  });

  it('moves only so far that what is looked for can be seen', () => {
    const window = some('2016-04-28', 3);
    expect(revealing(window, some('2016-04-29', 1), SPAN)).toBe(window);
    expect(revealing(window, { from: Number.NEGATIVE_INFINITY, to: day('2016-04-28') }, SPAN)).toBe(window);
    const next = revealing(window, some('2016-05-06', 1), SPAN);
    expect(lengthOf(next)).toBeCloseTo(3, 9);
    expect(next.from).toBeLessThanOrEqual(day('2016-05-06'));
    expect(next.to).toBeGreaterThanOrEqual(day('2016-05-06'));
    const past = revealing(window, some('2016-06-06', 1), SPAN);
    expect(past.to).toBeCloseTo(SPAN.to, 9);
  });

  it('steps by keys: nearer, further, aside with Shift, and the whole again', () => {
    const nearer = windowAfterKey(SPAN, '+', false, SPAN)!;
    expect(lengthOf(nearer)).toBeCloseTo(16 / 1.5, 9);
    expect(windowAfterKey(nearer, 'ArrowRight', false, SPAN)).toBeNull();
    expect(windowAfterKey(nearer, 'ArrowRight', true, SPAN)!.from).toBeGreaterThan(nearer.from);
    expect(isWhole(windowAfterKey(nearer, '-', false, SPAN)!, SPAN)).toBe(true);
    expect(windowAfterKey(nearer, '0', false, SPAN)).toEqual(SPAN);
    expect(windowAfterKey(nearer, 'x', false, SPAN)).toBeNull();
  });
});

describe('fingers', () => {
  const window = some('2016-04-26', 6);
  const plot = { window, span: SPAN, width: WIDTH };

  it('hold their days: one moves the window, two stretch it', () => {
    const one = press([], 1, 200, plot);
    const moved = move(one, 1, 150, plot).window;
    expect(lengthOf(moved)).toBeCloseTo(6, 9);
    expect(dayAt(timeScale(moved, WIDTH), 150)).toBeCloseTo(dayAt(timeScale(window, WIDTH), 200), 6);
    const two = press(one, 2, 300, plot);
    const stretched = move(two, 2, 400, plot).window;
    expect(lengthOf(stretched)).toBeCloseTo(3, 6);
    expect(dayAt(timeScale(stretched, WIDTH), 200)).toBeCloseTo(dayAt(timeScale(window, WIDTH), 200), 6);
    expect(dayAt(timeScale(stretched, WIDTH), 400)).toBeCloseTo(dayAt(timeScale(window, WIDTH), 300), 6);
  });

  it('count two and no more, and those that are not down move nothing', () => {
    const two = press(press([], 1, 100, plot), 2, 300, plot);
    expect(press(two, 3, 200, plot)).toBe(two);
    expect(move(two, 3, 50, plot).window).toBe(window);
    expect(lift(two, 1, plot)).toHaveLength(1);
  });

  it('that meet or cross say nothing', () => {
    expect(pinched([day('2016-04-27'), day('2016-04-29')], [200, 205], WIDTH, SPAN)).toBeNull();
    expect(pinched([day('2016-04-27'), day('2016-04-29')], [300, 100], WIDTH, SPAN)).toBeNull();
  });

  it('leave a window inside the span wherever they go', () => {
    const path = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.integer({ min: -200, max: 900 })), { maxLength: 20 });
    fc.assert(
      fc.property(aWindow, path, (start, moves) => {
        let now = { fingers: press(press([], 1, 150, { ...plot, window: start }), 2, 350, plot), window: start };
        for (const [pointer, x] of moves) now = move(now.fingers, pointer, x, { ...plot, window: now.window });
        expect(now.window.from).toBeGreaterThanOrEqual(SPAN.from - 1e-6);
        expect(now.window.to).toBeLessThanOrEqual(SPAN.to + 1e-6);
      }),
    );
  });
});
