import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { binAt, binLanes, denseBars } from './denseLanes';
import { LaneNames } from './LaneNames';
import type { TimelineLayout } from './layout';
import { clamp } from './scale';
import { SUMMARY_ID } from './TimelineSummary';
import type { Timeline } from './useTimeline';
import type { Zoom } from './useZoom';
import { zoomed } from './zoom';

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
  readonly zoom: Zoom;
}

const PITCH = 34;
const TALL = 28;
const NAME_UP = 14;
/** A press shows so many times less around it. */
const PRESS_ZOOM = 4;

/** Events that are too many to tell apart, counted bin by bin and lane by lane, on a canvas. */
export function DenseLayer({ timeline, layout: { scale }, gutter, zoom }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { columns, match } = useExplorer();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { ofRow, order, name } = timeline.lanes;
  const laneOf = useMemo(() => {
    const place = new Map(order.map((lane, i) => [lane, i]));
    return Uint16Array.from(ofRow, (lane) => place.get(lane)!);
  }, [ofRow, order]);
  const { startDay, endDay } = columns;
  const laneCount = order.length;
  const binned = useMemo(
    () => binLanes({ startDay, endDay, laneOf, laneCount, match }, scale),
    [startDay, endDay, laneOf, laneCount, match, scale],
  );
  const height = laneCount * PITCH;
  useEffect(() => {
    if (canvas.current) draw(canvas.current, scale.width, height, denseBars(binned, laneCount, scale, TALL));
  }, [binned, laneCount, scale, height]);
  const under = pointed && binAt(binned, scale, pointed, PITCH);
  const place = (event: React.PointerEvent | React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: clamp(event.clientX - box.left, 0, scale.width), y: event.clientY - box.top };
  };
  const daysOf = (from: number, to: number) =>
    from === to ? words.shortDay(from) : t('timeline.fromTo', { from: words.shortDay(from), to: words.shortDay(to) });
  const lanes = order.map((lane, i) => ({ lane, y: (i + 1) * PITCH - NAME_UP, height: PITCH }));
  return (
    <div className="tl-dense" data-plot>
      <svg className="tl-svg" width={gutter} height={height}>
        <LaneNames lanes={lanes} name={name} gutter={gutter} />
      </svg>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('timeline.dense')}
        aria-describedby={SUMMARY_ID}
        onPointerMove={(event) => setPointed(place(event))}
        onPointerLeave={() => setPointed(null)}
        onDoubleClick={(event) => {
          const cell = binAt(binned, scale, place(event), PITCH);
          if (cell) zoom.setWindow(zoomed(zoom.window, PRESS_ZOOM, (cell.fromDay + cell.toDay + 1) / 2, timeline.span));
        }}
      />
      <p className="tl-dense-words">
        {under
          ? t('timeline.denseBin', {
              count: under.shown,
              total: words.number(under.total),
              lane: name(order[under.lane]!),
              days: daysOf(under.fromDay, under.toDay),
            })
          : t('timeline.dense')}
      </p>
    </div>
  );
}

function draw(canvas: HTMLCanvasElement, width: number, height: number, bars: ReturnType<typeof denseBars>) {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  const colours = getComputedStyle(canvas);
  context.scale(ratio, ratio);
  for (const [colour, size] of [
    ['--mark-soft', 'totalHeight'],
    ['--mark', 'shownHeight'],
  ] as const) {
    context.fillStyle = colours.getPropertyValue(colour);
    for (const bar of bars) {
      const floor = (bar.lane + 1) * PITCH - 2;
      context.fillRect(bar.x, floor - bar[size], bar.width, bar[size]);
    }
  }
}
