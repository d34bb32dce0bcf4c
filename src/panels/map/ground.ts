/**
 * The ground under the events: quarters with their areas and who is said to have held them, and what the legend and the
 * note in the corner say of it. Nothing here judges; the class of a quarter is the side of the actor that the data names.
 */
import { assertNever } from '../../lib/assertNever';
import type { Point, Ring } from '../../lib/ring';
import type { Catalog } from '../../domain/catalog';
import { mustParseEdtf, type Period } from '../../domain/edtf';
import type { Line, Place, Side } from '../../domain/schema';
import type { Bounds } from './mercator';
import { poleOf } from './pole';
import { smoothAreas, smoothLine } from './smooth';

/** In the order of the legend. */
const TONES = ['state', 'opposition', 'kurdish', 'other', 'contested', 'unknown'] as const;
export type Tone = (typeof TONES)[number];

export type Control = Place['control'][number];
type Confidence = Place['confidence'];

export interface Quarter {
  readonly place: Place;
  readonly tone: Tone;
  /** The entry that the tone rests on; null where the data says nothing. */
  readonly control: Control | null;
  /** Smoothed, for drawing. */
  readonly rings: readonly Ring[];
  readonly pole: Point;
}

export interface Ground {
  readonly quarters: ReadonlyMap<string, Quarter>;
  readonly lines: readonly Line[];
  /** The classes that are drawn, in the order of the legend. */
  readonly tones: readonly Tone[];
  /** When who-held-it holds; null where nothing is said. */
  readonly heldWhen: Period | null;
  readonly lowestConfidence: Confidence | null;
  /** What the map opens on. */
  readonly opening: Bounds;
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
/** A few far-off quarters would shrink the city: the opening view may leave out this share of them at each edge. */
const OUTLYING = 0.02;

function toneOfSide(side: Side): Tone {
  switch (side) {
    case 'syrian-state':
      return 'state';
    case 'opposition':
    case 'kurdish':
    case 'unknown':
      return side;
    case 'islamic-state':
    case 'russia':
    case 'united-states':
    case 'un':
    case 'independent':
      return 'other';
    default:
      return assertNever(side);
  }
}

function toneOf(catalog: Catalog, control: Control | null): Tone {
  if (control === null || control.by === 'unknown') return 'unknown';
  if (control.by === 'contested') return 'contested';
  const actor = catalog.actors.get(control.by);
  return actor ? toneOfSide(actor.side) : 'unknown';
}

export const controlPeriod = ({ from, to }: Control): Period => mustParseEdtf(from === to ? from : `${from}/${to}`);

/** The first entry that touches the dataset's days; entries of other years colour nothing. */
export function controlIn(place: Place, span: Period): Control | null {
  const touches = ({ from, to }: Control) =>
    mustParseEdtf(from).startDay <= span.endDay && mustParseEdtf(to).endDay >= span.startDay;
  return place.control.find(touches) ?? null;
}

const closed = (ring: Ring): Ring => {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
};

/** Closed rings; null where a place has no area. */
export const areaOf = (place: Place): readonly Ring[] | null =>
  place.area === undefined || place.area === 'cell' || place.area.length === 0 ? null : place.area.map(closed);

function heldWhen(controls: readonly Control[]): Period | null {
  if (controls.length === 0) return null;
  const starts = controls.map((c) => c.from).sort((a, b) => mustParseEdtf(a).startDay - mustParseEdtf(b).startDay);
  const ends = controls.map((c) => c.to).sort((a, b) => mustParseEdtf(b).endDay - mustParseEdtf(a).endDay);
  const [from, to] = [starts[0]!, ends[0]!];
  return mustParseEdtf(from === to ? from : `${from}/${to}`);
}

const span = (values: readonly number[], off: number): [number, number] => {
  const sorted = [...values].sort((a, b) => a - b);
  const skip = Math.floor(sorted.length * off);
  return [sorted[skip]!, sorted[sorted.length - 1 - skip]!];
};

/** The neighbourhoods; airports, villages and outlying estates wait beyond the edge. */
function opening(quarters: readonly Quarter[], bounds: Bounds): Bounds {
  const inCity = quarters.filter((q) => q.place.kind === 'neighbourhood');
  const poles = (inCity.length > 0 ? inCity : quarters).map((q) => q.pole);
  if (poles.length === 0) return bounds;
  const [west, east] = span(
    poles.map((p) => p[0]),
    OUTLYING,
  );
  const [south, north] = span(
    poles.map((p) => p[1]),
    OUTLYING,
  );
  const shown = quarters.filter(({ pole: [x, y] }) => x >= west && x <= east && y >= south && y <= north);
  const corners = shown.flatMap((q) => q.rings.flat());
  const [left, right] = span(
    corners.map((p) => p[0]),
    0,
  );
  const [bottom, top] = span(
    corners.map((p) => p[1]),
    0,
  );
  return [left, bottom, right, top];
}

export function groundOf(catalog: Catalog): Ground {
  const { dataset } = catalog;
  const days = mustParseEdtf(dataset.span);
  const areas = new Map<string, readonly Ring[]>();
  for (const place of dataset.places) {
    const rings = areaOf(place);
    if (rings) areas.set(place.id, rings);
  }
  const smooth = smoothAreas(areas);
  const quarters = dataset.places.flatMap((place): [string, Quarter][] => {
    const rings = smooth.get(place.id);
    if (!rings) return [];
    const control = controlIn(place, days);
    const pole = poleOf(areas.get(place.id)!) ?? place.point;
    return [[place.id, { place, tone: toneOf(catalog, control), control, rings, pole }]];
  });
  const controls = quarters.flatMap(([, q]) => q.control ?? []);
  return {
    quarters: new Map(quarters),
    lines: dataset.lines.map((line) => ({ ...line, points: smoothLine(line.points, 3) })),
    tones: TONES.filter((tone) => quarters.some(([, q]) => q.tone === tone)),
    heldWhen: heldWhen(controls),
    lowestConfidence: CONFIDENCES.find((c) => controls.some((control) => control.confidence === c)) ?? null,
    opening: opening(
      quarters.map(([, q]) => q),
      dataset.bounds,
    ),
  };
}
