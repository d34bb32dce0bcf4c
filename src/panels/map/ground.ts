/**
 * The ground under the events: quarters with their areas and who is said to have held them, and what the legend and the
 * note in the corner say of it. Nothing here judges; the class of a quarter is the side of the actor that the data names.
 */
import { assertNever } from '../../lib/assertNever';
import type { Point, Ring } from '../../lib/ring';
import { type Area, areaOf } from '../../domain/area';
import type { Catalog } from '../../domain/catalog';
import { mustParseEdtf, type Period } from '../../domain/edtf';
import type { Line, Place, Side } from '../../domain/schema';
import { poleOf } from './pole';
import { smoothAreas, smoothLine } from './smooth';

/** In the order of the legend. */
export const TONES = ['state', 'opposition', 'kurdish', 'other', 'contested', 'unknown'] as const;
export type Tone = (typeof TONES)[number];

export type Control = Place['control'][number];
type Confidence = Place['confidence'];

/** Where a quarter is: changes with the dataset only. */
export interface QuarterShape {
  readonly place: Place;
  /** Smoothed, for drawing. */
  readonly rings: readonly Ring[];
  readonly pole: Point;
}

export interface Quarter extends QuarterShape {
  readonly tone: Tone;
  /** The entry that the tone rests on; null where the data says nothing. */
  readonly control: Control | null;
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
  readonly opening: Area;
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

/** Entries that touch the dataset's days, earliest first; entries of other years colour nothing. */
function controlsIn(place: Place, span: Period): Control[] {
  const days = (control: Control) => mustParseEdtf(`${control.from}/${control.to}`);
  return place.control
    .filter((control) => days(control).startDay <= span.endDay && days(control).endDay >= span.startDay)
    .sort((a, b) => days(a).startDay - days(b).startDay);
}

/** The entry for the day: the one that covers it, else the last one before it, else the first of all. */
export function controlOn(place: Place, span: Period, day: number | null): Control | null {
  const entries = controlsIn(place, span);
  const begun = day === null ? [] : entries.filter(({ from }) => mustParseEdtf(from).startDay <= day);
  const covering = begun.find(({ to }) => day !== null && mustParseEdtf(to).endDay >= day);
  return covering ?? begun.at(-1) ?? entries[0] ?? null;
}

/** The day to ask who held the ground on: null where the answer is the same on every day. */
export function heldDay(catalog: Catalog, day: number | null): number | null {
  const span = mustParseEdtf(catalog.dataset.span);
  return catalog.dataset.places.some((place) => controlsIn(place, span).length > 1) ? day : null;
}

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
function opening(quarters: readonly QuarterShape[], bounds: Area): Area {
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

/** Costly: smooths every edge once for both its sides. */
export function quarterShapes({ dataset }: Catalog): QuarterShape[] {
  const areas = new Map<string, readonly Ring[]>();
  for (const place of dataset.places) {
    const rings = areaOf(place);
    if (rings) areas.set(place.id, rings);
  }
  const smooth = smoothAreas(areas);
  return dataset.places.flatMap((place): QuarterShape[] => {
    const rings = smooth.get(place.id);
    return rings ? [{ place, rings, pole: poleOf(areas.get(place.id)!) ?? place.point }] : [];
  });
}

/** `day`: on which who held it is asked; null for any day of the dataset. */
export function groundOf(catalog: Catalog, day: number | null = null, shapes = quarterShapes(catalog)): Ground {
  const { dataset } = catalog;
  const days = mustParseEdtf(dataset.span);
  const quarters = shapes.map((shape): Quarter => {
    const control = controlOn(shape.place, days, day);
    return { ...shape, tone: toneOf(catalog, control), control };
  });
  const controls = quarters.flatMap((q) => q.control ?? []);
  return {
    quarters: new Map(quarters.map((q) => [q.place.id, q])),
    lines: dataset.lines.map((line) => ({ ...line, points: smoothLine(line.points, 3) })),
    tones: TONES.filter((tone) => quarters.some((q) => q.tone === tone)),
    heldWhen: heldWhen(controls),
    lowestConfidence: CONFIDENCES.find((c) => controls.some((control) => control.confidence === c)) ?? null,
    opening: opening(shapes, dataset.bounds),
  };
}
