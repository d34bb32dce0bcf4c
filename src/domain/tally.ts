/**
 * A running tally followed through its events (data-model.md, "Relation"): counts of one area from one start day, each
 * within the next, on one actor's word ("49", later "124"). It links what is coded so and never adds or subtracts.
 */
import { type Catalog, claimsOn, get, narrowerEvents, widerEvents } from './catalog';
import { givesFigure, isToll } from './positions';
import type { Actor, Event, Toll, TollClaim, TollFacet } from './schema';
import { groupBy } from '../lib/group';

export interface RunningTally {
  readonly actor: Actor;
  readonly people: Toll['people'];
  /** Earlier ends first; at least two events, each with that actor's claims. */
  readonly steps: readonly { readonly event: Event; readonly claims: readonly TollClaim[] }[];
}

/** The event and those of its chain that count the same area from the same day, shortest first. */
function sameTally(catalog: Catalog, event: Event): Event[] {
  const start = get(catalog.when, event.id).startDay;
  const end = (e: Event) => get(catalog.when, e.id).endDay;
  const isOne = (e: Event) => e.place === event.place && get(catalog.when, e.id).startDay === start;
  const longer = widerEvents(catalog, event.id).filter((e) => isOne(e) && end(e) > end(event));
  const shorter = narrowerEvents(catalog, event.id).filter((e) => isOne(e) && end(e) < end(event));
  return [event, ...longer, ...shorter].sort((a, b) => end(a) - end(b));
}

/** Only for counts over more than a day; a single strike has no running tally. */
export function runningTallies(catalog: Catalog, eventId: string, facet: TollFacet): RunningTally[] {
  const event = get(catalog.events, eventId);
  const { startDay, endDay } = get(catalog.when, eventId);
  if (startDay === endDay || !Number.isFinite(startDay)) return [];
  const tolls = sameTally(catalog, event).flatMap((e) =>
    claimsOn(catalog, e.id).filter(
      (c): c is TollClaim =>
        isToll(c) && c.facet === facet && c.stance === 'affirms' && givesFigure(c.value) && c.origin !== null,
    ),
  );
  const named = tolls.filter((c) => get(catalog.actors, c.origin!).named);
  return [...groupBy(named, (c) => `${c.origin} ${c.value.people}`).values()].flatMap((claims): RunningTally[] => {
    const steps = [...groupBy(claims, (c) => c.event)].map(([id, said]) => ({
      event: get(catalog.events, id),
      claims: said,
    }));
    const first = claims[0]!;
    const isHere = steps.some((s) => s.event.id === eventId);
    return steps.length > 1 && isHere
      ? [{ actor: get(catalog.actors, first.origin!), people: first.value.people, steps }]
      : [];
  });
}
