import { useTranslation } from 'react-i18next';
import { hoverHandlers, useHoveredEvent } from '../../state/hover';
import type { MapRow } from './layout';
import { useMapWords } from './useMapWords';

interface Props {
  readonly row: MapRow;
  readonly isChosen: boolean;
  readonly holdsChosen?: boolean;
  readonly onPick: (eventId: string) => void;
}

/** An event in the tray or in a place's card: title, when, toll. */
export function EventButton({ row: { row, standing }, isChosen, holdsChosen = false, onPick }: Props) {
  const { t } = useTranslation();
  const words = useMapWords();
  const hovered = useHoveredEvent();
  const { id } = row.event;
  const toll = words.toll(row);
  const classes = ['map-event', `is-${standing}`, isChosen && 'is-chosen', hovered === id && 'is-hovered'];
  const note = { certain: null, possible: t('map.possible'), out: t('map.outside') }[standing];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onPick(id)}
      {...hoverHandlers(id)}
    >
      <bdi className="map-event-title">{words.title(row)}</bdi>{' '}
      <small>
        <bdi>{words.when(row)}</bdi>
        {toll && (
          <>
            {t('map.dot')}
            <bdi>{toll}</bdi>
          </>
        )}
        {note && (
          <>
            {t('map.dot')}
            {note}
          </>
        )}
      </small>{' '}
      {holdsChosen && <em>{t('map.tray.holdsChosen')}</em>}
    </button>
  );
}
