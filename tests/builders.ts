/** Small, whole records for tests: say what matters, the rest is filled in with the plainest valid value. */
import fc from 'fast-check';
import { buildCatalog, type Catalog } from '../src/domain/catalog';
import { isEdtf } from '../src/domain/edtf';
import type {
  Actor,
  Claim,
  ClaimOf,
  Dataset,
  Event,
  Facet,
  Outlet,
  Place,
  Report,
  Story,
  Toll,
} from '../src/domain/schema';
import { HEDGES, hedgedInterval } from '../src/domain/toll';
import { isoDay, parseDay } from '../src/lib/day';

export const anOutlet = (id: string, more: Partial<Outlet> = {}): Outlet => ({
  id,
  name: { en: id },
  country: null,
  kind: 'online',
  ...more,
});

export const aReport = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  outlet: 'gazette',
  title: null,
  language: 'en',
  published: '2016-05-03',
  publishedBasis: 'stated',
  url: null,
  wires: [],
  read: 'full',
  uncoded: [],
  ...more,
});

export const anActor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: { en: id },
  named: true,
  kind: 'monitor',
  side: 'independent',
  ...more,
});

export const aPlace = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: { en: id },
  aliases: [],
  kind: 'neighbourhood',
  point: [37.14, 36.2],
  precisionM: 500,
  control: [],
  basis: 'made up',
  confidence: 'low',
  ...more,
});

export const anEvent = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  title: { en: id },
  summary: { en: `What is said of ${id}.` },
  when: '2016-05-03',
  place: 'town',
  kind: 'shelling',
  placePrecision: 'neighbourhood',
  within: [],
  ...more,
});

/** So many steps on event e1, each on claim c1. */
export const aStory = (id: string, steps: number, more: Partial<Story['steps'][number]> = {}): Story => ({
  id,
  title: { en: id },
  steps: Array.from({ length: steps }, (_, i) => ({
    text: { en: `${id} ${i + 1}` },
    claims: ['c1'],
    view: 'e=e1',
    ...more,
  })),
});

let claimNumber = 0;

export const aClaim = <F extends Facet>(
  facet: F,
  value: ClaimOf<F>['value'],
  more: Partial<Omit<Claim, 'facet' | 'value'>> = {},
): Claim =>
  ({
    id: `c${++claimNumber}`,
    report: 'r1',
    event: 'e1',
    facet,
    value,
    origin: null,
    via: [],
    voice: 'own',
    stance: 'affirms',
    part: 'body',
    evidence: null,
    ...more,
  }) as Claim;

export const aToll = (min: number, max: number | null, hedge: Toll['hedge'], more: Partial<Toll> = {}): Toll => ({
  min,
  max,
  people: 'people',
  hedge,
  ...more,
});

export const exactly = (n: number, more: Partial<Toll> = {}): Toll => aToll(n, n, 'exact', more);
export const atLeast = (n: number, more: Partial<Toll> = {}): Toll => aToll(n, null, 'at-least', more);

/** One outlet, one report, one place, one event; any list given replaces it. */
export function aDataset(more: Partial<Dataset> = {}): Dataset {
  return {
    format: 'parallax/1',
    id: 'made-up',
    title: { en: 'Made up' },
    summary: { en: 'Made up for a test.' },
    licence: 'CC0-1.0',
    version: '1',
    timeZone: 'Asia/Damascus',
    span: '2016-04-22/2016-05-07',
    bounds: [37, 36, 38, 37],
    outlets: [anOutlet('gazette')],
    reports: [aReport('r1')],
    actors: [],
    places: [aPlace('town')],
    events: [anEvent('e1')],
    claims: [],
    terms: [],
    stories: [],
    lines: [],
    ...more,
  };
}

export const aCatalog = (more: Partial<Dataset> = {}): Catalog => buildCatalog(aDataset(more));

/** The number of a day that the calendar has. */
export function theDay(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

const aPlainDate = fc
  .record({
    day: fc.integer({ min: theDay('1990-01-01'), max: theDay('2040-12-31') }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, length }) => isoDay(day).slice(0, length));

/** Any date of the EDTF subset: year, month or day, with or without a qualifier. */
export const anEdtfDate = fc.tuple(aPlainDate, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

/** Any date or interval of the subset. */
export const anEdtf = fc.oneof(
  anEdtfDate,
  fc.tuple(anEdtfDate, anEdtfDate).map(([a, b]) => {
    const [from, to] = [a, b].sort((x, y) => x.localeCompare(y));
    return isEdtf(`${from}/${to}`) ? `${from}/${to}` : `${to}/${from}`;
  }),
  fc.tuple(anEdtfDate, fc.constantFrom('', '..')).map(([from, open]) => `${from}/${open}`),
  fc.tuple(fc.constantFrom('', '..'), anEdtfDate).map(([open, to]) => `${open}/${to}`),
);

/** Any toll whose interval is what its hedge means. */
export const aHedgedToll: fc.Arbitrary<Toll> = fc
  .record({
    hedge: fc.constantFrom(...HEDGES.filter((h) => h !== 'unspecified' && h !== 'range')),
    n: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ hedge, n }) => ({ ...hedgedInterval(hedge, n)!, people: 'people', hedge }));
