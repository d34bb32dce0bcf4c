import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mustParseEdtf } from '../../domain/edtf';
import type { Place } from '../../domain/schema';
import { toggleId } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { changeView, selectEvent, useView } from '../../state/view';
import { EventButton } from './EventButton';
import { controlIn } from './ground';
import type { MapRow } from './layout';
import { useMapWords } from './useMapWords';

interface Props {
  readonly place: Place;
  readonly rows: readonly MapRow[];
  readonly style: CSSProperties;
  readonly onClose: () => void;
}

/** One place: who held it and how sure that is, its events, and a filter to it alone. */
export function PlaceCard({ place, rows, style, onClose }: Props) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { event: chosen } = useExplorer();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), [place.id]);
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
        <h3 id={id}>
          <bdi>{words.place(place)}</bdi>
        </h3>
        <button type="button" className="map-card-close" aria-label={t('map.card.close')} onClick={onClose}>
          ×
        </button>
      </div>
      <Held place={place} />
      {rows.length === 0 ? (
        <p className="map-card-meta">{t('map.card.noEvents')}</p>
      ) : (
        <ul className="map-card-events">
          {rows.map((row) => (
            <li key={row.row.event.id}>
              <EventButton row={row} isChosen={row.row.event.id === chosen?.id} onPick={pick} />
            </li>
          ))}
        </ul>
      )}
      <OnlyThis place={place} />
    </div>
  );
}

function Held({ place }: { place: Place }) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { whole } = useExplorer();
  const control = controlIn(place, mustParseEdtf(whole.dataset.span));
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
