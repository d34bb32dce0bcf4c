import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rangeOf } from '../../domain/filter';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { allowedDays, type Handle } from './brush';
import { useExplorer } from '../../state/derived';
import { countDays, type DensityBar, densityBars } from './density';
import { placeHandleWords } from './handleWords';
import { handleReach, type TimelineLayout } from './layout';
import { Minimap } from './Minimap';
import { type DayRange, endX, startX, timeScale, type TimeScale } from './scale';
import { useBounds } from './useBounds';
import { useBrush } from './useBrush';
import type { Timeline } from './useTimeline';
import type { Zoom } from './useZoom';

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
  readonly zoom: Zoom;
}

const TRACK_TOP = 8;
const TRACK_HEIGHT = 24;
const HEIGHT = 50;

/** Events a day over the whole span, whatever part of it is shown above, and the brush that chooses days of it. */
export function TimeBrush({ timeline, layout, gutter, zoom }: Props) {
  const { t } = useTranslation();
  const { columns, without } = useExplorer();
  const scale = timeScale(timeline.span, layout.scale.width);
  const svg = useRef<SVGSVGElement>(null);
  const range = useBounds(timeline.span);
  const brush = useBrush(svg, gutter, scale, range);
  const others = without('time');
  const bars = useMemo(() => {
    const whole = timeScale(timeline.span, scale.width);
    return densityBars(countDays(columns, whole, others), whole, TRACK_HEIGHT - 2);
  }, [columns, others, timeline.span, scale.width]);
  const { onHandleKey, ...pointer } = brush;
  const shared = { range, timeline, reach: handleReach(scale.width) };
  const from = startX(scale, range.from);
  const to = endX(scale, range.to);
  return (
    <svg className="tl-svg tl-brush" ref={svg} width={gutter + scale.width} height={HEIGHT}>
      <text className="tl-quiet" y={TRACK_TOP + 16} aria-hidden="true">
        {t('timeline.perDay')}
      </text>
      <g
        className="tl-track"
        transform={`translate(${gutter})`}
        role="group"
        aria-label={t('timeline.range')}
        {...pointer}
      >
        <rect className="tl-ground" y={TRACK_TOP} width={scale.width} height={TRACK_HEIGHT} />
        <Density bars={bars} />
        <rect className="tl-window" x={from} y={TRACK_TOP + 0.5} width={to - from} height={TRACK_HEIGHT - 1} />
        <BrushHandle handle="from" x={from} {...shared} onKeyDown={onHandleKey('from')} />
        <BrushHandle handle="to" x={to} {...shared} onKeyDown={onHandleKey('to')} />
        <HandleWords range={range} scale={scale} from={from} to={to} />
      </g>
      <g transform={`translate(${gutter})`}>
        <Minimap scale={scale} zoom={zoom} />
      </g>
    </svg>
  );
}

function Density({ bars }: { bars: readonly DensityBar[] }) {
  const floor = TRACK_TOP + TRACK_HEIGHT;
  return (
    <g aria-hidden="true">
      {bars.map(({ from, x, width, totalHeight, shownHeight }) => (
        <g key={from}>
          <rect className="tl-total" x={x} width={width} y={floor - totalHeight} height={totalHeight} />
          <rect className="tl-shown" x={x} width={width} y={floor - shownHeight} height={shownHeight} />
        </g>
      ))}
    </g>
  );
}

/** The days that the words of the handles name: the bounds as they are, even where they lie outside the span. */
function useNamedDays(range: DayRange): DayRange {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const { fromDay, toDay } = rangeOf({ from, to });
  return { from: fromDay ?? range.from, to: toDay ?? range.to };
}

/** How far a handle's hit area reaches inwards: two handles a day apart stay apart. */
const HIT_INWARD = 6;

interface HandleProps {
  readonly handle: Handle;
  readonly x: number;
  readonly range: DayRange;
  readonly timeline: Timeline;
  readonly reach: number;
  readonly onKeyDown: React.KeyboardEventHandler;
}

function BrushHandle({ handle, x, range, timeline, reach, onKeyDown }: HandleProps) {
  const { t } = useTranslation();
  const words = useWords();
  const allowed = allowedDays(handle, range, timeline.span);
  const named = useNamedDays(range);
  return (
    <g
      className="tl-handle"
      role="slider"
      tabIndex={0}
      data-handle={handle}
      aria-label={t(`timeline.${handle}`)}
      aria-orientation="horizontal"
      aria-valuemin={allowed.from}
      aria-valuemax={allowed.to}
      aria-valuenow={range[handle]}
      aria-valuetext={words.day(named[handle])}
      transform={`translate(${x} ${TRACK_TOP})`}
      onKeyDown={onKeyDown}
    >
      <rect
        className="tl-hit"
        x={handle === 'from' ? HIT_INWARD - reach : -HIT_INWARD}
        y="-4"
        width={reach}
        height="32"
      />
      <rect className="tl-grip" x="-4" y="-1" width="8" height="26" rx="1.5" />
      <path d="M-1 8v8M1 8v8" />
    </g>
  );
}

function HandleWords({ range, scale, from, to }: { range: DayRange; scale: TimeScale; from: number; to: number }) {
  const { t } = useTranslation();
  const words = useWords();
  const named = useNamedDays(range);
  const texts = [
    t('timeline.fromDay', { day: words.shortDay(named.from) }),
    t('timeline.toDay', { day: words.shortDay(named.to) }),
  ] as const;
  const placed = placeHandleWords(texts, [from, to], scale.width);
  return (
    <g className="tl-handlewords" aria-hidden="true">
      {texts.map((text, i) => (
        <text key={text} x={placed[i]} y={HEIGHT - 6} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
