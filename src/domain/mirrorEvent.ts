/**
 * The strike to read beside this one: the same kind of harm on the other side, so that no page shows one side's blame
 * alone (compare.md, part 3). The rule is published here and holds for every event alike:
 *
 * 1. Both are an air strike, shelling or bombardment, at a place held by a side. The holder is what the place's own
 *    record of control says for those days; failing that, the record of a place around it; failing that, of the place
 *    of the nearest wider event. "Contested" and "unknown" are no holder.
 * 2. The holders are of two different sides, and some report says who did the other strike.
 * 3. Of those: an event at the same kind of place (a hospital for a hospital) before any other; then the nearest in
 *    days, overlapping days counting as none; then the shorter; then the first in the dataset.
 *
 * It must never choose by what the reports say, and gives null rather than a strike whose place has no known holder.
 */
import { blameOn } from './blame';
import { actorChain, type Catalog, get, placeChain, widerEvents } from './catalog';
import { mustParseEdtf, overlaps, type Period } from './edtf';
import type { Event, EventKind, Place, Side } from './schema';

const STRIKES: readonly EventKind[] = ['air-strike', 'shelling', 'bombardment'];

function holderOf(catalog: Catalog, place: Place, when: Period): Side | null {
  const record = place.control.find((c) =>
    overlaps(mustParseEdtf(c.from === c.to ? c.from : `${c.from}/${c.to}`), when),
  );
  const actor = record && catalog.actors.get(record.by);
  if (!actor) return null;
  return get(catalog.actors, actorChain(catalog, actor.id).at(-1)!).side;
}

/** Which side held the place of an event while it happened; null where no record says so. */
export function heldBy(catalog: Catalog, event: Event): Side | null {
  const when = get(catalog.when, event.id);
  const places = [...placeChain(catalog, event.place), ...widerEvents(catalog, event.id).map((e) => e.place)];
  for (const id of places) {
    const side = holderOf(catalog, get(catalog.places, id), when);
    if (side !== null) return side;
  }
  return null;
}

/** Whole days between two periods; 0 where they overlap. */
export function daysApart(a: Period, b: Period): number {
  return Math.max(0, a.startDay - b.endDay, b.startDay - a.endDay);
}

export function mirrorEvent(catalog: Catalog, eventId: string): Event | null {
  const event = get(catalog.events, eventId);
  const side = STRIKES.includes(event.kind) ? heldBy(catalog, event) : null;
  if (side === null) return null;
  const placeKind = (e: Event) => get(catalog.places, e.place).kind;
  const rank = (e: Event): readonly number[] => {
    const when = get(catalog.when, e.id);
    const days = daysApart(get(catalog.when, event.id), when);
    return [placeKind(e) === placeKind(event) ? 0 : 1, days, when.endDay - when.startDay];
  };
  const isMirror = (e: Event) => {
    const other = STRIKES.includes(e.kind) && e.id !== eventId ? heldBy(catalog, e) : null;
    return other !== null && other !== side && blameOn(catalog, e.id).some((b) => b.kind === 'says');
  };
  const found = catalog.dataset.events.filter(isMirror).map((e) => ({ event: e, rank: rank(e) }));
  found.sort((a, b) => {
    const at = a.rank.findIndex((n, i) => n !== b.rank[i]);
    return at < 0 ? 0 : a.rank[at]! < b.rank[at]! ? -1 : 1;
  });
  return found[0]?.event ?? null;
}
