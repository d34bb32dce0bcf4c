/**
 * Who blames whom, in whose voice, per report (data-model.md, "Blame"). A report that tells of the strike and names no
 * actor is shown as that, and only where the whole text was read.
 */
import { type Catalog, claimsOn, isWholeText } from './catalog';
import type { ClaimOf } from './schema';

export type BlameClaim = ClaimOf<'responsible'>;

export type ReportBlame =
  | { readonly kind: 'says'; readonly report: string; readonly claims: readonly BlameClaim[] }
  | { readonly kind: 'names-no-actor'; readonly report: string }
  | { readonly kind: 'not-known'; readonly report: string };

/** One entry for each report that has any claim on the event, in the order of the dataset. */
export function blameOn(catalog: Catalog, eventId: string): ReportBlame[] {
  const claims = claimsOn(catalog, eventId);
  return [...new Set(claims.map((c) => c.report))].map((report): ReportBlame => {
    const said = claims.filter((c): c is BlameClaim => c.report === report && c.facet === 'responsible');
    if (said.length > 0) return { kind: 'says', report, claims: said };
    return { kind: isWholeText(catalog, report) ? 'names-no-actor' : 'not-known', report };
  });
}
