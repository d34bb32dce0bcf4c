import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/dataset/search';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aPlace, aReport } from '../builders';

const search = buildSearch(
  aCatalog({
    outlets: [anOutlet('gazette', { name: { en: 'The Gazette', ar: 'الجريدة' } })],
    reports: [aReport('r1', { title: 'Clinic hit at noon' }), aReport('r2', { outlet: 'gazette' })],
    actors: [
      anActor('state', { name: { en: 'Syrian state', ar: 'الدولة السورية' } }),
      anActor('army', { name: { en: 'Syrian army' }, partOf: 'state' }),
      anActor('monitor', { name: { en: 'Observatory for Rights' }, short: { en: 'SOHR' } }),
    ],
    places: [
      aPlace('sukkari', { name: { en: 'al-Sukkari', ar: 'السكري' }, aliases: ['Sukkary'], within: 'aleppo' }),
      aPlace('aleppo', { name: { en: 'Aleppo', ar: 'حَلَب' } }),
      aPlace('clinic', { name: { en: 'Dabit', ar: 'مستشفى الضبيط' }, within: 'aleppo' }),
    ],
    events: [
      anEvent('strike', { title: { en: 'Air strike' }, summary: { en: 'One.' }, place: 'sukkari' }),
      anEvent('rockets', { title: { en: 'Rockets', ar: 'صواريخ' }, summary: { en: 'Two.' }, place: 'clinic' }),
      anEvent('talks', { title: { en: 'Talks' }, summary: { en: 'Three.' }, place: 'aleppo' }),
    ],
    claims: [
      aClaim('responsible', { actors: ['army'] }, { event: 'strike', wording: 'barrel bombs' }),
      aClaim('mention', {}, { event: 'rockets', report: 'r2', origin: 'monitor', voice: 'attributed' }),
      aClaim('location', { place: 'clinic', asNamed: 'Dbeit' }, { event: 'rockets', report: 'r2' }),
      aClaim('target', { what: { en: 'a maternity ward' } }, { event: 'rockets', report: 'r2' }),
      aClaim('statement', { gist: { en: 'A truce is near.' } }, { event: 'talks', report: 'r2' }),
    ],
  }),
);
const found = (query: string) => [...(search(query) ?? ['nothing was searched for'])].toSorted();

describe('a search', () => {
  it('finds the beginning of a word, in any case', () => {
    expect(found('rock')).toEqual(['rockets']);
    expect(found('ROCKETS')).toEqual(['rockets']);
    expect(found('ockets')).toEqual([]);
  });

  it('wants every word', () => {
    expect(found('aleppo')).toEqual(['rockets', 'strike', 'talks']);
    expect(found('aleppo rock')).toEqual(['rockets']);
    expect(found('aleppo earthquake')).toEqual([]);
  });

  it.each([
    ['title', 'talk', ['talks']],
    ['summary', 'three', ['talks']],
    ['place', 'sukkari', ['strike']],
    ['place that holds it', 'aleppo strike', ['strike']],
    ['spelling of a place', 'sukkary', ['strike']],
    ['spelling that a report uses', 'dbeit', ['rockets']],
    ['actor blamed', 'army', ['strike']],
    ['actor that this one is part of', 'state', ['strike']],
    ['origin by its short name', 'sohr', ['rockets']],
    ['outlet', 'gazette', ['rockets', 'strike', 'talks']],
    ['headline', 'noon', ['strike']],
    ['words of a claim', 'barrel', ['strike']],
    ['target', 'maternity', ['rockets']],
    ['statement', 'truce', ['talks']],
  ])('looks into the %s', (_, query, events) => {
    expect(found(query)).toEqual(events);
  });

  it('finds across languages, whatever the page shows', () => {
    expect(found('صواريخ')).toEqual(['rockets']);
    expect(found('صواريخ dabit')).toEqual(['rockets']);
  });

  it('folds Arabic: tashkeel, alef, ya and ta marbuta', () => {
    expect(found('حلب')).toEqual(['rockets', 'strike', 'talks']);
    expect(found('حَلَب')).toEqual(found('حلب'));
    expect(found('مستشفي')).toEqual(['rockets']);
    expect(found('الدوله')).toEqual(['strike']);
  });

  it('finds a hyphenated name by either part, with or without the hyphen', () => {
    for (const query of ['al-sukkari', 'al sukkari', 'sukkari', 'Al-Sukk']) expect(found(query)).toEqual(['strike']);
  });

  it.each(['', ' ', '–', '"…"'])('for "%s" is no search', (query) => {
    expect(search(query)).toBeNull();
  });

  it('takes the names of every object for mere words', () => {
    for (const query of ['constructor', '__proto__', 'prototype toString']) expect(found(query)).toEqual([]);
  });

  it('never finds more when a word is added, and never fails', () => {
    const query = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('aleppo', 'a', 'rock', 'حلب'));
    fc.assert(
      fc.property(query, fc.constantFrom('aleppo', 'talks', 'syrian', 'x'), (text, more) => {
        const before = search(text);
        const after = search(`${text} ${more}`)!;
        expect([...after].filter((id) => before !== null && !before.has(id))).toEqual([]);
      }),
    );
  });
});
