import { hoverHandlers } from '../../state/hover';
import { selectEvent } from '../../state/view';
import { LABEL_HEIGHT, type PlacedLabel } from './labels';
import type { Timeline } from './useTimeline';

interface Props {
  readonly timeline: Timeline;
  readonly labels: readonly PlacedLabel[];
  readonly hovered: string | null;
  /** Lines run behind: each name keeps them off its own ground. */
  readonly isCrossed: boolean;
}

/** Names beside the marks, for the eye and the pointer; the marks carry their full names themselves. */
export function MarkLabels({ timeline: { lines, chosen }, labels, hovered, isCrossed }: Props) {
  const outside = new Set(lines.filter((line) => line.match === 'no').map((line) => line.row.id));
  return (
    <g aria-hidden="true">
      {labels.map(({ id, x, y, width, text, isInline }) => {
        const classes = [
          'tl-label',
          isInline && 'is-inline',
          outside.has(id) && 'is-dim',
          id === chosen && 'is-chosen',
          id === hovered && 'is-hovered',
        ];
        const { onPointerEnter, onPointerLeave } = hoverHandlers(id);
        return (
          <g key={id} onClick={() => selectEvent(id)} onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
            {(isInline || isCrossed) && <LabelMask x={x} y={y} width={width} />}
            <text
              className={classes.filter(Boolean).join(' ')}
              x={isInline ? x + width / 2 : x}
              y={y + 3.8}
              textAnchor={isInline ? 'middle' : 'start'}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export function LabelMask({ x, y, width }: Pick<PlacedLabel, 'x' | 'y' | 'width'>) {
  return <rect className="tl-mask" x={x - 4} y={y - LABEL_HEIGHT / 2} width={width + 8} height={LABEL_HEIGHT} />;
}
