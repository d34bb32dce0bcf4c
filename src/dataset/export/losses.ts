/**
 * What a format cannot carry, counted from the records that would go out. It only counts; which of these hold for a
 * format is said in that format's file.
 */
import { type Catalog, claimsOn } from '../../domain/catalog';
import { isToll } from '../../domain/positions';
import type { Claim, Event } from '../../domain/schema';
import { differs, type Figure, figureOf } from './figures';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

type Count = (catalog: Catalog) => number;

const claimsWhere =
  (holds: (claim: Claim) => boolean): Count =>
  ({ dataset }) =>
    dataset.claims.filter(holds).length;

/** Events for which something holds, given the event and its claims. */
export const eventsWhere =
  (holds: (event: Event, claims: readonly Claim[], catalog: Catalog) => boolean): Count =>
  (catalog) =>
    catalog.dataset.events.filter((event) => holds(event, claimsOn(catalog, event.id), catalog)).length;

const figuresWhere = (holds: (figure: Figure) => boolean): Count =>
  eventsWhere((_, claims) => {
    const figure = figureOf(claims, 'killed');
    return figure !== null && holds(figure);
  });

const OTHER_FACETS = new Set<Claim['facet']>(['weapon', 'target', 'time', 'location', 'statement']);
const LOOSE_HEDGES = new Set(['more-than', 'nearly', 'about', 'unspecified']);

const COUNTS = {
  claims: ({ dataset }) => dataset.claims.length,
  flags: claimsWhere(({ resolved, derived }) => resolved === true || derived === true),
  differing: eventsWhere((_, claims) => differs(claims, 'killed') || differs(claims, 'wounded')),
  denials: claimsWhere(({ stance }) => stance !== 'affirms'),
  voices: claimsWhere(({ voice }) => voice !== 'own'),
  responsible: claimsWhere(({ facet }) => facet === 'responsible'),
  otherFacets: claimsWhere(({ facet }) => OTHER_FACETS.has(facet)),
  parts: claimsWhere((claim) => isToll(claim) && (claim.facet === 'casualties' || claim.value.people !== 'people')),
  breakdowns: claimsWhere((claim) => isToll(claim) && claim.value.breakdown !== undefined),
  hedges: figuresWhere(({ hedge }) => LOOSE_HEDGES.has(hedge ?? '')),
  inexact: figuresWhere(({ hedge }) => hedge !== null),
  openFigures: figuresWhere(({ hedge, max }) => hedge !== null && max === null),
  inexactWounded: eventsWhere((_, claims) => (figureOf(claims, 'wounded')?.hedge ?? null) !== null),
  wounded: claimsWhere(({ facet }) => facet === 'wounded'),
  reports: ({ dataset }) => dataset.reports.length,
  headlines: ({ dataset }) => dataset.reports.filter(({ title }) => title !== null).length,
  copies: ({ dataset }) => dataset.reports.filter(({ copyOf, wires }) => copyOf || wires.length > 0).length,
  addresses: ({ dataset }) => dataset.reports.filter(({ url }) => url !== null).length,
  reading: ({ dataset }) => dataset.reports.filter(({ uncoded, text }) => uncoded.length > 0 || text).length,
  actors: ({ dataset }) => dataset.actors.filter(({ partOf }) => partOf !== undefined).length,
  places: ({ dataset }) => dataset.places.length,
  areas: ({ dataset }) => dataset.places.filter(({ area }) => area !== undefined).length,
  control: ({ dataset }) => dataset.places.filter(({ control }) => control.length > 0).length,
  summaries: ({ dataset }) => dataset.events.length,
  titles: ({ dataset }) => dataset.events.length,
  arabic: ({ dataset }) => dataset.events.filter(({ title }) => title.ar !== undefined).length,
  within: ({ dataset }) => dataset.events.filter(({ within }) => within.length > 0).length,
  originals: ({ dataset }) => dataset.events.filter(({ original }) => original !== undefined).length,
  terms: ({ dataset }) => dataset.terms.length,
  stories: ({ dataset }) => dataset.stories.length,
  lines: ({ dataset }) => dataset.lines.length,
} as const satisfies Record<string, Count>;

/** Counted here, by the selection, or by a format of its own columns. */
export type LossKind = keyof typeof COUNTS | 'silentReports' | 'widerLinks' | 'dates' | 'coarse' | 'kinds' | 'ids';

/** What every table of events leaves out: claims by themselves, and all that is no event. */
export const BESIDE_EVENTS = [
  'claims',
  'differing',
  'denials',
  'voices',
  'responsible',
  'otherFacets',
  'parts',
  'breakdowns',
  'control',
  'actors',
  'originals',
  'terms',
  'stories',
  'lines',
] as const satisfies readonly (keyof typeof COUNTS)[];

export const lossesOf = (catalog: Catalog, kinds: readonly (keyof typeof COUNTS)[]): Loss[] =>
  kinds.map((kind) => ({ kind, count: COUNTS[kind](catalog) }));
