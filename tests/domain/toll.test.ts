import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedInterval,
  HEDGES,
  type Hedge,
  hedgedInterval,
  hedgeFault,
  lastDigitUnit,
  namedNumber,
  tollRelation,
} from '../../src/domain/toll';
import { aHedgedToll, aToll, atLeast, exactly } from '../builders';

const moreThan = (n: number) => aToll(n, null, 'more-than');

describe('lastDigitUnit', () => {
  it.each([
    [0, 1],
    [1, 1],
    [49, 1],
    [10, 10],
    [150, 10],
    [250, 10],
    [200, 100],
    [2700, 100],
    [1001, 1],
    [100_000, 100_000],
  ])('of %i is %i', (n, unit) => {
    expect(lastDigitUnit(n)).toBe(unit);
  });
});

describe('hedgedInterval', () => {
  it.each<[Hedge, number, number, number | null]>([
    ['exact', 19, 19, 19],
    ['at-least', 19, 19, null],
    ['more-than', 50, 50, null],
    ['up-to', 60, 0, 60],
    ['nearly', 150, 140, 150],
    ['nearly', 0, 0, 0],
    ['about', 150, 140, 160],
    ['about', 2700, 2600, 2800],
    ['about', 1, 0, 2],
  ])('%s %i means %i to %s', (hedge, n, min, max) => {
    expect(hedgedInterval(hedge, n)).toEqual({ min, max });
  });

  it('means nothing where no number was printed', () => {
    expect(hedgedInterval('unspecified', 19)).toBeNull();
  });

  it('holds the number itself and reaches no further down than nought', () => {
    const withNumber = HEDGES.filter((hedge) => hedge !== 'unspecified' && hedge !== 'range');
    fc.assert(
      fc.property(fc.constantFrom(...withNumber), fc.nat(100_000), (hedge, n) => {
        const { min, max } = hedgedInterval(hedge, n)!;
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(n);
        expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(n);
      }),
    );
  });
});

describe('namedNumber', () => {
  it('gives back the number that the report printed, for every hedge', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEDGES), fc.nat(100_000), (hedge, n) => {
        const interval = hedgedInterval(hedge, n);
        fc.pre(interval !== null && !(hedge === 'about' && n === 0));
        expect(namedNumber({ ...interval!, hedge })).toBe(n);
      }),
    );
  });

  it('is not there where none was printed', () => {
    expect(namedNumber(aToll(1, 19, 'unspecified'))).toBeNull();
    expect(namedNumber(aToll(24, null, 'unspecified'))).toBeNull();
  });
});

describe('hedgeFault', () => {
  it('finds none where the interval is what the hedge means', () => {
    fc.assert(
      fc.property(aHedgedToll, (toll) => {
        expect(hedgeFault(toll)).toBeNull();
      }),
    );
  });

  it('finds one as soon as an end is moved that the number does not follow', () => {
    fc.assert(
      fc.property(aHedgedToll, fc.integer({ min: 1, max: 9 }), (toll, by) => {
        const moved = toll.max === null ? { ...toll, max: toll.min + by } : { ...toll, min: toll.min + by };
        fc.pre(toll.hedge !== 'about');
        expect(hedgeFault(moved)).not.toBeNull();
      }),
    );
  });

  it.each([
    [aToll(5, 3, 'exact'), 'min 5 is above max 3'],
    [aToll(5, 3, 'unspecified'), 'min 5 is above max 3'],
    [aToll(5, null, 'exact'), 'hedge "exact" of 5 means 5 to 5, not 5 to open'],
    [aToll(5, 9, 'at-least'), 'hedge "at-least" of 5 means 5 to open, not 5 to 9'],
    [aToll(1, 60, 'up-to'), 'hedge "up-to" of 60 means 0 to 60, not 1 to 60'],
    [aToll(0, null, 'up-to'), 'hedge "up-to" needs a number in max'],
    [aToll(140, null, 'about'), 'hedge "about" needs a number in max'],
    [aToll(145, 155, 'about'), 'hedge "about" of 150 means 140 to 160, not 145 to 155'],
  ])('says what is wrong with %o', (toll, fault) => {
    expect(hedgeFault(toll)).toBe(fault);
  });

  it('lets a number that was not given be any interval', () => {
    expect(hedgeFault(aToll(1, 19, 'unspecified'))).toBeNull();
    expect(hedgeFault(aToll(200, null, 'unspecified'))).toBeNull();
  });
});

describe('tollRelation', () => {
  it.each([
    [exactly(19), exactly(19), 'equal'],
    [exactly(19), atLeast(19), 'compatible'],
    [exactly(3), atLeast(19), 'contradictory'],
    [exactly(14), exactly(17), 'contradictory'],
    [atLeast(3), atLeast(19), 'compatible'],
    [exactly(60), aToll(0, 60, 'up-to'), 'compatible'],
    [exactly(61), aToll(0, 60, 'up-to'), 'contradictory'],
    [exactly(140), aToll(140, 160, 'about'), 'compatible'],
  ])('of %o and %o is %s', (a, b, relation) => {
    expect(tollRelation(a, b)).toBe(relation);
  });

  it('leaves the number itself out of "more than"', () => {
    expect(tollRelation(moreThan(50), exactly(50))).toBe('contradictory');
    expect(tollRelation(moreThan(50), exactly(51))).toBe('compatible');
    expect(tollRelation(moreThan(50), aToll(0, 50, 'up-to'))).toBe('contradictory');
    expect(tollRelation(moreThan(50), atLeast(51))).toBe('equal');
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(aHedgedToll, aHedgedToll, (a, b) => {
        expect(tollRelation(a, b)).toBe(tollRelation(b, a));
      }),
    );
  });

  it('finds every toll equal to itself', () => {
    fc.assert(
      fc.property(aHedgedToll, (toll) => {
        expect(tollRelation(toll, { ...toll })).toBe('equal');
      }),
    );
  });

  it('is contradictory exactly where no number fits both, so that equal tolls are never so', () => {
    const fits = (n: number, i: ReturnType<typeof comparedInterval>) =>
      n >= i.min && n <= (i.max ?? Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(aHedgedToll, aHedgedToll, (a, b) => {
        const [x, y] = [comparedInterval(a), comparedInterval(b)];
        // Two intervals that meet share the higher of their lower ends.
        const shared = Math.max(x.min, y.min);
        expect(tollRelation(a, b) === 'contradictory').toBe(!(fits(shared, x) && fits(shared, y)));
      }),
    );
  });
});
