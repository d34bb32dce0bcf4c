import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../domain/schema';
import { claimsOn } from '../../domain/catalog';
import { toggleId } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { changeView, selectEvent, useView } from '../../state/view';
import { EventButton } from './EventButton';
import type { Control } from './ground';
import type { MapRow } from './layout';
import { useMapWords } from './useMapWords';

interface Props {
  /** null: events of several places that are one sign on screen. */
  readonly place: Place | null;
  /** Who is said to have held it on the day shown. */
  readonly control: Control | null;
  readonly rows: readonly MapRow[];
  readonly style: CSSProperties;
  readonly onClose: () => void;
}

const MOST_LISTED = 20;

/** One place: who held it and how sure that is, its events with the way to their claims, and a filter to it alone. */
export function PlaceCard({ place, control, rows, style, onClose }: Props) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { event: chosen } = useExplorer();
  const id = useId();
  const [listed, setListed] = useState(MOST_LISTED);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), [place?.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const pick = (eventId: string) => {
    selectEvent(eventId);
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes a dialog
    <div
      className="map-card"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      ref={card}
      style={style}
      onKeyDown={onKeyDown}
    >
      <div className="map-card-head">
        <h3 id={id}>{place ? <bdi>{words.place(place)}</bdi> : t('words.count.events', { count: rows.length })}</h3>
        <button type="button" className="map-card-close" aria-label={t('map.card.close')} onClick={onClose}>
          ×
        </button>
      </div>
      {place && <Held control={control} />}
      {rows.length === 0 ? (
        <p className="map-card-meta">{t('map.card.noEvents')}</p>
      ) : (
        <ul className="map-card-events">
          {rows.slice(0, listed).map((row) => (
            <li key={row.row.event.id}>
              <EventButton row={row} isChosen={row.row.event.id === chosen?.id} onPick={pick} />
              <ToClaims row={row} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > listed && (
        <button type="button" className="link" onClick={() => setListed(listed + MOST_LISTED)}>
          {t('map.card.more', { count: rows.length - listed })}
        </button>
      )}
      {place && <OnlyThis place={place} />}
    </div>
  );
}

/** The figures' claims, all of them, in the comparison. */
function ToClaims({ row: { row } }: { row: MapRow }) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { known } = useExplorer();
  const { id } = row.event;
  const reports = new Set(claimsOn(known, id).map((claim) => claim.report)).size;
  if (reports === 0) return null;
  return (
    <button
      type="button"
      className="link map-to-claims"
      aria-label={t('map.card.claimsOf', { count: reports, event: words.title(row) })}
      onClick={() => changeView((view) => ({ ...view, event: id, panel: 'comparison' }))}
    >
      {t('map.card.claims', { count: reports })}
    </button>
  );
}

function Held({ control }: { control: Control | null }) {
  const { t } = useTranslation();
  const words = useMapWords();
  const confidence = words.confidence(control);
  return (
    <div className="map-card-meta">
      <p>{words.heldBy(control)}</p>
      {control && (
        <p>
          {confidence}. <bdi>{t('map.card.basis', { basis: control.basis })}</bdi>
        </p>
      )}
    </div>
  );
}

function OnlyThis({ place }: { place: Place }) {
  const { t } = useTranslation();
  const isOnly = useView((view) => view.places.includes(place.id));
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isOnly}
      onClick={() => changeView((view) => toggleId(view, 'places', place.id))}
    >
      {t('map.card.onlyThis')}
    </button>
  );
}
