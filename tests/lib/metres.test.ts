import { describe, expect, it } from 'vitest';
import { lonScale, metresBetween } from '../../src/lib/metres';

describe('metresBetween', () => {
  it('takes a degree of latitude for 111 km', () => {
    expect(metresBetween([37, 36], [37, 37])).toBeCloseTo(111_195, 0);
  });

  it('shortens a degree of longitude by the cosine of the latitude', () => {
    expect(metresBetween([37, 60], [38, 60])).toBeCloseTo(111_195 / 2, 0);
    expect(lonScale(0)).toBe(1);
  });
});
