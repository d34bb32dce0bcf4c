import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/schema';
import { cellClaims, saysColumns, saysRows } from '../../../src/panels/compare/saysLayout';
import { aCatalog, aClaim, aReport, anActor, exactly } from '../../builders';

const columns = (reports: ReturnType<typeof aReport>[], claims: Claim[] = []) =>
  saysColumns(aCatalog({ reports, claims, actors: [anActor('a'), anActor('b')] }), 'e1');

describe('the columns', () => {
  it('are every report: those that tell of the event first, then the silent ones by what silence can mean', () => {
    const reports = [
      aReport('before', { published: '2016-04-28' }),
      aReport('excerpt', { published: '2016-05-05', read: 'excerpt' }),
      aReport('silent', { published: '2016-05-05' }),
      aReport('same', { published: '2016-05-03' }),
      aReport('tells', { published: '2016-05-06' }),
    ];
    const found = columns(reports, [aClaim('mention', {}, { report: 'tells' })]);
    expect(found.map((c) => [c.report.id, c.coverage])).toEqual([
      ['tells', 'reported'],
      ['same', 'same-day'],
      ['silent', 'not-mentioned'],
      ['excerpt', 'not-known'],
      ['before', 'could-not-know'],
    ]);
  });

  it('come in order of publication; of the same day the one that says more comes first', () => {
    const reports = [
      aReport('late', { published: '2016-05-05' }),
      aReport('brief', { published: '2016-05-04' }),
      aReport('long', { published: '2016-05-04' }),
    ];
    const claims = ['late', 'brief', 'long', 'long'].map((report) => aClaim('mention', {}, { report }));
    expect(columns(reports, claims).map((c) => [c.report.id, c.claims.length])).toEqual([
      ['long', 2],
      ['brief', 1],
      ['late', 1],
    ]);
  });

  it('say how many days before the event a report came out that could not know', () => {
    expect(columns([aReport('r1', { published: '2016-04-28' })])[0]!.daysBefore).toBe(5);
  });
});

describe('the rows', () => {
  const ALWAYS = ['killed', 'wounded', 'responsible', 'word', 'target', 'weapon', 'time', 'location'];

  it('that matter always stand, whether or not anything is said', () => {
    expect(saysRows([])).toEqual(ALWAYS);
  });

  it('for the rest stand only where a report says something, in their place', () => {
    const claims = [
      aClaim('casualties', exactly(3)),
      aClaim('statement', { gist: { en: 'x' } }),
      aClaim('mention', {}, { wording: 'a few words' }),
    ];
    expect(saysRows(claims)).toEqual([
      'killed',
      'wounded',
      'casualties',
      'responsible',
      'word',
      'target',
      'weapon',
      'time',
      'location',
      'statement',
      'wording',
    ]);
  });
});

describe('a cell', () => {
  const cell = (...claims: Claim[]) => cellClaims(columns([aReport('r1')], claims)[0]!, 'responsible').map((c) => c.id);
  const blame = (id: string, more: Partial<Claim> = {}) =>
    aClaim('responsible', { actors: ['a'] }, { id, ...more } as Parameters<typeof aClaim>[2]);

  it('holds each value and origin once, the first place in the text standing for the rest', () => {
    expect(cell(blame('first', { part: 'headline' }), blame('second'))).toEqual(['first']);
  });

  it('keeps apart another origin, another voice and a denial', () => {
    expect(
      cell(
        blame('own'),
        blame('said', { origin: 'b', voice: 'attributed' }),
        blame('said by another', { origin: 'a', voice: 'attributed' }),
        blame('claimed', { origin: 'b', voice: 'distanced' }),
        blame('denied', { stance: 'denies' }),
      ),
    ).toEqual(['own', 'said', 'said by another', 'claimed', 'denied']);
  });

  it('holds nothing of another facet', () => {
    expect(cell(aClaim('killed', exactly(3)))).toEqual([]);
  });
});
