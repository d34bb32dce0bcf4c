import { describe, expect, it } from 'vitest';
import { agreementShare, type CodedUnit, cohensKappa, krippendorffsAlpha } from '../../src/compile/reliability';

/** `n` units, all coded as [first, second]. */
const times = <T>(n: number, first: T, second: T): CodedUnit<T>[] => Array.from({ length: n }, () => [first, second]);
/** One unit a letter. */
const coded = (first: string, second: string): CodedUnit<string>[] =>
  Array.from(first, (value, i) => [value, second[i]!]);

describe('agreementShare', () => {
  it('is the share of equal units', () => {
    expect(agreementShare(coded('aab', 'abb'))).toBeCloseTo(2 / 3, 12);
    expect(agreementShare([])).toBeNull();
  });
});

describe("Cohen's kappa", () => {
  it('takes off what the margins make likely: 20, 5, 10, 15 of 50 is (0.7 - 0.5) / (1 - 0.5)', () => {
    const units = [
      ...times(20, true, true),
      ...times(5, true, false),
      ...times(10, false, true),
      ...times(15, false, false),
    ];
    expect(cohensKappa(units)).toBeCloseTo(0.4, 12);
  });

  it('falls where the same share of agreement is likelier: 45, 15, 25, 15 of 100 is (0.6 - 0.54) / (1 - 0.54)', () => {
    const units = [
      ...times(45, true, true),
      ...times(15, true, false),
      ...times(25, false, true),
      ...times(15, false, false),
    ];
    expect(cohensKappa(units)).toBeCloseTo(0.06 / 0.46, 12);
  });

  it('is 1 where all agree, 0 where agreement is what chance gives, below where it is less', () => {
    expect(cohensKappa(coded('aab', 'aab'))).toBe(1);
    expect(cohensKappa(coded('aabb', 'abab'))).toBe(0);
    expect(cohensKappa(coded('aabb', 'bbaa'))).toBe(-1);
  });

  it('is not defined without variation or without units', () => {
    expect(cohensKappa(times(9, false, false))).toBeNull();
    expect(cohensKappa([])).toBeNull();
  });

  it('is 0 where one coder says one thing always: agreement is what chance gives', () => {
    expect(cohensKappa(coded('aaaa', 'aaab'))).toBe(0);
  });
});

describe("Krippendorff's alpha", () => {
  it('of ten binary units, four of them unequal, 14 values 0 and 6 values 1: 1 - 0.4 / (168 / 380)', () => {
    const alpha = krippendorffsAlpha(coded('0100000010', '1110010000'));
    expect(alpha).toBeCloseTo(1 - 0.4 / (168 / 380), 12);
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it('of twelve units in five classes, three of them unequal: 1 - 0.25 / (448 / 552)', () => {
    const alpha = krippendorffsAlpha(coded('aabbdcccedda', 'babbbccceddd'));
    expect(alpha).toBeCloseTo(1 - 0.25 / (448 / 552), 12);
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  it('is 1 where all agree and something varies', () => {
    expect(krippendorffsAlpha(coded('aab', 'aab'))).toBe(1);
  });

  it('is not defined without variation or without units', () => {
    expect(krippendorffsAlpha(coded('aaa', 'aaa'))).toBeNull();
    expect(krippendorffsAlpha([])).toBeNull();
  });
});
