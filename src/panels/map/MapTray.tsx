import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { useRoving } from '../../ui/useRoving';
import { EventButton } from './EventButton';
import { homeCity, type TrayEntry, type TrayGroup, type Scope } from './layout';

interface Props {
  readonly groups: readonly TrayGroup[];
  /** On a phone, where the tray lies over the map. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Events wider than a neighbourhood, by how wide: they are never drawn on the ground. */
export function MapTray({ groups, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const {
    ref,
    onFocus,
    onKeyDown: rove,
  } = useRoving<HTMLDivElement>({ items: 'button:not([disabled], .map-card-close)' });
  const { event: chosen } = useExplorer();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else rove(event);
  };
  useEffect(() => {
    if (isOpen) ref.current?.querySelector('button')?.focus();
  }, [isOpen, ref]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between its buttons
    <div className="map-tray" role="group" aria-labelledby={id} ref={ref} onFocus={onFocus} onKeyDown={onKeyDown}>
      <div className="map-tray-head">
        <h3 id={id}>{t('map.tray.title')}</h3>
        <button type="button" className="map-card-close" aria-label={t('map.tray.close')} onClick={onClose}>
          ×
        </button>
      </div>
      {groups.map((group) => (
        <section className="map-scope" key={group.scope} aria-labelledby={`${id}-${group.scope}`}>
          <h4 id={`${id}-${group.scope}`}>
            <ScopeName scope={group.scope} />
          </h4>
          <Entries entries={group.entries} chosen={chosen?.id ?? null} onClose={onClose} />
          {group.folded.length > 0 && <Folded entries={group.folded} chosen={chosen?.id ?? null} onClose={onClose} />}
        </section>
      ))}
    </div>
  );
}

function ScopeName({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const home = homeCity(whole);
  if (scope === 'part') return t('map.tray.part');
  if (home === null) return t(`map.tray.${scope}Unnamed`);
  return t(`map.tray.${scope}`, { city: words.text(home.name) });
}

interface EntriesProps {
  readonly entries: readonly TrayEntry[];
  readonly chosen: string | null;
  readonly onClose: () => void;
}

const MOST_LISTED = 100;
const isAside = ({ standing, row }: TrayEntry, chosen: string | null) => standing === 'out' && row.event.id !== chosen;

/** Of many those that pass the filter come first, and the rest is asked for. */
function Entries({ entries, chosen, onClose }: EntriesProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(MOST_LISTED);
  const ordered =
    entries.length <= MOST_LISTED
      ? entries
      : [...entries.filter((e) => !isAside(e, chosen)), ...entries.filter((e) => isAside(e, chosen))];
  const pick = (id: string) => {
    selectEvent(id);
    onClose();
  };
  return (
    <>
      <ul>
        {ordered.slice(0, most).map((entry) => (
          <li key={entry.row.event.id}>
            <EventButton
              row={entry}
              isChosen={entry.row.event.id === chosen}
              holdsChosen={entry.holdsChosen}
              onPick={pick}
            />
          </li>
        ))}
      </ul>
      {entries.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + MOST_LISTED)}>
          {t('map.card.more', { count: entries.length - most })}
        </button>
      )}
    </>
  );
}

/** Many talks and statements in one row, which opens. */
function Folded(props: EntriesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const id = useId();
  const holdsChosen = props.entries.some((entry) => entry.row.event.id === props.chosen);
  const [isOpen, setOpen] = useState(holdsChosen);
  const places = [...new Set(props.entries.map((entry) => words.text(get(known.places, entry.row.event.place).name)))];
  const isOut = props.entries.every((entry) => entry.standing === 'out');
  return (
    <>
      <button
        type="button"
        className={isOut ? 'map-event is-out' : 'map-event'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="map-event-title">{t('map.tray.talks')}</span>{' '}
        <small>{[t('words.count.events', { count: props.entries.length }), ...places].join(t('map.comma'))}</small>
      </button>
      <div id={id} className="map-folded" hidden={!isOpen}>
        <Entries {...props} />
      </div>
    </>
  );
}
