import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedDays,
  boundAfter,
  type BrushInput,
  type BrushState,
  keyRange,
  stepBrush,
} from '../../../src/panels/timeline/brush';

const SPAN = { from: 100, to: 115 };
const whole: BrushState = { range: SPAN, drag: null };
const at = (from: number, to: number): BrushState => ({ range: { from, to }, drag: null });
const run = (state: BrushState, inputs: BrushInput[]) => inputs.reduce((s, input) => stepBrush(s, input, SPAN), state);

const press = (on: 'from' | 'to' | 'track', x: number, pointer = 1): BrushInput => ({
  type: 'press',
  pointer,
  on,
  at: x,
});
const move = (x: number, pointer = 1): BrushInput => ({ type: 'move', pointer, at: x });
const release: BrushInput = { type: 'release', pointer: 1 };

describe('dragging a handle', () => {
  it('moves it by whole days', () => {
    expect(run(whole, [press('from', 100), move(102.4)]).range).toEqual({ from: 102, to: 115 });
    expect(run(whole, [press('to', 116), move(113.4)]).range).toEqual({ from: 100, to: 112 });
  });

  it('stops at the other handle and at the end of the span', () => {
    expect(run(at(103, 106), [press('from', 103), move(114)]).range).toEqual({ from: 106, to: 106 });
    expect(run(at(103, 106), [press('to', 107), move(90)]).range).toEqual({ from: 103, to: 103 });
    expect(run(at(103, 106), [press('to', 107), move(300)]).range).toEqual({ from: 103, to: 115 });
  });

  it('follows the pointer back after it ran too far', () => {
    expect(run(at(103, 106), [press('from', 103), move(90), move(104)]).range).toEqual({ from: 104, to: 106 });
  });
});

describe('dragging in the track', () => {
  it('moves the window, keeping its length, no further than the span', () => {
    expect(run(at(103, 106), [press('track', 104.5), move(107.5)]).range).toEqual({ from: 106, to: 109 });
    expect(run(at(103, 106), [press('track', 104.5), move(200)]).range).toEqual({ from: 112, to: 115 });
    expect(run(at(103, 106), [press('track', 104.5), move(0)]).range).toEqual({ from: 100, to: 103 });
  });

  it('draws a new range outside the window, in either direction', () => {
    expect(run(at(103, 106), [press('track', 109.2), move(112.1)]).range).toEqual({ from: 109, to: 112 });
    expect(run(at(103, 106), [press('track', 112.1), move(109.2)]).range).toEqual({ from: 109, to: 112 });
  });

  it('draws a new range where the window is the whole span', () => {
    expect(run(whole, [press('track', 104.1), move(106.9)]).range).toEqual({ from: 104, to: 106 });
  });

  it('ends a new range with the day that the pointer has entered', () => {
    expect(run(whole, [press('track', 104), move(106)]).range).toEqual({ from: 104, to: 105 });
  });

  it('changes nothing on a press without a move', () => {
    expect(run(at(103, 106), [press('track', 110), move(110.1), release])).toEqual(at(103, 106));
  });
});

describe('a drag', () => {
  it('ends with its release: later moves do nothing', () => {
    expect(run(whole, [press('from', 100), move(103), release, move(110)])).toEqual(at(103, 115));
  });

  it('gives the range back when it is cancelled', () => {
    expect(run(at(103, 106), [press('track', 104), move(108), { type: 'cancel' }])).toEqual(at(103, 106));
  });

  it('belongs to one pointer', () => {
    const dragging = run(whole, [press('from', 100), move(103)]);
    expect(run(dragging, [press('to', 116, 2), move(105, 2), { type: 'release', pointer: 2 }])).toEqual(dragging);
  });
});

describe('keys on a handle', () => {
  const range = { from: 103, to: 112 };
  it.each([
    ['from', 'ArrowRight', { from: 104, to: 112 }],
    ['from', 'ArrowUp', { from: 104, to: 112 }],
    ['from', 'ArrowLeft', { from: 102, to: 112 }],
    ['to', 'ArrowDown', { from: 103, to: 111 }],
    ['from', 'PageUp', { from: 110, to: 112 }],
    ['to', 'PageDown', { from: 103, to: 105 }],
    ['from', 'Home', { from: 100, to: 112 }],
    ['from', 'End', { from: 112, to: 112 }],
    ['to', 'Home', { from: 103, to: 103 }],
    ['to', 'End', { from: 103, to: 115 }],
  ] as const)('%s, %s', (handle, key, expected) => {
    expect(keyRange(handle, key, range, SPAN)).toEqual(expected);
  });

  it('leaves other keys to the page', () => {
    expect(keyRange('from', 'Tab', range, SPAN)).toBeNull();
    expect(keyRange('from', 'toString', range, SPAN)).toBeNull();
  });

  it('says how far each handle may go', () => {
    expect(allowedDays('from', range, SPAN)).toEqual({ from: 100, to: 112 });
    expect(allowedDays('to', range, SPAN)).toEqual({ from: 103, to: 115 });
  });
});

describe('bounds', () => {
  const bound = (handle: 'from' | 'to', after: { from: number; to: number }) =>
    boundAfter<string>(handle, { from: 103, to: 112 }, after, SPAN, 'as written', (day) => `day ${day}`);

  it('are written as days where a handle moved', () => {
    expect(bound('from', { from: 104, to: 112 })).toBe('day 104');
  });

  it('stay as written where it did not', () => {
    expect(bound('to', { from: 104, to: 112 })).toBe('as written');
  });

  it('are lifted at the ends of the span', () => {
    expect(bound('from', { from: 100, to: 112 })).toBeNull();
    expect(bound('to', { from: 103, to: 115 })).toBeNull();
  });
});

describe('whatever comes in', () => {
  const place = fc.double({ min: 60, max: 160, noNaN: true });
  const pointer = fc.integer({ min: 1, max: 2 });
  const inputs = fc.oneof(
    fc.record({ type: fc.constant('press' as const), pointer, on: fc.constantFrom('from', 'to', 'track'), at: place }),
    fc.record({ type: fc.constant('move' as const), pointer, at: place }),
    fc.record({ type: fc.constant('release' as const), pointer }),
    fc.constant({ type: 'cancel' as const }),
  ) as fc.Arbitrary<BrushInput>;
  const isSound = ({ from, to }: { from: number; to: number }) =>
    Number.isInteger(from) && Number.isInteger(to) && SPAN.from <= from && from <= to && to <= SPAN.to;

  it('the range is whole days inside the span that end no earlier than they start', () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 40 }), (list) => {
        let state = at(103, 106);
        for (const input of list) {
          state = stepBrush(state, input, SPAN);
          expect(state.range).toSatisfy(isSound);
        }
      }),
    );
  });

  it('no number of keys walks out of the span', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('from', 'to'), keys), { maxLength: 60 }), (presses) => {
        let range = { from: 103, to: 106 };
        for (const [handle, key] of presses) {
          range = keyRange(handle, key, range, SPAN)!;
          expect(range).toSatisfy(isSound);
        }
      }),
    );
  });
});
