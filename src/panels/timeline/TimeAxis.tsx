import { useTranslation } from 'react-i18next';
import type { TimelineLayout } from './layout';
import { type DayRange, endX, startX, type TimeScale } from './scale';
import type { Ticks } from './ticks';

const HEIGHT = 21;

/** The names of the days. */
export function TimeAxis({ layout, gutter }: { layout: TimelineLayout; gutter: number }) {
  const { t } = useTranslation();
  return (
    <svg className="tl-svg" width={gutter + layout.scale.width} height={HEIGHT} aria-hidden="true">
      <text className="tl-part" y="14">
        {t('timeline.happened')}
      </text>
      <g transform={`translate(${gutter})`}>
        {layout.ticks.labels.map(({ day, x, text, isMajor }) => (
          <text key={day} className={isMajor ? 'tl-day is-major' : 'tl-day'} x={x} y="13">
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** What runs down behind the lanes: nights, days, months. */
export function Grid({ ticks }: { ticks: Ticks }) {
  return (
    <g className="tl-grid" aria-hidden="true">
      {ticks.nights.map(({ x, width }) => (
        <rect key={x} className="tl-night" x={x} width={width} height="100%" />
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
  const from = range.from === scale.span.from ? 0 : startX(scale, range.from);
  const to = range.to === scale.span.to ? scale.width : endX(scale, range.to);
  return (
    <g aria-hidden="true">
      {from > 0 && <rect className="tl-veil" width={from} height="100%" />}
      {to < scale.width && <rect className="tl-veil" x={to} width={scale.width - to} height="100%" />}
    </g>
  );
}
