/**
 * From the dataset and the view to what every panel shows: the picture as known, its rows, and which of them the
 * filter lets through. Pure and computed once per change; panels read it through derived.ts and never filter by themselves.
 */
import type { LoadedDataset } from '../dataset/queries';
import { asKnownOn, type KnownPicture } from '../domain/asKnown';
import type { Catalog } from '../domain/catalog';
import {
  CLAUSES,
  type Clause,
  clauseColumns,
  type EventFacts,
  eventFacts,
  type MatchColumn,
  NO,
} from '../domain/filter';
import type { Event } from '../domain/schema';
import type { View } from '../domain/viewState';
import { linkFilters, type LinkedFilter, type Tally, tally } from '../engine/linkedFilter';
import { parseDay } from '../lib/day';

export interface Explorer {
  /** Everything in the dataset, whatever the day. */
  readonly whole: Catalog;
  /** What had been published by the chosen day: what panels show. */
  readonly known: Catalog;
  readonly picture: KnownPicture;
  /** The events of the known picture, latest first (see latestFirst). Columns below have one byte a row. */
  readonly rows: readonly EventFacts[];
  readonly match: MatchColumn;
  /** The match with one clause left out: for the counts of the panel that owns it. */
  readonly without: (clause: Clause) => MatchColumn;
  readonly shown: Tally;
  /** The chosen event; null only in a dataset without events. It may be outside the filter, or not known yet. */
  readonly event: Event | null;
}

const sortDay = (row: EventFacts) => (Number.isFinite(row.period.endDay) ? row.period.endDay : row.period.startDay);

/** Later ends first; among equals the shorter first; where one has no end, its start counts. */
function latestFirst(a: EventFacts, b: EventFacts): number {
  const late = sortDay(b) - sortDay(a);
  if (late !== 0) return late;
  return a.period.startDay === b.period.startDay ? 0 : b.period.startDay - a.period.startDay;
}

/** The first half: changes only with the dataset and the day. */
export function knownRows(catalog: Catalog, day: string | null): { picture: KnownPicture; rows: EventFacts[] } {
  const picture = asKnownOn(catalog, day === null ? null : parseDay(day));
  const possible = new Set(picture.possibleReports.map((r) => r.id));
  const rows = picture.catalog.dataset.events.map((event) => {
    if (!picture.possibleEvents.has(event.id)) return eventFacts(picture.catalog, event);
    const claims = (catalog.claimsOfEvent.get(event.id) ?? []).filter((c) => possible.has(c.report));
    return eventFacts(picture.catalog, event, claims);
  });
  return { picture, rows: rows.sort(latestFirst) };
}

/** The second half: changes with every brush step. */
export function explore(loaded: LoadedDataset, { picture, rows }: ReturnType<typeof knownRows>, view: View): Explorer {
  const columns = clauseColumns(rows, view, loaded.search(view.q));
  const notSurelyKnown = Uint8Array.from(rows, (row) => (picture.possibleEvents.has(row.event.id) ? 1 : 2));
  const linked: LinkedFilter = linkFilters(rows.length, [...columns, notSurelyKnown]);
  const { dataset, events } = loaded.catalog;
  const chosen = view.event ?? dataset.opensOn;
  return {
    whole: loaded.catalog,
    known: picture.catalog,
    picture,
    rows,
    match: linked.all,
    without: (clause) => linked.without(CLAUSES.indexOf(clause)),
    shown: tally(linked.all),
    event: (chosen === undefined ? undefined : events.get(chosen)) ?? rows[0]?.event ?? null,
  };
}

/** The rows that the filter lets through, certainly or possibly, in their order. */
export function shownRows(explorer: Explorer): EventFacts[] {
  return explorer.rows.filter((_, i) => explorer.match[i] !== NO);
}
