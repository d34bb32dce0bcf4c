/** The whole corpus of Aleppo: how much of it there is, how it may be read, and that it is whole in both languages. */
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/domain/schema';
import { corpus } from '../fourReports';

/** Every Text in a value, with the path to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const NO_ARABIC_NAME = ['al-Besel'];

describe('the corpus', () => {
  it('has more than fifty reports with claims of their own, and more than 350 claims', () => {
    const own = new Set(corpus.reports.filter((r) => (r.copyOf ?? null) === null).map((r) => r.id));
    expect(own.size).toBeGreaterThanOrEqual(50);
    expect(corpus.claims.filter((c) => own.has(c.report)).length).toBeGreaterThanOrEqual(350);
    const silent = corpus.reports.filter((r) => !corpus.claims.some((c) => c.report === r.id));
    expect(silent.map((r) => r.id)).toEqual([]);
  });

  it('places claims only in the four texts that were read in full, and all of those', () => {
    const full = corpus.reports.filter((r) => r.read === 'full').map((r) => r.id);
    expect(full).toHaveLength(4);
    const placed = new Set(corpus.claims.filter((c) => c.evidence).map((c) => c.report));
    expect([...placed].toSorted()).toEqual(full.toSorted());
    expect(corpus.claims.filter((c) => full.includes(c.report) && !c.evidence)).toEqual([]);
  });

  it('says everything in Arabic too, but for names that no source gives', () => {
    const { events, claims, stories, outlets, actors, places, lines, title, summary } = corpus;
    const texts = textsIn({ events, claims, stories, outlets, actors, places, lines, title, summary });
    expect(texts.length).toBeGreaterThan(700);
    const missing = texts.filter(([, text]) => text.ar === undefined).map(([, text]) => text.en);
    expect(missing.filter((name) => !NO_ARABIC_NAME.includes(name))).toEqual([]);
    const notArabic = texts.filter(([, text]) => text.ar !== undefined && !/[\u0600-\u06ff]/.test(text.ar));
    expect(notArabic.map(([, text]) => text.ar)).toEqual([]);
  });

  it('uses Arabic quotation marks, commas and question marks in Arabic', () => {
    const arabic = textsIn(corpus).flatMap(([, { ar }]) => (ar === undefined ? [] : [ar]));
    expect(arabic.filter((text) => /["“”?]|[\u0600-\u06ff],/.test(text))).toEqual([]);
  });

  it('has three stories of five to eight steps', () => {
    expect(corpus.stories).toHaveLength(3);
    for (const { steps } of corpus.stories) {
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(steps.length).toBeLessThanOrEqual(8);
    }
  });

  it('keeps titles of events to sixty characters', () => {
    expect(corpus.events.filter((e) => e.title.en.length > 60).map((e) => e.title.en)).toEqual([]);
  });

  it('backs every figure of a story’s sentences by a claim of that step', () => {
    const value = new Map(corpus.claims.map((c) => [c.id, JSON.stringify(c.value)]));
    const dates = /\b(?:\d{1,2} (?:April|May)|20\d\d|24 hours)\b/g;
    for (const { steps } of corpus.stories) {
      for (const { text, claims } of steps) {
        const numbers = text.en.replaceAll(dates, '').match(/\b\d+\b/g) ?? [];
        const backed = claims.map((id) => value.get(id)).join(' ');
        for (const number of numbers)
          expect(backed, `${number} in “${text.en}”`).toMatch(new RegExp(`\\b${number}\\b`));
      }
    }
  });
});
