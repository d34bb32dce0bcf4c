import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topKeys } from '../../src/engine/topKeys';

describe('topKeys', () => {
  it('is the head of all keys sorted by their counts, of equals the lower key first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 40 }), fc.nat(50), (counts, most) => {
        const sorted = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
        expect(topKeys(Int32Array.from(counts), most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
