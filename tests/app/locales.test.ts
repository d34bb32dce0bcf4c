import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { i18n } from '../../src/app/i18n';

const LANGUAGES = ['en', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];
type Phrases = ReadonlyMap<string, string>;
type Tree = { readonly [key: string]: string | Tree };

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** None, one and two can be said in words or by the form of the noun. */
const WITHOUT_DIGIT = /_(zero|one|two)$/;
const ISOLATE_STARTS = /[\u2066-\u2068]/g;
const ISOLATE_END = /\u2069/g;
/** What stays in Latin letters on an Arabic page. */
const LATIN_NAMES = /\b(Parallax|English|CSV|JSON|Markdown|SVG|PNG|sha256|MB)\b/g;

function phrasesIn(tree: Tree, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const own = `${path}.${key}`;
    return typeof value === 'string' ? [[own, value] as [string, string]] : phrasesIn(value, own);
  });
}

const folder = (language: Language) => new URL(`../../src/app/locales/${language}/`, import.meta.url);
const filesOf = (language: Language) => readdirSync(folder(language)).sort();

function readPhrases(language: Language): Phrases {
  return new Map(
    filesOf(language).flatMap((file) => {
      const tree = JSON.parse(readFileSync(new URL(file, folder(language)), 'utf8')) as Tree;
      return phrasesIn(tree, file.replace('.json', ''));
    }),
  );
}

const phrases: Record<Language, Phrases> = { en: readPhrases('en'), ar: readPhrases('ar') };
const base = (key: string) => key.replace(PLURAL, '');
const basesOf = (all: Phrases) => [...new Set([...all.keys()].map(base))].sort();
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!))].sort();
const without = (names: readonly string[], name: string) => names.filter((other) => other !== name);
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Placeholders of all forms of one key together. */
const placeholdersOf = (all: Phrases, key: string) =>
  placeholders([...all].flatMap(([own, text]) => (base(own) === key ? [text] : [])).join(' '));

describe('the words of the interface', () => {
  it('are in the same files in both languages, and reach the page', () => {
    expect(phrases.en.size).toBeGreaterThan(300);
    expect(filesOf('ar')).toEqual(filesOf('en'));
    for (const language of LANGUAGES) {
      const served = phrasesIn(i18n.getResourceBundle(language, 'translation') as Tree, '').map(
        ([key, text]): [string, string] => [key.slice(1), text],
      );
      expect(new Map(served)).toEqual(phrases[language]);
    }
  });

  it('have the same keys in both languages', () => {
    expect(basesOf(phrases.ar)).toEqual(basesOf(phrases.en));
  });

  it('take the same values in both languages', () => {
    const values = (all: Phrases) => basesOf(phrases.en).map((key) => [key, ...placeholdersOf(all, key)]);
    expect(values(phrases.ar)).toEqual(values(phrases.en));
  });

  it.each(LANGUAGES)('have every plural form of %s and no other', (language) => {
    const own = [...phrases[language].keys()];
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = basesOf(phrases[language]).filter((key) =>
      own.some((other) => other !== key && base(other) === key),
    );
    expect(plurals.length).toBeGreaterThan(20);
    expect(own.filter((key) => plurals.includes(base(key))).sort()).toEqual(
      plurals.flatMap((key) => forms.map((form) => `${key}_${form}`)).sort(),
    );
  });

  it.each(LANGUAGES)('drop no value in any plural form of %s, but for a number said in words', (language) => {
    const all = [...phrases[language]];
    const needed = (key: string, names: readonly string[]) => [
      key,
      ...(WITHOUT_DIGIT.test(key) ? without(names, 'count') : names),
    ];
    expect(all.map(([key, text]) => needed(key, placeholders(text)))).toEqual(
      all.map(([key]) => needed(key, placeholdersOf(phrases[language], base(key)))),
    );
  });

  it('are empty in Arabic only where the English is', () => {
    const empty = (all: Phrases) => [...all].flatMap(([key, text]) => (text.trim() === '' ? [base(key)] : []));
    expect(empty(phrases.ar)).toEqual(empty(phrases.en));
  });

  it('hold no Latin letters in Arabic outside values and known names', () => {
    const strays = [...phrases.ar].filter(([, text]) =>
      /\p{Script=Latin}/u.test(text.replace(/\{\{\w+\}\}/g, '').replace(LATIN_NAMES, '')),
    );
    expect(strays).toEqual([]);
  });

  it('use the comma, semicolon, question mark and quotation marks of Arabic', () => {
    const strays = [...phrases.ar].filter(([, text]) => /[,;?"“”]/.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(strays).toEqual([]);
  });

  it('close every isolate that they open', () => {
    const strays = [...phrases.ar].filter(([, text]) => count(text, ISOLATE_STARTS) !== count(text, ISOLATE_END));
    expect(strays).toEqual([]);
  });
});

describe('a number on an Arabic page', () => {
  const ar = i18n.getFixedT('ar');

  it('picks the form of its noun', () => {
    const reports = [0, 1, 2, 3, 11, 100, 103].map((n) => ar('words.count.reports', { count: n }));
    expect(reports).toEqual(['لا تقارير', 'تقرير واحد', 'تقريران', '3 تقارير', '11 تقريرًا', '100 تقرير', '103 تقارير']);
  });

  it('keeps its hedge before the noun', () => {
    const figure = ar('words.hedged.at-least', { n: '19' });
    expect(ar('words.people.civilians', { count: 19, figure })).toBe('ما لا يقل عن 19 مدنيًا');
  });
});
