import { describe, expect, it } from 'vitest';
import { checkDataset, type Finding } from '../../src/domain/checks';
import type { Claim, Dataset, Report } from '../../src/domain/schema';
import { aClaim, aDataset, anActor, anEvent, aPlace, aReport, aToll, atLeast, exactly } from '../builders';

const SPAN = { start: 0, end: 5, sha256: 'a'.repeat(64) };
const TEXT = { paragraphs: 2, codePoints: 90, sha256: 'b'.repeat(64) };

/** A dataset in which every rule holds, with one claim of each kind that has rules of its own. */
const sound = (more: Partial<Dataset> = {}): Dataset =>
  aDataset({
    reports: [aReport('r1', { text: TEXT, uncoded: [{ paragraph: 2, reason: 'background' }] })],
    claims: [aClaim('mention', {}, { id: 'r1:c1', evidence: { paragraph: 1, ...SPAN } })],
    ...more,
  });
const withClaim = (claim: Claim, more: Partial<Dataset> = {}) => {
  const base = sound(more);
  return { ...base, claims: [...base.claims, claim] };
};
const withReport = (more: Partial<Report>) => sound({ reports: [aReport('r1', { text: TEXT, ...more })] });
const check = (dataset: Dataset) => checkDataset(dataset, 'made-up.json');
const brief = (findings: readonly Finding[]) =>
  findings.map(({ rule, kind, id, problem }) => [rule, kind, id, problem.field, problem.reason].join(' | '));

describe('checkDataset', () => {
  it('finds nothing in a dataset in which every rule holds', () => {
    expect(check(sound())).toEqual([]);
  });

  it('names file, record, field, value, reason and what to do, and where the record stands in its list', () => {
    const dataset = withClaim(aClaim('killed', aToll(5, 3, 'exact'), { id: 'r1:c2' }));
    expect(check(dataset)).toEqual([
      {
        rule: 3,
        kind: 'claims',
        index: 1,
        id: 'r1:c2',
        problem: {
          file: 'made-up.json',
          record: 'r1:c2',
          field: 'value',
          value: expect.stringContaining('"min":5'),
          reason: 'min 5 is above max 3',
          action: expect.any(String),
        },
      },
    ]);
  });

  it('lists every problem, not only the first', () => {
    const dataset = sound({ events: [anEvent('e1'), anEvent('e2'), anEvent('e3', { place: 'nowhere' })] });
    expect(check(dataset).map((f) => `${f.rule} ${f.id}`)).toEqual(['1 e3', '2 e2', '2 e3']);
  });
});

describe('rule 2', () => {
  it('wants a claim for every event', () => {
    expect(brief(check(sound({ events: [anEvent('e1'), anEvent('e2')] })))).toEqual([
      '2 | events | e2 | id | no claim speaks of this event',
    ]);
  });

  it('wants a claim or an uncoded entry for every paragraph of a full report', () => {
    expect(brief(check(withReport({})))).toEqual([
      '2 | reports | r1 | uncoded | no claim and no uncoded entry for paragraph 2',
    ]);
  });

  it('wants no paragraph of a report that was read in part', () => {
    expect(check(withReport({ read: 'excerpt' }))).toEqual([]);
  });

  it('refuses an uncoded paragraph that is coded, listed twice or not there', () => {
    const uncoded = [1, 2, 2, 3].map((paragraph) => ({ paragraph, reason: 'furniture' as const }));
    expect(check(withReport({ uncoded })).map((f) => f.problem.reason)).toEqual([
      'paragraph 1 is called uncoded, but a claim stands in it',
      'paragraph 2 is listed twice',
      'the report has only 2 paragraphs',
    ]);
  });
});

describe('rule 3', () => {
  const faults = (value: Parameters<typeof aClaim<'killed'>>[1]) =>
    check(withClaim(aClaim('killed', value))).map((f) => f.problem.reason);

  it('wants the interval that the hedge means', () => {
    expect(faults(aToll(3, 5, 'at-least'))).toEqual(['hedge "at-least" of 3 means 3 to open, not 3 to 5']);
    expect(faults(aToll(140, 150, 'nearly'))).toEqual([]);
  });

  it('wants each part of a breakdown inside the whole', () => {
    const part = (min: number, max: number | null) => exactly(19, { breakdown: [{ group: 'patients', min, max }] });
    expect(faults(part(20, null))).toEqual(['the part is larger than the whole (19)']);
    expect(faults(part(3, 20))).toEqual(['the part is larger than the whole (19)']);
    expect(faults(part(4, 3))).toEqual(['min 4 is above max 3']);
    expect(faults(part(19, 19))).toEqual([]);
    expect(faults(part(3, null))).toEqual([]);
  });

  it('lets parts of any size be in a whole without an upper end', () => {
    expect(faults(atLeast(3, { breakdown: [{ group: 'children', min: 9, max: 9 }] }))).toEqual([]);
  });

  it('wants women, children and men together inside the whole, but not groups that may overlap', () => {
    const groups = (...names: ('women' | 'children' | 'men' | 'doctors')[]) =>
      exactly(5, { breakdown: names.map((group) => ({ group, min: 3, max: 3 })) });
    expect(faults(groups('women', 'children'))).toEqual([
      'women, children and men together are at least 6, the whole at most 5',
    ]);
    expect(faults(groups('women', 'doctors'))).toEqual([]);
  });
});

describe('rule 4', () => {
  const faults = (when: string, event: string) =>
    check(withClaim(aClaim('time', { when }), { events: [anEvent('e1', { when: event })] })).map((f) => f.rule);

  it('wants the claimed time to overlap the time of its event', () => {
    expect(faults('2016-05-02', '2016-05-03')).toEqual([4]);
    expect(faults('2016-05-03', '2016-05-03')).toEqual([]);
    expect(faults('2016-05', '2016-05-03')).toEqual([]);
    expect(faults('2016-04-20/2016-05-02', '2016-05-03/2016-05-04')).toEqual([4]);
    expect(faults('../2016-05-03', '2016-05-03')).toEqual([]);
  });

  it('lets a qualified date meet within its slack', () => {
    expect(faults('2016-05-01~', '2016-05-03')).toEqual([]);
    expect(faults('2016-05-05?', '2016-05-03')).toEqual([]);
    expect(faults('2016-05-03', '2016-05-05~')).toEqual([]);
    expect(faults('2016-05-03', '2016-05-01~')).toEqual([]);
    expect(faults('2016-04-20~', '2016-05-03')).toEqual([4]);
  });
});

describe('rule 5', () => {
  it('quotes at most eight words', () => {
    const quoting = (n: number) =>
      aClaim('mention', {}, { wording: Array.from({ length: n }, () => 'word').join(' ') });
    expect(check(withClaim(quoting(8)))).toEqual([]);
    expect(brief(check(withClaim({ ...quoting(9), id: 'c' })))).toEqual([
      '5 | claims | c | wording | 9 words are quoted',
    ]);
  });
});

describe('rule 6, as far as a dataset shows it', () => {
  it('refuses an empty span and a paragraph beyond the text', () => {
    const at = (evidence: Claim['evidence']) =>
      check(withClaim(aClaim('mention', {}, { evidence }))).map((f) => f.problem.reason);
    expect(at({ paragraph: 1, ...SPAN, start: 5 })).toEqual(['the span is empty: start is not before end']);
    expect(at({ paragraph: 3, ...SPAN })).toEqual(['report r1 has only 2 paragraphs']);
  });
});

describe('rule 7', () => {
  it.each(['excerpt', 'secondary'] as const)('lets a report read as %s say nothing of what it left out', (read) => {
    const partial = withReport({ read, wording: {}, uncoded: [{ paragraph: 2, reason: 'no-claim' }] });
    expect(check(partial).map((f) => [f.rule, f.problem.field])).toEqual([
      [7, 'uncoded'],
      [7, 'wording'],
    ]);
  });
});

describe('voice', () => {
  it('knows no origin of what a report says in its own voice', () => {
    const dataset = withClaim(aClaim('mention', {}, { id: 'c', origin: 'sohr' }), { actors: [anActor('sohr')] });
    expect(check(dataset).map((f) => [f.rule, f.id, f.problem.field])).toEqual([['voice', 'c', 'origin']]);
  });
});

describe('places', () => {
  it('have no cell left for somebody else to compute', () => {
    expect(brief(check(sound({ places: [aPlace('town', { area: 'cell' })] })))).toEqual([
      'area | places | town | area | only the compiler can turn "cell" into an area',
    ]);
  });
});

describe('terms', () => {
  it('count no words twice', () => {
    const terms = ['a', 'b'].map((id) => ({ id, refersTo: 'free', label: id, match: ['Rebels'] }));
    expect(brief(check(sound({ terms })))).toEqual([
      '1 | terms | b | match.0 | these words are already counted for term a',
    ]);
  });
});

describe('rule 1', () => {
  it('condemns the second record of an id, by its place in the list', () => {
    const found = check(sound({ places: [aPlace('town'), aPlace('town')] }));
    expect(found.map((f) => [f.rule, f.kind, f.index])).toEqual([[1, 'places', 1]]);
  });
});
