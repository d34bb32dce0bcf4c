import 'leaflet/dist/leaflet.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapContainer } from 'react-leaflet';
import { useExplorer } from '../../state/derived';
import { hoverEvent, useHoveredEvent } from '../../state/hover';
import { useWords } from '../../state/words';
import { AdapterBridge } from './AdapterBridge';
import type { Ground } from './ground';
import type { GroundDrawing } from './groundLayer';
import type { Box } from './labels';
import { type GroundMark, holdsEvent, homeCity, markId } from './layout';
import type { MapAdapter } from './mapAdapter';
import { MapOverlay } from './MapOverlay';
import { fitView, isSmall, type MapView, type Size } from './mercator';
import { useMapWords } from './useMapWords';
import { ZoomButtons } from './ZoomButtons';

interface Props {
  readonly ground: Ground;
  readonly marks: readonly GroundMark[];
  readonly chosen: string | null;
  readonly onPick: (placeId: string) => void;
  readonly onView: (view: MapView) => void;
}

const PADDING: Size = { width: 14, height: 14 };
/** Notes and a button stand over the upper and lower edge there. */
const SMALL_PADDING: Size = { width: 4, height: 48 };
const FIRST_ZOOM = 11;

/** The map itself: Leaflet under one adapter, names and dots over it. */
export function MapCanvas({ ground, marks, chosen, onPick, onView }: Props) {
  const [adapter, setAdapter] = useState<MapAdapter | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [under, setUnder] = useState<string | null>(null);
  const [covered, setCovered] = useState<readonly Box[]>([]);
  const overlay = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(ground);
  const [west, south, east, north] = ground.opening;
  useAdapter(adapter, drawing, ground, marks, chosen, under);

  const hover = (place: string | null) => {
    setUnder(place);
    const rows = marks.filter((mark) => mark.place.id === place).flatMap((mark) => mark.rows);
    hoverEvent(rows.length === 1 ? rows[0]!.row.event.id : null);
  };
  return (
    <>
      <div className="map-canvas" dir="ltr" ref={canvas}>
        <MapContainer
          className="map-leaflet"
          center={[(south + north) / 2, (west + east) / 2]}
          zoom={FIRST_ZOOM}
          minZoom={8}
          maxZoom={17}
          zoomSnap={0}
          zoomDelta={0.5}
          wheelPxPerZoomLevel={160}
          maxBounds={[
            [2 * south - north, 2 * west - east],
            [2 * north - south, 2 * east - west],
          ]}
          maxBoundsViscosity={0.8}
          zoomAnimation={false}
          fadeAnimation={false}
          inertia={false}
          zoomControl={false}
          attributionControl={false}
        >
          <AdapterBridge
            onAdapter={setAdapter}
            onView={(next) => {
              setView(next);
              setCovered(coveredBoxes(canvas.current, next));
              onView(next);
            }}
            onShift={(left, top) => {
              if (overlay.current) overlay.current.style.translate = `${-left}px ${-top}px`;
            }}
            onPick={onPick}
            onHover={hover}
          />
        </MapContainer>
        {view && (
          <div className="map-overlay" ref={overlay} style={{ translate: `${-view.left}px ${-view.top}px` }}>
            <MapOverlay view={view} covered={covered} ground={ground} marks={marks} chosen={chosen} onPick={onPick} />
          </div>
        )}
      </div>
      <ZoomButtons onZoom={(steps) => adapter?.zoomBy(steps)} />
    </>
  );
}

/** What stands over the map's corners, in the pixels of the view. */
function coveredBoxes(canvas: HTMLElement | null, view: MapView): Box[] {
  if (!canvas?.parentElement) return [];
  const frame = canvas.getBoundingClientRect();
  return [...canvas.parentElement.querySelectorAll('.map-scale, .map-note, .map-zoom, .map-chip')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - frame.left + view.left, top: top - frame.top + view.top, width, height };
  });
}

function useDrawing(ground: Ground): GroundDrawing {
  const words = useMapWords();
  return useMemo(
    () => ({
      quarters: [...ground.quarters.values()].map(({ place, tone, control, rings }) => ({
        id: place.id,
        tone,
        rings,
        title: [words.place(place), words.heldBy(control), words.confidence(control)].filter(Boolean).join('. '),
      })),
      lines: ground.lines,
    }),
    [ground, words],
  );
}

/** Hands each change to the adapter, which takes the same thing twice without harm. */
function useAdapter(
  adapter: MapAdapter | null,
  drawing: GroundDrawing,
  ground: Ground,
  marks: readonly GroundMark[],
  chosen: string | null,
  under: string | null,
) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const hovered = useHoveredEvent();
  const idOf = (mark: GroundMark | undefined) => (mark ? markId(mark) : null);
  const chosenMark = marks.find((mark) => holdsEvent(mark, chosen));
  const chosenId = idOf(chosenMark);
  const hoveredId = idOf(marks.find((m) => holdsEvent(m, hovered) || m.place.id === under));
  const city = homeCity(whole);
  const label = city ? t('map.canvas', { place: words.text(city.name) }) : t('map.canvasAnywhere');
  useEffect(() => adapter?.setLabel(label), [adapter, label]);
  useEffect(() => adapter?.setGround(drawing), [adapter, drawing]);
  useEffect(() => adapter?.setMarks(marks), [adapter, marks]);
  useEffect(
    () => adapter?.setEmphasis({ chosen: chosenId, hovered: hoveredId }),
    [adapter, marks, chosenId, hoveredId],
  );
  const lats = marks.map((mark) => mark.at[1]);
  const [southLat, northLat] =
    lats.length > 0 ? [Math.min(...lats), Math.max(...lats)] : [ground.opening[1], ground.opening[3]];
  useEffect(() => {
    adapter?.setOpening((size: Size) =>
      isSmall(size)
        ? fitView(ground.opening, size, SMALL_PADDING, { by: 'width', southLat, northLat })
        : fitView(ground.opening, size, PADDING, { by: 'whole' }),
    );
  }, [adapter, ground, southLat, northLat]);
  useEffect(() => {
    if (chosenMark) adapter?.reveal(chosenMark.at);
    // Only when another event is chosen: a filter step must not move the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [adapter, chosenId]);
}
