import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreementsOn } from '../../src/domain/disagreement';
import type { Claim, Report } from '../../src/domain/schema';
import { aCatalog, aClaim, anActor, anEvent, aReport, atLeast, exactly } from '../builders';

const actors = [
  anActor('monitor'),
  anActor('state', { kind: 'government' }),
  anActor('agency', { partOf: 'state' }),
  anActor('channel', { partOf: 'state' }),
  anActor('rebels', { kind: 'armed-group' }),
  anActor('brigade', { kind: 'armed-group', partOf: 'rebels' }),
];
const reports = [aReport('r1'), aReport('r2'), aReport('r3', { read: 'excerpt' })];

const of = (claims: Claim[], some: readonly Report[] = reports) =>
  disagreementsOn(aCatalog({ actors, reports: [...some], claims }), 'e1');
const by = (report: string, origin: string | null = null) =>
  ({ report, origin, voice: origin === null ? 'own' : 'attributed' }) as const;

describe('the ways in which reports disagree', () => {
  it('are none where nothing is claimed', () => {
    expect(of([])).toEqual([]);
  });

  it('hold contradictory tolls, and not those that can both hold', () => {
    expect(of([aClaim('killed', exactly(3), by('r1')), aClaim('killed', atLeast(4), by('r2'))])).toContain(
      'tolls-contradict',
    );
    expect(of([aClaim('killed', exactly(5), by('r1')), aClaim('killed', atLeast(4), by('r2'))])).not.toContain(
      'tolls-contradict',
    );
  });

  it('hold differing blame, one body under two names being one answer', () => {
    const blame = (actor: string, report: string) => aClaim('responsible', { actors: [actor] }, by(report));
    expect(of([blame('rebels', 'r1'), blame('state', 'r2')])).toContain('blame-differs');
    expect(of([blame('rebels', 'r1'), blame('brigade', 'r2')])).not.toContain('blame-differs');
  });

  it('do not take a denial, or "not known", for another culprit', () => {
    const claims = [
      aClaim('responsible', { actors: ['rebels'] }, by('r1')),
      aClaim('responsible', { actors: ['rebels'] }, { ...by('r2', 'brigade'), stance: 'denies' }),
      aClaim('responsible', { actors: [] }, by('r3')),
    ];
    expect(of(claims)).not.toContain('blame-differs');
    expect(of(claims)).toContain('actor-denies');
  });

  it('hold someone who names no one only of a text read in full', () => {
    const blamed = aClaim('responsible', { actors: ['rebels'] }, by('r1'));
    expect(of([blamed, aClaim('mention', {}, by('r2'))])).toContain('not-named-by-someone');
    expect(of([blamed, aClaim('mention', {}, by('r3'))])).not.toContain('not-named-by-someone');
    expect(of([aClaim('mention', {}, by('r2'))])).not.toContain('not-named-by-someone');
  });

  it('hold a headline that its own text does not bear out', () => {
    const head = aClaim('killed', atLeast(19), { ...by('r1', 'monitor'), part: 'headline' });
    expect(of([head, aClaim('killed', exactly(3), by('r1', 'agency'))])).toContain('headline-differs');
    expect(of([head, aClaim('killed', atLeast(19), by('r1', 'monitor'))])).not.toContain('headline-differs');
  });

  it('hold figures on one origin where two reports print them on one word, through whatever channel', () => {
    const both = [aClaim('killed', exactly(3), by('r1', 'agency')), aClaim('killed', exactly(3), by('r2', 'channel'))];
    expect(of(both)).toContain('one-origin-only');
    expect(of(both.slice(0, 1))).not.toContain('one-origin-only');
    expect(of([...both, aClaim('killed', exactly(3), by('r3', 'monitor'))])).not.toContain('one-origin-only');
    expect(of([...both, aClaim('killed', exactly(3), by('r3'))])).not.toContain('one-origin-only');
  });

  it('are of the one event asked for', () => {
    const events = [anEvent('e1'), anEvent('e2')];
    const claims = [
      aClaim('killed', exactly(3), { ...by('r1'), event: 'e2' }),
      aClaim('killed', exactly(4), { ...by('r2'), event: 'e2' }),
    ];
    const catalog = aCatalog({ actors, reports, events, claims });
    expect(disagreementsOn(catalog, 'e1')).toEqual([]);
    expect(disagreementsOn(catalog, 'e2')).toEqual(['tolls-contradict']);
  });

  it('are the same in whatever order the claims come, and hold no toll clash that one more report could undo', () => {
    const aReportId = fc.constantFrom('r1', 'r2', 'r3');
    const someTolls = fc.array(fc.tuple(fc.nat(9), fc.boolean(), aReportId), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(someTolls, (tolls) => {
        const claims = tolls.map(([n, isOpen, report]) =>
          aClaim('killed', isOpen ? atLeast(n) : exactly(n), by(report)),
        );
        expect(of(claims.toReversed())).toEqual(of(claims));
        const clash = (some: typeof claims) => of(some).includes('tolls-contradict');
        expect(clash(claims.slice(0, -1)) && !clash(claims)).toBe(false);
      }),
    );
  });
});
