/**
 * Which events stand on the ground and which are too wide for it: every row exactly once, as part of a mark or in the
 * tray. A mark is never sharper than what is known, and a hospital never sharper than a quarter.
 */
import { assertNever } from '../../lib/assertNever';
import { groupBy } from '../../lib/group';
import { lonScale, METRES_PER_DEGREE } from '../../lib/metres';
import type { Point, Ring } from '../../lib/ring';
import { type Area, boxAround, type Footing, isInside } from '../../domain/area';
import { type Catalog, get, placeChain, widerEvents } from '../../domain/catalog';
import { CERTAIN, type EventFacts, type MatchColumn, NO } from '../../domain/filter';
import type { Event, Place } from '../../domain/schema';
import type { Ground } from './ground';

/** How surely the filter lets something through. */
export type Standing = 'certain' | 'possible' | 'out';

export interface MapRow {
  readonly row: EventFacts;
  readonly standing: Standing;
  /** Let through by all clauses that are not the map's own: what its own counts count. */
  readonly isCounted: boolean;
}

/** How the rows match: under the whole filter, and with the map's own clauses (places, area) left out. */
export interface MapMatch {
  readonly all: MatchColumn;
  readonly elsewhere: MatchColumn;
}

export type MarkShape =
  | { readonly kind: 'quarter'; readonly rings: readonly Ring[] }
  | { readonly kind: 'radius'; readonly radiusM: number }
  | { readonly kind: 'spot' };

/** All events at one place of the ground. */
export interface GroundMark {
  /** The place that is drawn, which may be the quarter around the event's own place. */
  readonly place: Place;
  readonly at: Point;
  readonly shape: MarkShape;
  readonly rows: readonly MapRow[];
  /** Of its surest event. */
  readonly standing: Standing;
}

const SCOPES = ['part', 'city', 'beyond'] as const;
/** part of the city, all of it, or beyond it */
export type Scope = (typeof SCOPES)[number];

export interface TrayEntry extends MapRow {
  /** The chosen event lies within this one. */
  readonly holdsChosen: boolean;
}

export interface TrayGroup {
  readonly scope: Scope;
  readonly entries: readonly TrayEntry[];
  /** Talks and statements, folded into one row where there are many. */
  readonly folded: readonly TrayEntry[];
}

export interface MapLayout {
  /** In reading order: from north to south, then from west to east. */
  readonly marks: readonly GroundMark[];
  readonly tray: readonly TrayGroup[];
}

/** How much ground is shown round an exact place. */
const SPOT_M = 150;
const FOLD_FROM = 3;

/** The city that the dataset is about: the first one inside its bounds. */
export function homeCity(catalog: Catalog): Place | null {
  return catalog.dataset.places.find((p) => p.kind === 'city' && isInside(catalog.dataset.bounds, p.point)) ?? null;
}

function standingOf(match: number | undefined): Standing {
  if (match === CERTAIN) return 'certain';
  return match === NO || match === undefined ? 'out' : 'possible';
}

/** Where an event is drawn on the ground; null where it is wider than a neighbourhood or off the map. */
function groundPlace(ground: Ground, footing: Footing): Pick<GroundMark, 'place' | 'at' | 'shape'> | null {
  const { place } = footing;
  switch (footing.kind) {
    case 'spot':
      return { place, at: place.point, shape: { kind: 'spot' } };
    case 'quarter': {
      const { pole, rings } = get(ground.quarters, place.id);
      return { place, at: pole, shape: { kind: 'quarter', rings } };
    }
    case 'radius':
      return { place, at: place.point, shape: { kind: 'radius', radiusM: footing.radiusM } };
    case 'wide':
      return null;
    default:
      return assertNever(footing);
  }
}

function scopeOf(catalog: Catalog, home: Place | null, event: Event): Scope {
  const isHome = home === null || placeChain(catalog, event.place).includes(home.id);
  switch (event.placePrecision) {
    case 'region':
    case 'country':
      return 'beyond';
    case 'city':
      return isHome ? 'city' : 'beyond';
    case 'part-of-city':
      return isHome ? 'part' : 'beyond';
    case 'exact':
    case 'neighbourhood':
      return isHome ? (event.place === home?.id ? 'city' : 'part') : 'beyond';
    default:
      return assertNever(event.placePrecision);
  }
}

const isTalk = ({ row }: MapRow) => ['talks', 'resolution', 'statement', 'truce'].includes(row.event.kind);

function trayGroup(scope: Scope, all: readonly TrayEntry[]): TrayGroup {
  const talks = all.filter(isTalk);
  if (talks.length < FOLD_FROM) return { scope, entries: all, folded: [] };
  return { scope, entries: all.filter((entry) => !isTalk(entry)), folded: talks };
}

const SUREST: readonly Standing[] = ['certain', 'possible', 'out'];
const surest = (rows: readonly MapRow[]) => SUREST.find((s) => rows.some((r) => r.standing === s)) ?? 'out';

export function layoutMap(
  rows: readonly EventFacts[],
  match: MapMatch,
  catalog: Catalog,
  ground: Ground,
  chosen: string | null,
): MapLayout {
  const home = homeCity(catalog);
  const holders = new Set(chosen === null ? [] : widerEvents(catalog, chosen).map((e) => e.id));
  const placed = rows.map((row, i) => ({
    row,
    standing: standingOf(match.all[i]),
    isCounted: (match.elsewhere[i] ?? NO) !== NO,
    holdsChosen: holders.has(row.event.id),
    spot: groundPlace(ground, row.footing),
  }));
  const onGround = placed.flatMap((p) => (p.spot ? [{ ...p, spot: p.spot }] : []));
  const marks = [...groupBy(onGround, (p) => `${p.spot.shape.kind} ${p.spot.place.id}`).values()].map((group) => {
    const inMark = group.map(({ row, standing, isCounted }): MapRow => ({ row, standing, isCounted }));
    return { ...group[0]!.spot, rows: inMark, standing: surest(inMark) };
  });
  const wide = groupBy(
    placed.filter((p) => p.spot === null),
    (p) => scopeOf(catalog, home, p.row.event),
  );
  return {
    marks: marks.sort((a, b) => b.at[1] - a.at[1] || a.at[0] - b.at[0]),
    tray: SCOPES.flatMap((scope) => {
      const entries = wide.get(scope);
      return entries ? [trayGroup(scope, entries)] : [];
    }),
  };
}

export const markId = (mark: GroundMark) => `${mark.shape.kind}:${mark.place.id}`;
export const holdsEvent = (mark: GroundMark, id: string | null) => mark.rows.some((r) => r.row.event.id === id);
export const trayRows = (group: TrayGroup): TrayEntry[] => [...group.entries, ...group.folded];

/** The ground that a mark stands for. */
export function reachOf({ shape, at: [lon, lat] }: GroundMark): Area {
  if (shape.kind === 'quarter') return boxAround(shape.rings.flat());
  const dy = (shape.kind === 'radius' ? shape.radiusM : SPOT_M) / METRES_PER_DEGREE;
  const dx = dy / lonScale(lat);
  return [lon - dx, lat - dy, lon + dx, lat + dy];
}
