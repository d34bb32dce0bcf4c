/** Web Mercator as Leaflet draws it: places to screen pixels, with the part of the map that is in view. */
import type { Area } from '../../domain/area';
import type { Point } from '../../lib/ring';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is in view. All pixels are counted from the origin, which stays put while the map is dragged. */
export interface MapView extends Size {
  readonly zoom: number;
  readonly origin: Pixel;
  readonly left: number;
  readonly top: number;
  readonly metresPerPx: number;
}

const TILE_PX = 256;
/** The width of the whole world in pixels. */
export const worldPx = (zoom: number) => TILE_PX * 2 ** zoom;

/** Across the world from west to east and from north to south, each from 0 to 1. */
export function toWorld([lon, lat]: Point): Pixel {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

function fromWorld({ x, y }: Pixel): Point {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

export function project(view: Pick<MapView, 'zoom' | 'origin'>, lonLat: Point): Pixel {
  const scale = worldPx(view.zoom);
  const { x, y } = toWorld(lonLat);
  return { x: x * scale - view.origin.x, y: y * scale - view.origin.y };
}

/** The place under a pixel. */
export function unproject(view: Pick<MapView, 'zoom' | 'origin'>, { x, y }: Pixel): Point {
  const scale = worldPx(view.zoom);
  return fromWorld({ x: (x + view.origin.x) / scale, y: (y + view.origin.y) / scale });
}

const SMALL: Size = { width: 320, height: 300 };

/** A phone's map: there the width decides what is in view, and the ground goes without large names. */
export const isSmall = (size: Size): boolean => size.width < SMALL.width || size.height < SMALL.height;

/** What must be in view: all of the bounds, or their width and, of their height, what holds the focus. */
type Fit = { readonly by: 'whole' } | { readonly by: 'width'; readonly southLat: number; readonly northLat: number };

export interface Opening {
  readonly centre: Point;
  readonly zoom: number;
}

export function fitView(bounds: Area, size: Size, padding: Size, fit: Fit): Opening {
  const a = toWorld([bounds[0], bounds[3]]);
  const b = toWorld([bounds[2], bounds[1]]);
  const zoomFor = (px: number, pad: number, world: number) => Math.log2(Math.max(px - 2 * pad, 1) / TILE_PX / world);
  const byWidth = zoomFor(size.width, padding.width, b.x - a.x);
  const whole = Math.min(byWidth, zoomFor(size.height, padding.height, b.y - a.y));
  const x = (a.x + b.x) / 2;
  if (fit.by === 'whole') return { centre: fromWorld({ x, y: (a.y + b.y) / 2 }), zoom: whole };
  const [top, bottom] = [toWorld([0, fit.northLat]).y, toWorld([0, fit.southLat]).y];
  const byFocus = bottom > top ? zoomFor(size.height, padding.height, bottom - top) : byWidth;
  return { centre: fromWorld({ x, y: (top + bottom) / 2 }), zoom: Math.max(whole, Math.min(byWidth, byFocus)) };
}

const STEPS = [5, 2, 1];

/** The longest bar of a round length (1, 2 or 5 with zeros) that is at most `mostPx` wide. */
export function scaleBar(metresPerPx: number, mostPx: number): { metres: number; px: number } {
  const most = metresPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * STEPS.find((step) => step * power <= most)!;
  return { metres, px: metres / metresPerPx };
}
