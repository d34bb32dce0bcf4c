import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownChanges } from '../../src/domain/knownChanges';
import type { Position } from '../../src/domain/positions';
import type { Claim } from '../../src/domain/schema';
import { aCatalog, aClaim, anActor, anEdtf, aReport, atLeast, exactly, theDay } from '../builders';

const PUBLISHED = { first: '2016-04-28', second: '2016-04-29', third: '2016-05-03' };
const killed = (report: string, n: number, more: Partial<Claim> = {}) =>
  aClaim('killed', exactly(n), { report, ...more } as Parameters<typeof aClaim>[2]);
const catalogOf = (claims: Claim[], published: Record<string, string> = PUBLISHED) =>
  aCatalog({
    reports: Object.entries(published).map(([id, date]) => aReport(id, { published: date })),
    actors: [anActor('state'), anActor('rebels')],
    claims,
  });
const figures = (positions: readonly Position[]) =>
  positions.map(({ claims: [c], stance }) => (c.facet === 'killed' ? `${stance} ${c.value.min}` : stance));
const changes = (claims: Claim[], day: string, published?: Record<string, string>) =>
  knownChanges(catalogOf(claims, published), 'e1', theDay(day));

describe('what a day did not know yet', () => {
  const raised = [killed('first', 20), killed('second', 27), killed('third', 55), killed('third', 20)];

  it('is every position that no report of that day or before takes', () => {
    const [facet] = changes(raised, '2016-04-29').facets;
    expect(figures(facet!.onDay)).toEqual(['affirms 20', 'affirms 27']);
    expect(figures(facet!.all)).toEqual(['affirms 20', 'affirms 27', 'affirms 55']);
    expect(figures(facet!.notYet)).toEqual(['affirms 55']);
  });

  it('keeps apart what the day itself brought', () => {
    expect(figures(changes(raised, '2016-04-29').facets[0]!.newThatDay)).toEqual(['affirms 27']);
    expect(figures(changes(raised, '2016-04-30').facets[0]!.newThatDay)).toEqual([]);
  });

  it('counts who stands behind the claims then and over all', () => {
    const { onDay, all } = changes(raised, '2016-04-29');
    expect([onDay.reports, all.reports]).toEqual([
      ['first', 'second'],
      ['first', 'second', 'third'],
    ]);
  });

  it('is everything before the first publication, and nothing on the last', () => {
    const before = changes(raised, '2016-04-27');
    expect([before.claimsOnDay, before.onDay.reports]).toEqual([[], []]);
    expect(figures(before.facets[0]!.notYet)).toHaveLength(3);
    expect(changes(raised, '2016-05-03').facets[0]!.notYet).toEqual([]);
  });

  it('does not take a denial for the charge that it denies', () => {
    const blame = (report: string, stance: Claim['stance']) =>
      aClaim('responsible', { actors: ['rebels'] }, { report, stance });
    const [facet] = changes([blame('first', 'affirms'), blame('second', 'denies')], '2016-04-28').facets;
    expect(facet!.facet).toBe('responsible');
    expect(facet!.notYet.map((p) => p.stance)).toEqual(['denies']);
  });

  it('tells a firm figure from an open one', () => {
    const claims = [killed('first', 27), aClaim('killed', atLeast(27), { report: 'third' })];
    expect(changes(claims, '2016-04-28').facets[0]!.notYet.map((p) => p.claims[0].id)).toEqual([claims[1]!.id]);
  });
});

describe('a report whose day is not known', () => {
  it.each(['2016', '2016-05', '2016-04-28/..'])(
    'published %s counts as not known yet while it may still be to come',
    (date) => {
      const found = changes([killed('vague', 9)], '2016-05-02', { vague: date });
      expect(found.claimsOnDay).toEqual([]);
      expect(figures(found.facets[0]!.notYet)).toEqual(['affirms 9']);
    },
  );

  it('published by a day is known from that day on', () => {
    const on = (day: string) => changes([killed('vague', 9)], day, { vague: '../2016-05-03' }).claimsOnDay.length;
    expect([on('2016-05-02'), on('2016-05-03')]).toEqual([0, 1]);
  });
});

describe('at its limits', () => {
  it('has no facets for an event that nobody speaks of, or that is not in the dataset', () => {
    expect(changes([], '2016-05-03').facets).toEqual([]);
    expect(knownChanges(catalogOf([]), 'no such event', theDay('2016-05-03')).claimsAll).toEqual([]);
  });

  it('follows claims of reports that copy one another in a circle', () => {
    const catalog = aCatalog({
      reports: [aReport('a', { copyOf: 'b' }), aReport('b', { copyOf: 'a', published: '2016-05-04' })],
      claims: [killed('a', 3), killed('b', 3)],
    });
    const { onDay, all } = knownChanges(catalog, 'e1', theDay('2016-05-03'));
    expect([onDay.reports, all.reports]).toEqual([['a'], ['a', 'b']]);
  });

  it('never loses a claim on a later day, and never a position between then and not yet', () => {
    const someReports = fc.array(anEdtf, { minLength: 1, maxLength: 8 });
    const someDay = fc.integer({ min: theDay('1990-01-01'), max: theDay('2040-12-31') });
    fc.assert(
      fc.property(someReports, someDay, fc.nat(4000), (dates, day, further) => {
        const published = Object.fromEntries(dates.map((date, i) => [`r${i}`, date]));
        const catalog = catalogOf(
          dates.map((_, i) => killed(`r${i}`, (i % 3) + 1)),
          published,
        );
        const early = knownChanges(catalog, 'e1', day);
        const late = knownChanges(catalog, 'e1', day + further);
        expect(late.claimsOnDay).toEqual(expect.arrayContaining([...early.claimsOnDay]));
        for (const { onDay, notYet, all } of early.facets) {
          expect(figures([...onDay, ...notYet]).sort()).toEqual(figures(all).sort());
        }
      }),
    );
  });
});
