/**
 * How records read on screen, in the language of the page: texts, days, periods, figures with their hedges, and on
 * whose word. One place for each wording, so that every panel says the same thing the same way. It computes nothing.
 */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdtfDate, Period } from '../domain/edtf';
import type { TollRange } from '../domain/comparability';
import type { WordCount } from '../domain/origins';
import type { Actor, Text, Toll } from '../domain/schema';
import { namedNumber } from '../domain/toll';
import { utcDate } from '../lib/day';
import { useView } from './view';

export interface Words {
  readonly text: (text: Text) => string;
  /** The short name where there is one: for chains, lists and ticks. */
  readonly actor: (actor: Actor) => string;
  readonly number: (n: number) => string;
  /** "3 May 2016" */
  readonly day: (day: number) => string;
  /** "3 May" */
  readonly shortDay: (day: number) => string;
  /** "Tuesday 3 May" */
  readonly weekday: (day: number) => string;
  /** "3 May 2016", "22–28 April 2016", "by 2 May 2016", "since 22 April 2016" */
  readonly period: (period: Period) => string;
  /** "at least 19" */
  readonly figure: (toll: Toll) => string;
  /** "at least 19, 3 children among them"; "3 women" where one group is the whole */
  readonly toll: (toll: Toll) => string;
  /** The same without the groups among them */
  readonly shortToll: (toll: Toll) => string;
  /** The lowest and highest figure claimed: "3–19+" */
  readonly range: (range: TollRange) => string;
  /** "a, b" with the comma of the language */
  readonly list: (items: readonly string[]) => string;
  /** "a; b" */
  readonly series: (items: readonly string[]) => string;
  /** "3 reports, 2 origins + 1 unnamed" */
  readonly backing: (count: WordCount) => string;
}

function makeDateFormats(lang: string) {
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB', {
      timeZone: 'UTC',
      ...options,
    });
    return (day: number) => format.format(utcDate(day));
  };
  const range = new Intl.DateTimeFormat(lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'long',
  });
  return {
    day: make({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: make({ day: 'numeric', month: 'long' }),
    weekday: make({ weekday: 'long', day: 'numeric', month: 'long' }),
    month: make({ month: 'long', year: 'numeric' }),
    year: make({ year: 'numeric' }),
    /** "22–28 April 2016": no spaces round the dash where only days stand beside it. */
    dayRange: (from: number, to: number) =>
      range.formatRange(utcDate(from), utcDate(to)).replace(/^(\d+)\s*–\s*(\d)/, '$1–$2'),
  };
}

type Dates = ReturnType<typeof makeDateFormats>;

/** A formatter takes milliseconds to make, and every row of a list asks for its words. */
const made = new Map<string, Dates>();

function dateFormats(lang: string): Dates {
  const dates = made.get(lang) ?? makeDateFormats(lang);
  made.set(lang, dates);
  return dates;
}

function edge(t: TFunction, dates: Dates, date: EdtfDate): string {
  const format = { day: dates.day, month: dates.month, year: dates.year }[date.precision];
  const plain = format(date.firstDay);
  if (date.approximate) return t('words.period.approximate', { date: plain });
  return date.uncertain ? t('words.period.uncertain', { date: plain }) : plain;
}

function periodWords(t: TFunction, dates: Dates, p: Period): string {
  const { start, end } = p;
  if (!start) return t('words.period.before', { end: edge(t, dates, end!) });
  if (!end) return t('words.period.since', { start: edge(t, dates, start) });
  if (!p.isInterval) return edge(t, dates, start);
  const plain = (d: EdtfDate) => d.precision === 'day' && !d.approximate && !d.uncertain;
  if (plain(start) && plain(end)) return dates.dayRange(p.startDay, p.endDay);
  return t('words.period.range', { start: edge(t, dates, start), end: edge(t, dates, end) });
}

function figureWords(t: TFunction, number: (n: number) => string, toll: Toll): string {
  const n = namedNumber(toll);
  if (toll.hedge === 'range')
    return t('words.hedged.range', { min: number(toll.min), max: number(toll.max ?? toll.min) });
  if (n !== null) return t(`words.hedged.${toll.hedge}`, { n: number(n) });
  return toll.max === null ? t('words.hedged.unspecified') : t('words.hedged.some-of', { n: number(toll.max) });
}

function shortTollWords(t: TFunction, number: (n: number) => string, toll: Toll): string {
  const figure = figureWords(t, number, toll);
  const [only, ...more] = toll.breakdown ?? [];
  const isWhole = only && more.length === 0 && only.min === toll.min && only.max === toll.max;
  const group = isWhole ? only.group : toll.people;
  if (group === 'people') return figure;
  const n = toll.hedge === 'range' ? toll.max : namedNumber(toll);
  if (n === null) return t('words.withoutNumber', { people: t(`words.peopleOnly.${toll.people}`), figure });
  return t(`words.people.${group}`, { count: n, figure });
}

function tollWords(t: TFunction, number: (n: number) => string, toll: Toll): string {
  const whole = shortTollWords(t, number, toll);
  const groups = (toll.breakdown ?? []).filter((g) => g.min !== toll.min || g.max !== toll.max);
  if (groups.length === 0) return whole;
  const list = groups.map((g) => {
    // A part whose number was not given, within the whole.
    if (g.max !== null && g.max !== g.min) return t(`words.peopleOnly.${g.group}`);
    const figure = g.max === null ? t('words.hedged.at-least', { n: number(g.min) }) : number(g.min);
    return t(`words.people.${g.group}`, { count: g.min, figure });
  });
  return t('words.among', { whole, groups: list.join(t('words.comma')) });
}

function backingWords(t: TFunction, count: WordCount): string {
  const reports = t('words.count.reports', { count: count.reports.length });
  const stated = count.origins.length > 0 ? [t('words.count.origins', { count: count.origins.length })] : [];
  const unnamed = count.unnamed.length > 0 ? [t('words.count.unnamed', { count: count.unnamed.length })] : [];
  const origins = [...stated, ...unnamed].join(' + ');
  return [reports, origins === '' ? t('words.count.noOrigin') : origins].join(t('words.comma'));
}

export function makeWords(t: TFunction, lang: 'en' | 'ar'): Words {
  const dates = dateFormats(lang);
  const format = new Intl.NumberFormat(lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB');
  const number = (n: number) => format.format(n);
  const text = (both: Text) => (lang === 'ar' ? (both.ar ?? both.en) : both.en);
  return {
    text,
    actor: (actor) => text(actor.short ?? actor.name),
    number,
    day: dates.day,
    shortDay: dates.shortDay,
    weekday: dates.weekday,
    period: (p) => periodWords(t, dates, p),
    figure: (toll) => figureWords(t, number, toll),
    toll: (toll) => tollWords(t, number, toll),
    shortToll: (toll) => shortTollWords(t, number, toll),
    range: ({ low, high, openEnded }) => {
      const plain = `${low === high ? number(low) : `${number(low)}–${number(high)}`}${openEnded ? '+' : ''}`;
      // Isolated left to right, or the plus sign changes sides in Arabic.
      return lang === 'ar' ? `\u2066${plain}\u2069` : plain;
    },
    list: (items) => items.join(t('words.comma')),
    series: (items) => items.join(t('words.semicolon')),
    backing: (count) => backingWords(t, count),
  };
}

export function useWords(): Words {
  const { t } = useTranslation();
  const lang = useView((view) => view.lang);
  return useMemo(() => makeWords(t, lang), [t, lang]);
}
