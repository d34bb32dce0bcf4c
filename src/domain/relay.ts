/**
 * Category changed in relay (data-model.md, "Relation"): a claim on an actor's word gives the number of that actor's own
 * report for other people. Told only where the actor's own report is in the dataset; it never says who erred.
 */
import { type Catalog, claimsOn, get } from './catalog';
import { isToll } from './positions';
import type { Actor, TollClaim, TollFacet } from './schema';
import { namedNumber } from './toll';

export interface RelayChange {
  readonly actor: Actor;
  readonly relayed: TollClaim;
  /** What the actor's own report counts. */
  readonly own: TollClaim;
}

/** In the actor's own report, in its own voice or on its own word. */
function isOwnWord(catalog: Catalog, claim: TollClaim, actorId: string): boolean {
  const outlet = catalog.outlets.get(get(catalog.reports, claim.report).outlet);
  return outlet?.actor === actorId && (claim.origin === actorId || (claim.origin === null && claim.voice === 'own'));
}

export function relayChanges(catalog: Catalog, eventId: string, facet: TollFacet): RelayChange[] {
  const tolls = claimsOn(catalog, eventId).filter(
    (c): c is TollClaim => isToll(c) && c.facet === facet && c.stance === 'affirms' && namedNumber(c.value) !== null,
  );
  return tolls.flatMap((relayed): RelayChange[] => {
    const id = relayed.origin;
    if (id === null || isOwnWord(catalog, relayed, id)) return [];
    const own = tolls.filter((c) => isOwnWord(catalog, c, id) && namedNumber(c.value) === namedNumber(relayed.value));
    const first = own[0];
    if (!first || own.some((c) => c.value.people === relayed.value.people)) return [];
    return [{ actor: get(catalog.actors, id), relayed, own: first }];
  });
}
