import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../src/panels/timeline/textWidth';

describe('fitting a text', () => {
  it('leaves it whole where it fits', () => {
    expect(fitText('Car bomb', 200)).toBe('Car bomb');
  });

  it('cuts at the end of a word where that loses little', () => {
    expect(fitText('Bombardment of opposition areas', textWidth('Bombardment of opposition areas') - 4)).toBe(
      'Bombardment of opposition…',
    );
  });

  it('cuts inside a word where it must, and never grows', () => {
    const short = fitText('Misericordia', 40);
    expect(short).toMatch(/^Mis.*…$/u);
    expect(textWidth(short)).toBeLessThanOrEqual(40);
  });

  it('measures within a tenth of what a browser does for the same face', () => {
    expect(Math.abs(textWidth('Civilians killed in Aleppo since 22 April') / 199.98 - 1)).toBeLessThan(0.1);
  });
});
