/**
 * A dataset with its look-ups, built once and never changed. It decides nothing; every rule that follows ids reads them
 * here. Asking for an id that the dataset does not hold is a broken promise (checks.ts has set such records aside).
 */
import { groupBy } from '../lib/group';
import { mustParseEdtf, type Period } from './edtf';
import type { Actor, Claim, Dataset, Event, Outlet, Place, Report, Story } from './schema';

export interface Catalog {
  readonly dataset: Dataset;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, Event>;
  readonly stories: ReadonlyMap<string, Story>;
  /** In the order of the texts; an event without claims has none here. */
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfReport: ReadonlyMap<string, readonly Claim[]>;
  /** When each event happened. */
  readonly when: ReadonlyMap<string, Period>;
  /** When each report was published. */
  readonly published: ReadonlyMap<string, Period>;
  /** Reports of which some claim had to be set aside: their silence can mean that. */
  readonly incomplete: ReadonlySet<string>;
}

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((r) => [r.id, r]));

export function buildCatalog(dataset: Dataset, incomplete: ReadonlySet<string> = new Set()): Catalog {
  return {
    dataset,
    outlets: byId(dataset.outlets),
    reports: byId(dataset.reports),
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    events: byId(dataset.events),
    stories: byId(dataset.stories),
    claimsOfEvent: groupBy(dataset.claims, (c) => c.event),
    claimsOfReport: groupBy(dataset.claims, (c) => c.report),
    when: new Map(dataset.events.map((e) => [e.id, mustParseEdtf(e.when)])),
    published: new Map(dataset.reports.map((r) => [r.id, mustParseEdtf(r.published)])),
    incomplete,
  };
}

/** The record of an id that is promised to resolve. */
export function get<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`unknown id: ${id}`);
  return record;
}

/**
 * Whether what a report does not say may be held against it: its text was read in full (data-model.md, rule 7), and
 * none of its claims is missing here.
 */
export function isWholeText(catalog: Catalog, reportId: string): boolean {
  return get(catalog.reports, reportId).read === 'full' && !catalog.incomplete.has(reportId);
}

export function claimsOn(catalog: Catalog, eventId: string): readonly Claim[] {
  return catalog.claimsOfEvent.get(eventId) ?? [];
}

/** The id itself, then what it belongs to, up to the top. Stops where a chain would repeat itself. */
export function chainUp(id: string, parentOf: (id: string) => string | null | undefined): string[] {
  const chain: string[] = [];
  for (let at: string | null | undefined = id; at && !chain.includes(at); at = parentOf(at)) chain.push(at);
  return chain;
}

/** A parent that the dataset holds: a chain ends where it names a record that was set aside. */
const held = <T>(records: ReadonlyMap<string, T>, id: string | null | undefined) =>
  id && records.has(id) ? id : undefined;

/** An actor and those it is part of, narrowest first. */
export function actorChain(catalog: Catalog, actorId: string): string[] {
  return chainUp(actorId, (id) => held(catalog.actors, catalog.actors.get(id)?.partOf));
}

/** A place and those it lies within, narrowest first. */
export function placeChain(catalog: Catalog, placeId: string): string[] {
  return chainUp(placeId, (id) => held(catalog.places, catalog.places.get(id)?.within));
}

/** A report and those it is a copy of, the source last. */
export function copyChain(catalog: Catalog, reportId: string): string[] {
  return chainUp(reportId, (id) => held(catalog.reports, catalog.reports.get(id)?.copyOf));
}

/** The events whose scope holds this one, nearest first, each once. */
export function widerEvents(catalog: Catalog, eventId: string): Event[] {
  const found: Event[] = [];
  let level = catalog.events.get(eventId)?.within ?? [];
  while (level.length > 0) {
    const fresh = [...new Set(level)].filter((id) => id !== eventId && !found.some((e) => e.id === id));
    const events = fresh.flatMap((id) => catalog.events.get(id) ?? []);
    found.push(...events);
    level = events.flatMap((e) => e.within);
  }
  return found;
}

/** The events that lie directly or further down within this one, nearest first, each once. */
export function narrowerEvents(catalog: Catalog, eventId: string): Event[] {
  const found: Event[] = [];
  let level = [eventId];
  while (level.length > 0) {
    const fresh = catalog.dataset.events.filter(
      (e) => e.id !== eventId && !found.includes(e) && e.within.some((id) => level.includes(id)),
    );
    found.push(...fresh);
    level = fresh.map((e) => e.id);
  }
  return found;
}
