import { describe, expect, it } from 'vitest';
import type { Claim, TollClaim } from '../../../src/domain/schema';
import { foldChains } from '../../../src/panels/compare/chainFold';
import { aCatalog, aClaim, aReport, anActor, anOutlet, atLeast, exactly } from '../../builders';

const reports = [
  aReport('copy', { copyOf: 'first' }),
  aReport('first'),
  aReport('second', { outlet: 'herald' }),
  aReport('third', { outlet: 'herald' }),
];
const said = (report: string, more: Partial<Claim> = {}, n = 3) =>
  aClaim('killed', exactly(n), { report, origin: 'monitor', voice: 'attributed', ...more } as never) as TollClaim;
const folds = (claims: readonly TollClaim[], flagged?: ReadonlySet<string>) => {
  const catalog = aCatalog({
    outlets: [anOutlet('gazette'), anOutlet('herald'), anOutlet('wire')],
    actors: [anActor('monitor'), anActor('army')],
    reports,
    claims: [...claims],
  });
  return foldChains(catalog, claims, flagged).map((f) => [f.reports.map(({ id }) => id).join(' '), f.part]);
};

describe('equal claims of one chain', () => {
  it('are one row, copies after the texts that are none', () => {
    expect(folds([said('copy'), said('first'), said('second')])).toEqual([['first second copy', 'body']]);
  });

  it('count a report once, whatever parts of it say so', () => {
    expect(folds([said('first', { part: 'headline' }), said('first')])).toEqual([['first', 'body']]);
  });

  it('never take in another figure, source, relay, voice or stance', () => {
    const claims = [
      said('first'),
      said('second', {}, 4),
      aClaim('killed', atLeast(3), { report: 'second', origin: 'monitor', voice: 'attributed' }) as TollClaim,
      said('second', { origin: 'army' }),
      said('second', { via: ['wire'] }),
      said('second', { voice: 'distanced' }),
      said('second', { stance: 'denies' }),
    ];
    expect(folds(claims)).toHaveLength(claims.length);
  });

  it('keep what stands in a headline alone, and what is flagged, in rows of their own', () => {
    const head = said('second', { part: 'headline' });
    const wrong = said('third', { part: 'headline' });
    expect(folds([said('first'), head, wrong], new Set([wrong.id]))).toEqual([
      ['first', 'body'],
      ['second', 'headline'],
      ['third', 'headline'],
    ]);
  });

  it('leave nobody out: every claim stands in exactly one row', () => {
    const claims = reports.flatMap(({ id }) => [said(id), said(id, { part: 'headline' }, 4)]);
    const catalog = aCatalog({
      outlets: [anOutlet('gazette'), anOutlet('herald')],
      actors: [anActor('monitor')],
      reports,
      claims,
    });
    const inRows = foldChains(catalog, claims).flatMap((f) => f.claims.map((c) => c.id));
    expect(inRows.toSorted()).toEqual(claims.map((c) => c.id).toSorted());
  });
});
