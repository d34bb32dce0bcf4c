import { describe, expect, it } from 'vitest';
import { knownAfterKey, knownAt } from '../../../src/panels/timeline/known';
import { endX, timeScale } from '../../../src/panels/timeline/scale';
import { day, SPAN } from './rows';

const scale = timeScale(SPAN, 500);

describe('the as-known line', () => {
  it('stands at the end of the day up to which reports count', () => {
    for (let at = SPAN.from; at <= SPAN.to; at++) {
      expect(knownAt(scale, SPAN, endX(scale, at))).toBe(at);
    }
  });

  it('snaps to the nearest end of a day and stays in the span', () => {
    expect(knownAt(scale, SPAN, endX(scale, day('2016-04-27')) + scale.dayWidth * 0.4)).toBe(day('2016-04-27'));
    expect(knownAt(scale, SPAN, endX(scale, day('2016-04-27')) + scale.dayWidth * 0.6)).toBe(day('2016-04-28'));
    expect(knownAt(scale, SPAN, -50)).toBe(SPAN.from);
  });

  it('means everything at the very end, but not at the end of a part of the span', () => {
    expect(knownAt(scale, SPAN, 500)).toBeNull();
    const part = timeScale({ from: day('2016-04-24'), to: day('2016-04-27') }, 500);
    expect(knownAt(part, SPAN, 500)).toBe(day('2016-04-27'));
  });

  it('moves by keys, from everything to the last day and back', () => {
    expect(knownAfterKey(null, 'ArrowLeft', SPAN)).toBe(SPAN.to);
    expect(knownAfterKey(SPAN.to, 'ArrowRight', SPAN)).toBeNull();
    expect(knownAfterKey(day('2016-05-03'), 'PageDown', SPAN)).toBe(day('2016-04-26'));
    expect(knownAfterKey(day('2016-05-03'), 'Home', SPAN)).toBe(SPAN.from);
    expect(knownAfterKey(day('2016-05-03'), 'End', SPAN)).toBeNull();
    expect(knownAfterKey(day('2016-04-01'), 'ArrowLeft', SPAN)).toBe(SPAN.from);
    expect(knownAfterKey(day('2016-05-03'), 'a', SPAN)).toBeUndefined();
  });
});
