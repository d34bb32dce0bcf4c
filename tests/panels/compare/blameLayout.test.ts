import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blameGrid } from '../../../src/domain/blameGrid';
import type { Claim } from '../../../src/domain/schema';
import {
  cellMarks,
  cellOutlets,
  claimsIn,
  MOST_TICKS,
  onlyEntry,
  type Tick,
} from '../../../src/panels/compare/blameLayout';
import { aCatalog, aClaim, anActor, anOutlet, aReport } from '../../builders';

const many = (n: number, tick: Tick = 'own') => Array.from({ length: n }, () => tick);

describe('the marks of a cell', () => {
  it('are a tick a report, side by side, up to twenty; then a bar', () => {
    expect(cellMarks([])).toEqual({ kind: 'none' });
    expect(cellMarks(many(2))).toMatchObject({ kind: 'ticks', ticks: [{ x: 0 }, { x: 11 }] });
    expect(cellMarks(many(MOST_TICKS)).kind).toBe('ticks');
    expect(cellMarks(many(MOST_TICKS + 1))).toMatchObject({ kind: 'bar', tick: 'own' });
    expect(cellMarks(many(100)).kind).toBe('bar');
  });

  it('keep every tick, denials before doubts, none over another', () => {
    const tick = fc.constantFrom<Tick>('own', 'attributed', 'distanced', 'denied', 'doubted');
    fc.assert(
      fc.property(fc.array(tick, { minLength: 1, maxLength: MOST_TICKS }), (ticks) => {
        const marks = cellMarks(ticks);
        if (marks.kind !== 'ticks') throw new Error('a bar for few reports');
        expect(marks.ticks.map((m) => m.tick).sort()).toEqual([...ticks].sort());
        expect(new Set(marks.ticks.map((m) => m.x)).size).toBe(ticks.length);
        const kinds = marks.ticks.map((m) => m.tick);
        const doubts = kinds.flatMap((kind, i) => (kind === 'doubted' ? [i] : []));
        expect(doubts.every((i) => i > kinds.lastIndexOf('denied'))).toBe(true);
      }),
    );
  });
});

const outlets = [anOutlet('post'), anOutlet('wire')];
const reports = [
  aReport('r1', { outlet: 'post' }),
  aReport('r2', { outlet: 'post' }),
  aReport('r3', { outlet: 'wire' }),
];
const actors = [anActor('a'), anActor('monitor'), anActor('witness', { named: false })];
const blame = (report: string, origin: string | null, more: Partial<Claim> = {}) =>
  aClaim('responsible', { actors: ['a'] }, { report, origin, voice: 'attributed', ...more } as Partial<Claim>);
const catalogOf = (claims: Claim[]) => aCatalog({ outlets, reports, actors, claims });
const attributed = (claims: Claim[]) => {
  const catalog = catalogOf(claims);
  return cellOutlets(catalog, blameGrid(catalog, 'e1').rows[0]!.cells.attributed).map(({ outlet, texts, speakers }) => [
    outlet.id,
    texts,
    speakers.map((c) => c.origin),
  ]);
};

describe('who stands in a cell', () => {
  it('is an outlet once, with its texts and each speaker once', () => {
    const claims = [
      blame('r1', 'monitor'),
      blame('r1', 'monitor', { part: 'deck' }),
      blame('r2', 'witness'),
      blame('r3', null),
    ];
    expect(attributed(claims)).toEqual([
      ['post', 2, ['monitor', 'witness']],
      ['wire', 1, [null]],
    ]);
  });

  it('has no speaker beside a charge in own voice', () => {
    const catalog = catalogOf([blame('r1', null, { voice: 'own' })]);
    expect(cellOutlets(catalog, blameGrid(catalog, 'e1').rows[0]!.cells.own)[0]!.speakers).toEqual([]);
  });

  it('leads to every claim behind it', () => {
    const claims = [blame('r1', 'monitor'), blame('r1', 'witness'), blame('r3', 'monitor')];
    const entries = blameGrid(catalogOf(claims), 'e1').rows[0]!.cells.attributed;
    expect(claimsIn(entries)).toEqual(claims);
  });
});

describe('a single entry', () => {
  const only = (claims: Claim[]) => onlyEntry(blameGrid(catalogOf(claims), 'e1'));

  it('is one report in one cell, whoever else is silent', () => {
    const silent = aClaim('mention', {}, { report: 'r3' });
    expect(only([blame('r1', 'monitor'), silent])).toMatchObject({ column: 'attributed', entry: { report: 'r1' } });
  });

  it('is none where a second report, voice, actor or "not known" stands beside it', () => {
    const first = blame('r1', 'monitor');
    expect(only([])).toBeNull();
    expect(only([first, blame('r2', 'monitor')])).toBeNull();
    expect(only([first, blame('r1', null, { voice: 'own' })])).toBeNull();
    expect(only([first, aClaim('responsible', { actors: ['monitor'] })])).toBeNull();
    expect(only([first, aClaim('responsible', { actors: [] }, { report: 'r2' })])).toBeNull();
  });
});
