import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../state/words';
import { type DayRange, endX, startX, type TimeScale } from './scale';
import type { Zoom } from './useZoom';
import { isWhole, panned, windowAfterKey } from './zoom';

const TOP = 1;
const HEIGHT = 5;
const HIT = 24;

/** The part of the whole that is shown above: a bar over the days, to be dragged or moved by arrow keys. */
export function Minimap({ scale, zoom: { window, setWindow } }: { scale: TimeScale; zoom: Zoom }) {
  const { t } = useTranslation();
  const words = useWords();
  const held = useRef<{ readonly x: number; readonly window: DayRange } | null>(null);
  if (isWhole(window, scale.span)) return null;
  const x = startX(scale, window.from);
  const width = Math.max(2, endX(scale, window.to) - x);
  const days = { from: words.shortDay(Math.floor(window.from)), to: words.shortDay(Math.ceil(window.to)) };
  return (
    <g
      className="tl-view"
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.shownDays')}
      aria-orientation="horizontal"
      aria-valuemin={scale.span.from}
      aria-valuemax={scale.span.to}
      aria-valuenow={Math.round(window.from)}
      aria-valuetext={t('timeline.fromTo', days)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, window };
      }}
      onPointerMove={(event) => {
        const start = held.current;
        if (!start || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        setWindow(panned(start.window, (event.clientX - start.x) / scale.dayWidth, scale.span));
      }}
      onLostPointerCapture={() => {
        held.current = null;
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = windowAfterKey(window, event.key, true, scale.span);
        if (!next) return;
        event.preventDefault();
        setWindow(next);
      }}
    >
      <rect className="tl-hit" x={x} y={TOP - HIT / 2} width={Math.max(width, HIT)} height={HIT / 2 + HEIGHT} />
      <rect className="bar" x={x} y={TOP} width={width} height={HEIGHT} />
    </g>
  );
}
