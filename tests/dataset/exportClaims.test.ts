import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimsCsv } from '../../src/dataset/exportClaims';
import { aCatalog, aClaim, anActor, anEvent, anOutlet, aReport, atLeast, exactly } from '../builders';

const catalog = aCatalog({
  outlets: [anOutlet('gazette', { name: { en: 'Gazette, The' } }), anOutlet('wire')],
  reports: [
    aReport('r1', { url: 'https://example.org/1' }),
    aReport('r2', { outlet: 'wire', published: '2016-05-03/2016-05-04', publishedBasis: 'inferred' }),
  ],
  actors: [anActor('monitor'), anActor('agency')],
  events: [anEvent('e1', { title: { en: 'Strike' }, when: '2016-05-03~' }), anEvent('e2')],
  claims: [
    aClaim('killed', atLeast(19), {
      id: 'c1',
      origin: 'monitor',
      via: ['agency', 'wire'],
      voice: 'attributed',
      evidence: { paragraph: 2, start: 3, end: 9, sha256: 'a'.repeat(64) },
      wording: 'killing "at least" 19',
      note: { en: '=1+1' },
    }),
    aClaim('responsible', { actors: [] }, { id: 'c2', report: 'r2', stance: 'denies', part: 'headline' }),
    aClaim('killed', exactly(3), { id: 'c3', event: 'e2' }),
  ],
});
const rows = (events: ReadonlySet<string> | null) =>
  Papa.parse<Record<string, string>>(claimsCsv(catalog, events), { header: true, skipEmptyLines: true }).data;

describe('claimsCsv', () => {
  it('has one row a claim, with its report, origin, chain, place in the text and note', () => {
    expect(rows(null)[0]).toEqual({
      claim: 'c1',
      event: 'e1',
      event_title: 'Strike',
      event_when: '2016-05-03~',
      report: 'r1',
      outlet: 'Gazette, The',
      published: '2016-05-03',
      published_basis: 'stated',
      url: 'https://example.org/1',
      facet: 'killed',
      min: '19',
      max: '',
      hedge: 'at-least',
      people: 'people',
      value: '{"min":19,"max":null,"people":"people","hedge":"at-least"}',
      origin: 'monitor',
      via: 'agency > wire',
      voice: 'attributed',
      stance: 'affirms',
      part: 'body',
      paragraph: '2',
      start: '3',
      end: '9',
      sha256: 'a'.repeat(64),
      wording: 'killing "at least" 19',
      note: "'=1+1",
    });
  });

  it('leaves empty what a claim does not have', () => {
    const { min, max, hedge, people, origin, via, paragraph, wording, note, url } = rows(null)[1]!;
    expect([min, max, hedge, people, origin, via, paragraph, wording, note, url]).toEqual(Array(10).fill(''));
  });

  it('keeps the precision of a date, and says how it is known', () => {
    expect(rows(null)[1]).toMatchObject({ published: '2016-05-03/2016-05-04', published_basis: 'inferred' });
  });

  it('never loses a denial', () => {
    expect(rows(null)[1]).toMatchObject({ stance: 'denies', part: 'headline', value: '{"actors":[]}' });
  });

  it('respects the filter: only claims on the events handed in, all of them, in their order', () => {
    expect(rows(new Set(['e1'])).map((r) => r['claim'])).toEqual(['c1', 'c2']);
    expect(rows(new Set(['e2'])).map((r) => r['claim'])).toEqual(['c3']);
    expect(rows(new Set())).toEqual([]);
    expect(rows(null).map((r) => r['claim'])).toEqual(['c1', 'c2', 'c3']);
  });
});
