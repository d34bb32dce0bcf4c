/**
 * From the dataset and the view to what every panel shows: the picture as known, its rows, and which of them the
 * filter lets through. Pure and computed once per change; panels read it through derived.ts and never filter by themselves.
 */
import type { LoadedDataset } from '../dataset/queries';
import { asKnownOn, type KnownPicture } from '../domain/asKnown';
import type { Catalog } from '../domain/catalog';
import { CERTAIN, type Clause, type EventFacts, eventFacts, type MatchColumn, NO, POSSIBLE } from '../domain/filter';
import type { Event } from '../domain/schema';
import type { IdClause, View } from '../domain/viewState';
import { buildColumns, type EventColumns } from '../engine/columns';
import { type Counts, type LinkedFilter, linkFilters, type Tally } from '../engine/linkedFilter';
import { parseDay } from '../lib/day';

export interface Explorer {
  /** Everything in the dataset, whatever the day. */
  readonly whole: Catalog;
  /** What had been published by the chosen day: what panels show. */
  readonly known: Catalog;
  readonly picture: KnownPicture;
  /** The events of the known picture, latest first (see latestFirst). Columns below have one byte a row. */
  readonly rows: readonly EventFacts[];
  readonly columns: EventColumns;
  readonly match: MatchColumn;
  /** The match with some clauses left out: for the counts of the panel that owns them. */
  readonly without: (...clauses: readonly Clause[]) => MatchColumn;
  /** Of each id of the clause, in the order of its column, with every clause but this. To be read at once: it is not kept. */
  readonly counts: (clause: IdClause) => Counts;
  readonly shown: Tally;
  /** The chosen event; null only in a dataset without events. It may be outside the filter, or not known yet. */
  readonly event: Event | null;
  /** Hash of the dataset file as it was read; null where it could not be computed. */
  readonly sha256: string | null;
}

const sortDay = (row: EventFacts) => (Number.isFinite(row.period.endDay) ? row.period.endDay : row.period.startDay);

/** Later ends first; among equals the shorter first; where one has no end, its start counts. */
function latestFirst(a: EventFacts, b: EventFacts): number {
  const late = sortDay(b) - sortDay(a);
  if (late !== 0) return late;
  return a.period.startDay === b.period.startDay ? 0 : b.period.startDay - a.period.startDay;
}

interface KnownRows {
  readonly picture: KnownPicture;
  readonly rows: readonly EventFacts[];
  readonly columns: EventColumns;
  /** Moves with the view; nobody but explore() reads it, which asks before each reading. */
  readonly linked: LinkedFilter;
}

/** The first half: changes only with the dataset and the day. */
export function knownRows(catalog: Catalog, day: string | null): KnownRows {
  const picture = asKnownOn(catalog, day === null ? null : parseDay(day));
  const possible = new Set(picture.possibleReports.map((r) => r.id));
  const isPossible = (event: Event) => picture.possibleEvents.has(event.id);
  const facts = picture.catalog.dataset.events.map((event) => {
    if (!isPossible(event)) return eventFacts(picture.catalog, event);
    const claims = (catalog.claimsOfEvent.get(event.id) ?? []).filter((c) => possible.has(c.report));
    return eventFacts(picture.catalog, event, claims);
  });
  const rows = facts.sort(latestFirst);
  const surelyKnown = Uint8Array.from(rows, (row) => (isPossible(row.event) ? POSSIBLE : CERTAIN));
  const columns = buildColumns(rows);
  return { picture, rows, columns, linked: linkFilters(columns, surelyKnown) };
}

/** The second half: changes with every brush step. */
export function explore(loaded: LoadedDataset, known: KnownRows, view: View): Explorer {
  const { picture, rows, columns } = known;
  /** A later view may have been asked since: what is read is always of this one. */
  const linked = () => {
    known.linked.ask(view, loaded.search);
    return known.linked;
  };
  const { dataset, events } = loaded.catalog;
  const chosen = view.event ?? dataset.opensOn;
  return {
    whole: loaded.catalog,
    known: picture.catalog,
    picture,
    rows,
    columns,
    match: linked().match(),
    without: (...clauses) => linked().match(...clauses),
    counts: (clause) => linked().counts(clause),
    shown: linked().shown(),
    event: (chosen === undefined ? undefined : events.get(chosen)) ?? rows[0]?.event ?? null,
    sha256: loaded.sha256,
  };
}

/** The rows that the filter lets through, certainly or possibly, in their order. */
export function shownRows(explorer: Explorer): EventFacts[] {
  return explorer.rows.filter((_, i) => explorer.match[i] !== NO);
}
