import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import type { TimelineLayout } from './layout';
import type { Bracket, ReportBox } from './reported';
import { Grid } from './TimeAxis';
import { fitText, textWidth } from './textWidth';
import type { Timeline } from './useTimeline';

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
}

const GUTTER_TEXT_PX = 11.5;

/** When each report came out, one lane an outlet. */
export function ReportedLayer({ layout, gutter }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const { reported, scale, ticks, bracket } = layout;
  const outletName = (id: string) => words.text(get(whole.outlets, id).name);
  const { height } = reported;
  const right = gutter + scale.width;
  return (
    <svg className="tl-svg tl-reported" width={right} height={height}>
      <g aria-hidden="true">
        <text className="tl-part" y="13">
          {t('timeline.reported')}
        </text>
        {reported.lanes.map(({ outlet, y }) => (
          <text key={outlet} y={y + 10}>
            {fitText(outletName(outlet), gutter - 8, GUTTER_TEXT_PX)}
          </text>
        ))}
      </g>
      <g transform={`translate(${gutter})`}>
        <Grid ticks={ticks} />
        <KnownGround layout={layout} />
        {reported.lanes.map((lane) => (
          <line
            key={lane.outlet}
            className="tl-laneline"
            x2={scale.width}
            y1={lane.y + lane.height}
            y2={lane.y + lane.height}
          />
        ))}
        <g role="group" aria-label={t('timeline.reported')}>
          {reported.boxes.map((box) => (
            <ReportMark key={box.id} box={box} outlet={outletName(box.outlet)} when={words.period(box.published)} />
          ))}
        </g>
        {bracket && <Join bracket={bracket} />}
        <KnownFlag layout={layout} />
      </g>
      <line className="tl-partline" x2={right} y1="0.5" y2="0.5" />
    </svg>
  );
}

const BOX = 7;

function ReportMark({ box, outlet, when }: { box: ReportBox; outlet: string; when: string }) {
  const { t } = useTranslation();
  const { isLinked, isPossible, x0, x1, y } = box;
  const key = isPossible ? 'reportPossible' : isLinked ? 'reportLinked' : 'reportName';
  const name = t(`timeline.${key}`, { outlet, when });
  const classes = ['tl-report', isLinked && 'is-linked', isPossible && 'is-possible'];
  return (
    <g role="img" aria-label={name} className={classes.filter(Boolean).join(' ')} data-report={box.id}>
      <title>{name}</title>
      <rect x={x0} y={y - BOX / 2} width={x1 - x0} height={BOX} />
    </g>
  );
}

function Join({ bracket: { x, arms } }: { bracket: Bracket }) {
  const bottom = Math.max(...arms.map((arm) => arm.y));
  return <path className="tl-join" d={`M${x} 0V${bottom}${arms.map((arm) => `M${x} ${arm.y}H${arm.x}`).join('')}`} />;
}

/** What came after the as-known day is not known yet: sunken ground. */
function KnownGround({ layout: { knownX, scale, reported } }: { layout: TimelineLayout }) {
  return (
    knownX !== null && <rect className="tl-after" x={knownX} width={scale.width - knownX} height={reported.height} />
  );
}

const FLAG_TEXT = 8;

/** In words to the right of its line; where those do not fit only the day, or else the words to the left. */
function KnownFlag({ layout: { knownX, scale, reported } }: { layout: TimelineLayout }) {
  const { t } = useTranslation();
  const words = useWords();
  const known = useView((view) => view.known);
  const day = known === null ? null : parseDay(known);
  if (knownX === null || day === null) return null;
  const inWords = [t('timeline.asKnown'), t('timeline.onDay', { day: words.shortDay(day) })];
  const fits = (lines: string[]) => lines.every((line) => knownX + FLAG_TEXT + textWidth(line) <= scale.width);
  const lines = [inWords, [words.shortDay(day)]].find(fits);
  const place = lines ? { x: FLAG_TEXT, textAnchor: 'start' as const } : { x: -FLAG_TEXT, textAnchor: 'end' as const };
  return (
    <g className="tl-known" transform={`translate(${knownX})`} aria-hidden="true">
      <path d={`M0 1V${reported.height}`} />
      <path className="fill" d="M-4 0h8l-4 6z" />
      {(lines ?? inWords).map((line, i) => (
        <text key={line} {...place} y={13 * (i + 1)}>
          {line}
        </text>
      ))}
    </g>
  );
}
