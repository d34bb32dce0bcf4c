/**
 * Search over events: titles, summaries, places with all their spellings, actors, outlets, and the words of claims.
 * Every word typed must begin a word of the event; both languages are searched whatever the page shows.
 */
import MiniSearch from 'minisearch';
import { actorChain, type Catalog, claimsOn, get, placeChain } from '../domain/catalog';
import { foldedWords } from '../domain/fold';
import type { Claim, Event, Text } from '../domain/schema';

/** The ids of the events that a text finds; null where it holds no word. */
export type EventSearch = (query: string) => ReadonlySet<string> | null;

const both = (text: Text): string[] => (text.ar === undefined ? [text.en] : [text.en, text.ar]);

function actorNames(catalog: Catalog, id: string): string[] {
  const actor = catalog.actors.get(id);
  return actor ? [...both(actor.name), ...both(actor.short ?? actor.name)] : [id];
}

function claimWords(catalog: Catalog, claim: Claim): string[] {
  const report = get(catalog.reports, claim.report);
  const actors = claim.facet === 'responsible' ? claim.value.actors : [];
  const named = [claim.origin, ...claim.via, ...actors].filter((id) => id !== null);
  return [
    ...named.flatMap((id) => actorChain(catalog, id)).flatMap((id) => actorNames(catalog, id)),
    ...both(get(catalog.outlets, report.outlet).name),
    report.title ?? '',
    claim.wording ?? '',
    ...(claim.facet === 'statement' ? both(claim.value.gist) : []),
    ...(claim.facet === 'target' ? both(claim.value.what) : []),
    ...(claim.facet === 'location' ? [claim.value.asNamed] : []),
  ];
}

function eventWords(catalog: Catalog, event: Event): string {
  const places = placeChain(catalog, event.place).map((id) => get(catalog.places, id));
  return [
    ...both(event.title),
    ...both(event.summary),
    ...places.flatMap((p) => [...both(p.name), ...p.aliases]),
    ...claimsOn(catalog, event.id).flatMap((c) => claimWords(catalog, c)),
  ].join(' ');
}

/** An empty index; the words of an event are looked up when it is added. */
const emptyIndex = (catalog: Catalog) =>
  new MiniSearch<Event>({
    fields: ['words'],
    tokenize: foldedWords,
    extractField: (event, field) => (field === 'id' ? event.id : eventWords(catalog, event)),
  });

function searchIn(index: MiniSearch<Event>): EventSearch {
  return (query) => {
    if (foldedWords(query).length === 0) return null;
    const found = index.search(query, { prefix: true, combineWith: 'AND', tokenize: foldedWords });
    return new Set(found.map((hit) => String(hit.id)));
  };
}

export function buildSearch(catalog: Catalog): EventSearch {
  const index = emptyIndex(catalog);
  index.addAll(catalog.dataset.events);
  return searchIn(index);
}

/** The same in short steps, so that a page stays usable while many events are indexed. */
export async function buildSearchInSteps(catalog: Catalog): Promise<EventSearch> {
  const index = emptyIndex(catalog);
  await index.addAllAsync(catalog.dataset.events, { chunkSize: 20 });
  return searchIn(index);
}
