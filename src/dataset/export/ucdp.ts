/**
 * Events in the columns of UCDP GED (the 41 of its country releases), where they fit. Codes that nobody has coded here
 * (type of violence, conflict, dyad, sides) stay empty: an export must never invent a judgement of UCDP's.
 */
import { type Catalog, claimsOn, get, placeChain } from '../../domain/catalog';
import type { Claim, Event } from '../../domain/schema';
import { type Cell, writeRecords } from '../../lib/csvWrite';
import { parseDay } from '../../lib/day';
import { UCDP_LAYOUTS } from '../import/ucdpLayouts';
import { aboutDay, type Days, plainDays } from './days';
import { figureOf, plainNumber } from './figures';
import { BESIDE_EVENTS, eventsWhere, type Loss, lossesOf } from './losses';
import { changedIds, plainIds } from './plainIds';

const PREFIX = /^ucdp:/;
const [COLUMNS = []] = UCDP_LAYOUTS;

/** `where_prec`: never finer than the event is known. */
const WHERE_PREC: Readonly<Record<Event['placePrecision'], string>> = {
  exact: '1',
  neighbourhood: '1',
  'part-of-city': '2',
  city: '2',
  region: '4',
  country: '6',
};

/** `date_prec`: a day, two to six, a week, a month, more. */
const datePrec = ({ length }: Days) => (length === 1 ? 1 : length < 7 ? 2 : length === 7 ? 3 : length <= 31 ? 4 : 5);

function dateCells(catalog: Catalog, event: Event): Record<string, Cell> {
  const period = get(catalog.when, event.id);
  const about = aboutDay(period);
  const days = plainDays(period);
  const [first, last] = about === null ? [days?.first ?? null, days?.last ?? null] : [about, about];
  const precision = about === null ? days && datePrec(days) : 2;
  return { year: first?.slice(0, 4) ?? null, date_start: first, date_end: last, date_prec: precision };
}

/** The lists of UCDP part at ";": in a headline it is written as a character reference, in a name as a comma. */
const inHeadline = (text: string) => text.replace(/[&;]/g, (sign) => (sign === '&' ? '&amp;' : '&#59;'));
const inName = (text: string) => text.replaceAll(';', ',');

const UNKNOWN_DATE = '1753-01-01';

function sourceCells(catalog: Catalog, claims: readonly Claim[]): Record<string, Cell> {
  const reports = [...new Set(claims.map(({ report }) => report))].map((id) => get(catalog.reports, id));
  const sources = reports.map(({ outlet, published, title }) => ({
    office: inName(get(catalog.outlets, outlet).name.en),
    date: parseDay(published) === null ? UNKNOWN_DATE : published,
    headline: inHeadline(title ?? ''),
  }));
  const origins = new Set(claims.flatMap(({ origin }) => (origin === null ? [] : [origin])));
  const names = [...origins].map((id) => get(catalog.actors, id).name.en.replace(/[;,/]/g, ' '));
  return {
    number_of_sources: sources.length,
    source_article: sources.map(({ office, date, headline }) => `"${office},${date},${headline}"`).join(';'),
    source_office: sources.map(({ office }) => office).join(';'),
    source_date: sources.map(({ date }) => date).join(';'),
    source_headline: sources.map(({ headline }) => headline).join(';'),
    source_original: names.join('; '),
  };
}

function rowOf(catalog: Catalog, event: Event, id: string): Record<string, Cell> {
  const claims = claimsOn(catalog, event.id);
  const places = placeChain(catalog, event.place).map((placeId) => get(catalog.places, placeId));
  const [place] = places;
  const killed = figureOf(claims, 'killed');
  const only = plainNumber(killed);
  return {
    id,
    ...dateCells(catalog, event),
    ...sourceCells(catalog, claims),
    where_prec: WHERE_PREC[event.placePrecision],
    where_coordinates: place!.name.en,
    latitude: place!.point[1],
    longitude: place!.point[0],
    country: places.find(({ kind }) => kind === 'country')?.name.en ?? null,
    deaths_civilians: plainNumber(figureOf(claims, 'killed', 'civilians')),
    low: killed?.min ?? only,
    best: killed?.exact ?? null,
    high: killed?.max ?? only,
  };
}

export function writeUcdp(catalog: Catalog): string {
  const ids = plainIds(catalog, PREFIX);
  const rows = catalog.dataset.events.map((event) => rowOf(catalog, event, get(ids, event.id)));
  return writeRecords(COLUMNS, rows);
}

export function ucdpLosses(catalog: Catalog): Loss[] {
  const isLost = (event: Event) => {
    const period = get(catalog.when, event.id);
    return plainDays(period) === null && aboutDay(period) === null;
  };
  return [
    { kind: 'dates', count: eventsWhere(isLost)(catalog) },
    { kind: 'kinds', count: catalog.dataset.events.length },
    ...lossesOf(catalog, [
      'titles',
      'arabic',
      'within',
      ...BESIDE_EVENTS,
      'hedges',
      'openFigures',
      'wounded',
      'areas',
      'addresses',
    ]),
    { kind: 'ids', count: changedIds(catalog, PREFIX) },
  ];
}
