import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/lib/group';

describe('groupBy', () => {
  it('keeps keys in order of first appearance and items in their own order', () => {
    const groups = groupBy(['pear', 'apple', 'plum', 'avocado'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['p', ['pear', 'plum']],
      ['a', ['apple', 'avocado']],
    ]);
  });

  it('is empty for nothing', () => {
    expect(groupBy([], () => 'key').size).toBe(0);
  });

  it('takes keys of objects for what they are', () => {
    expect(groupBy(['__proto__', 'constructor'], (key) => key).get('__proto__')).toEqual(['__proto__']);
  });

  it('loses no item and moves none into another group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const groups = groupBy(items, (n) => n % 3);
        const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
        expect(inOrder([...groups.values()].flat())).toEqual(inOrder(items));
        for (const [key, group] of groups) expect(group.every((n) => n % 3 === key)).toBe(true);
      }),
    );
  });
});
