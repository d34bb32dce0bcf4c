/**
 * Draws a crowd of exact places on one canvas: bins with their numbers, single places with their signs. It holds no
 * element a point, so its cost in a step of the map is one pass over numbers and a few hundred signs.
 */
import type L from 'leaflet';
import type { Pixel, MapView } from './mercator';
import { binPoints, type Bins, hitBin, type Points, pointsBeside } from './points';
import type { MarkLook } from './look';
import { signPath } from './sign';

export interface PointDrawing {
  readonly points: Points;
  /** Of a single point; asked only for those that stand alone on screen. */
  readonly look: (point: number) => MarkLook;
  /** The point of the chosen event; -1 where it is none of them. */
  readonly chosen: number;
}

export interface PointLayer {
  /** null: nothing is crowded enough to be drawn here. */
  setPoints(drawing: PointDrawing | null): void;
  /** The points under a pixel of the view, all of a bin; none where there is none. */
  pointsAt(at: Pixel): number[];
  destroy(): void;
}

const CELL_PX = 28;
const REACH_PX = 14;
const LEAST_BIN_PX = 8;
const MOST_BIN_PX = 13.5;
const FADED = 0.3;

/** Bins grow with the number of digits, never past their cell. */
const binRadius = (events: number) => Math.min(MOST_BIN_PX, LEAST_BIN_PX + 1.6 * Math.log10(events));

/** "940", "1.2k", "35k": what fits in a bin. */
export function shortCount(n: number): string {
  if (n < 1000) return String(n);
  if (n < 9950) return `${(n / 1000).toFixed(1)}k`;
  return n < 999_500 ? `${Math.round(n / 1000)}k` : `${(n / 1_000_000).toFixed(1)}M`;
}

/** The colours of the page as the style sheet has them now. */
function palette(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const tints: Record<MarkLook['tint'], string> = {
    differ: colour('--flag'),
    alike: colour('--ink'),
    alone: colour('--mark'),
    state: colour('--side-state'),
    opposition: colour('--side-opposition'),
    kurdish: colour('--side-kurdish'),
    other: colour('--side-other'),
    several: colour('--ink'),
    nobody: colour('--mark'),
  };
  const font = `600 11px ${style.fontFamily}`;
  return { ink: colour('--ink'), paper: colour('--paper'), accent: colour('--accent'), tints, font };
}
type Palette = ReturnType<typeof palette>;

function drawShape(context: CanvasRenderingContext2D, path: Path2D, fill: string, edge: string, isPossible: boolean) {
  context.lineWidth = 1.5;
  context.setLineDash(isPossible ? [2.5, 2] : []);
  context.fillStyle = isPossible ? edge : fill;
  context.strokeStyle = isPossible ? fill : edge;
  context.fill(path);
  context.stroke(path);
  context.setLineDash([]);
}

function drawBin(
  context: CanvasRenderingContext2D,
  bins: Bins,
  bin: number,
  { look, chosen }: PointDrawing,
  colours: Palette,
) {
  const [certain, possible] = [bins.certain[bin]!, bins.possible[bin]!];
  const shown = certain + possible;
  const isSingle = bins.points[bin] === 1;
  const isPossible = certain === 0 && possible > 0;
  const count = shown > 0 ? shown : bins.events[bin]!;
  const single = isSingle ? look(bins.first[bin]!) : null;
  const radius = single && count === 1 ? single.radiusPx : binRadius(count);
  const path = new Path2D(signPath(single?.sign ?? 'several', radius));
  const fill = single ? colours.tints[single.tint] : colours.ink;
  context.save();
  context.translate(bins.x[bin]!, bins.y[bin]!);
  context.globalAlpha = shown > 0 ? 1 : FADED;
  drawShape(context, path, fill, colours.paper, isPossible);
  if (count > 1) {
    context.fillStyle = isPossible ? fill : colours.paper;
    context.fillText(shortCount(count), 0, 0.5);
  }
  if (isSingle && bins.first[bin] === chosen) {
    context.strokeStyle = colours.accent;
    context.lineWidth = 2.25;
    context.stroke(new Path2D(signPath('fire', radius + 4)));
  }
  context.restore();
}

/** `viewOf`: what the map shows now. The canvas goes into `pane`, under the names and over the ground. */
export function makePointLayer(pane: HTMLElement, map: L.Map, viewOf: () => MapView): PointLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-points';
  pane.append(canvas);
  let drawing: PointDrawing | null = null;
  let bins: Bins | null = null;

  const draw = () => {
    canvas.hidden = drawing === null;
    const context = canvas.getContext('2d');
    if (!drawing || !context) return;
    const view = viewOf();
    bins = binPoints(drawing.points, view, CELL_PX);
    const ratio = globalThis.devicePixelRatio || 1;
    canvas.width = Math.round(view.width * ratio);
    canvas.height = Math.round(view.height * ratio);
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${view.height}px`;
    canvas.style.translate = `${view.left}px ${view.top}px`;
    canvas.dataset.bins = String(bins.count);
    canvas.dataset.events = String(bins.certain.reduce((a, b) => a + b, 0) + bins.possible.reduce((a, b) => a + b, 0));
    const colours = palette(canvas);
    context.setTransform(ratio, 0, 0, ratio, -view.left * ratio, -view.top * ratio);
    context.font = colours.font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (let bin = 0; bin < bins.count; bin++) drawBin(context, bins, bin, drawing, colours);
  };
  const theme = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  theme?.addEventListener('change', draw);
  map.on('move resize', draw);

  return {
    setPoints(next) {
      drawing = next;
      bins = null;
      draw();
    },
    pointsAt(at) {
      if (!drawing || !bins) return [];
      const bin = hitBin(bins, at, REACH_PX);
      return bin < 0 ? [] : pointsBeside(drawing.points, bins.first[bin]!, viewOf().zoom, CELL_PX);
    },
    destroy() {
      theme?.removeEventListener('change', draw);
      map.off('move resize', draw);
      canvas.remove();
    },
  };
}
