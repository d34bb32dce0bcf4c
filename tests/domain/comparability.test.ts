import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotBothHold, compareTolls, contradictions, tollRange, tollsDiffer } from '../../src/domain/comparability';
import type { Event, Toll, TollClaim, TollFacet } from '../../src/domain/schema';
import { aCatalog, aClaim, aHedgedToll, aToll, atLeast, anEvent, aPlace, exactly } from '../builders';

type More = Parameters<typeof aClaim>[2];
const killed = (toll: Toll, more: More = {}) => aClaim('killed', toll, more) as TollClaim;
const compare = (claims: TollClaim[], facet: TollFacet = 'killed') => compareTolls(aCatalog({ claims }), 'e1', facet);
const tolls = (claims: readonly TollClaim[]) => claims.map((c) => c.value);
const civilians = (n: number) => exactly(n, { people: 'civilians' });
const staff = (n: number) => exactly(n, { people: 'staff' });

describe('the axes of a comparison', () => {
  it('hold figures for the same people together', () => {
    const [axis, ...more] = compare([killed(exactly(19)), killed(atLeast(3))]).axes;
    expect(more).toEqual([]);
    expect(axis!.people).toBe('people');
    expect(tolls(axis!.whole)).toEqual([exactly(19), atLeast(3)]);
  });

  it('hold a part on the axis of the whole, as a part', () => {
    const { axes } = compare([killed(civilians(12)), killed(exactly(19))]);
    expect(axes.map((a) => [tolls(a.whole), tolls(a.parts)])).toEqual([[[exactly(19)], [civilians(12)]]]);
  });

  it('are one for each part where nobody counts the whole', () => {
    const { axes } = compare([killed(civilians(12)), killed(staff(4)), killed(civilians(14))]);
    expect(axes.map((a) => [a.people, tolls(a.whole), a.parts])).toEqual([
      ['civilians', [civilians(12), civilians(14)], []],
      ['staff', [staff(4)], []],
    ]);
  });

  it('never mix killed with wounded or with casualties', () => {
    const claims = [killed(exactly(19)), aClaim('wounded', exactly(80)), aClaim('casualties', exactly(99))];
    const catalog = aCatalog({ claims });
    const figures = (facet: TollFacet) => compareTolls(catalog, 'e1', facet).axes.flatMap((a) => tolls(a.whole));
    expect([figures('killed'), figures('wounded'), figures('casualties')]).toEqual([
      [exactly(19)],
      [exactly(80)],
      [exactly(99)],
    ]);
  });

  it('never hold a figure that is denied or doubted', () => {
    const denied = killed(exactly(50), { stance: 'denies' });
    const doubted = killed(exactly(60), { stance: 'doubts' });
    const { axes, disputed } = compare([denied, doubted]);
    expect(axes).toEqual([]);
    expect(disputed).toEqual([denied, doubted]);
  });

  it('never hold words without a number', () => {
    const dozens = killed(aToll(24, null, 'unspecified'));
    const { axes, inWords } = compare([dozens, killed(exactly(3))]);
    expect([inWords, axes.flatMap((a) => tolls(a.whole))]).toEqual([[dozens], [exactly(3)]]);
  });

  it('lose no toll: each stands on an axis, among the words, or among the disputed', () => {
    const anyToll = fc
      .record({
        toll: aHedgedToll,
        people: fc.constantFrom<Toll['people']>('people', 'civilians', 'staff'),
        stance: fc.constantFrom<TollClaim['stance']>('affirms', 'denies', 'doubts'),
        inWords: fc.boolean(),
      })
      .map(({ toll, people, stance, inWords }) =>
        killed({ ...toll, people, hedge: inWords ? 'unspecified' : toll.hedge }, { stance }),
      );
    fc.assert(
      fc.property(fc.array(anyToll, { maxLength: 8 }), (claims) => {
        const { axes, inWords, disputed } = compare(claims);
        const held = [...axes.flatMap((a) => [...a.whole, ...a.parts]), ...inWords, ...disputed].map((c) => c.id);
        expect(held.toSorted()).toEqual(claims.map((c) => c.id).toSorted());
      }),
    );
  });
});

describe('other scopes', () => {
  const events = (inner: Partial<Event>, outer: Partial<Event>) => [
    anEvent('inner', { ...inner, within: ['outer'] }),
    anEvent('outer', outer),
  ];
  const catalogOf = (inner: Partial<Event>, outer: Partial<Event>) =>
    aCatalog({
      places: [aPlace('town'), aPlace('city')],
      events: events(inner, outer),
      claims: [killed(exactly(3), { event: 'inner' }), killed(exactly(11), { event: 'outer' })],
    });
  const reasons = (inner: Partial<Event>, outer: Partial<Event>) =>
    compareTolls(catalogOf(inner, outer), 'inner', 'killed').wider.map((s) => s.reason);

  it('stand apart from the axis, wider and narrower, with their claims', () => {
    const catalog = catalogOf({}, {});
    const inner = compareTolls(catalog, 'inner', 'killed');
    expect(inner.axes.flatMap((a) => tolls(a.whole))).toEqual([exactly(3)]);
    expect(inner.wider.map((s) => [s.event.id, tolls(s.claims)])).toEqual([['outer', [exactly(11)]]]);
    const outer = compareTolls(catalog, 'outer', 'killed');
    expect(outer.axes.flatMap((a) => tolls(a.whole))).toEqual([exactly(11)]);
    expect(outer.narrower.map((s) => [s.event.id, s.reason, tolls(s.claims)])).toEqual([
      ['inner', 'narrower-scope', [exactly(3)]],
    ]);
  });

  it.each<[string, Partial<Event>, Partial<Event>]>([
    ['wider-area', { place: 'town' }, { place: 'city' }],
    ['longer-period', { when: '2016-05-03' }, { when: '2016-05-02/2016-05-03' }],
    ['longer-period', { when: '2016-05-03' }, { when: '2016-05-03/2016-05-04' }],
    ['longer-period', { when: '2016-05-03' }, { when: '2016-05-03/..' }],
    ['wider-area-and-longer-period', { when: '2016-05-03', place: 'town' }, { when: '2016-05', place: 'city' }],
    ['wider-scope', {}, {}],
  ])('are wider by %s (%#)', (reason, inner, outer) => {
    expect(reasons(inner, outer)).toEqual([reason]);
  });

  it('are left out where they give no toll of this facet', () => {
    const catalog = catalogOf({}, {});
    expect(compareTolls(catalog, 'inner', 'wounded').wider).toEqual([]);
    expect(compareTolls(catalog, 'outer', 'wounded').narrower).toEqual([]);
  });
});

describe('cannotBothHold', () => {
  it('holds for two figures of the same people whose intervals do not meet', () => {
    expect(cannotBothHold(killed(exactly(14)), killed(exactly(17)))).toBe(true);
    expect(cannotBothHold(killed(atLeast(14)), killed(exactly(17)))).toBe(false);
  });

  it('holds for a part and a whole only where the part alone exceeds the whole', () => {
    expect(cannotBothHold(killed(civilians(20)), killed(exactly(19)))).toBe(true);
    expect(cannotBothHold(killed(civilians(19)), killed(exactly(19)))).toBe(false);
    expect(cannotBothHold(killed(civilians(3)), killed(exactly(19)))).toBe(false);
    expect(cannotBothHold(killed(civilians(99)), killed(atLeast(19)))).toBe(false);
    const more = aToll(19, null, 'more-than', { people: 'civilians' });
    expect(cannotBothHold(killed(more), killed(exactly(19)))).toBe(true);
  });

  it('never holds for two different parts', () => {
    expect(cannotBothHold(killed(civilians(20)), killed(staff(3)))).toBe(false);
  });

  it('is the same from both sides', () => {
    const anyOf = fc.tuple(aHedgedToll, fc.constantFrom<Toll['people']>('people', 'civilians', 'staff'));
    fc.assert(
      fc.property(anyOf, anyOf, ([a, p], [b, q]) => {
        const [x, y] = [killed({ ...a, people: p }), killed({ ...b, people: q })];
        expect(cannotBothHold(x, y)).toBe(cannotBothHold(y, x));
      }),
    );
  });
});

describe('contradictions', () => {
  const pairs = (claims: TollClaim[]) =>
    compare(claims).axes.flatMap((axis) => contradictions(axis).map(([a, b]) => [a.value.min, b.value.min]));

  it('lists every pair that cannot both hold, parts included', () => {
    expect(pairs([killed(exactly(3)), killed(exactly(19)), killed(civilians(12))])).toEqual([
      [3, 19],
      [3, 12],
    ]);
  });

  it('lists a pair of values once, however many reports repeat it', () => {
    expect(pairs([3, 19, 3, 19, 19].map((n) => killed(exactly(n))))).toEqual([[3, 19]]);
  });

  it('is empty where all figures can hold', () => {
    expect(pairs([killed(atLeast(3)), killed(atLeast(19)), killed(exactly(27))])).toEqual([]);
  });
});

describe('tollsDiffer', () => {
  const differ = (claims: TollClaim[]) => tollsDiffer(aCatalog({ claims }), 'e1');

  it('is true only where figures on one facet cannot both hold', () => {
    expect(differ([killed(exactly(3)), killed(exactly(19))])).toBe(true);
    expect(differ([killed(exactly(3)), aClaim('wounded', exactly(19)) as TollClaim])).toBe(false);
    expect(differ([killed(civilians(3)), killed(staff(19))])).toBe(false);
    expect(differ([killed(exactly(3)), killed(exactly(19), { stance: 'denies' })])).toBe(false);
    expect(differ([])).toBe(false);
  });

  it('looks at the wounded too', () => {
    expect(differ([exactly(3), exactly(17)].map((t) => aClaim('wounded', t) as TollClaim))).toBe(true);
  });
});

describe('tollRange', () => {
  const range = (claims: TollClaim[]) => tollRange(aCatalog({ claims }), 'e1', 'killed');

  it('is the lowest and the highest figure claimed of the whole', () => {
    expect(range([killed(exactly(19)), killed(exactly(3)), killed(civilians(1))])).toEqual({
      people: 'people',
      low: 3,
      high: 19,
      openEnded: false,
    });
  });

  it('is open where any claim is open upwards', () => {
    expect(range([killed(exactly(3)), killed(atLeast(19))])).toMatchObject({ low: 3, high: 19, openEnded: true });
  });

  it('is that of the first part where nobody counts the whole', () => {
    expect(range([killed(staff(3)), killed(civilians(9))])).toMatchObject({ people: 'staff', low: 3, high: 3 });
  });

  it('is not there where nobody affirms a figure', () => {
    expect(range([])).toBeNull();
    expect(range([killed(aToll(24, null, 'unspecified')), killed(exactly(9), { stance: 'denies' })])).toBeNull();
  });
});
