/**
 * Events in the columns of ACLED, where they fit. It has one day and one figure an event; actors, interactions and the
 * types that nobody has coded here stay empty: an export must never invent a judgement of ACLED's.
 */
import { type Catalog, claimsOn, get, placeChain } from '../../domain/catalog';
import type { Period } from '../../domain/edtf';
import type { Event, EventKind } from '../../domain/schema';
import { type Cell, writeRecords } from '../../lib/csvWrite';
import { ACLED } from '../import/acled';
import { aboutDay, plainDays } from './days';
import { figureOf, plainNumber } from './figures';
import { BESIDE_EVENTS, eventsWhere, type Loss, lossesOf } from './losses';
import { changedIds, plainIds } from './plainIds';

const PREFIX = /^acled:/;
const [COLUMNS = []] = ACLED.layouts;
const REMOTE = 'Explosions/Remote violence';

/** Event type and sub-event type; a kind that is missing here is none of ACLED's. */
const TYPES: Readonly<Partial<Record<EventKind, readonly [string, string]>>> = {
  'air-strike': [REMOTE, 'Air/drone strike'],
  shelling: [REMOTE, 'Shelling/artillery/missile attack'],
  'guided-missile': [REMOTE, 'Shelling/artillery/missile attack'],
  bombardment: [REMOTE, ''],
  'car-bomb': [REMOTE, ''],
  fighting: ['Battles', 'Armed clash'],
};

/** `geo_precision`: never finer than the event is known. */
const GEO_PRECISION: Readonly<Record<Event['placePrecision'], string>> = {
  exact: '1',
  neighbourhood: '1',
  'part-of-city': '2',
  city: '2',
  region: '3',
  country: '3',
};

/** The one day of an event and ACLED's precision for it: the day, about it, its month. */
function dayOf(period: Period): { readonly day: string; readonly precision: string } | null {
  const about = aboutDay(period);
  if (about !== null) return { day: about, precision: '2' };
  const days = plainDays(period);
  if (days === null) return null;
  if (days.length === 1) return { day: days.first, precision: '1' };
  const isMonth = !period.isInterval && period.start?.precision === 'month';
  return isMonth ? { day: days.first, precision: '3' } : null;
}

function rowOf(catalog: Catalog, event: Event, id: string): Record<string, Cell> {
  const claims = claimsOn(catalog, event.id);
  const places = placeChain(catalog, event.place).map((placeId) => get(catalog.places, placeId));
  const [place] = places;
  const when = dayOf(get(catalog.when, event.id));
  const [type = null, subType = null] = TYPES[event.kind] ?? [];
  const outlets = claims.map(({ report }) => get(catalog.outlets, get(catalog.reports, report).outlet).name.en);
  return {
    event_id_cnty: id,
    event_date: when?.day ?? null,
    year: when?.day.slice(0, 4) ?? null,
    time_precision: when?.precision ?? null,
    event_type: type,
    sub_event_type: subType || null,
    country: places.find(({ kind }) => kind === 'country')?.name.en ?? null,
    location: place!.name.en,
    latitude: place!.point[1],
    longitude: place!.point[0],
    geo_precision: GEO_PRECISION[event.placePrecision],
    source: [...new Set(outlets.map((name) => name.replaceAll(';', ',')))].join('; '),
    notes: event.summary.en,
    fatalities: plainNumber(figureOf(claims, 'killed')),
  };
}

export function writeAcled(catalog: Catalog): string {
  const ids = plainIds(catalog, PREFIX);
  const rows = catalog.dataset.events.map((event) => rowOf(catalog, event, get(ids, event.id)));
  return writeRecords(COLUMNS, rows);
}

export const acledLosses = (catalog: Catalog): Loss[] => [
  { kind: 'dates', count: eventsWhere((event) => dayOf(get(catalog.when, event.id)) === null)(catalog) },
  { kind: 'kinds', count: eventsWhere(({ kind }) => TYPES[kind]?.[1] === undefined || TYPES[kind][1] === '')(catalog) },
  ...lossesOf(catalog, ['titles', 'arabic', 'within', ...BESIDE_EVENTS, 'inexact', 'wounded', 'areas', 'reports']),
  { kind: 'ids', count: changedIds(catalog, PREFIX) },
];
