/**
 * Events as a table, one row an event, in columns whose names our own reader understands. A cell that would have to
 * choose, round or make certain stays empty; the date in EDTF and all figures stand beside it in columns of their own.
 */
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import type { Event } from '../../domain/schema';
import type { Cell } from '../../lib/csvWrite';
import { plainDays } from './days';
import { figureOf, figuresText, plainNumber } from './figures';
import { BESIDE_EVENTS, eventsWhere, type Loss, lossesOf } from './losses';
import { changedIds, plainIds } from './plainIds';

export const EVENT_COLUMNS = [
  'id',
  'title',
  'title_ar',
  'kind',
  'date',
  'end_date',
  'edtf',
  'place',
  'place_ar',
  'latitude',
  'longitude',
  'precision_m',
  'place_precision',
  'within',
  'killed',
  'killed_low',
  'killed_high',
  'wounded',
  'figures',
  'reports',
  'summary',
  'summary_ar',
] as const;

export type EventRow = Readonly<Record<(typeof EVENT_COLUMNS)[number], Cell>>;

/** What the reader of tables sets before an id. */
const PREFIX = /^file\d+:/;

function eventRow(catalog: Catalog, event: Event, ids: ReadonlyMap<string, string>): EventRow {
  const place = get(catalog.places, event.place);
  const claims = claimsOn(catalog, event.id);
  const period = get(catalog.when, event.id);
  const days = plainDays(period);
  const isOne = !period.isInterval;
  const killed = figureOf(claims, 'killed');
  const [lon, lat] = place.point;
  return {
    id: get(ids, event.id),
    title: event.title.en,
    title_ar: event.title.ar ?? null,
    kind: event.kind,
    date: days && (isOne ? event.when : days.first),
    end_date: isOne ? null : (days?.last ?? null),
    edtf: event.when,
    place: place.name.en,
    place_ar: place.name.ar ?? null,
    latitude: lat,
    longitude: lon,
    precision_m: place.precisionM,
    place_precision: event.placePrecision,
    within: event.within.map((id) => ids.get(id) ?? id).join(' ') || null,
    killed: killed?.exact ?? null,
    killed_low: killed?.hedge === 'up-to' ? null : (killed?.min ?? null),
    killed_high: killed?.max ?? null,
    wounded: plainNumber(figureOf(claims, 'wounded')),
    figures: figuresText(claims),
    reports: new Set(claims.map(({ report }) => report)).size,
    summary: event.summary.en,
    summary_ar: event.summary.ar ?? null,
  };
}

export function eventRows(catalog: Catalog): EventRow[] {
  const ids = plainIds(catalog, PREFIX);
  return catalog.dataset.events.map((event) => eventRow(catalog, event, ids));
}

export const eventTableLosses = (catalog: Catalog): Loss[] => [
  { kind: 'dates', count: eventsWhere((event) => plainDays(get(catalog.when, event.id)) === null)(catalog) },
  ...lossesOf(catalog, [...BESIDE_EVENTS, 'hedges', 'inexactWounded', 'reports']),
  { kind: 'ids', count: changedIds(catalog, PREFIX) },
];
