/**
 * The filter's clauses: which events each lets through, and how surely. One clause a panel or control; how clauses are
 * put together is the engine's business (engine/linkedFilter.ts). A row is an event of the known picture.
 */
import { type Footing, footingOf } from './area';
import { actorChain, type Catalog, claimsOn, get, placeChain } from './catalog';
import { disagreementsOn } from './disagreement';
import { type Period, parseEdtf } from './edtf';
import type { Claim, Event } from './schema';
import type { IdClause, View } from './viewState';

export const CLAUSES = ['time', 'actors', 'outlets', 'kinds', 'places', 'disagreements', 'area', 'search'] as const;
export type Clause = (typeof CLAUSES)[number];

/** An event with what filters ask of it. Actors and places include those they belong to. */
export interface EventFacts {
  readonly event: Event;
  readonly period: Period;
  /** Where on the ground it may lie. */
  readonly footing: Footing;
  readonly ids: Readonly<Record<IdClause, ReadonlySet<string>>>;
}

/** Whom a claim names, quotes or blames. */
function actorsOf(claim: Claim): string[] {
  const blamed = claim.facet === 'responsible' ? claim.value.actors : [];
  return [...(claim.origin === null ? [] : [claim.origin]), ...claim.via, ...blamed];
}

/** `claims`: those that count as known for this event. */
export function eventFacts(catalog: Catalog, event: Event, claims = claimsOn(catalog, event.id)): EventFacts {
  const named = claims.flatMap(actorsOf).filter((id) => catalog.actors.has(id));
  return {
    event,
    period: get(catalog.when, event.id),
    footing: footingOf(catalog, event),
    ids: {
      actors: new Set(named.flatMap((id) => actorChain(catalog, id))),
      outlets: new Set(claims.map((c) => get(catalog.reports, c.report).outlet)),
      kinds: new Set([event.kind]),
      places: new Set(placeChain(catalog, event.place)),
      disagreements: new Set<string>(disagreementsOn(catalog, event.id)),
    },
  };
}

/** How surely a row passes. One byte a row makes a column; a column a clause. */
export const NO = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;
export type MatchColumn = Uint8Array;

/** The days that From and To mean: the first day of the one, the last of the other. null where not given. */
export function rangeOf(view: Pick<View, 'from' | 'to'>): { fromDay: number | null; toDay: number | null } {
  const from = view.from === null ? null : parseEdtf(view.from);
  const to = view.to === null ? null : parseEdtf(view.to);
  return { fromDay: from ? from.startDay : null, toDay: to ? to.endDay : null };
}
