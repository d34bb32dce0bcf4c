import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Term } from '../../src/domain/schema';
import { labelTotal, sideLabels, wordingBySide } from '../../src/domain/wordingBySide';
import { aCatalog, aReport, anActor } from '../builders';

const aTerm = (id: string, refersTo: string, match: string[] = [id]): Term => ({ id, refersTo, label: id, match });
const actors = [
  anActor('state', { side: 'syrian-state' }),
  anActor('army', { side: 'independent', partOf: 'state' }),
  anActor('opposition', { side: 'opposition' }),
  anActor('rebels', { side: 'unknown', partOf: 'opposition' }),
];
const terms = [
  aTerm('rebel', 'rebels', ['rebel', 'rebels']),
  aTerm('regime', 'state'),
  aTerm('terrorist', 'rebels'),
  aTerm('soldiers', 'army'),
  aTerm('rebel-held', 'opposition-area', ['Rebel-held', 'rebels-controlled']),
  aTerm('truce', 'the-truce'),
];
const catalog = (more: Partial<Dataset> = {}) => aCatalog({ actors, terms, ...more });
const labelled = (more: Partial<Dataset> = {}) =>
  sideLabels(catalog(more)).map(({ side, labels }) => [
    side,
    ...labels.map(({ term, placeTerms }) => [term.id, ...placeTerms.map((t) => t.id)].join(' + ')),
  ]);

describe('labels by side', () => {
  it('go to the side at the top of the actor they refer to', () => {
    expect(labelled()).toEqual([
      ['opposition', 'rebel + rebel-held', 'terrorist'],
      ['syrian-state', 'regime', 'soldiers'],
      [null, 'truce'],
    ]);
  });

  it('hold a label of a place only where each of its words is theirs with a hyphen', () => {
    const mixed = [terms[0]!, aTerm('held', 'area', ['rebel-held', 'militant-held'])];
    expect(labelled({ terms: mixed })).toEqual([
      ['opposition', 'rebel'],
      [null, 'held'],
    ]);
  });

  it('keep a term for an actor to itself, even with a hyphen', () => {
    const named = [terms[0]!, aTerm('rebel-army', 'army', ['rebel-army'])];
    expect(labelled({ terms: named })).toEqual([
      ['opposition', 'rebel'],
      ['syrian-state', 'rebel-army'],
    ]);
  });
});

describe('wording by side', () => {
  const report = aReport('r1', {
    wording: { rebel: 5, 'rebel-held': 2 },
    uncoded: [
      { paragraph: 1, reason: 'furniture' },
      { paragraph: 2, reason: 'furniture' },
      { paragraph: 3, reason: 'duplicate' },
      { paragraph: 4, reason: 'background' },
    ],
  });

  it('counts a word inside a place label apart, and 0 for a label that is absent', () => {
    const [row] = wordingBySide(catalog({ reports: [report] })).rows;
    expect(row!.counts.get('rebel')).toEqual({ plain: 5, inPlaces: 2 });
    expect(row!.counts.get('terrorist')).toEqual({ plain: 0, inPlaces: 0 });
  });

  it('says which paragraphs were left out of the count', () => {
    expect(wordingBySide(catalog({ reports: [report] })).rows[0]!.leftOut).toEqual({ furniture: 2, duplicate: 1 });
  });

  it('leaves out texts read in part, and full ones that nobody counted, and lists both', () => {
    const reports = [
      report,
      aReport('r2', { read: 'excerpt', wording: { rebel: 9 } }),
      aReport('r3', { read: 'secondary' }),
      aReport('r4'),
    ];
    const found = wordingBySide(catalog({ reports }));
    expect(found.rows.map((row) => row.report.id)).toEqual(['r1']);
    expect(found.partRead.map((r) => r.id)).toEqual(['r2', 'r3']);
    expect(found.uncounted.map((r) => r.id)).toEqual(['r4']);
  });

  it('comes in the order of publication', () => {
    const on = (id: string, published: string) => aReport(id, { published, wording: {} });
    const reports = [on('late', '2016-05-03'), on('early', '2016-04-28'), on('month', '2016-04')];
    expect(wordingBySide(catalog({ reports })).rows.map((row) => row.report.id)).toEqual(['month', 'early', 'late']);
  });

  it('adds nothing and loses nothing', () => {
    const wording = fc.dictionary(fc.constantFrom(...terms.map((t) => t.id)), fc.nat(50));
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 5 }), (all) => {
        const reports = all.map((counts, i) => aReport(`r${i}`, { wording: { ...counts } }));
        const found = wordingBySide(catalog({ reports }));
        const labels = found.sides.flatMap((s) => s.labels);
        const counted = labels.map((label) => labelTotal(found.rows, label));
        const sum = counted.reduce((n, c) => n + c.plain + c.inPlaces, 0);
        expect(sum).toBe(all.flatMap((counts) => Object.values(counts)).reduce((a, b) => a + b, 0));
        for (const c of counted) expect(c.reports).toBeLessThanOrEqual(Math.min(all.length, c.plain));
      }),
    );
  });
});
