import { useTranslation } from 'react-i18next';
import { useHoveredEvent } from '../../state/hover';
import type { PlacedLane } from './lanes';
import type { TimelineLayout } from './layout';
import { LaneNames } from './LaneNames';
import { LinksAbove } from './Links';
import { MarkButton } from './MarkButton';
import { MarkLabels } from './MarkLabels';
import { MarkTag } from './MarkTag';
import type { Linked } from './ReportedLayer';
import { Grid, Veil } from './TimeAxis';
import { SUMMARY_ID } from './TimelineSummary';
import { useBounds } from './useBounds';
import { useMarkFocus } from './useMarkFocus';
import type { Timeline } from './useTimeline';

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
  readonly linked: Linked;
  /** Brings an event into the window. */
  readonly onReveal: (event: string) => void;
}

/** What happened: one mark an event, packed into rows, all of them one tab stop. */
export function HappenedLayer({ timeline, layout, gutter, linked, onReveal }: Props) {
  const { t } = useTranslation();
  const { happened, scale, ticks } = layout;
  const hovered = useHoveredEvent();
  const range = useBounds(timeline.span);
  const within = happened.marks.filter((_, i) => timeline.lines[i]!.match !== 'no');
  const { stop, onKeyDown } = useMarkFocus(within, timeline.chosen);
  const hoveredAt = timeline.lines.findIndex((line) => line.row.id === hovered);
  const tagged = { mark: happened.marks[hoveredAt], line: timeline.lines[hoveredAt] };
  const { height } = happened;
  const onFocus = (event: React.FocusEvent<SVGElement>) => {
    const id = event.target.dataset['event'];
    if (id !== undefined) onReveal(id);
  };
  return (
    <svg className="tl-svg" data-plot width={gutter + scale.width} height={height}>
      <LaneNames lanes={happened.lanes} name={timeline.lanes.name} gutter={gutter} />
      <g transform={`translate(${gutter})`}>
        <Grid ticks={ticks} />
        <LaneRules lanes={happened.lanes} width={scale.width} />
        <LinksAbove {...linked} />
        <g
          role="group"
          aria-label={t('timeline.happened')}
          aria-describedby={SUMMARY_ID}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
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
        <MarkLabels timeline={timeline} labels={layout.labels} hovered={hovered} isCrossed={linked.combs.length > 0} />
        <ChosenJoin layout={layout} />
        <MarkTag {...tagged} width={scale.width} height={height} />
      </g>
    </svg>
  );
}

/** A hairline between lanes, for the eye to keep to the lane of a name. */
function LaneRules({ lanes, width }: { lanes: readonly PlacedLane[]; width: number }) {
  return (
    <g aria-hidden="true">
      {lanes.slice(1).map(({ lane, y }) => (
        <line key={lane} className="tl-laneline" x2={width} y1={y - 3} y2={y - 3} />
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
