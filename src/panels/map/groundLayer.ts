/** Draws quarters, rivers and roads. Colours come from the style sheet by class name. */
import L from 'leaflet';
import type { Line } from '../../domain/schema';
import type { Point, Ring } from '../../lib/ring';

export interface GroundDrawing {
  readonly quarters: readonly { readonly id: string; readonly rings: readonly Ring[] }[];
  readonly lines: readonly Line[];
}

/** How a quarter is filled: names of classes in the style sheet. */
export interface QuarterPaint {
  readonly base: string;
  /** Stripes of another class over it. */
  readonly stripe: string | null;
  /** Said by the browser's own tooltip. */
  readonly title: string;
}

interface GroundEvents {
  /** `at`: where it was pressed, in the pixels of the layer. */
  readonly onPick: (placeId: string, at: L.Point) => void;
  readonly onHover: (placeId: string | null) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
export const toLatLng = ([lon, lat]: Point): L.LatLngTuple => [lat, lon];
export const toLatLngs = (points: readonly Point[]): L.LatLngTuple[] => points.map(toLatLng);

/** Neighbours share edges, so nothing may be simplified or clipped for each by itself. */
export const EXACT: L.PolylineOptions = { smoothFactor: 0, noClip: true };

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Stripes, so that colour is never alone. */
function addPattern(root: Element, id: string, baseClass: string, lineClass: string): void {
  if (root.querySelector(`#${id}`)) return;
  const pattern = svg('pattern', {
    id,
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    svg('rect', { width: '5', height: '5', class: baseClass }),
    svg('path', { d: 'M0 0V5', class: lineClass }),
  );
  const defs = svg('defs', {});
  defs.append(pattern);
  root.prepend(defs);
}

function drawQuarter(
  group: L.LayerGroup,
  renderer: L.Renderer,
  id: string,
  rings: readonly Ring[],
  events: GroundEvents,
): Element | undefined {
  const path = L.polygon(rings.map(toLatLngs), { ...EXACT, renderer, className: 'map-quarter' }).addTo(group);
  path.on('click', ({ layerPoint }: L.LeafletMouseEvent) => events.onPick(id, layerPoint));
  path.on('mouseover', () => events.onHover(id));
  path.on('mouseout', () => events.onHover(null));
  const element = path.getElement();
  element?.setAttribute('data-place', id);
  element?.append(svg('title', {}));
  return element;
}

/** Gives back the drawn quarters by id, to be painted. */
export function drawGround(
  group: L.LayerGroup,
  renderer: L.Renderer,
  drawing: GroundDrawing,
  events: GroundEvents,
): Map<string, Element> {
  group.clearLayers();
  const drawn = new Map<string, Element>();
  for (const { id, rings } of drawing.quarters) {
    const element = drawQuarter(group, renderer, id, rings, events);
    if (element) drawn.set(id, element);
  }
  for (const line of drawing.lines) {
    const options = { ...EXACT, renderer, interactive: false, className: `map-line is-${line.kind}` };
    L.polyline(toLatLngs(line.points), options).addTo(group);
  }
  return drawn;
}

const PAINTED = /^is-/;

function paintQuarter(element: Element, { base, stripe, title }: QuarterPaint): void {
  const root = element.closest('svg');
  if (!root) return;
  element.classList.remove(...[...element.classList].filter((name) => PAINTED.test(name)));
  element.classList.add(`is-${base}`);
  element.setAttribute('data-fill', stripe === null ? base : `${base} ${stripe}`);
  if (stripe !== null) {
    const id = `map-stripe-${base}-${stripe}`;
    addPattern(root, id, `map-stripe-base is-${base}`, `map-stripe-line is-${stripe}`);
    element.classList.add('is-striped');
    element.setAttribute('fill', `url(#${id})`);
  }
  const name = element.querySelector('title');
  if (name) name.textContent = title;
}

/** Fills the drawn quarters; drawn shapes stay in place, so that nothing flickers under the pointer. */
export function paintGround(drawn: ReadonlyMap<string, Element>, paints: ReadonlyMap<string, QuarterPaint>): void {
  for (const [id, element] of drawn) {
    const paint = paints.get(id);
    if (paint) paintQuarter(element, paint);
  }
  const root = [...drawn.values()][0]?.closest('svg');
  if (!root) return;
  addPattern(root, 'map-hatch-contested', 'map-hatch-base', 'map-hatch-line');
  addPattern(root, 'map-hatch-differ', 'map-hatch-base is-differ', 'map-hatch-line is-differ');
}
