import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHandleWords } from '../../../src/panels/timeline/handleWords';
import { HEAVIER, textWidth } from '../../../src/panels/timeline/textWidth';

const TEXTS = ['From 22 April', 'To 4 May'] as const;
const half = (text: string) => (textWidth(text) * HEAVIER) / 2;

describe('words below the handles', () => {
  it('stand under their handles where there is room', () => {
    expect(placeHandleWords(TEXTS, [100, 300], 500)).toEqual([100, 300]);
  });

  it('never run into each other or out of the plot', () => {
    const inPlot = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(inPlot, inPlot, (p, q) => {
        const [a, b] = placeHandleWords(TEXTS, [Math.min(p, q), Math.max(p, q)], 400);
        expect(b - half(TEXTS[1]) - (a + half(TEXTS[0]))).toBeGreaterThanOrEqual(9.99);
        expect(a - half(TEXTS[0])).toBeGreaterThanOrEqual(-0.01);
        expect(b + half(TEXTS[1])).toBeLessThanOrEqual(400.01);
      }),
    );
  });
});
