import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDays, placeAfter, placeOf, rankDays } from '../../src/engine/dayIndex';
import { theDay } from '../builders';

const aDay = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(-Infinity, Infinity));
const someDays = fc.array(aDay, { maxLength: 20 }).map((days) => Float32Array.from(days));

describe('rankDays', () => {
  it('gives each row its day back, the days rising', () => {
    fc.assert(
      fc.property(someDays, (dayOfRow) => {
        const { days, keys } = rankDays(dayOfRow);
        expect(Float32Array.from(keys, (key) => days[key]!)).toEqual(dayOfRow);
        expect([...days]).toEqual([...new Set(dayOfRow)].sort((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('holds the first and the last day that can be written exactly', () => {
    const days = [theDay('0001-01-01'), theDay('9999-12-30'), theDay('9999-12-31')];
    expect([...rankDays(Float32Array.from(days)).days]).toEqual(days);
  });
});

describe('indexDays', () => {
  it('splits the rows taken in into those before a day, on it and after it', () => {
    const some = someDays.chain((days) => fc.tuple(fc.constant(days), fc.subarray([...days.keys()])));
    fc.assert(
      fc.property(some, aDay, ([days, rows], day) => {
        const index = indexDays(days, Uint32Array.from(rows));
        const [on, past] = [placeOf(index, day), placeAfter(index, day)];
        const those = (isIn: (of: number) => boolean) => new Set(rows.filter((row) => isIn(days[row]!)));
        expect(new Set(index.rows.subarray(0, on))).toEqual(those((of) => of < day));
        expect(new Set(index.rows.subarray(on, past))).toEqual(those((of) => of === day));
        expect(new Set(index.rows.subarray(past))).toEqual(those((of) => of > day));
        expect(index.rows).toHaveLength(rows.length);
      }),
    );
  });
});
