import 'leaflet/dist/leaflet.css';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapContainer } from 'react-leaflet';
import type { Area } from '../../domain/area';
import { hoverEvent } from '../../state/hover';
import { changeView, useView } from '../../state/view';
import { AdapterBridge } from './AdapterBridge';
import { AreaPicker } from './AreaPicker';
import { type BaseFault, BUNDLED, firstBase, FORMAT } from './baseMap';
import { BaseMapDialog } from './BaseMapDialog';
import type { FilledGround } from './fill';
import type { Ground } from './ground';
import type { Box } from './labels';
import { type GroundMark, holdsEvent, reachOf } from './layout';
import type { MarkLook } from './look';
import type { MapAdapter } from './mapAdapter';
import { MapOverlay } from './MapOverlay';
import { MapTools } from './MapTools';
import type { MapView } from './mercator';
import { partCrowd } from './points';
import { useAdapter } from './useAdapter';
import { useBand } from './useBand';

interface Props {
  readonly ground: Ground;
  readonly filled: FilledGround;
  readonly marks: readonly GroundMark[];
  /** By id of mark. */
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly chosen: string | null;
  readonly onPick: (placeId: string) => void;
  /** Several marks that are one on screen. */
  readonly onPickStack: (marks: readonly GroundMark[]) => void;
  readonly onView: (view: MapView) => void;
}

const FIRST_ZOOM = 11;
const HINT_MS = 1800;
const takeArea = (area: Area) => changeView((view) => ({ ...view, area }));

/** The map itself: Leaflet under one adapter, names and signs over it. */
export function MapCanvas({ ground, filled, marks, looks, chosen, onPick, onPickStack, onView }: Props) {
  const { t } = useTranslation();
  const [adapter, setAdapter] = useState<MapAdapter | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [under, setUnder] = useState<string | null>(null);
  const [covered, setCovered] = useState<readonly Box[]>([]);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const [base, setBase] = useState(firstBase);
  const [isChoosing, setChoosing] = useState(false);
  const [baseFault, setBaseFault] = useState<BaseFault | null>(null);
  const { hint, showHint } = useHint();
  const { buttons, crowd } = useMemo(() => partCrowd(marks), [marks]);
  const area = useView((v) => v.area);
  useEffect(() => {
    if (view) setCovered(coveredBoxes(frame, view));
    // oxlint-disable-next-line react/exhaustive-deps -- the view's own changes are told by the map
  }, [area, frame]);
  const band = useBand(frame, view, takeArea);
  useAdapter(adapter, { base, ground, filled, buttons, crowd, looks, chosen, under });

  const hover = (place: string | null) => {
    setUnder(place);
    const rows = marks.filter((mark) => mark.place.id === place).flatMap((mark) => mark.rows);
    hoverEvent(rows.length === 1 ? rows[0]!.row.event.id : null);
  };
  const chosenMark = marks.find((mark) => holdsEvent(mark, chosen));
  const shiftDrag = (event: PointerEvent) => {
    if (event.shiftKey) band.begin(event);
  };
  const size = view ?? { width: 0, height: 0 };
  return (
    <>
      <div className="map-canvas" dir="ltr" ref={setFrame} onPointerDownCapture={shiftDrag}>
        <MapContainer {...mapOptions(ground.opening)}>
          <AdapterBridge
            onAdapter={setAdapter}
            onView={(next) => {
              setView(next);
              setCovered(coveredBoxes(frame, next));
              onView(next);
            }}
            onShift={(left, top) => {
              if (overlay.current) overlay.current.style.translate = `${-left}px ${-top}px`;
            }}
            onPick={onPick}
            onPickPoints={(points) => onPickStack(points.map((point) => crowd[point]!))}
            onHover={hover}
            onLeft={showHint}
            onBaseFault={(fault) => {
              setBaseFault(fault);
              if (fault !== 'tiles') setBase(BUNDLED);
            }}
          />
        </MapContainer>
        {view && (
          <div className="map-overlay" ref={overlay} style={{ translate: `${-view.left}px ${-view.top}px` }}>
            <MapOverlay {...{ view, covered, ground, looks, chosen, onPick }} marks={buttons} />
          </div>
        )}
      </div>
      {band.band && (
        <AreaPicker
          band={band.band}
          isPicking={band.isPicking}
          size={size}
          onBegin={band.begin}
          onBand={band.setBand}
          onApply={() => band.apply(band.band)}
          onCancel={band.cancel}
        />
      )}
      {hint && <p className="map-hint">{t(`map.hint.${hint}`)}</p>}
      <MapTools
        onZoom={(steps) => adapter?.zoomBy(steps)}
        onFit={chosenMark ? () => adapter?.fit(reachOf(chosenMark)) : null}
        onWhole={() => adapter?.reopen()}
        isPicking={band.isPicking}
        onPickArea={band.ask}
        onBase={() => setChoosing(true)}
      />
      {base.kind !== 'bundled' && <BaseCredit />}
      {baseFault && <BaseFaultNote fault={baseFault} onDismiss={() => setBaseFault(null)} />}
      {isChoosing && (
        <BaseMapDialog
          base={base}
          onBase={(next) => {
            setBaseFault(null);
            setBase(next);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** Both kinds of tiles are made from OpenStreetMap, which asks to be named. */
function BaseCredit() {
  const { t } = useTranslation();
  return (
    <a className="map-credit" href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
      {t('map.base.credit', { name: 'OpenStreetMap' })}
    </a>
  );
}

function BaseFaultNote({ fault, onDismiss }: { fault: BaseFault; onDismiss: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="map-hint map-base-fault" role="status">
      {t(`map.base.fault.${fault}`, { format: FORMAT })}{' '}
      <button type="button" className="link" onClick={onDismiss}>
        {t('shell.dismiss')}
      </button>
    </p>
  );
}

const mapOptions = ([west, south, east, north]: Area) => ({
  className: 'map-leaflet',
  center: [(south + north) / 2, (west + east) / 2] as [number, number],
  zoom: FIRST_ZOOM,
  minZoom: 8,
  maxZoom: 17,
  zoomSnap: 0,
  zoomDelta: 0.5,
  wheelPxPerZoomLevel: 160,
  maxBounds: [
    [2 * south - north, 2 * west - east],
    [2 * north - south, 2 * east - west],
  ] as [number, number][],
  maxBoundsViscosity: 0.8,
  boxZoom: false,
  zoomAnimation: false,
  fadeAnimation: false,
  inertia: false,
  zoomControl: false,
  attributionControl: false,
});

/** What stands over the map's corners, in the pixels of the view. */
function coveredBoxes(canvas: HTMLElement | null, view: MapView): Box[] {
  if (!canvas?.parentElement) return [];
  const frame = canvas.getBoundingClientRect();
  const standing = canvas.parentElement.querySelectorAll('.map-scale, .map-note, .map-zoom, .map-chip, .map-area-chip');
  return [...standing].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - frame.left + view.left, top: top - frame.top + view.top, width, height };
  });
}

/** Says for a moment what the page has kept for itself. */
function useHint() {
  const [hint, setHint] = useState<'wheel' | 'touch' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const showHint = (what: 'wheel' | 'touch') => {
    setHint(what);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint(null), HINT_MS);
  };
  return { hint, showHint };
}
