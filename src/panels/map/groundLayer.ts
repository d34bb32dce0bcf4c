/** Draws quarters, rivers and roads. Colours come from the style sheet by class name. */
import L from 'leaflet';
import type { Line } from '../../domain/schema';
import type { Point, Ring } from '../../lib/ring';
import type { Tone } from './ground';

interface DrawnQuarter {
  readonly id: string;
  readonly tone: Tone;
  readonly rings: readonly Ring[];
  /** Said by the browser's own tooltip: name, who held it, how sure that is. */
  readonly title: string;
}

export interface GroundDrawing {
  readonly quarters: readonly DrawnQuarter[];
  readonly lines: readonly Line[];
}

export interface GroundEvents {
  readonly onPick: (placeId: string) => void;
  readonly onHover: (placeId: string | null) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
const HATCH_ID = 'map-hatch';
export const toLatLng = ([lon, lat]: Point): L.LatLngTuple => [lat, lon];
export const toLatLngs = (points: readonly Point[]): L.LatLngTuple[] => points.map(toLatLng);

/** Neighbours share edges, so nothing may be simplified or clipped for each by itself. */
export const EXACT: L.PolylineOptions = { smoothFactor: 0, noClip: true };

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The hatch of contested quarters: stripes, so that colour is never alone. */
function addHatch(root: Element): void {
  if (root.querySelector(`#${HATCH_ID}`)) return;
  const pattern = svg('pattern', {
    id: HATCH_ID,
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    svg('rect', { width: '5', height: '5', class: 'map-hatch-base' }),
    svg('path', { d: 'M0 0V5', class: 'map-hatch-line' }),
  );
  const defs = svg('defs', {});
  defs.append(pattern);
  root.prepend(defs);
}

function addTitle(element: Element | undefined, text: string): void {
  const title = svg('title', {});
  title.textContent = text;
  element?.append(title);
}

function drawQuarter(group: L.LayerGroup, renderer: L.Renderer, quarter: DrawnQuarter, events: GroundEvents): void {
  const path = L.polygon(quarter.rings.map(toLatLngs), {
    ...EXACT,
    renderer,
    className: `map-quarter is-${quarter.tone}`,
  }).addTo(group);
  path.on('click', () => events.onPick(quarter.id));
  path.on('mouseover', () => events.onHover(quarter.id));
  path.on('mouseout', () => events.onHover(null));
  addTitle(path.getElement(), quarter.title);
  path.getElement()?.setAttribute('data-place', quarter.id);
}

export function drawGround(
  group: L.LayerGroup,
  renderer: L.Renderer,
  drawing: GroundDrawing,
  events: GroundEvents,
): void {
  group.clearLayers();
  for (const quarter of drawing.quarters) drawQuarter(group, renderer, quarter, events);
  for (const line of drawing.lines) {
    const options = { ...EXACT, renderer, interactive: false, className: `map-line is-${line.kind}` };
    L.polyline(toLatLngs(line.points), options).addTo(group);
  }
  group.eachLayer((layer) => {
    const root = layer instanceof L.Path ? layer.getElement()?.closest('svg') : null;
    if (root) addHatch(root);
  });
}
