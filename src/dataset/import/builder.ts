/**
 * Records of the project's format, collected while a file is read: each outlet, actor, place and report once, with ids
 * that hold. It decides no meaning; what it is given it keeps. Places without a point get the ground of what lies in them.
 */
import type { Actor, Claim, ClaimOf, Dataset, Event, Facet, Head, Outlet, Place, Report } from '../../domain/schema';
import { metresBetween } from '../../lib/metres';
import { createIdBook } from './idBook';

type LonLat = readonly [number, number];

interface PlaceDraft {
  readonly name: string;
  readonly kind: Place['kind'];
  readonly within: string | null;
  /** null: the place has no point of its own in the file. */
  readonly point: LonLat | null;
  readonly precisionM: number;
  readonly basis: string;
  readonly area?: readonly (readonly LonLat[])[];
}

type ReportDraft = Pick<Report, 'outlet' | 'title' | 'published' | 'publishedBasis' | 'url'>;
type ClaimMore = Partial<Pick<Claim, 'origin' | 'voice' | 'part' | 'note'>>;

export interface Builder {
  readonly outlet: (name: string, kind: Outlet['kind'], actor?: string) => string;
  readonly actor: (name: string, more: Pick<Actor, 'kind' | 'side' | 'named'>) => string;
  readonly place: (draft: PlaceDraft) => string;
  readonly report: (draft: ReportDraft) => string;
  /** Raises the earliest day on which a report dated "from … on" can have been published. */
  readonly notBefore: (report: string, day: string) => void;
  /** false where the id is taken. */
  readonly event: (event: Event) => boolean;
  readonly claim: <F extends Facet>(
    report: string,
    event: string,
    facet: F,
    value: ClaimOf<F>['value'],
    more?: ClaimMore,
  ) => void;
  /** Index of a list of column names in the head. */
  readonly columns: (names: readonly string[]) => number;
  readonly finish: (head: Pick<Head, 'id' | 'title' | 'summary' | 'licence' | 'version' | 'timeZone'>) => Dataset;
}

/** A title in another script than English; the language itself is not in the files. */
const languageOf = (title: string | null) => (title === null ? 'und' : /[\u0600-\u06ff]/.test(title) ? 'ar' : 'en');

const plainClaim = (): Pick<Claim, 'origin' | 'via' | 'voice' | 'stance' | 'part' | 'evidence'> => ({
  origin: null,
  via: [],
  voice: 'own',
  stance: 'affirms',
  part: 'body',
  evidence: null,
});

export function createBuilder(): Builder {
  const ids = {
    outlets: createIdBook('outlet'),
    actors: createIdBook('actor'),
    places: createIdBook('place'),
    reports: createIdBook('report'),
  };
  const outlets = new Map<string, Outlet>();
  const actors = new Map<string, Actor>();
  const drafts = new Map<string, PlaceDraft>();
  const reports = new Map<string, Report>();
  const events = new Map<string, Event>();
  const claims: Claim[] = [];
  const columns: string[][] = [];

  return {
    outlet: (name, kind, actor) => {
      const id = ids.outlets.idOf(name, name);
      if (!outlets.has(id)) {
        outlets.set(id, { id, name: { en: name }, country: null, kind, ...(actor === undefined ? {} : { actor }) });
      }
      return id;
    },
    actor: (name, more) => {
      const id = ids.actors.idOf(name, name);
      if (!actors.has(id)) actors.set(id, { id, name: { en: name }, ...more });
      return id;
    },
    place: (draft) => {
      const { name, kind, within, point } = draft;
      const id = ids.places.idOf([name, kind, within, point, draft.precisionM].join('|'), name);
      if (!drafts.has(id)) drafts.set(id, draft);
      return id;
    },
    report: (draft) => {
      const { outlet, published, title, url } = draft;
      const stem = `${outlet.slice('outlet:'.length)} ${published.replace(/\W+/g, ' ')}`;
      const id = ids.reports.idOf([outlet, published, title, url].join('|'), stem);
      if (!reports.has(id)) {
        reports.set(id, { id, ...draft, language: languageOf(title), wires: [], read: 'secondary', uncoded: [] });
      }
      return id;
    },
    notBefore: (id, day) => {
      const report = reports.get(id)!;
      const [from = ''] = report.published.split('/');
      if (report.published.endsWith('/..') && day > from) reports.set(id, { ...report, published: `${day}/..` });
    },
    event: (event) => {
      if (events.has(event.id)) return false;
      events.set(event.id, event);
      return true;
    },
    claim: (report, event, facet, value, more = {}) => {
      const id = `c${claims.length + 1}`;
      const shared = { id, report, event, ...plainClaim(), ...more };
      // Facet and value belong together by the signature; a spread cannot say so.
      claims.push({ ...shared, facet, value } as Claim);
    },
    columns: (names) => {
      const key = names.join('\n');
      const known = columns.findIndex((list) => list.join('\n') === key);
      return known === -1 ? columns.push([...names]) - 1 : known;
    },
    finish: (head) => {
      const places = groundPlaces(drafts);
      return {
        format: 'parallax/1',
        ...head,
        span: spanOf(events.values()),
        bounds: boundsOf(drafts.values()),
        ...(columns.length === 0 ? {} : { columns }),
        outlets: [...outlets.values()],
        reports: [...reports.values()],
        actors: [...actors.values()],
        places,
        events: [...events.values()],
        claims,
        terms: [],
        stories: [],
        lines: [],
      };
    },
  };
}

/** The earliest and the latest day named; what has no end is mostly undated and leaves it as it is. */
function spanOf(events: Iterable<Event>): string {
  let [first, last] = ['9999-12-31', '0000-01-01'];
  for (const { when } of events) {
    if (when.endsWith('/..')) continue;
    for (const date of when.split('/')) {
      const plain = date.replace(/[~?%]/g, '');
      if (plain === '' || plain === '..') continue;
      if (plain < first) first = plain;
      if (plain > last) last = plain;
    }
  }
  return first > last ? '1900/2100' : `${first}/${last}`;
}

/** Of all points, with a little room; the whole earth where there is none. */
function boundsOf(drafts: Iterable<PlaceDraft>): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { point } of drafts) {
    if (!point) continue;
    west = Math.min(west, point[0]);
    east = Math.max(east, point[0]);
    south = Math.min(south, point[1]);
    north = Math.max(north, point[1]);
  }
  if (west > east) return [-180, -85, 180, 85];
  const room = Math.max(0.05, (east - west) * 0.03, (north - south) * 0.03);
  return [
    Math.max(-180, west - room),
    Math.max(-90, south - room),
    Math.min(180, east + room),
    Math.min(90, north + room),
  ];
}

/** Places as records. One without a point stands in the middle of what lies in it, trusted as far as the farthest. */
function groundPlaces(drafts: ReadonlyMap<string, PlaceDraft>): Place[] {
  const inside = new Map<string, LonLat[]>();
  for (const draft of drafts.values()) {
    for (let at = draft.within; at !== null; at = drafts.get(at)!.within) {
      const points = inside.get(at) ?? [];
      inside.set(at, points);
      if (draft.point) points.push(draft.point);
    }
  }
  const [west, south, east, north] = boundsOf(drafts.values());
  const whole: readonly LonLat[] = [
    [west, south],
    [east, north],
  ];
  return [...drafts].map(([id, draft]): Place => {
    const { name, kind, within, point, precisionM, basis, area } = draft;
    const known = inside.get(id) ?? [];
    const ground = point ? { point, precisionM } : circleAround(known.length > 0 ? known : whole, precisionM);
    return {
      id,
      name: { en: name },
      aliases: [],
      ...(within === null ? {} : { within }),
      kind,
      point: [...ground.point],
      precisionM: ground.precisionM,
      ...(area === undefined
        ? {}
        : { area: area.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat])) }),
      control: [],
      basis: point ? basis : 'the middle of the points that the file gives within it',
      confidence: point ? 'medium' : 'low',
    };
  });
}

function circleAround(points: readonly LonLat[], leastM: number): { point: LonLat; precisionM: number } {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const point: LonLat = [(least(lons) + most(lons)) / 2, (least(lats) + most(lats)) / 2];
  const reach = points.reduce((far, other) => Math.max(far, metresBetween(point, other)), leastM);
  return { point, precisionM: Math.ceil(reach) };
}
