import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '../../src/app/i18n';
import { mustParseEdtf } from '../../src/domain/edtf';
import { makeWords } from '../../src/state/words';
import { aHedgedToll, aToll, anActor, anEdtf, atLeast, exactly, theDay } from '../builders';

const words = makeWords(i18n.t, 'en');
const period = (text: string) => words.period(mustParseEdtf(text));

describe('days and periods', () => {
  it.each([
    ['2016-05-03', '3 May 2016'],
    ['2016-05', 'May 2016'],
    ['2016', '2016'],
    ['2016-05-03~', 'about 3 May 2016'],
    ['2016-05-03?', '3 May 2016, uncertain'],
    ['2016-05~', 'about May 2016'],
    ['2016-04-22/2016-04-28', '22–28 April 2016'],
    ['2016-05-03/2016-05-03', '3 May 2016'],
    ['../2016-05-02', 'by 2 May 2016'],
    ['2016-04-22/..', 'since 22 April 2016'],
    ['2016-04-22~/', 'since about 22 April 2016'],
    ['2016-04-19~/2016-05-03', 'about 19 April 2016 – 3 May 2016'],
    ['2016-04/2016-05', 'April 2016 – May 2016'],
  ])('%s reads "%s"', (text, shown) => {
    expect(period(text)).toBe(shown);
  });

  it('names both months, and both years, where a period crosses them', () => {
    expect(period('2016-04-22/2016-05-07')).toMatch(/^22 April\s–\s7 May 2016$/u);
    expect(period('2015-12-30/2016-01-02')).toMatch(/^30 December 2015\s–\s2 January 2016$/u);
  });

  it('always shows how precise a date is: no day of a month or a year', () => {
    fc.assert(
      fc.property(anEdtf, (text) => {
        const shown = period(text);
        expect(shown.includes('about')).toBe(/[~%]/.test(text));
        expect(/\b\d{1,2}\b/.test(shown)).toBe(/\d{4}-\d{2}-\d{2}/.test(text));
      }),
    );
  });

  it('has a short form and one with the day of the week', () => {
    const day = theDay('2016-05-03');
    expect([words.day(day), words.shortDay(day), words.weekday(day)]).toEqual(['3 May 2016', '3 May', 'Tuesday 3 May']);
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
  ])('days read the same: %s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date('2016-05-03T12:00:00Z').getTimezoneOffset()).toBe(offset);
    const there = makeWords(i18n.t, 'en');
    const day = theDay('2016-05-03');
    expect([there.day(day), there.shortDay(day), there.weekday(day)]).toEqual(['3 May 2016', '3 May', 'Tuesday 3 May']);
    expect(there.period(mustParseEdtf('2016-04-22/2016-04-28'))).toBe('22–28 April 2016');
    expect(there.period(mustParseEdtf('2016-05'))).toBe('May 2016');
    expect(makeWords(i18n.t, 'ar').day(day)).toMatch(/^3 \S+ 2016$/u);
  });
});

describe('figures', () => {
  it.each([
    [exactly(19), '19'],
    [atLeast(19), 'at least 19'],
    [aToll(50, null, 'more-than'), 'more than 50'],
    [aToll(0, 60, 'up-to'), 'up to 60'],
    [aToll(140, 150, 'nearly'), 'nearly 150'],
    [aToll(140, 160, 'about'), 'about 150'],
    [aToll(24, null, 'unspecified'), 'number not given'],
    [aToll(1, 19, 'unspecified'), 'a number not given, of 19'],
    [exactly(2700), '2,700'],
  ])('of %o reads "%s"', (toll, shown) => {
    expect(words.figure(toll)).toBe(shown);
  });

  it('never lose the hedge: whatever is not a bare number says so in words', () => {
    fc.assert(
      fc.property(aHedgedToll, (toll) => {
        expect(/^\d+$/.test(words.figure(toll))).toBe(toll.hedge === 'exact');
      }),
    );
  });

  it('name whom they count', () => {
    expect(words.toll(exactly(3, { people: 'civilians' }))).toBe('3 civilians');
    expect(words.toll(exactly(1, { people: 'civilians' }))).toBe('1 civilian');
    expect(words.toll(exactly(19))).toBe('19');
    expect(words.toll(aToll(24, null, 'unspecified', { people: 'patients' }))).toBe('patients, number not given');
  });

  it('name the groups among them, or the one group that is all of them', () => {
    const among = atLeast(19, { breakdown: [{ group: 'children', min: 3, max: 3 }] });
    expect(words.toll(among)).toBe('at least 19, 3 children among them');
    expect(words.shortToll(among)).toBe('at least 19');
    expect(words.toll(exactly(3, { breakdown: [{ group: 'women', min: 3, max: 3 }] }))).toBe('3 women');
    const open = exactly(19, { breakdown: [{ group: 'doctors', min: 2, max: null }] });
    expect(words.toll(open)).toBe('19, at least 2 doctors among them');
    const unnumbered = exactly(20, { breakdown: [{ group: 'children', min: 1, max: 20 }] });
    expect(words.toll(unnumbered)).toBe('20, children among them');
  });

  it('of a range give the lowest and the highest, and a plus where it is open', () => {
    const range = (low: number, high: number, openEnded: boolean) =>
      words.range({ people: 'people', low, high, openEnded });
    expect([range(3, 19, false), range(3, 19, true), range(3, 3, false), range(3, 3, true)]).toEqual([
      '3–19',
      '3–19+',
      '3',
      '3+',
    ]);
  });
});

describe('names and counts', () => {
  it('take the Arabic text where the page is in Arabic and there is one', () => {
    const ar = makeWords(i18n.t, 'ar');
    expect(ar.text({ en: 'Aleppo', ar: 'حلب' })).toBe('حلب');
    expect(ar.text({ en: 'Aleppo' })).toBe('Aleppo');
    expect(words.text({ en: 'Aleppo', ar: 'حلب' })).toBe('Aleppo');
  });

  it('take the short name of an actor where there is one', () => {
    expect(words.actor(anActor('a', { name: { en: 'Monitor' } }))).toBe('Monitor');
    expect(words.actor(anActor('a', { name: { en: 'Monitor' }, short: { en: 'M' } }))).toBe('M');
  });

  it('say how many reports and origins stand behind a claim, unnamed ones apart', () => {
    const nobody = { reports: [], voices: [], origins: [], unnamed: [], ownVoice: 0, notStated: 0, notKnown: 0 };
    const backing = (reports: string[], origins: string[], unnamed: string[]) =>
      words.backing({ ...nobody, reports, origins, unnamed });
    expect(backing(['a', 'b', 'c'], ['x'], [])).toBe('3 reports, 1 origin');
    expect(backing(['a', 'b', 'c'], ['x', 'y'], ['z'])).toBe('3 reports, 2 origins + 1 unnamed');
    expect(backing(['a'], [], ['z'])).toBe('1 report, 1 unnamed');
    expect(backing(['a'], [], [])).toBe('1 report, no origin stated');
  });
});
