/**
 * The picture as it stood: what had been published by a day (data-model.md, "As known on T"). Reports that may or may
 * not have been out by then are counted apart, and never mixed into what was known.
 */
import { buildCatalog, type Catalog, get } from './catalog';
import type { Report } from './schema';

export interface KnownPicture {
  /** Holds the claims that were surely out; events that only a possible report tells of are here without claims. */
  readonly catalog: Catalog;
  readonly possibleReports: readonly Report[];
  readonly laterReports: readonly Report[];
  /** Events that nothing but possible reports speak of. */
  readonly possibleEvents: ReadonlySet<string>;
}

/** `day`: day number (lib/day.ts); null = everything is known. */
export function asKnownOn(catalog: Catalog, day: number | null): KnownPicture {
  if (day === null) return { catalog, possibleReports: [], laterReports: [], possibleEvents: new Set() };
  const reports = catalog.dataset.reports;
  const published = (r: Report) => get(catalog.published, r.id);
  const known = new Set(reports.filter((r) => published(r).possibleEndDay <= day).map((r) => r.id));
  const laterReports = reports.filter((r) => published(r).possibleStartDay > day);
  const possibleReports = reports.filter((r) => !known.has(r.id) && !laterReports.includes(r));
  const possible = new Set(possibleReports.map((r) => r.id));
  const eventsOf = (ids: ReadonlySet<string>) =>
    new Set(catalog.dataset.claims.filter((c) => ids.has(c.report)).map((c) => c.event));
  const knownEvents = eventsOf(known);
  const possibleEvents = new Set([...eventsOf(possible)].filter((id) => !knownEvents.has(id)));
  return {
    catalog: {
      ...buildCatalog({
        ...catalog.dataset,
        reports: reports.filter((r) => known.has(r.id)),
        claims: catalog.dataset.claims.filter((c) => known.has(c.report)),
        events: catalog.dataset.events.filter((e) => knownEvents.has(e.id) || possibleEvents.has(e.id)),
      }),
      // Look-ups stay whole: a known copy may name a source whose own date is not known yet.
      reports: catalog.reports,
      published: catalog.published,
      incomplete: catalog.incomplete,
    },
    possibleReports,
    laterReports,
    possibleEvents,
  };
}
