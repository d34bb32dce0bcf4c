import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLines, toLines } from '../../src/app/opening/nameLines';
import { timeLeft } from '../../src/app/opening/timeLeft';
import { NAME_RULES } from '../../src/dataset/import/outletNames';

describe('timeLeft', () => {
  it.each([
    [1000, 25, 100, { unit: 'seconds', count: 3 }],
    [10_000, 1, 100, { unit: 'minutes', count: 17 }],
    [1000, 99, 100, { unit: 'seconds', count: 1 }],
    [100, 25, 100, null],
    [1000, 0, 100, null],
    [1000, 100, 100, null],
  ])('after %i ms with %i of %i read is %j', (elapsed, done, total, left) => {
    expect(timeLeft(elapsed, done, total)).toEqual(left);
  });
});

describe('the table of spellings as text', () => {
  it('comes back as it went', () => {
    expect(fromLines(toLines(NAME_RULES))).toEqual(NAME_RULES);
  });

  it('comes back for any names without its own signs', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9.ا-ي][a-zA-Z0-9. ا-ي]{0,8}[a-z]$/u);
    const rules = fc.array(fc.record({ name: word, spellings: fc.array(word, { minLength: 1, maxLength: 3 }) }));
    fc.assert(
      fc.property(rules, (some) => {
        expect(fromLines(toLines(some))).toEqual(some);
      }),
    );
  });

  it('leaves out lines that join nothing', () => {
    expect(fromLines('SOHR\n = x\nA =\n\nB = b ; ;c\r\n')).toEqual([{ name: 'B', spellings: ['b', 'c'] }]);
  });
});
