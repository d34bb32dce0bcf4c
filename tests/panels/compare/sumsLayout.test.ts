import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/schema';
import { sumsOf } from '../../../src/panels/compare/sumsLayout';
import { aCatalog, aClaim, aReport, aToll, anActor, atLeast, exactly } from '../../builders';

const sums = (...claims: Claim[]) => {
  const actors = [anActor('a'), anActor('b')];
  const [killed, wounded, responsible] = sumsOf(
    aCatalog({ reports: [aReport('r1'), aReport('r2')], actors, claims }),
    'e1',
  );
  return { killed: killed!, wounded: wounded!, responsible: responsible! };
};

describe('sumsOf', () => {
  it('has one line each on the killed, the wounded and the blamed, whatever was said', () => {
    const all = sumsOf(aCatalog(), 'e1');
    expect(all.map((s) => [s.facet, s.positions.length, s.clash, s.inWords])).toEqual([
      ['killed', 0, null, 0],
      ['wounded', 0, null, 0],
      ['responsible', 0, null, 0],
    ]);
  });

  it('counts positions, not reports', () => {
    const { killed } = sums(
      aClaim('killed', exactly(19)),
      aClaim('killed', exactly(19), { report: 'r2' }),
      aClaim('killed', atLeast(19)),
    );
    expect(killed.positions.map((p) => p.claims.length)).toEqual([2, 1]);
    expect(killed.backing.reports).toEqual(['r1', 'r2']);
    expect(killed.clash).toBeNull();
  });

  it('shows the first two figures that cannot both hold', () => {
    const [three, most, nineteen] = [exactly(3), aToll(0, 10, 'up-to'), exactly(19)].map((t) => aClaim('killed', t));
    const { killed } = sums(three!, most!, nineteen!);
    expect(killed.clash?.map((c) => c.id)).toEqual([three!.id, nineteen!.id]);
  });

  it('leaves denials out of the positions, and of those who stand behind them', () => {
    const { responsible, killed } = sums(
      aClaim('responsible', { actors: ['a'] }, { origin: 'b', voice: 'attributed' }),
      aClaim('responsible', { actors: ['a'] }, { origin: 'a', voice: 'attributed', stance: 'denies', report: 'r2' }),
      aClaim('killed', exactly(3)),
      aClaim('killed', exactly(19), { stance: 'denies' }),
    );
    expect(responsible.positions).toHaveLength(1);
    expect(responsible.backing).toMatchObject({ reports: ['r1'], origins: ['b'] });
    expect([killed.positions.length, killed.clash]).toEqual([1, null]);
  });

  it('counts a report once, however often it gives no number', () => {
    const { wounded } = sums(
      aClaim('wounded', aToll(1, null, 'unspecified')),
      aClaim('wounded', aToll(24, null, 'unspecified')),
      aClaim('wounded', aToll(24, null, 'unspecified'), { report: 'r2' }),
    );
    expect(wounded.inWords).toBe(2);
  });

  it('counts apart those who speak of a number without giving one', () => {
    const { killed } = sums(aClaim('killed', aToll(24, null, 'unspecified')), aClaim('killed', exactly(3)));
    expect([killed.inWords, killed.positions.length]).toEqual([1, 1]);
  });

  it('keeps the wounded out of the killed', () => {
    const { killed, wounded } = sums(aClaim('killed', exactly(3)), aClaim('wounded', exactly(17)));
    expect([killed.positions.length, wounded.positions.length, killed.clash, wounded.clash]).toEqual([
      1,
      1,
      null,
      null,
    ]);
  });
});
