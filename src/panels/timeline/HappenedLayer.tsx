import { useTranslation } from 'react-i18next';
import { useHoveredEvent } from '../../state/hover';
import type { PlacedLane } from './lanes';
import type { TimelineLayout } from './layout';
import { MarkButton } from './MarkButton';
import { MarkLabels } from './MarkLabels';
import { MarkTag } from './MarkTag';
import { Grid, Veil } from './TimeAxis';
import { SUMMARY_ID } from './TimelineSummary';
import { useBounds } from './useBounds';
import { useMarkFocus } from './useMarkFocus';
import type { Timeline } from './useTimeline';

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
}

/** What happened: one mark an event, packed into rows, all of them one tab stop. */
export function HappenedLayer({ timeline, layout, gutter }: Props) {
  const { t } = useTranslation();
  const { happened, scale, ticks } = layout;
  const hovered = useHoveredEvent();
  const range = useBounds(timeline.span);
  const { stop, onKeyDown } = useMarkFocus(happened.marks, timeline.chosen);
  const hoveredAt = timeline.lines.findIndex((line) => line.row.id === hovered);
  const tagged = { mark: happened.marks[hoveredAt], line: timeline.lines[hoveredAt] };
  const { height } = happened;
  return (
    <svg className="tl-svg" width={gutter + scale.width} height={height}>
      <LaneNames lanes={happened.lanes} />
      <g transform={`translate(${gutter})`}>
        <Grid ticks={ticks} />
        <g role="group" aria-label={t('timeline.happened')} aria-describedby={SUMMARY_ID} onKeyDown={onKeyDown}>
          {timeline.lines.map((line, i) => (
            <MarkButton
              key={line.row.id}
              line={line}
              mark={happened.marks[i]!}
              isChosen={line.row.id === timeline.chosen}
              isHovered={line.row.id === hovered}
              isStop={line.row.id === stop}
            />
          ))}
        </g>
        <Veil range={range} scale={scale} />
        <MarkLabels timeline={timeline} labels={layout.labels} hovered={hovered} />
        <ChosenJoin layout={layout} />
        <MarkTag {...tagged} width={scale.width} height={height} />
      </g>
    </svg>
  );
}

function LaneNames({ lanes }: { lanes: readonly PlacedLane[] }) {
  const { t } = useTranslation();
  return (
    <g aria-hidden="true">
      {lanes.map(({ lane, y }) => (
        <text key={lane} y={y + 9}>
          {t(`timeline.lane.${lane}`)}
        </text>
      ))}
    </g>
  );
}

/** The upper part of the bracket; it goes on in the Reported lanes. */
function ChosenJoin({ layout: { bracket } }: { layout: TimelineLayout }) {
  if (!bracket) return null;
  const { markX, markY, x } = bracket;
  return (
    <g className="tl-join" aria-hidden="true">
      <path d={`M${markX + 1} ${markY}H${x}`} />
      <line x1={x} x2={x} y1={markY} y2="100%" />
    </g>
  );
}
