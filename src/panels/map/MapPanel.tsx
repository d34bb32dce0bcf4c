import './ground.css';
import './places.css';
import './list.css';
import './map.css';
import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { PanelFrame } from '../../ui/PanelFrame';
import { pickIntent } from './gesture';
import { type Ground, groundOf } from './ground';
import { layoutMap, type MapLayout, trayRows } from './layout';
import { MapCanvas } from './MapCanvas';
import { MapCorner } from './MapCorner';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import { MapTray } from './MapTray';
import { type MapView, project } from './mercator';
import { PlaceCard } from './PlaceCard';

export function MapPanel() {
  const { t } = useTranslation();
  const { rows, match, without, known, whole, event } = useExplorer();
  const [isList, setList] = useState(false);
  const chosen = event?.id ?? null;
  const ground = useMemo(() => groundOf(whole), [whole]);
  const layout = useMemo(
    () => layoutMap(rows, { all: match, withoutPlaces: without('places') }, known, ground, chosen),
    [rows, match, without, known, ground, chosen],
  );
  const aside = (
    <>
      <MapLegend ground={ground} />
      <button type="button" className="link" onClick={() => setList(!isList)}>
        {t(isList ? 'map.list.back' : 'map.list.show')}
      </button>
    </>
  );
  return (
    <PanelFrame title={t('map.title')} className="map" aside={aside} failed={t('shell.panelFailed')}>
      {isList && <MapTable layout={layout} ground={ground} onBack={() => setList(false)} />}
      <div className="map-body" hidden={isList}>
        <MapBody ground={ground} layout={layout} chosen={chosen} onList={() => setList(true)} />
      </div>
    </PanelFrame>
  );
}

interface BodyProps {
  readonly ground: Ground;
  readonly layout: MapLayout;
  readonly chosen: string | null;
  readonly onList: () => void;
}

function MapBody({ ground, layout, chosen, onList }: BodyProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<MapView | null>(null);
  const [isTrayOpen, setTrayOpen] = useState(false);
  const { card, open, close } = useCard();
  const chip = useRef<HTMLButtonElement>(null);
  const wide = layout.tray.flatMap(trayRows).filter((row) => row.isCounted).length;
  const pick = (placeId: string) => {
    const intent = pickIntent(layout.marks, placeId, chosen);
    if (intent.kind === 'card') return open(intent.place);
    close();
    selectEvent(intent.event);
  };
  const closeTray = () => {
    if (!isTrayOpen) return;
    setTrayOpen(false);
    chip.current?.focus();
  };
  return (
    <>
      <div className="map-frame">
        <MapCanvas ground={ground} marks={layout.marks} chosen={chosen} onPick={pick} onView={setView} />
        <MapCorner ground={ground} metresPerPx={view?.metresPerPx ?? null} />
        {card !== null && view && <CardAt placeId={card} view={view} ground={ground} layout={layout} onClose={close} />}
        {wide > 0 && (
          <button
            type="button"
            ref={chip}
            className="map-chip"
            aria-expanded={isTrayOpen}
            onClick={() => setTrayOpen(true)}
          >
            {t('map.tray.chip', { count: wide })}
          </button>
        )}
      </div>
      <MapTray groups={layout.tray} isOpen={isTrayOpen} onClose={closeTray}>
        {isTrayOpen && (
          <div className="map-tray-foot">
            <MapLegend ground={ground} />
            <button type="button" className="link" onClick={onList}>
              {t('map.list.show')}
            </button>
          </div>
        )}
      </MapTray>
    </>
  );
}

/** Which place's card is open, and where the focus goes back to. */
function useCard() {
  const [card, setCard] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((placeId: string) => {
    opener.current = document.activeElement;
    setCard(placeId);
  }, []);
  const close = useCallback(() => {
    setCard(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, []);
  return { card, open, close };
}

interface CardAtProps {
  readonly placeId: string;
  readonly view: MapView;
  readonly ground: Ground;
  readonly layout: MapLayout;
  readonly onClose: () => void;
}

const OFF_PX = 14;

function CardAt({ placeId, view, ground, layout, onClose }: CardAtProps) {
  const { known } = useExplorer();
  const marks = layout.marks.filter((mark) => mark.place.id === placeId);
  const place = known.places.get(placeId);
  if (!place) return null;
  const { x, y } = project(view, marks[0]?.at ?? ground.quarters.get(placeId)?.pole ?? place.point);
  const [left, top] = [x - view.left, y - view.top];
  const style: CSSProperties = {
    ...(left < view.width / 2 ? { left: left + OFF_PX } : { right: view.width - left + OFF_PX }),
    ...(top < view.height / 2
      ? { top: Math.max(8, top - OFF_PX) }
      : { bottom: Math.max(8, view.height - top - OFF_PX) }),
  };
  return <PlaceCard place={place} rows={marks.flatMap((mark) => mark.rows)} style={style} onClose={onClose} />;
}
