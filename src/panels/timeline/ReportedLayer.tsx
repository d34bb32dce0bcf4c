import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import type { Comb } from './combs';
import { KnownLine } from './KnownLine';
import { LABEL_HEIGHT } from './labels';
import { LabelMask } from './MarkLabels';
import type { TimelineLayout } from './layout';
import { LinksBelow } from './Links';
import { type Bracket, LANE_HEIGHT, type Reported } from './reported';
import { ReportMarks } from './ReportMarks';
import { startX } from './scale';
import { Grid } from './TimeAxis';
import { fitText, textWidth } from './textWidth';
import type { Timeline } from './useTimeline';

/** What is joined to what, and which report a person is on. */
export interface Linked {
  readonly combs: readonly Comb[];
  readonly active: string | null;
}

interface Props {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly gutter: number;
  readonly linked: Linked;
  readonly isJoined: boolean;
  readonly onReport: (report: string | null) => void;
  readonly onFold: () => void;
}

const GUTTER_TEXT_PX = 11.5;

/** When each report came out, one lane an outlet. */
export function ReportedLayer({ timeline, layout, gutter, linked, isJoined, onReport, onFold }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const { reported, scale, ticks, bracket } = layout;
  const outletName = (id: string) => words.text(get(whole.outlets, id).name);
  const { height } = reported;
  return (
    <svg className="tl-svg tl-reported" data-plot width={gutter + scale.width} height={height}>
      <g aria-hidden="true">
        <text className="tl-part" y="13">
          {t('timeline.reported')}
        </text>
        {reported.lanes.map(({ outlet, y }) => (
          <text key={outlet} y={y + 10}>
            <title>{outletName(outlet)}</title>
            {fitText(outletName(outlet), gutter - 8, GUTTER_TEXT_PX)}
          </text>
        ))}
      </g>
      <g transform={`translate(${gutter})`}>
        <Grid ticks={ticks} />
        <KnownGround layout={layout} />
        {reported.lanes.map(({ outlet, y, height: tall }) => (
          <line key={outlet} className="tl-laneline" x2={scale.width} y1={y + tall} y2={y + tall} />
        ))}
        {reported.isCounted && <CountedNote x={startX(scale, scale.span.from)} />}
        {reported.lanes.map(({ outlet, y, bars }) => (
          <CountBars key={outlet} bars={bars} y={y} />
        ))}
        <LinksBelow {...linked} />
        <ReportMarks
          boxes={reported.boxes}
          outletName={outletName}
          isJoined={isJoined}
          active={linked.active}
          onReport={onReport}
        />
        {reported.folded && reported.foldY !== null && <CountBars bars={reported.folded.bars} y={reported.foldY} />}
        {bracket && <Join bracket={bracket} />}
        {isJoined && <Says layout={layout} />}
        <KnownLine layout={layout} span={timeline.span} />
      </g>
      <FoldButton reported={reported} onFold={onFold} />
    </svg>
  );
}

/** The outlets without a lane, to be opened; or all of them, to be folded again. */
function FoldButton({ reported: { folded, foldY }, onFold }: { reported: Reported; onFold: () => void }) {
  const { t } = useTranslation();
  if (foldY === null) return null;
  const text = folded ? t('timeline.moreOutlets', { count: folded.outlets.length }) : t('timeline.fewerOutlets');
  return (
    <g
      className="tl-fold"
      role="button"
      tabIndex={0}
      aria-expanded={folded === null}
      onClick={onFold}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onFold();
      }}
    >
      <rect className="tl-hit" y={foldY} width={textWidth(text, GUTTER_TEXT_PX)} height={LANE_HEIGHT} />
      <text y={foldY + 10}>{text}</text>
    </g>
  );
}

function CountedNote({ x }: { x: number }) {
  const { t } = useTranslation();
  const text = t('timeline.denseReports');
  return (
    <>
      <LabelMask x={x} y={9} width={textWidth(text, GUTTER_TEXT_PX)} />
      <text className="tl-quiet" x={x} y="13">
        {text}
      </text>
    </>
  );
}

/** Reports without a box of their own, counted. */
function CountBars({ bars, y }: { bars: Reported['lanes'][number]['bars']; y: number }) {
  const floor = y + LANE_HEIGHT - 1;
  return (
    <g aria-hidden="true">
      {bars.map(({ x0, x1, height }) => (
        <rect
          key={x0}
          className="tl-counted"
          x={x0 + 1}
          width={Math.max(1, x1 - x0 - 2)}
          y={floor - height}
          height={height}
        />
      ))}
    </g>
  );
}

function Join({ bracket: { x, arms } }: { bracket: Bracket }) {
  const bottom = Math.max(...arms.map((arm) => arm.y));
  return <path className="tl-join" d={`M${x} 0V${bottom}${arms.map((arm) => `M${x} ${arm.y}H${arm.x}`).join('')}`} />;
}

/** The lag and the figure of each report that tells of the chosen event; the list has the same words. */
function Says({ layout: { says } }: { layout: TimelineLayout }) {
  return (
    <g className="tl-says" aria-hidden="true">
      {says.map(({ id, x, y, width, text }) => (
        <g key={id}>
          <LabelMask x={x} y={y} width={width} />
          <text x={x} y={y + LABEL_HEIGHT / 3}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What came after the as-known day is not known yet: sunken ground. */
function KnownGround({ layout: { knownX, scale, reported } }: { layout: TimelineLayout }) {
  return (
    knownX !== null && (
      <rect className="tl-after" x={knownX} width={Math.max(0, scale.width - knownX)} height={reported.height} />
    )
  );
}
