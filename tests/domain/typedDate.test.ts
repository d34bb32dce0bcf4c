import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/domain/edtf';
import { readTypedDate } from '../../src/domain/typedDate';
import { isoDay } from '../../src/lib/day';
import { anEdtf, theDay } from '../builders';

const read = (typed: string) => readTypedDate(typed, 2016);

describe('readTypedDate', () => {
  it.each([
    ['2016-05-03', '2016-05-03'],
    ['2016-05', '2016-05'],
    ['2016', '2016'],
    ['2016-05-03~', '2016-05-03~'],
    ['3 May 2016', '2016-05-03'],
    ['03 may 2016', '2016-05-03'],
    ['  3   MAY  ', '2016-05-03'],
    ['3 May, 2015', '2015-05-03'],
    ['May 3, 2016', '2016-05-03'],
    ['May 3', '2016-05-03'],
    ['28 Apr', '2016-04-28'],
    ['28 Apr. 2016', '2016-04-28'],
    ['Sept 1 2014', '2014-09-01'],
    ['29 February', '2016-02-29'],
    ['3 أيار 2016', '2016-05-03'],
    ['٣ أيار ٢٠١٦', '2016-05-03'],
    ['٢٠١٦-٠٥-٠٣', '2016-05-03'],
    ['12 كانون الثاني 2016', '2016-01-12'],
    ['12 تشرين الأول', '2016-10-12'],
    ['1 آب', '2016-08-01'],
  ])('reads "%s" as %s', (typed, date) => {
    expect(read(typed)).toBe(date);
  });

  it.each([
    ['', 'nothing'],
    ['3/5/2016', 'two dates in one'],
    ['03.05.2016', 'two dates in one'],
    ['31 April 2016', 'a day that April does not have'],
    ['29 February 2015', 'a leap day in a common year'],
    ['0 May', 'day nought'],
    ['3 Ma', 'March or May'],
    ['3 Ju', 'June or July'],
    ['12 تشرين', 'either of two months'],
    ['3 Mayhem', 'no month'],
    ['May', 'a month without a year'],
    ['3', 'a number alone'],
    ['3 May 16', 'half a year'],
    ['yesterday', 'a word'],
    ['3 May 2016 23:30', 'a time of day'],
  ])('refuses "%s": %s', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('takes the year that is handed in only where none was typed', () => {
    expect(readTypedDate('3 May', 2014)).toBe('2014-05-03');
    expect(readTypedDate('3 May 2016', 2014)).toBe('2016-05-03');
  });

  it('leaves every EDTF date as it is', () => {
    fc.assert(
      fc.property(anEdtf, (date) => {
        expect(read(date)).toBe(date);
      }),
    );
  });

  it('reads a day back as people write it, in English, either way round', () => {
    const aDay = fc.integer({ min: theDay('1950-01-01'), max: theDay('2049-12-31') });
    const words = (day: number, locale: string) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
        day * 86_400_000,
      );
    fc.assert(
      fc.property(aDay, fc.constantFrom('en-GB', 'en-US'), (day, locale) => {
        expect(read(words(day, locale))).toBe(isoDay(day));
      }),
    );
  });

  it('gives nothing but EDTF, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3} \p{L}{2,9}( \d{4})?$/u)), (typed) => {
        const date = read(typed);
        expect(date === null || isEdtf(date)).toBe(true);
      }),
    );
  });
});
