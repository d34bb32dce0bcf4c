import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../../src/domain/schema';
import { collapseLayout, textRelations } from '../../../src/panels/compare/collapseLayout';
import { aCatalog, aClaim, anActor, anOutlet, aReport, exactly } from '../../builders';

const actors = [
  anActor('state'),
  anActor('agency', { partOf: 'state' }),
  anActor('monitor'),
  anActor('official', { named: false }),
];
const outlets = ['gazette', 'herald', 'wire', ...Array.from({ length: 100 }, (_, i) => `paper${i}`)].map((id) =>
  anOutlet(id),
);
const by = (report: string, origin: string | null, more: object = {}): Claim =>
  aClaim('killed', exactly(3), { report, origin, voice: 'attributed', ...more });
const layout = (reports: Report[], claims: Claim[]) =>
  collapseLayout(aCatalog({ reports, claims, actors, outlets }), claims);

describe('collapseLayout', () => {
  const reports = [
    aReport('r1', { outlet: 'gazette' }),
    aReport('r2', { outlet: 'herald' }),
    aReport('r3', { outlet: 'wire' }),
    aReport('copy', { outlet: 'paper0', copyOf: 'r3' }),
  ];

  it('draws one root once, whoever of it spoke', () => {
    const c = layout(reports, [by('r1', 'state'), by('r2', 'agency'), by('r3', 'monitor')]);
    expect(c.targets.map((t) => [t.key, t.voices])).toEqual([
      ['state', 2],
      ['monitor', 1],
    ]);
  });

  it('draws two lines for a report with two origins', () => {
    const c = layout(reports, [by('r1', 'state'), by('r1', 'monitor')]);
    expect(c.links.map((l) => l.key)).toEqual(['gazette state', 'gazette monitor']);
  });

  it('sets a copy on the row of its source, where it adds no voice', () => {
    const c = layout(reports, [by('r3', 'monitor'), by('copy', 'monitor')]);
    expect(c.voices.map((v) => [v.key, v.reports.map((r) => r.id)])).toEqual([['wire', ['r3', 'copy']]]);
    expect(c.targets[0]!.voices).toBe(1);
  });

  it('draws what states no origin dotted, after the origins, and own voice as no origin', () => {
    const c = layout(reports, [
      by('r1', null),
      by('r2', null, { voice: 'own' }),
      by('r3', 'official'),
      by('copy', 'monitor'),
    ]);
    expect(c.targets.map((t) => t.source.kind)).toEqual(['origin', 'unnamed', 'own-voice', 'not-stated']);
    expect(c.links.filter((l) => l.isDotted).map((l) => l.key)).toEqual(['gazette not-stated']);
  });

  it('folds a hundred voices by what they carry, and drops none', () => {
    const many = Array.from({ length: 100 }, (_, i) => aReport(`m${i}`, { outlet: `paper${i}` }));
    const c = layout(
      many,
      many.map((r, i) => by(r.id, i % 3 === 0 ? 'state' : 'monitor')),
    );
    expect(c.voices.map((v) => v.outlets.length)).toEqual([34, 66]);
    expect(c.targets.map((t) => t.voices)).toEqual([34, 66]);
  });

  it('is empty for no claims', () => {
    expect(layout(reports, [])).toMatchObject({ voices: [], targets: [], links: [] });
  });

  it('keeps targets apart, in order and inside, and every link on its two ends', () => {
    const origin = fc.constantFrom('state', 'agency', 'monitor', 'official', null);
    const said = fc.record({ outlet: fc.integer({ min: 0, max: 30 }), origin });
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 40 }), (list) => {
        const used = [...new Set(list.map((s) => s.outlet))];
        const c = layout(
          used.map((n) => aReport(`m${n}`, { outlet: `paper${n}` })),
          list.map((s) => by(`m${s.outlet}`, s.origin)),
        );
        const ys = c.targets.map((t) => t.y);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(15.99);
        expect(Math.max(...ys)).toBeLessThanOrEqual(c.height);
        expect(ys.slice(1).every((y, i) => y - ys[i]! >= 41.99)).toBe(true);
        expect(
          c.links.every((l) => c.voices.some((v) => v.y === l.fromY) && c.targets.some((t) => t.y === l.toY)),
        ).toBe(true);
        expect(c.voices.flatMap((v) => v.claims)).toHaveLength(list.length);
      }),
    );
  });
});

describe('textRelations', () => {
  it('keeps copies and credits apart from what the claims state', () => {
    const reports = [
      aReport('r1', { outlet: 'wire' }),
      aReport('r2', { outlet: 'herald', copyOf: 'r1', wires: ['wire'] }),
      aReport('r3', { outlet: 'gazette', copyOf: 'r1' }),
      aReport('r4', { outlet: 'gazette', copyOf: 'r1' }),
    ];
    const claims = reports.map(({ id }) => by(id, 'monitor'));
    const found = textRelations(aCatalog({ reports, claims, actors, outlets }), claims);
    const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
    expect(found.map((r) => [r.kind, ids(r.from), ids(r.outlets)])).toEqual([
      ['copies', ['wire'], ['herald', 'gazette']],
      ['wires', ['wire'], ['herald']],
    ]);
  });
});
