import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { hoverEvent, useHoveredEvent } from '../../state/hover';
import { type GroundMark, holdsEvent } from './layout';
import type { MarkLook } from './look';
import { MarkSign } from './MarkSign';
import type { Pixel } from './mercator';
import { useMapWords } from './useMapWords';

interface Props {
  readonly mark: GroundMark;
  readonly look: MarkLook;
  readonly at: Pixel;
  readonly onPick: (placeId: string) => void;
}

/** The sign of a place: one event, or several with their number. */
export function MarkButton({ mark, look, at, onPick }: Props) {
  const { t } = useTranslation();
  const words = useMapWords();
  const { event: chosen } = useExplorer();
  const hovered = useHoveredEvent();
  const [only, ...more] = mark.rows;
  const isChosen = holdsEvent(mark, chosen?.id ?? null);
  const counted = mark.rows.filter((r) => r.isCounted).length;
  const count = counted === 0 ? mark.rows.length : counted;
  const isStack = more.length > 0;
  const base = isStack ? t('map.stack', { count, place: words.place(mark.place) }) : only ? words.name(only.row) : '';
  const standing = { certain: null, possible: t('map.possible'), out: t('map.outside') }[mark.standing];
  const classes = [
    'map-mark',
    `is-${mark.standing}`,
    isStack && 'is-stack',
    isChosen && 'is-chosen',
    holdsEvent(mark, hovered) && 'is-hovered',
  ];
  const lit = () => hoverEvent(isStack || !only ? null : only.row.event.id);
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      style={{ left: at.x, top: at.y }}
      aria-label={[base, words.look(look), standing].filter(Boolean).join(t('map.comma'))}
      aria-current={isChosen ? 'true' : undefined}
      aria-haspopup={isStack ? 'dialog' : undefined}
      data-mark={mark.place.id}
      data-shown={mark.rows.filter((r) => r.standing !== 'out').length}
      onClick={() => onPick(mark.place.id)}
      onPointerEnter={lit}
      onPointerLeave={() => hoverEvent(null)}
      onFocus={lit}
      onBlur={() => hoverEvent(null)}
    >
      <MarkSign {...look} count={isStack ? count : null} />
    </button>
  );
}
