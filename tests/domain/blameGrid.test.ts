import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLAME_COLUMNS, blameColumn, blameGrid, blamingReports } from '../../src/domain/blameGrid';
import type { Claim, ClaimOf } from '../../src/domain/schema';
import { aCatalog, aClaim, aReport, anActor, anEvent } from '../builders';

const actors = ['a', 'b', 'c'].map((id) => anActor(id));
const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => aReport(id));
type Value = ClaimOf<'responsible'>['value'];
const blame = (who: string | string[], more: Parameters<typeof aClaim>[2] = {}, value: Partial<Value> = {}) =>
  aClaim('responsible', { actors: [who].flat(), ...value }, more);
const grid = (claims: Claim[], more: Parameters<typeof aCatalog>[0] = {}) =>
  blameGrid(aCatalog({ actors, reports, claims, events: [anEvent('e1'), anEvent('e2')], ...more }), 'e1');
const names = (claims: Claim[]) => grid(claims).rows.map((row) => [row.actors.join(' '), row.mode, row.reports.length]);

describe('the rows of the blame grid', () => {
  it('are the actors blamed, those of most reports first', () => {
    const claims = [blame('a'), blame('b', { report: 'r2' }), blame('b', { report: 'r3' })];
    expect(names(claims)).toEqual([
      ['b', null, 2],
      ['a', null, 1],
    ]);
  });

  it('count a report once, however often it says so', () => {
    const claims = [blame('a'), blame('a', { part: 'deck' }), blame('a', { voice: 'attributed', origin: 'c' })];
    expect(names(claims)).toEqual([['a', null, 1]]);
  });

  it('keep "A or B", "A and B", A and B apart, in whichever order two are named', () => {
    const claims = [
      blame(['a', 'b'], {}, { mode: 'or' }),
      blame(['b', 'a'], { report: 'r2' }, { mode: 'or' }),
      blame(['a', 'b'], { report: 'r2' }, { mode: 'and' }),
      blame('a', { report: 'r3' }),
    ];
    expect(names(claims)).toEqual([
      ['a b', 'or', 2],
      ['a b', 'and', 1],
      ['a', null, 1],
    ]);
  });

  it('join actors by "and" where nothing else is said', () => {
    expect(names([blame(['a', 'b']), blame(['a', 'b'], { report: 'r2' }, { mode: 'and' })])).toEqual([
      ['a b', 'and', 2],
    ]);
  });

  it('do not split a charge that is hedged from one that is not', () => {
    expect(names([blame('a', {}, { hedged: true }), blame('a', { report: 'r2' })])).toEqual([['a', null, 2]]);
  });
});

describe('a cell of the blame grid', () => {
  it('holds a report once, in the column of its voice', () => {
    const [row] = grid([
      blame('a'),
      blame('a', { voice: 'attributed', origin: 'b', report: 'r2' }),
      blame('a', { voice: 'distanced', origin: 'b', report: 'r3' }),
      blame('a', { voice: 'attributed', origin: 'b', report: 'r4', stance: 'denies' }),
    ]).rows;
    const cells = BLAME_COLUMNS.map((column) => row!.cells[column].map((e) => `${e.report} ${e.tick}`));
    expect(cells).toEqual([['r1 own'], ['r2 attributed'], ['r3 distanced'], ['r4 denied']]);
  });

  it('puts a charge and its denial in one report into both columns, and the report once into the total', () => {
    const [row] = grid([blame('a'), blame('a', { stance: 'denies', voice: 'attributed', origin: 'a' })]).rows;
    expect([row!.cells.own.length, row!.cells.disputed.length, row!.reports]).toEqual([1, 1, ['r1']]);
  });

  it('never takes a denial in own voice for a charge', () => {
    expect(blameColumn(blame('a', { stance: 'denies' }) as ClaimOf<'responsible'>)).toBe('disputed');
    expect(blamingReports(grid([blame('a', { stance: 'doubts' })]), 'own')).toEqual([]);
  });

  it('calls a doubt a doubt, unless the report carries a denial too', () => {
    const doubt = blame('a', { stance: 'doubts' });
    expect(grid([doubt]).rows[0]!.cells.disputed[0]!.tick).toBe('doubted');
    expect(grid([doubt, blame('a', { stance: 'denies' })]).rows[0]!.cells.disputed[0]!.tick).toBe('denied');
  });
});

describe('reports that blame nobody', () => {
  const reports = [aReport('full'), aReport('part', { read: 'excerpt' })];

  it('name no actor only where the whole text was read', () => {
    const claims = reports.map((r) => aClaim('mention', {}, { report: r.id }));
    expect(grid(claims, { reports })).toEqual({
      rows: [],
      saysNotKnown: [],
      namesNoActor: ['full'],
      notKnown: ['part'],
      reports: ['full', 'part'],
    });
  });

  it('say in words that it is not known, which is no charge against nobody', () => {
    const claims = [blame([], { report: 'part' })];
    const found = grid(claims, { reports });
    expect(found.rows).toEqual([]);
    expect(found.saysNotKnown.map((e) => e.report)).toEqual(['part']);
    expect([...found.namesNoActor, ...found.notKnown]).toEqual([]);
  });
});

const someClaim = fc
  .record({
    report: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    actors: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    mode: fc.constantFrom('and' as const, 'or' as const),
    voice: fc.constantFrom('own' as const, 'attributed' as const, 'distanced' as const),
    stance: fc.constantFrom('affirms' as const, 'denies' as const, 'doubts' as const),
    event: fc.constantFrom('e1', 'e2'),
  })
  .map(({ actors: who, mode, ...more }) => blame(who, more, who.length > 1 ? { mode } : {}));

describe('whatever is claimed', () => {
  const claims = fc.array(someClaim, { maxLength: 24 });

  it('every charge stands in exactly one cell, and no claim of another event in any', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const found = grid(all);
        const drawn = [
          ...found.rows.flatMap((row) => BLAME_COLUMNS.flatMap((column) => row.cells[column])),
          ...found.saysNotKnown,
        ].flatMap((entry) => entry.claims.map((c) => c.id));
        expect(drawn.sort()).toEqual(
          all
            .filter((c) => c.event === 'e1')
            .map((c) => c.id)
            .sort(),
        );
      }),
    );
  });

  it('no total exceeds the reports, and rows come by their totals', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const found = grid(all);
        const totals = found.rows.map((row) => row.reports.length);
        expect(Math.max(0, ...totals)).toBeLessThanOrEqual(found.reports.length);
        expect(totals).toEqual([...totals].sort((a, b) => b - a));
        for (const row of found.rows) {
          const inCells = new Set(BLAME_COLUMNS.flatMap((column) => row.cells[column].map((e) => e.report)));
          expect([...inCells].sort()).toEqual([...row.reports].sort());
        }
      }),
    );
  });
});
