import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, matchRange, mustParseEdtf, overlaps, parseEdtf } from '../../src/domain/edtf';
import { parseDay } from '../../src/lib/day';
import { anEdtf, anEdtfDate, theDay } from '../builders';

const MS_PER_DAY = 86_400_000;
const RANK = { no: 0, possible: 1, certain: 2 } as const;

/**
 * First and last day by the edtf library; ends that are open or not known are endless. The library refuses an interval
 * whose ends begin on the same day, such as 2016/2016-01: there its two dates are asked for one by one.
 */
function oracle(text: string): { startDay: number; endDay: number } {
  const [from, to] = text.split('/');
  if (from && to && from !== '..' && to !== '..' && oracle(from).startDay >= oracle(to).startDay) {
    return { startDay: oracle(from).startDay, endDay: oracle(to).endDay };
  }
  const { min, max } = edtf(text);
  return {
    startDay: min === null ? Number.NEGATIVE_INFINITY : min / MS_PER_DAY,
    endDay: max === null || max === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.floor(max / MS_PER_DAY),
  };
}

const days = (from: string, to: string) => ({ startDay: theDay(from), endDay: theDay(to) });

describe('parseEdtf', () => {
  it('reads a day, a month and a year as the days that they cover', () => {
    expect(parseEdtf('2016-05-03')).toMatchObject(days('2016-05-03', '2016-05-03'));
    expect(parseEdtf('2016-02')).toMatchObject(days('2016-02-01', '2016-02-29'));
    expect(parseEdtf('2015')).toMatchObject(days('2015-01-01', '2015-12-31'));
  });

  it('reads an interval from the first day of its start to the last day of its end', () => {
    expect(parseEdtf('2016-04/2016-05-07')).toMatchObject(days('2016-04-01', '2016-05-07'));
  });

  it.each(['..', ''])('reads "%s" as an end that is open', (open) => {
    expect(parseEdtf(`2016-04-22/${open}`)).toMatchObject({ end: null, endDay: Number.POSITIVE_INFINITY });
    expect(parseEdtf(`${open}/2016-04-22`)).toMatchObject({ start: null, startDay: Number.NEGATIVE_INFINITY });
  });

  it('agrees with the edtf library on the first and last day of everything in the subset', () => {
    fc.assert(
      fc.property(anEdtf, (text) => {
        const { startDay, endDay } = mustParseEdtf(text);
        expect({ startDay, endDay }).toEqual(oracle(text));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the edtf library on what ~ ? and % say', () => {
    fc.assert(
      fc.property(anEdtfDate, (text) => {
        const { approximate, uncertain } = mustParseEdtf(text).start!;
        const theirs = edtf(text);
        expect([approximate, uncertain]).toEqual([theirs.approximate!.value > 0, theirs.uncertain!.value > 0]);
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['2016-02-30', 'a day that no calendar has'],
    ['2015-02-29', 'a leap day in a common year'],
    ['2016-13', 'a thirteenth month'],
    ['2016-00', 'month nought'],
    ['2016-5-3', 'single digits'],
    ['2016-05-03T23:30', 'a time of day'],
    ['2016-05-03T23:30:00Z', 'an instant'],
    ['[2016-05-01..2016-05-03]', 'a set'],
    ['2016-21', 'a season'],
    ['201X', 'an unspecified digit'],
    ['~2016', 'a qualifier before the date'],
    ['2016-05-03~?', 'two qualifiers'],
    ['../..', 'an interval without any end'],
    ['/', 'an interval without any end'],
    ['2016-05-04/2016-05-03', 'an end before the start'],
    ['2016/2017/2018', 'three dates'],
    [' 2016', 'white space'],
    ['3 May 2016', 'words'],
  ])('refuses "%s": %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });

  it('reads or refuses any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseEdtf(text)?.edtf ?? null).toBe(isEdtf(text) ? text : null);
      }),
    );
  });

  it('treats text that was promised to be a date, and is not, as a broken promise', () => {
    expect(() => mustParseEdtf('yesterday')).toThrow('not EDTF: yesterday');
  });
});

describe('what ~ ? and % widen', () => {
  it.each([
    ['2016-05-03~', '2016-04-30', '2016-05-06'],
    ['2016-05-03?', '2016-04-30', '2016-05-06'],
    ['2016-03%', '2016-02-01', '2016-04-30'],
    ['2016-01~', '2015-12-01', '2016-02-29'],
    ['2016-12~', '2016-11-01', '2017-01-31'],
    ['2016~', '2015-01-01', '2017-12-31'],
    ['2016-04-22~/2016-05', '2016-04-19', '2016-05-31'],
    ['2016-05-03', '2016-05-03', '2016-05-03'],
  ])('%s is possibly %s to %s', (text, first, last) => {
    const p = mustParseEdtf(text);
    expect([p.possibleStartDay, p.possibleEndDay]).toEqual([parseDay(first), parseDay(last)]);
  });

  it('leaves the days that the writing itself covers alone', () => {
    fc.assert(
      fc.property(anEdtf, (text) => {
        const plain = mustParseEdtf(text.replaceAll(/[~?%]/g, ''));
        const { startDay, endDay, possibleStartDay, possibleEndDay } = mustParseEdtf(text);
        expect([startDay, endDay]).toEqual([plain.startDay, plain.endDay]);
        expect(possibleStartDay <= startDay && possibleEndDay >= endDay).toBe(true);
      }),
    );
  });
});

describe('overlaps', () => {
  it('holds where two periods share a single day, and not where they only touch', () => {
    const may = mustParseEdtf('2016-05-03/2016-05-05');
    expect(overlaps(may, mustParseEdtf('2016-05-05/2016-05-09'))).toBe(true);
    expect(overlaps(may, mustParseEdtf('2016-05-01/2016-05-03'))).toBe(true);
    expect(overlaps(may, mustParseEdtf('2016-05-06'))).toBe(false);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(anEdtf, anEdtf, (a, b) => {
        const [x, y] = [mustParseEdtf(a), mustParseEdtf(b)];
        expect(overlaps(x, y)).toBe(overlaps(y, x));
      }),
    );
  });
});

describe('matchRange', () => {
  const match = (text: string, from: string | null, to: string | null) =>
    matchRange(mustParseEdtf(text), from === null ? null : theDay(from), to === null ? null : theDay(to));

  it('keeps an event that lies exactly on the edge of the range', () => {
    expect(match('2016-05-03', '2016-05-03', '2016-05-07')).toBe('certain');
    expect(match('2016-05-07', '2016-05-03', '2016-05-07')).toBe('certain');
    expect(match('2016-05-03', '2016-05-03', '2016-05-03')).toBe('certain');
  });

  it('keeps an event that ends on the first day of the range, or starts on its last, as possible', () => {
    expect(match('2016-05-01/2016-05-03', '2016-05-03', '2016-05-07')).toBe('possible');
    expect(match('2016-05-07/2016-05-09', '2016-05-03', '2016-05-07')).toBe('possible');
  });

  it('leaves out an event of the day before or the day after', () => {
    expect(match('2016-05-02', '2016-05-03', '2016-05-07')).toBe('no');
    expect(match('2016-05-08', '2016-05-03', '2016-05-07')).toBe('no');
  });

  it('takes a month as possible in a range that holds only part of it', () => {
    expect(match('2016-05', '2016-05-03', '2016-05-07')).toBe('possible');
    expect(match('2016-05', '2016-05-01', '2016-05-31')).toBe('certain');
  });

  it('lets a qualifier widen what is possible, never what is certain', () => {
    expect(match('2016-05-03~', '2016-05-06', null)).toBe('possible');
    expect(match('2016-05-03~', '2016-05-07', null)).toBe('no');
    expect(match('2016-05-03~', null, '2016-04-30')).toBe('possible');
    expect(match('2016-05-03~', null, '2016-04-29')).toBe('no');
    expect(match('2016-05-03~', '2016-05-03', '2016-05-03')).toBe('certain');
  });

  it('is certain of everything where there is no bound', () => {
    fc.assert(
      fc.property(anEdtf, (text) => {
        expect(match(text, null, null)).toBe('certain');
      }),
    );
  });

  const aRange = fc.tuple(fc.integer({ min: 10_000, max: 24_000 }), fc.nat(9_000)).map(([a, n]) => [a, a + n] as const);

  it('is possible wherever it is certain: a certain event overlaps the range', () => {
    fc.assert(
      fc.property(anEdtf, aRange, (text, [from, to]) => {
        const p = mustParseEdtf(text);
        const meets = p.possibleStartDay <= to && p.possibleEndDay >= from;
        expect(matchRange(p, from, to) !== 'no').toBe(meets);
      }),
    );
  });

  it('never loses a match when the range is widened', () => {
    fc.assert(
      fc.property(anEdtf, aRange, fc.nat(4_000), fc.nat(4_000), (text, [from, to], before, after) => {
        const p = mustParseEdtf(text);
        const narrow = RANK[matchRange(p, from, to)];
        expect(RANK[matchRange(p, from - before, to + after)]).toBeGreaterThanOrEqual(narrow);
        expect(RANK[matchRange(p, null, to)]).toBeGreaterThanOrEqual(narrow);
        expect(RANK[matchRange(p, from, null)]).toBeGreaterThanOrEqual(narrow);
      }),
    );
  });
});
