/**
 * The part of a dataset that goes out: the chosen events, every claim on them, and the records that these need, so that
 * all ids resolve. It says what stays behind. It must never take along an event that was not chosen, or drop a claim.
 */
import { buildCatalog, type Catalog } from '../../domain/catalog';
import type { Claim, Dataset } from '../../domain/schema';
import type { Loss } from './losses';

export interface Selection {
  readonly catalog: Catalog;
  /** What stays behind because no chosen event needs it, whatever the format. */
  readonly left: readonly Loss[];
}

type Ids = Iterable<string | null | undefined>;

/** These ids and all that they lead to, as far as the records are held. */
function reach<T>(records: ReadonlyMap<string, T>, ids: Ids, parentOf?: (record: T) => string | null | undefined) {
  const found = new Set<string>();
  for (const start of ids) {
    let id = start;
    while (id && !found.has(id)) {
      const record = records.get(id);
      if (record === undefined) break;
      found.add(id);
      id = parentOf?.(record);
    }
  }
  return found;
}

/** Those on whose word, through whom and about whom a claim speaks: ids of actors and of outlets. */
const speakersOf = (claim: Claim): Ids => [
  claim.origin,
  ...claim.via,
  ...(claim.facet === 'responsible' ? claim.value.actors : []),
];

const placeOf = (claim: Claim) =>
  claim.facet === 'location' || claim.facet === 'target' ? claim.value.place : undefined;

const held = <T extends { readonly id: string }>(records: Iterable<T>, ids: ReadonlySet<string>): T[] =>
  [...records].filter(({ id }) => ids.has(id));

/** The head of a part: no dataset by its id and version is anything but whole. */
function headOf(dataset: Dataset, events: ReadonlySet<string>): Dataset {
  const { opensOn, ...head } = dataset;
  const id = head.id.endsWith(':selection') ? head.id : `${head.id}:selection`;
  return { ...head, id, ...(opensOn !== undefined && events.has(opensOn) ? { opensOn } : {}) };
}

export const selectAll = (catalog: Catalog): Selection => ({ catalog, left: [] });

/** `chosen`: ids of events of this picture. */
export function selectEvents(source: Catalog, chosen: ReadonlySet<string>): Selection {
  const { dataset } = source;
  const claims = dataset.claims.filter((claim) => chosen.has(claim.event));
  const events = held(dataset.events, chosen);
  const reports = held(
    source.reports.values(),
    reach(
      source.reports,
      claims.map((claim) => claim.report),
      (report) => report.copyOf,
    ),
  );
  const terms = held(dataset.terms, new Set(reports.flatMap(({ wording }) => Object.keys(wording ?? {}))));
  const places = held(
    dataset.places,
    reach(source.places, [...events.map(({ place }) => place), ...claims.map(placeOf)], (place) => place.within),
  );
  const speakers = claims.flatMap((claim) => [...speakersOf(claim)]);
  const outlets = held(
    dataset.outlets,
    reach(source.outlets, [...reports.flatMap(({ outlet, wires }) => [outlet, ...wires]), ...speakers]),
  );
  const named = [
    ...speakers,
    ...outlets.map(({ actor }) => actor),
    ...places.flatMap(({ control }) => control.map(({ by }) => by)),
    ...terms.map(({ refersTo }) => refersTo),
  ];
  const actors = held(
    dataset.actors,
    reach(source.actors, named, (actor) => actor.partOf),
  );
  const isChosen = (id: string) => chosen.has(id);
  const widerLinks = events.flatMap(({ within }) => within).filter((id) => !isChosen(id)).length;
  const part: Dataset = {
    ...headOf(dataset, chosen),
    outlets,
    reports,
    actors,
    places,
    events: events.map((event) => ({ ...event, within: event.within.filter(isChosen) })),
    claims,
    terms,
    stories: [],
    lines: [],
  };
  const kept = new Set(reports.map(({ id }) => id));
  const left: readonly Loss[] = [
    { kind: 'silentReports', count: dataset.reports.filter(({ id }) => !kept.has(id)).length },
    { kind: 'widerLinks', count: widerLinks },
    { kind: 'stories', count: dataset.stories.length },
    { kind: 'lines', count: dataset.lines.length },
  ];
  return { catalog: buildCatalog(part, source.incomplete), left };
}
