/**
 * The one place that speaks to Leaflet: it draws areas as SVG and tells what is in view. Every `set…` may be called
 * again with the same or other content; nothing is decided here, and no string is ever given to Leaflet as HTML.
 */
import L from 'leaflet';
import type { Area } from '../../domain/area';
import { type Cooperation, cooperate } from './cooperate';
import { addBase } from './baseLayer';
import type { BaseFault, BaseMap } from './baseMap';
import { drawGround, type GroundDrawing, paintGround, type QuarterPaint, toLatLng } from './groundLayer';
import { type MarkEmphasis, type MarkLayer, makeMarkLayer } from './markLayer';
import type { GroundMark } from './layout';
import type { MapView, Opening, Size } from './mercator';
import { makePointLayer, type PointDrawing, type PointLayer } from './pointLayer';
import type { Point } from '../../lib/ring';

export interface MapEvents extends Cooperation {
  readonly onBaseFault: (fault: BaseFault) => void;
  readonly onPick: (placeId: string) => void;
  readonly onHover: (placeId: string | null) => void;
  /** The drawn points under a press, all of a bin. */
  readonly onPickPoints: (points: readonly number[]) => void;
  /** After every change of what is in view, dragging included once it ends. */
  readonly onView: (view: MapView) => void;
  /** While the map is dragged: the view's start corner, in the same pixels. */
  readonly onShift: (left: number, top: number) => void;
}

export interface MapAdapter {
  /** What the map is called as a tab stop. */
  setLabel(label: string): void;
  setBase(base: BaseMap): void;
  setGround(drawing: GroundDrawing): void;
  /** By id of quarter. */
  setPaint(paints: ReadonlyMap<string, QuarterPaint>): void;
  setMarks(marks: readonly GroundMark[]): void;
  setPoints(drawing: PointDrawing | null): void;
  setEmphasis(emphasis: MarkEmphasis): void;
  /** Puts the opening view in place, again on every resize until a person moves the map. */
  setOpening(opening: (size: Size) => Opening): void;
  /** Goes back to the opening view. */
  reopen(): void;
  /** Brings a point into view with as little movement as possible. */
  reveal(at: Point): void;
  fit(area: Area): void;
  zoomBy(steps: number): void;
  destroy(): void;
}

const MARKS_PANE = 'marks';
const REVEAL_PADDING: L.PointTuple = [48, 48];
const FIT_MOST_ZOOM = 15;
const ZOOM_STEP = 0.5;

function viewOf(map: L.Map): MapView {
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x, y } = map.getPixelOrigin();
  const middle = height / 2;
  const [a, b] = [map.containerPointToLatLng([0, middle]), map.containerPointToLatLng([100, middle])];
  return { zoom: map.getZoom(), origin: { x, y }, left, top, width, height, metresPerPx: map.distance(a, b) / 100 };
}

/** Follows the size of the map's box; a box without size (a hidden panel) changes nothing. */
function followSize(map: L.Map): () => void {
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = map.getContainer();
    if (clientWidth > 0 && clientHeight > 0) map.invalidateSize({ animate: false, pan: false });
  });
  observer.observe(map.getContainer());
  return () => observer.disconnect();
}

interface Layers {
  readonly ground: L.LayerGroup;
  readonly groundRenderer: L.Renderer;
  readonly marks: MarkLayer;
  readonly points: PointLayer;
}

function makeLayers(map: L.Map): Layers {
  const pane = map.getPane(MARKS_PANE) ?? map.createPane(MARKS_PANE);
  pane.classList.add('map-marks-pane');
  return {
    ground: L.layerGroup().addTo(map),
    groundRenderer: new L.SVG({ padding: 1 }),
    marks: makeMarkLayer(map, new L.SVG({ padding: 1, pane: MARKS_PANE })),
    points: makePointLayer(pane, map, () => viewOf(map)),
  };
}

/** `map` must already show something (Leaflet draws nothing before its first view). */
export function createMapAdapter(map: L.Map, events: MapEvents): MapAdapter {
  const { ground, groundRenderer, marks: markLayer, points } = makeLayers(map);
  let takeBaseAway = () => {};
  let drawn: GroundDrawing | null = null;
  let quarters: ReadonlyMap<string, Element> = new Map();
  let paints: ReadonlyMap<string, QuarterPaint> = new Map();
  let opening: ((size: Size) => Opening) | null = null;
  let isMoved = false;
  let isOpening = false;

  const tell = () => events.onView(viewOf(map));
  const shift = () => {
    const { x, y } = map.containerPointToLayerPoint([0, 0]);
    events.onShift(x, y);
  };
  const open = () => {
    const { x: width, y: height } = map.getSize();
    if (opening === null || isMoved || width === 0 || height === 0) return;
    const { centre, zoom } = opening({ width, height });
    isOpening = true;
    map.setView(toLatLng(centre), zoom, { animate: false });
    isOpening = false;
  };
  const notice = () => {
    if (!isOpening) isMoved = true;
  };
  const pickPoints = ({ layerPoint }: L.LeafletMouseEvent) => {
    const under = points.pointsAt(layerPoint);
    if (under.length > 0) events.onPickPoints(under);
  };
  const onGround = {
    onPick: (id: string, at: L.Point) => {
      if (points.pointsAt(at).length === 0) events.onPick(id);
    },
    onHover: events.onHover,
  };
  map
    .on('movestart zoomstart', notice)
    .on('resize', open)
    .on('moveend zoomend viewreset resize', tell)
    .on('move', shift)
    .on('click', pickPoints);
  const unfollow = followSize(map);
  const stopCooperating = cooperate(map, events);

  return {
    setLabel(label) {
      const container = map.getContainer();
      container.setAttribute('role', 'application');
      container.setAttribute('aria-label', label);
    },
    setBase(base) {
      takeBaseAway();
      takeBaseAway = addBase(map, base, events.onBaseFault);
    },
    setGround(drawing) {
      if (drawing === drawn) return;
      drawn = drawing;
      quarters = drawGround(ground, groundRenderer, drawing, onGround);
      paintGround(quarters, paints);
    },
    setPaint(next) {
      paints = next;
      paintGround(quarters, paints);
    },
    setMarks: (marks) => markLayer.setMarks(marks),
    setPoints: (drawing) => points.setPoints(drawing),
    setEmphasis: (emphasis) => markLayer.setEmphasis(emphasis),
    setOpening(next) {
      opening = next;
      open();
      tell();
    },
    reopen() {
      isMoved = false;
      open();
    },
    reveal(at) {
      if (isMoved) map.panInside(toLatLng(at), { padding: REVEAL_PADDING, animate: false });
    },
    fit: ([west, south, east, north]) =>
      void map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { padding: REVEAL_PADDING, maxZoom: FIT_MOST_ZOOM, animate: false },
      ),
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps * ZOOM_STEP, { animate: false }),
    destroy() {
      takeBaseAway();
      unfollow();
      stopCooperating();
      map
        .off('movestart zoomstart', notice)
        .off('resize', open)
        .off('moveend zoomend viewreset resize', tell)
        .off('move', shift)
        .off('click', pickPoints);
      markLayer.destroy();
      points.destroy();
      ground.remove();
      groundRenderer.remove();
    },
  };
}
