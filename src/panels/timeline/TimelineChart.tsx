import './marks.css';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWidth } from '../../ui/useWidth';
import { HappenedLayer } from './HappenedLayer';
import { ReportedLayer } from './ReportedLayer';
import { TimeAxis } from './TimeAxis';
import { TimeBrush } from './TimeBrush';
import { useKeepInView } from './useKeepInView';
import { useStepKeys } from './useStepKeys';
import type { Timeline } from './useTimeline';
import { useZoomGestures, type Zoom } from './useZoom';
import { revealing } from './zoom';

/** Only for datasets of very many events. */
const DenseLayer = lazy(async () => {
  const { DenseLayer: Layer } = await import('./DenseLayer');
  return { default: Layer };
});

/** Of the column that names the lanes, in px. */
const GUTTER = 104;
const PANEL_PADDING = 16;
const LEAST_PLOT = 120;
const UNMEASURED = 720;

/** Two clocks on one axis: what happened above, when it was reported below, and the brush under both. */
export function TimelineChart({ timeline, zoom }: { timeline: Timeline; zoom: Zoom }) {
  const [ref, boxWidth] = useWidth(UNMEASURED);
  const scroller = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isJoined = useView((view) => view.clocks === 'joined');
  const report = useView((view) => view.report);
  const { whole } = useExplorer();
  const width = Math.max(LEAST_PLOT, boxWidth - GUTTER);
  const { layoutAt, span, window } = timeline;
  const layout = useMemo(() => layoutAt(width, isOpen), [layoutAt, width, isOpen]);
  const gestures = useZoomGestures(zoom, { span, width, left: GUTTER + PANEL_PADDING });
  const onStepKey = useStepKeys(timeline);
  const chosenY = layout.happened.marks.find((mark) => mark.id === timeline.chosen)?.y;
  useKeepInView(scroller, chosenY);
  const active = pointed ?? report;
  const combs = isJoined ? layout.combs : layout.combs.filter((comb) => comb.report === active);
  const onReveal = (event: string) => {
    const { startDay: from, endDay: to } = get(whole.when, event);
    zoom.setWindow(revealing(window, { from, to }, span));
  };
  const parts = { timeline, layout, gutter: GUTTER };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys and gestures of the drawing, heard where its parts meet
    <div
      className="tl"
      {...gestures}
      onKeyDown={(event) => {
        zoom.onKeyDown(event);
        onStepKey(event);
      }}
    >
      <TimeAxis layout={layout} gutter={GUTTER} />
      <div className="tl-scroll" ref={scroller}>
        <div ref={ref}>
          {timeline.isDense ? (
            <Suspense fallback={null}>
              <DenseLayer {...parts} zoom={zoom} />
            </Suspense>
          ) : (
            <HappenedLayer {...parts} linked={{ combs, active }} onReveal={onReveal} />
          )}
        </div>
      </div>
      <div className="tl-scroll tl-below">
        <ReportedLayer
          {...parts}
          linked={{ combs, active }}
          isJoined={isJoined}
          onReport={setPointed}
          onFold={() => setOpen(!isOpen)}
        />
      </div>
      <TimeBrush {...parts} zoom={zoom} />
    </div>
  );
}
