/** Claims with positions, for codings that are compared. */
import fc from 'fast-check';
import type { Claim, ClaimOf, Facet } from '../../src/domain/schema';
import { aClaim, exactly } from '../builders';

export const span = (start: number, end: number, paragraph = 1): Claim['evidence'] => ({
  paragraph,
  start,
  end,
  sha256: '0'.repeat(64),
});

/** A claim at a place of report r1. */
export const at = <F extends Facet>(
  [start, end, paragraph = 1]: readonly [start: number, end: number, paragraph?: number],
  facet: F,
  value: ClaimOf<F>['value'],
  more: Parameters<typeof aClaim>[2] = {},
) => aClaim(facet, value, { evidence: span(start, end, paragraph), ...more });

const decisions = {
  event: fc.constantFrom('e1', 'e2', 'none'),
  origin: fc.constantFrom(null, 'sohr', 'sana'),
  voice: fc.constantFrom('own' as const, 'attributed' as const),
  report: fc.constantFrom('r1', 'r2'),
};
const place = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .map(([start, length, paragraph]) => span(start, start + length, paragraph));

/** Any claim that can be compared, and has a place. */
const aCodedClaim: fc.Arbitrary<Claim> = fc
  .tuple(fc.record({ ...decisions, evidence: place }), fc.constantFrom('killed', 'weapon', 'mention'), fc.nat(2))
  .map(([more, facet, n]) => {
    if (facet === 'killed') return aClaim('killed', exactly(n), more);
    if (facet === 'weapon') return aClaim('weapon', { weapon: n > 0 ? 'shell' : 'rocket' }, more);
    return aClaim('mention', {}, more);
  });

/** Any coding of reports r1 and r2, of three paragraphs each; crowded, so that spans often overlap. */
export const aCoding = fc.array(aCodedClaim, { minLength: 1, maxLength: 14 });
