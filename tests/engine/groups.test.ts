import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupKeys, groupRows, type Keys, makeKeys } from '../../src/engine/groups';

const anId = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__');
const idsOfRows = fc.array(fc.uniqueArray(anId), { maxLength: 12 });
const list = (of: Keys, offsets: Uint32Array, i: number) => [...of.subarray(offsets[i], offsets[i + 1])];

describe('groupRows', () => {
  it('lists the ids of each row and counts the rows of each id, as looking at every row would', () => {
    fc.assert(
      fc.property(idsOfRows, (rows) => {
        const groups = groupRows(rows.length, (row) => rows[row]!);
        groups.ids.forEach((id, key) => {
          expect(groups.offsets[key + 1]! - groups.offsets[key]!).toBe(rows.filter((ids) => ids.includes(id)).length);
          expect(groups.indexOf.get(id)).toBe(key);
        });
        const starts = groups.starts ?? Uint32Array.from({ length: rows.length + 1 }, (_, row) => row);
        rows.forEach((ids, row) => expect(list(groups.keys, starts, row).map((key) => groups.ids[key])).toEqual(ids));
      }),
    );
  });

  it('names ids in the order in which they appear', () => {
    const rows = [['b'], ['a', 'b'], []];
    expect(groupRows(3, (row) => rows[row]!).ids).toEqual(['b', 'a']);
  });

  it('keeps no list of where a row begins where each row carries exactly one id, and only there', () => {
    const startsOf = (rows: string[][]) => groupRows(rows.length, (row) => rows[row]!).starts;
    expect(startsOf([['a'], ['b']])).toBeNull();
    expect(startsOf([['a', 'b'], []])).toEqual(Uint32Array.of(0, 2, 2));
    expect(startsOf([[], ['a', 'b']])).toEqual(Uint32Array.of(0, 0, 2));
  });

  it('is what groupKeys makes of the same keys', () => {
    fc.assert(
      fc.property(idsOfRows, (rows) => {
        const groups = groupRows(rows.length, (row) => rows[row]!);
        expect(groupKeys(groups.ids, groups.keys, groups.starts)).toEqual(groups);
      }),
    );
  });
});

describe('makeKeys', () => {
  it('keeps every key whole, in two bytes or in four', () => {
    for (const size of [1, 0xffff, 0x1_0000, 0x1_0001]) {
      const keys = [size - 1, 0];
      expect([...makeKeys(keys, size)]).toEqual(keys);
    }
    expect([makeKeys([], 0x1_0000), makeKeys([], 0x1_0001)].map((keys) => keys.BYTES_PER_ELEMENT)).toEqual([2, 4]);
  });
});
