import './ground.css';
import './places.css';
import './list.css';
import './key.css';
import './map.css';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get, placeChain } from '../../domain/catalog';
import { rangeOf } from '../../domain/filter';
import { useExplorer } from '../../state/derived';
import { selectEvent, useView } from '../../state/view';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { PanelFrame } from '../../ui/PanelFrame';
import { AreaChip } from './AreaChip';
import { CardAt } from './CardAt';
import { type FilledGround, fillGround } from './fill';
import { pickIntent, pickStackIntent } from './gesture';
import { type Ground, groundOf, heldDay, quarterShapes } from './ground';
import { type GroundMark, layoutMap, type MapLayout, markId, trayRows } from './layout';
import { lookOf, type MarkLook, mostOf } from './look';
import { MapCorner } from './MapCorner';
import { MapLegend } from './MapLegend';
import { MapSummary } from './MapSummary';
import { MapTray } from './MapTray';
import { MarkKey } from './MarkKey';
import type { MapView } from './mercator';
import { partCrowd } from './points';
import { useCard } from './useCard';

/** Leaflet and all that draws with it come after the page's own frame. */
const MapCanvas = lazy(async () => ({ default: (await import('./MapCanvas')).MapCanvas }));
const MapTable = lazy(async () => ({ default: (await import('./MapTable')).MapTable }));

export function MapPanel() {
  const { t } = useTranslation();
  const [isList, setList] = useState(false);
  const map = useMapPicture();
  const aside = (
    <>
      <MapLegend ground={map.ground} filled={map.filled} />
      <button type="button" className="link" onClick={() => setList(!isList)}>
        {t(isList ? 'map.list.back' : 'map.list.show')}
      </button>
    </>
  );
  return (
    <PanelFrame title={t('map.title')} className="map" aside={aside} failed={t('shell.panelFailed')}>
      <MapSummary layout={map.layout} />
      {isList && (
        <Suspense fallback={<p className="empty">{t('shell.reading')}</p>}>
          <MapTable {...map} onBack={() => setList(false)} />
        </Suspense>
      )}
      <div className="map-body" hidden={isList}>
        <MapBody {...map} onList={() => setList(true)} />
      </div>
    </PanelFrame>
  );
}

interface MapPicture {
  readonly ground: Ground;
  readonly filled: FilledGround;
  readonly layout: MapLayout;
  /** By id of mark; marks of a crowd have none here. */
  readonly looks: ReadonlyMap<string, MarkLook>;
  readonly chosen: string | null;
}

/** All that is drawn, from the explorer and the map's own choices. */
function useMapPicture(): MapPicture {
  const { rows, match, without, known, whole, event } = useExplorer();
  const chosen = event?.id ?? null;
  const by = useView((view) => view.fill);
  const tint = useView((view) => view.tint);
  const size = useView((view) => view.markSize);
  const to = useView((view) => view.to);
  const day = useMemo(() => heldDay(whole, rangeOf({ from: null, to }).toDay), [whole, to]);
  const shapes = useMemo(() => quarterShapes(whole), [whole]);
  const ground = useMemo(() => groundOf(whole, day, shapes), [whole, day, shapes]);
  const layout = useMemo(
    () => layoutMap(rows, { all: match, elsewhere: without('places', 'area') }, known, ground, chosen),
    [rows, match, without, known, ground, chosen],
  );
  const filled = useMemo(
    () => fillGround(known, ground, layout.marks, by, (id) => placeChain(whole, id)),
    [known, whole, ground, layout, by],
  );
  const looks = useMemo(() => {
    const { buttons } = partCrowd(layout.marks);
    const choice = { tint, size };
    const most = mostOf(known, buttons, choice);
    return new Map(buttons.map((mark) => [markId(mark), lookOf(known, mark, choice, most)]));
  }, [known, layout, tint, size]);
  return { ground, filled, layout, looks, chosen };
}

function MapBody({ ground, filled, layout, looks, chosen, onList }: MapPicture & { readonly onList: () => void }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [view, setView] = useState<MapView | null>(null);
  const [isTrayOpen, setTrayOpen] = useState(false);
  const { card, open, close } = useCard();
  const chip = useRef<HTMLButtonElement>(null);
  const wide = layout.tray.flatMap(trayRows).filter((row) => row.isCounted).length;
  const pick = (placeId: string) => {
    const intent = pickIntent(layout.marks, placeId, chosen);
    if (intent.kind === 'card') return open({ place: get(known.places, intent.place), marks: intent.marks });
    close();
    selectEvent(intent.event);
  };
  const pickStack = (marks: readonly GroundMark[]) => {
    const intent = pickStackIntent(marks, chosen);
    if (intent.kind === 'stack') return open({ place: null, marks: intent.marks });
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
        <ErrorBoundary message={t('map.failed')}>
          <Suspense fallback={null}>
            <MapCanvas
              {...{ ground, filled, looks, chosen }}
              marks={layout.marks}
              onPick={pick}
              onPickStack={pickStack}
              onView={setView}
            />
          </Suspense>
        </ErrorBoundary>
        <MapCorner ground={ground} by={filled.by} metresPerPx={view?.metresPerPx ?? null} />
        <AreaChip />
        {card && view && <CardAt card={card} view={view} ground={ground} onClose={close} />}
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
      <div className={isTrayOpen ? 'map-side is-open' : 'map-side'}>
        <MapTray groups={layout.tray} isOpen={isTrayOpen} onClose={closeTray} />
        <MarkKey looks={[...looks.values()]} />
        {isTrayOpen && (
          <div className="map-tray-foot">
            <MapLegend ground={ground} filled={filled} />
            <button type="button" className="link" onClick={onList}>
              {t('map.list.show')}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
