import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesFigure, isToll, positionsOn, valueKey } from '../../src/domain/positions';
import type { Claim } from '../../src/domain/schema';
import { aClaim, aHedgedToll, aToll, atLeast, exactly } from '../builders';

const sizes = (claims: Claim[], facet: Claim['facet']) => positionsOn(claims, facet).map((p) => p.claims.length);

describe('positionsOn', () => {
  it('groups claims of equal value, whoever makes them and wherever they stand', () => {
    const claims = [
      aClaim('killed', exactly(19), { report: 'r1', origin: 'a', voice: 'attributed' }),
      aClaim('killed', exactly(3)),
      aClaim('killed', exactly(19), { report: 'r2', part: 'headline' }),
    ];
    expect(sizes(claims, 'killed')).toEqual([1, 2]);
  });

  it('parts tolls that differ in number, hedge or people', () => {
    const claims = [exactly(19), atLeast(19), exactly(19, { people: 'civilians' }), exactly(20)];
    expect(
      sizes(
        claims.map((toll) => aClaim('killed', toll)),
        'killed',
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it('lets a breakdown refine a toll without making another position', () => {
    const told = exactly(19, { breakdown: [{ group: 'children', min: 3, max: 3 }] });
    expect(sizes([aClaim('killed', exactly(19)), aClaim('killed', told)], 'killed')).toEqual([2]);
  });

  it('never puts a denial or a doubt in one group with what it denies', () => {
    const blame = { actors: ['army'] };
    const claims = [
      aClaim('responsible', blame),
      aClaim('responsible', blame, { stance: 'denies' }),
      aClaim('responsible', blame, { stance: 'doubts' }),
    ];
    expect(positionsOn(claims, 'responsible').map((p) => p.stance)).toEqual(['affirms', 'denies', 'doubts']);
  });

  it('takes words that give no number for no position on it', () => {
    expect(sizes([aClaim('killed', aToll(24, null, 'unspecified'))], 'killed')).toEqual([]);
  });

  it('orders tolls by their lower end, then by their upper end, an open one last', () => {
    const tolls = [atLeast(19), exactly(50), aToll(0, 60, 'up-to'), exactly(19)];
    const claims = tolls.map((toll) => aClaim('killed', toll));
    expect(positionsOn(claims, 'killed').map((p) => p.value)).toEqual([tolls[2], tolls[3], tolls[0], tolls[1]]);
  });

  it('keeps other facets in order of first appearance', () => {
    const weapons = ['rocket', 'air-strike', 'rocket'] as const;
    const claims = weapons.map((weapon) => aClaim('weapon', { weapon }));
    expect(positionsOn(claims, 'weapon').map((p) => p.value)).toEqual([{ weapon: 'rocket' }, { weapon: 'air-strike' }]);
  });

  it('loses no claim that gives a figure, and holds none twice', () => {
    const someClaims = fc.array(
      fc.tuple(aHedgedToll, fc.constantFrom('affirms', 'denies', 'doubts')).map(([toll, stance]) => {
        return aClaim('killed', { ...toll, min: toll.min % 3, max: null, hedge: 'at-least' }, { stance });
      }),
    );
    fc.assert(
      fc.property(someClaims, (claims) => {
        const held = positionsOn(claims, 'killed').flatMap((p) => p.claims.map((c) => c.id));
        expect(held.toSorted()).toEqual(claims.map((c) => c.id).toSorted());
      }),
    );
  });
});

describe('valueKey', () => {
  const key = valueKey;

  it('does not ask in which order actors are named', () => {
    expect(key(aClaim('responsible', { actors: ['a', 'b'] }))).toBe(key(aClaim('responsible', { actors: ['b', 'a'] })));
  });

  it('takes several actors for all of them, unless the words say "or"', () => {
    const both = { actors: ['a', 'b'] };
    expect(key(aClaim('responsible', both))).toBe(key(aClaim('responsible', { ...both, mode: 'and' })));
    expect(key(aClaim('responsible', both))).not.toBe(key(aClaim('responsible', { ...both, mode: 'or' })));
  });

  it('parts blame laid outright from blame that is hedged, and both from "not known"', () => {
    const said = [{ actors: ['a'] }, { actors: ['a'], hedged: true as const }, { actors: [] }];
    expect(new Set(said.map((value) => key(aClaim('responsible', value)))).size).toBe(3);
  });

  it('takes two spellings of one place for one place', () => {
    const at = (asNamed: string) => key(aClaim('location', { place: 'town', asNamed }));
    expect(at('Sukkari')).toBe(at('al-Sukkari'));
  });

  it.each([
    [aClaim('time', { when: '2016-05-03' }), aClaim('time', { when: '2016-05-03~' })],
    [aClaim('target', { what: { en: 'a market' } }), aClaim('target', { what: { en: 'a clinic' } })],
    [aClaim('statement', { gist: { en: 'talks go on' } }), aClaim('statement', { gist: { en: 'talks end' } })],
    [aClaim('weapon', { weapon: 'rocket' }), aClaim('weapon', { weapon: 'mortar' })],
  ])('tells different values of a facet apart (%#)', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('isToll and givesFigure', () => {
  it('know the three facets that count people', () => {
    const facets = [
      aClaim('killed', exactly(1)),
      aClaim('wounded', exactly(1)),
      aClaim('casualties', exactly(1)),
      aClaim('mention', {}),
    ];
    expect(facets.map(isToll)).toEqual([true, true, true, false]);
  });

  it('tell a figure from words', () => {
    expect(givesFigure(exactly(1))).toBe(true);
    expect(givesFigure(aToll(1, 19, 'unspecified'))).toBe(false);
  });
});
