import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTolls } from '../../../src/domain/comparability';
import { headlineVerdicts } from '../../../src/domain/headline';
import type { Claim, Toll } from '../../../src/domain/schema';
import { type TollPlot, tollPlot } from '../../../src/panels/compare/tollLayout';
import { aCatalog, aClaim, aHedgedToll, aReport, aToll, anActor, anOutlet, atLeast, exactly } from '../../builders';

const setting = {
  outlets: [anOutlet('gazette'), anOutlet('herald')],
  reports: [
    aReport('r1', { published: '2016-05-04' }),
    aReport('r2', { published: '2016-05-03' }),
    aReport('r3', { outlet: 'herald', published: '2016-05-05' }),
  ],
  actors: [
    anActor('state'),
    anActor('army', { partOf: 'state' }),
    anActor('monitor'),
    anActor('some', { named: false }),
  ],
};
type More = Parameters<typeof aClaim>[2];
const said = (toll: Toll, origin: string | null, more: More = {}) =>
  aClaim('killed', toll, { origin, voice: origin === null ? 'own' : 'attributed', ...more });
const plot = (...claims: Claim[]): TollPlot => {
  const catalog = aCatalog({ ...setting, claims });
  return tollPlot(catalog, compareTolls(catalog, 'e1', 'killed').axes[0]!, headlineVerdicts(catalog, 'e1'));
};
const only = (toll: Toll) => {
  const drawn = plot(said(toll, 'monitor'));
  const { from, to, at, kind } = drawn.groups[0]!.rows[0]!.mark;
  const n = (share: number) => Math.round(share * drawn.max * 1000) / 1000;
  return { kind, from: n(from), to: n(to), at: n(at), max: drawn.max };
};

describe('the mark of a toll', () => {
  it('is a point for a bare number', () => {
    expect(only(exactly(19))).toMatchObject({ kind: 'exact', from: 19, to: 19, at: 19 });
  });

  it('runs open to the end of the axis from "at least" and "more than"', () => {
    const { max } = only(atLeast(19));
    expect(only(atLeast(19))).toMatchObject({ kind: 'at-least', from: 19, to: max, at: 19 });
    expect(only(aToll(19, null, 'more-than'))).toMatchObject({ kind: 'more-than', from: 19, to: max, at: 19 });
  });

  it('runs from nought to "up to"', () => {
    expect(only(aToll(0, 60, 'up-to'))).toMatchObject({ kind: 'up-to', from: 0, to: 60, at: 60 });
  });

  it('spans what "nearly" and "about" mean, with the figure where it was printed', () => {
    expect(only(aToll(140, 150, 'nearly'))).toMatchObject({ kind: 'between', from: 140, to: 150, at: 150 });
    expect(only(aToll(140, 160, 'about'))).toMatchObject({ kind: 'between', from: 140, to: 160, at: 150 });
  });

  it('never leaves the axis, whose end lies beyond the highest figure', () => {
    fc.assert(
      fc.property(fc.array(aHedgedToll, { minLength: 1, maxLength: 6 }), (tolls) => {
        const { max, groups, ticks } = plot(...tolls.map((toll) => said(toll, 'monitor')));
        const highest = Math.max(...tolls.map((t) => t.max ?? t.min));
        expect(max).toBeGreaterThan(highest);
        expect(ticks.every((tick) => tick >= 0 && tick <= max)).toBe(true);
        for (const { mark } of groups.flatMap((g) => g.rows)) {
          expect(mark.from >= 0 && mark.from <= mark.at && mark.at <= mark.to && mark.to <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('the groups of an axis', () => {
  it('are one for each root, each unnamed source, and each way of having none', () => {
    const { groups } = plot(
      said(exactly(1), 'state'),
      said(exactly(2), 'army', { report: 'r3' }),
      said(exactly(3), 'some'),
      said(exactly(4), null),
      said(exactly(5), null, { voice: 'attributed' }),
    );
    expect(Object.fromEntries(groups.map((g) => [g.key, g.rows.length]))).toEqual({
      state: 2,
      some: 1,
      'own-voice': 1,
      'not-stated': 1,
    });
  });

  it('come in order of publication, and so do their rows', () => {
    const { groups } = plot(
      said(exactly(1), 'monitor', { report: 'r3' }),
      said(exactly(2), 'state', { report: 'r2' }),
      said(exactly(3), 'monitor', { report: 'r1' }),
    );
    expect(groups.map((g) => [g.key, g.rows.map((r) => r.fold.claims[0].report)])).toEqual([
      ['state', ['r2']],
      ['monitor', ['r1', 'r3']],
    ]);
  });

  it('draw once what one report says twice, and what several say on one word', () => {
    const rowsOf = (...claims: Claim[]) =>
      plot(...claims).groups.map((g) => [g.rows.map((r) => r.fold.reports.map(({ id }) => id)), g.voices]);
    const twice = rowsOf(said(exactly(3), 'monitor'), said(exactly(3), 'monitor', { part: 'caption' }));
    expect(twice).toEqual([[[['r1']], 1]]);
    const both = rowsOf(said(exactly(3), 'monitor'), said(exactly(3), 'monitor', { report: 'r3' }));
    expect(both).toEqual([[[['r1', 'r3']], 2]]);
  });

  it("count a publisher's several texts as one voice", () => {
    expect(plot(said(exactly(3), 'monitor'), said(exactly(3), 'monitor', { report: 'r2' })).groups[0]!.voices).toBe(1);
  });

  it('label a part of the people as a part', () => {
    const { groups } = plot(said(exactly(19), 'monitor'), said(exactly(3, { people: 'civilians' }), 'monitor'));
    expect(groups[0]!.rows.map((r) => [r.fold.claims[0].value.people, r.isPart])).toEqual([
      ['people', false],
      ['civilians', true],
    ]);
  });

  it('flag a headline that its own text does not bear out, and only that', () => {
    const { groups } = plot(
      said(exactly(19), 'monitor', { part: 'headline' }),
      said(exactly(3), 'monitor'),
      said(exactly(3), 'monitor', { report: 'r3', part: 'headline' }),
      said(exactly(3), 'monitor', { report: 'r3' }),
    );
    const flagged = groups.flatMap((g) => g.rows.map((r) => r.fold)).filter((fold) => fold.isFlagged);
    expect(flagged.map(({ claims: [c] }) => [c.report, c.value.min])).toEqual([['r1', 19]]);
  });
});
