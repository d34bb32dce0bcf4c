/**
 * In which ways the reports on an event disagree, as a filter asks it. Each is a plain yes or no made from claims by the
 * rules of the comparison; none is a score, and none says who is right.
 */
import { blameOn } from './blame';
import { actorChain, type Catalog, claimsOn } from './catalog';
import { tollsDiffer } from './comparability';
import { headlineVerdicts } from './headline';
import { sourceOf } from './origins';
import { givesFigure, isToll } from './positions';
import { type Claim, TOLL_FACETS, type TollClaim, type TollFacet } from './schema';

export const DISAGREEMENTS = [
  'tolls-contradict',
  'blame-differs',
  'actor-denies',
  'not-named-by-someone',
  'headline-differs',
  'one-origin-only',
] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** Whom a claim blames, each as the top of what it belongs to: "rebels" and "a rebel group" are one answer. */
function blamedRoots(catalog: Catalog, claim: Claim & { facet: 'responsible' }): string {
  const roots = claim.value.actors.map((id) => actorChain(catalog, id).at(-1)!);
  return [...new Set(roots)].sort((a, b) => a.localeCompare(b)).join(' ');
}

function blameDiffers(catalog: Catalog, claims: readonly Claim[]): boolean {
  const answers = claims.flatMap((c) =>
    c.facet === 'responsible' && c.stance === 'affirms' && c.value.actors.length > 0 ? [blamedRoots(catalog, c)] : [],
  );
  return new Set(answers).size > 1;
}

/** Two reports or more print a figure for one facet, and every such figure goes back to one stated origin. */
function restsOnOneOrigin(catalog: Catalog, claims: readonly Claim[], facet: TollFacet): boolean {
  const printed = claims.filter((c): c is TollClaim => isToll(c) && c.facet === facet && givesFigure(c.value));
  const sources = printed.map((c) => sourceOf(catalog, c));
  const roots = sources.map((s) => (s.kind === 'origin' ? s.root.id : null));
  return new Set(printed.map((c) => c.report)).size > 1 && !roots.includes(null) && new Set(roots).size === 1;
}

function headlineDiffers(catalog: Catalog, eventId: string): boolean {
  return headlineVerdicts(catalog, eventId).some(
    (v) => v.kind !== 'cannot-check' && !(v.kind === 'supported' && v.hedge === 'same'),
  );
}

function someoneNamesNoOne(catalog: Catalog, eventId: string): boolean {
  const kinds = blameOn(catalog, eventId).map((b) => b.kind);
  return kinds.includes('says') && kinds.includes('names-no-actor');
}

export function disagreementsOn(catalog: Catalog, eventId: string): Disagreement[] {
  const claims = claimsOn(catalog, eventId);
  const holds: Record<Disagreement, boolean> = {
    'tolls-contradict': tollsDiffer(catalog, eventId),
    'blame-differs': blameDiffers(catalog, claims),
    'actor-denies': claims.some((c) => c.stance === 'denies' && c.origin !== null),
    'not-named-by-someone': someoneNamesNoOne(catalog, eventId),
    'headline-differs': headlineDiffers(catalog, eventId),
    'one-origin-only': TOLL_FACETS.some((facet) => restsOnOneOrigin(catalog, claims, facet)),
  };
  return DISAGREEMENTS.filter((d) => holds[d]);
}
