import './marks.css';
import { useMemo, useRef } from 'react';
import { HappenedLayer } from './HappenedLayer';
import { ReportedLayer } from './ReportedLayer';
import { TimeAxis } from './TimeAxis';
import { TimeBrush } from './TimeBrush';
import { useKeepInView } from './useKeepInView';
import type { Timeline } from './useTimeline';
import { useWidth } from '../../ui/useWidth';

/** Of the column that names the lanes, in px. */
const GUTTER = 104;
const LEAST_PLOT = 120;
const UNMEASURED = 720;

/** Two clocks on one axis: what happened above, when it was reported below, and the brush under both. */
export function TimelineChart({ timeline }: { timeline: Timeline }) {
  const [ref, boxWidth] = useWidth(UNMEASURED);
  const scroller = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_PLOT, boxWidth - GUTTER);
  const { layoutAt } = timeline;
  const layout = useMemo(() => layoutAt(width), [layoutAt, width]);
  const chosenY = layout.happened.marks.find((mark) => mark.id === timeline.chosen)?.y;
  useKeepInView(scroller, chosenY);
  const parts = { timeline, layout, gutter: GUTTER };
  return (
    <div className="tl">
      <TimeAxis layout={layout} gutter={GUTTER} />
      <div className="tl-scroll" ref={scroller}>
        <div ref={ref}>
          <HappenedLayer {...parts} />
        </div>
      </div>
      <ReportedLayer {...parts} />
      <TimeBrush {...parts} />
    </div>
  );
}
