import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/domain/numberWords';

const numbers = (text: string) => [...numbersIn(text)].sort((a, b) => a - b);

describe('numbersIn', () => {
  it.each([
    ['three people', [3]],
    ['another 11', [11]],
    ['nearly 150', [150]],
    ['Twenty-five, then twenty five', [25]],
    ['two hundred and five dead', [205]],
    ['two hundred thousand', [200_000]],
    ['three thousand two hundred and one', [3201]],
    ['a hundred', [100]],
    ['two dozen', [24]],
    ['1,200 or 1.300', [1200, 1300]],
    ['2.5 million', [2_500_000]],
    ['no one, none', [0, 1]],
    ['a child', [1]],
    ['٤٩ قتيلا', [49]],
    ['three killed, another eleven hurt', [3, 11]],
    ['three and eleven', [3, 11]],
    ['two three', [2, 3]],
    ['twenty fifteen', [15, 20]],
    ['two hundred a day', [1, 200]],
    ['dozens and hundreds', []],
    ['often sevenfold', []],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('takes figures with a space between for one number or for two', () => {
    expect(numbers('1 200 people')).toEqual([1, 200, 1200]);
  });

  it('never finds a number inside a longer one', () => {
    expect(numbers('190 in 2019')).toEqual([190, 2019]);
  });

  it('finds every number that is printed with thousands separators', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (n) => {
        expect(numbersIn(`at least ${n.toLocaleString('en-US')} people`).has(n)).toBe(true);
        expect(numbersIn(`about ${n} were`).has(n)).toBe(true);
      }),
    );
  });
});
