import { describe, expect, it } from 'vitest';
import { stepsOfKey, stepsOfSwipe } from '../../../src/panels/story/gesture';

describe('an arrow key', () => {
  it('goes on where reading goes, and back the other way', () => {
    expect([stepsOfKey('ArrowRight', false), stepsOfKey('ArrowLeft', false)]).toEqual([1, -1]);
    expect([stepsOfKey('ArrowRight', true), stepsOfKey('ArrowLeft', true)]).toEqual([-1, 1]);
  });

  it.each(['ArrowUp', 'ArrowDown', 'Enter', ' ', 'Tab', 'a'])('that is none goes nowhere: %s', (key) => {
    expect(stepsOfKey(key, false)).toBe(0);
  });
});

describe('a swipe', () => {
  it('pulls the next step in from where it lies', () => {
    expect([stepsOfSwipe(-80, 10, false), stepsOfSwipe(80, 10, false)]).toEqual([1, -1]);
    expect([stepsOfSwipe(-80, 10, true), stepsOfSwipe(80, 10, true)]).toEqual([-1, 1]);
  });

  it('is neither a press nor a scroll', () => {
    expect(stepsOfSwipe(47, 0, false)).toBe(0);
    expect(stepsOfSwipe(-80, 60, false)).toBe(0);
    expect(stepsOfSwipe(0, -300, false)).toBe(0);
  });
});
