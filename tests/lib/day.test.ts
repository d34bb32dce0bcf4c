import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, daysInMonth, isoDay, parseDay, utcDate } from '../../src/lib/day';

const aDay = fc.integer({ min: dayOf(0, 1, 1)!, max: dayOf(9999, 12, 31)! });

describe('days', () => {
  it('count from 1970-01-01', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(parseDay('2016-05-03')).toBe(16_924);
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('follow each other without a gap, across months, years and leap days', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
        const last = date === daysInMonth(year, month);
        const next = last ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : dayOf(year, month, date + 1);
        expect(next).toBe(day + 1);
      }),
    );
  });

  it.each(['2016-02-30', '2015-02-29', '1900-02-29', '2016-04-31', '2016-13-01', '2016-00-10', '2016-05-00'])(
    'do not have %s',
    (iso) => {
      expect(parseDay(iso)).toBeNull();
    },
  );

  it.each(['', '2016-5-3', '2016-05', '2016-05-03T00:00', ' 2016-05-03', '03-05-2016', '2016-05-03\n'])(
    'are not read from "%s"',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('keep years below 100 as they are', () => {
    expect(isoDay(parseDay('0016-05-03')!)).toBe('0016-05-03');
  });
});

describe('daysInMonth', () => {
  it('knows the leap years', () => {
    expect([2015, 2016, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 4, 12].map((month) => daysInMonth(2016, month))).toEqual([31, 30, 31]);
  });
});

describe('in any time zone', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each([
    ['Pacific/Auckland', -720],
    ['America/Los_Angeles', 420],
    ['Asia/Damascus', -180],
  ])('a day is the same day: %s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date('2016-05-03T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(parseDay('2016-05-03')).toBe(16_924);
    expect(isoDay(16_924)).toBe('2016-05-03');
    expect(utcDate(16_924).toISOString()).toBe('2016-05-03T00:00:00.000Z');
    fc.assert(
      fc.property(aDay, (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
  });
});
