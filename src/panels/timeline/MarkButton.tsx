import { useTranslation } from 'react-i18next';
import { hoverHandlers } from '../../state/hover';
import { selectEvent } from '../../state/view';
import type { EventLine } from './eventLines';
import type { PlacedMark } from './lanes';
import { MarkShape } from './MarkShape';

interface Props {
  readonly line: EventLine;
  readonly mark: PlacedMark;
  readonly isChosen: boolean;
  readonly isHovered: boolean;
  readonly isStop: boolean;
}

const HIT_HEIGHT = 11;
const NAMES = { certain: 'timeline.markName', possible: 'timeline.markPossible', no: 'timeline.markOutside' } as const;

function HitArea({ mark: { x0, x1, y } }: { mark: PlacedMark }) {
  return <rect className="tl-hit" x={x0 - 1} y={y - HIT_HEIGHT / 2} width={x1 - x0 + 2} height={HIT_HEIGHT} />;
}

/** One event: pressed to choose it, pointed at or focused to light it up everywhere. */
export function MarkButton({ line, mark, isChosen, isHovered, isStop }: Props) {
  const { t } = useTranslation();
  const { id } = line.row;
  const classes = [
    'tl-mark',
    `is-${mark.form}`,
    line.otherMatch === 'no' && 'is-dim',
    line.match === 'possible' && 'is-possible',
    isChosen && 'is-chosen',
    isHovered && 'is-hovered',
  ];
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      data-event={id}
      data-match={line.match}
      aria-label={t(NAMES[line.match], { title: line.title, when: line.when })}
      aria-pressed={isChosen}
      onClick={() => selectEvent(id)}
      {...hoverHandlers(id)}
    >
      <HitArea mark={mark} />
      <MarkShape mark={mark} />
    </g>
  );
}
