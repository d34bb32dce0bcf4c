// @vitest-environment happy-dom
/**
 * One redraw of a crowd of exact places after the map was moved: bins on a canvas against Leaflet's circleMarkers on its
 * canvas. Both draw into a context that only counts, so the ratio is of the work before pixels: placing, culling, paths.
 */
import L from 'leaflet';
import { bench, describe } from 'vitest';
import { toWorld } from '../../src/panels/map/mercator';
import { makePointLayer, type PointDrawing } from '../../src/panels/map/pointLayer';
import type { Points } from '../../src/panels/map/points';

/** A context of a canvas that draws nothing. */
const context = new Proxy(
  { measureText: () => ({ width: 0 }) },
  { get: (own, name) => Reflect.get(own, name) ?? (() => undefined), set: () => true },
) as unknown as CanvasRenderingContext2D;
HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement['getContext'];
globalThis.Path2D = class {} as unknown as typeof Path2D;

const SIZE = { width: 660, height: 560 };

/** A fixed sequence (mulberry32), so that every run draws the same points. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** [lat, lon] within the city. */
function places(count: number): [number, number][] {
  const next = sequence(5);
  return Array.from({ length: count }, () => [36.13 + 0.15 * next(), 37.04 + 0.22 * next()]);
}

function aMap(): L.Map {
  const box = document.createElement('div');
  Object.defineProperty(box, 'clientWidth', { value: SIZE.width });
  Object.defineProperty(box, 'clientHeight', { value: SIZE.height });
  document.body.append(box);
  const options = { zoomAnimation: false, fadeAnimation: false, attributionControl: false, preferCanvas: true };
  return L.map(box, options).setView([36.2, 37.15], 12);
}

function columns(list: readonly [number, number][]): Points {
  const world = list.map(([lat, lon]) => toWorld([lon, lat]));
  return {
    count: list.length,
    x: Float64Array.from(world, (at) => at.x),
    y: Float64Array.from(world, (at) => at.y),
    events: new Uint32Array(list.length).fill(1),
    certain: new Uint32Array(list.length).fill(1),
    possible: new Uint32Array(list.length),
  };
}

/** From side to side, so that each step is a redraw. */
function mover(map: L.Map): () => void {
  let step = 20;
  return () => {
    step = -step;
    map.panBy([step, 0], { animate: false });
  };
}

function ours(count: number): () => void {
  const map = aMap();
  const layer = makePointLayer(map.createPane('points'), map, () => {
    const { x, y } = map.getPixelOrigin();
    const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
    return { ...SIZE, zoom: map.getZoom(), origin: { x, y }, left, top, metresPerPx: 30 };
  });
  const look: PointDrawing['look'] = () => ({ sign: 'fire', tint: 'alike', value: null, radiusPx: 5, ringPx: null });
  layer.setPoints({ points: columns(places(count)), look, chosen: -1 });
  return mover(map);
}

function leaflet(count: number): () => void {
  const map = aMap();
  const renderer = L.canvas({ padding: 0 }).addTo(map);
  for (const at of places(count)) L.circleMarker(at, { renderer, radius: 5 }).addTo(map);
  return mover(map);
}

describe('one redraw of 100,000 exact places', () => {
  bench('bins (this project)', ours(100_000));
  bench('Leaflet circleMarkers on canvas', leaflet(100_000), { iterations: 5, warmupIterations: 1 });
});

describe('one redraw of bins, by number of places', () => {
  bench('100,000', ours(100_000));
  bench('1,000,000', ours(1_000_000));
});
