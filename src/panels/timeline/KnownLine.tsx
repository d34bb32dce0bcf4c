import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay, parseDay } from '../../lib/day';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { knownAfterKey, knownAt } from './known';
import { handleReach, type TimelineLayout } from './layout';
import { REPORTED_HEAD } from './reported';
import type { DayRange } from './scale';
import { textWidth } from './textWidth';

const FLAG = 5;
const FLAG_TEXT = 8;
/** Parked at the end it takes no room from the boxes below it. */
const PARKED = REPORTED_HEAD;

const setKnown = (day: number | null) => changeView((view) => ({ ...view, known: day === null ? null : isoDay(day) }));

/** Where the line is taken hold of; it is parked at the end of the plot while everything is known. */
export function KnownLine({ layout, span }: { layout: TimelineLayout; span: DayRange }) {
  const { t } = useTranslation();
  const words = useWords();
  const known = useView((view) => view.known);
  const before = useRef<string | null | undefined>(undefined);
  const day = known === null ? null : parseDay(known);
  const { knownX, scale, reported } = layout;
  const isLeft = day !== null && day < scale.span.from;
  const x = knownX ?? (isLeft ? FLAG : scale.width - FLAG);
  const all = span.to + 1;
  const reach = handleReach(scale.width);
  const drag = (event: React.PointerEvent<SVGElement>) => {
    const plot = event.currentTarget.ownerSVGElement?.getBoundingClientRect().right ?? 0;
    setKnown(knownAt(scale, span, event.clientX - plot + scale.width));
  };
  const isHeld = (event: React.PointerEvent) => event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <g
      className={knownX === null ? 'tl-known is-parked' : 'tl-known'}
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.knownTo')}
      aria-orientation="horizontal"
      aria-valuemin={span.from}
      aria-valuemax={all}
      aria-valuenow={Math.min(all, Math.max(span.from, day ?? all))}
      aria-valuetext={day === null ? t('timeline.everything') : words.day(day)}
      transform={`translate(${x})`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        before.current = known;
      }}
      onLostPointerCapture={() => {
        before.current = undefined;
      }}
      onPointerMove={(event) => {
        if (isHeld(event) && before.current !== undefined) drag(event);
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const kept = before.current;
        if (event.key === 'Escape' && kept !== undefined) {
          event.stopPropagation();
          before.current = undefined;
          changeView((view) => ({ ...view, known: kept }));
          return;
        }
        const next = knownAfterKey(day, event.key, span);
        if (next === undefined) return;
        event.preventDefault();
        setKnown(next);
      }}
    >
      <rect className="tl-hit" x={-reach / 2} width={reach} height={knownX === null ? PARKED : reported.height} />
      <path d={`M0 1V${reported.height}`} />
      <path className="fill" d={`M${-FLAG} 0h${2 * FLAG}l${-FLAG} 8z`} />
      {day !== null && knownX !== null && <FlagWords day={day} x={x} width={scale.width} />}
    </g>
  );
}

/** In words to the right of its line; where those do not fit only the day, or else the words to the left. */
function FlagWords({ day, x, width }: { day: number; x: number; width: number }) {
  const { t } = useTranslation();
  const words = useWords();
  const inWords = [t('timeline.asKnown'), t('timeline.onDay', { day: words.shortDay(day) })];
  const fits = (lines: string[]) => lines.every((line) => x + FLAG_TEXT + textWidth(line) <= width);
  const lines = [inWords, [words.shortDay(day)]].find(fits);
  const place = lines ? { x: FLAG_TEXT, textAnchor: 'start' as const } : { x: -FLAG_TEXT, textAnchor: 'end' as const };
  return (
    <g aria-hidden="true">
      {(lines ?? inWords).map((line, i) => (
        <text key={line} {...place} y={13 * (i + 1)}>
          {line}
        </text>
      ))}
    </g>
  );
}
