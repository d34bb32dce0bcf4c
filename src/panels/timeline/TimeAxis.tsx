import { useTranslation } from 'react-i18next';
import type { TimelineLayout } from './layout';
import { type DayRange, endX, startX, type TimeScale } from './scale';
import type { Ticks } from './ticks';

const HEIGHT = 21;
const HOURS_HEIGHT = 13;

/** The names of the days, and where days are wide those of hours. */
export function TimeAxis({ layout, gutter }: { layout: TimelineLayout; gutter: number }) {
  const { t } = useTranslation();
  const { hours } = layout.ticks;
  const height = hours.some((hour) => hour.text !== null) ? HEIGHT + HOURS_HEIGHT : HEIGHT;
  return (
    <svg className="tl-svg tl-axis" data-plot width={gutter + layout.scale.width} height={height} aria-hidden="true">
      <rect className="tl-hit" width={gutter + layout.scale.width} height={height} />
      <text className="tl-part" y="14">
        {t('timeline.happened')}
      </text>
      <g transform={`translate(${gutter})`}>
        {layout.ticks.labels.map(({ day, x, text, isMajor }) => (
          <text key={day} className={isMajor ? 'tl-day is-major' : 'tl-day'} x={x} y="13">
            {text}
          </text>
        ))}
        {hours.map(
          ({ x, text }) =>
            text !== null && (
              <text key={x} className="tl-day tl-hour" x={x} y={HEIGHT + HOURS_HEIGHT - 4}>
                {text}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}

/** What runs down behind the lanes: nights, hours, days, months. */
export function Grid({ ticks }: { ticks: Ticks }) {
  return (
    <g className="tl-grid" aria-hidden="true">
      {ticks.nights.map(({ x, width }) => (
        <rect key={x} className="tl-night" x={x} width={width} height="100%" />
      ))}
      {ticks.hours.map(({ x }) => (
        <line key={x} className="tl-hourline" x1={x} x2={x} y2="100%" />
      ))}
      {ticks.dayX.map((x) => (
        <line key={x} className="tl-dayline" x1={x} x2={x} y2="100%" />
      ))}
      {ticks.monthX.map((x) => (
        <line key={x} className="tl-month" x1={x} x2={x} y2="100%" />
      ))}
    </g>
  );
}

/** Ground that the chosen days leave out. */
export function Veil({ range, scale }: { range: DayRange; scale: TimeScale }) {
  const from = range.from <= scale.span.from ? 0 : Math.min(scale.width, startX(scale, range.from));
  const to = range.to >= scale.span.to ? scale.width : Math.max(0, endX(scale, range.to));
  return (
    <g aria-hidden="true">
      {from > 0 && <rect className="tl-veil" width={from} height="100%" />}
      {to < scale.width && <rect className="tl-veil" x={to} width={scale.width - to} height="100%" />}
    </g>
  );
}
