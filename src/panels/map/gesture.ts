/** What a press on the map means, and how a box is drawn over it by pointer or keys. */
import type { Area } from '../../domain/area';
import type { Box } from './labels';
import { type GroundMark, holdsEvent } from './layout';
import { type MapView, type Pixel, type Size, unproject } from './mercator';

type PickIntent =
  | { readonly kind: 'select'; readonly event: string }
  | { readonly kind: 'card'; readonly place: string; readonly marks: readonly GroundMark[] };

/** One event is chosen at once; several, none, or the one already chosen open the place's card. */
export function pickIntent(marks: readonly GroundMark[], placeId: string, chosen: string | null): PickIntent {
  const here = marks.filter((mark) => mark.place.id === placeId);
  const [only, ...more] = here.flatMap((mark) => mark.rows);
  if (!only || more.length > 0 || here.some((mark) => holdsEvent(mark, chosen)))
    return { kind: 'card', place: placeId, marks: here };
  return { kind: 'select', event: only.row.event.id };
}

type StackIntent =
  | { readonly kind: 'select'; readonly event: string }
  | { readonly kind: 'stack'; readonly marks: readonly GroundMark[] };

/** The same for marks that are one only on screen: several events open as a list. */
export function pickStackIntent(marks: readonly GroundMark[], chosen: string | null): StackIntent {
  const [only, ...more] = marks.flatMap((mark) => mark.rows);
  if (!only || more.length > 0 || only.row.event.id === chosen) return { kind: 'stack', marks };
  return { kind: 'select', event: only.row.event.id };
}

/** A box being drawn over the map, in pixels from the frame's start corner. */
export type Band = Box;

const NUDGE_PX = 16;
const LEAST_PX = 8;

const within = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** The box between two pixels, kept inside the frame. */
export function stretch(from: Pixel, to: Pixel, { width, height }: Size): Band {
  const [x0, x1] = [within(from.x, 0, width), within(to.x, 0, width)];
  const [y0, y1] = [within(from.y, 0, height), within(to.y, 0, height)];
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** Where keys begin: the middle half of the frame. */
export function middleBand({ width, height }: Size): Band {
  return { left: width / 4, top: height / 4, width: width / 2, height: height / 2 };
}

/** Smaller than this is a slip of the hand. */
export const isDrawn = (band: Band) => band.width >= LEAST_PX && band.height >= LEAST_PX;

const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [NUDGE_PX, 0],
  ArrowLeft: [-NUDGE_PX, 0],
  ArrowDown: [0, NUDGE_PX],
  ArrowUp: [0, -NUDGE_PX],
};

/** An arrow moves the box, with Shift its far corner; null for any other key. The map is not mirrored, nor are these. */
export function nudge(band: Band, key: string, isResize: boolean, { width, height }: Size): Band | null {
  const by = NUDGES[key];
  if (!by) return null;
  const [dx, dy] = by;
  if (!isResize) {
    const left = within(band.left + dx, 0, width - band.width);
    return { ...band, left, top: within(band.top + dy, 0, height - band.height) };
  }
  return {
    ...band,
    width: within(band.width + dx, NUDGE_PX, width - band.left),
    height: within(band.height + dy, NUDGE_PX, height - band.top),
  };
}

/** Four decimals of a degree, as an address keeps it; rounded outwards, so that what is seen inside is inside. */
const DEGREE = 10_000;

export function areaOfBand(band: Band, view: MapView): Area {
  const at = (x: number, y: number) => unproject(view, { x: view.left + x, y: view.top + y });
  const [west, north] = at(band.left, band.top);
  const [east, south] = at(band.left + band.width, band.top + band.height);
  const [down, up] = [(n: number) => Math.floor(n * DEGREE) / DEGREE, (n: number) => Math.ceil(n * DEGREE) / DEGREE];
  return [down(west), down(south), up(east), up(north)];
}
