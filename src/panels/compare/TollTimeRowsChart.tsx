import { useTranslation } from 'react-i18next';
import { type OriginShape, shapeOf } from '../../domain/originShape';
import type { Claim, TollFacet } from '../../domain/schema';
import { useWords } from '../../state/words';
import { OriginMark } from './OriginMark';
import { EndLines } from './TollStrip';
import type { DayHead, FigureRow, RowsLayout } from './tollTimeRows';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';
import { useMarkWords } from './useMarkWords';

interface Props {
  readonly layout: RowsLayout;
  readonly facet: TollFacet;
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly isRtl: boolean;
  readonly onPick: (claims: readonly Claim[]) => void;
  readonly onTable: () => void;
}

type X = (logical: number) => number;

/** Figures in order of publication, the axis lying sideways. */
export function TollTimeRowsChart({ layout, facet, shapes, isRtl, onPick, onTable }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const roving = useRoving<SVGSVGElement>({
    items: STOPS,
    onOther: (key) => key.toLowerCase() === 't' && onTable(),
  });
  const x: X = (logical) => (isRtl ? layout.width - logical : logical);
  return (
    <svg
      {...roving}
      className="chart toll-time is-rows"
      data-chart="toll-time"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={t('tollTime.drawing')}
    >
      <g aria-hidden="true">
        {layout.scale.ticks.map((tick) => (
          <text key={tick} className="small" x={x(layout.x(tick))} y="12" textAnchor="middle">
            {words.number(tick)}
          </text>
        ))}
        {layout.heads.map((head) => (
          <Head key={head.key} head={head} layout={layout} x={x} />
        ))}
      </g>
      {layout.rows.map((row) => (
        <Row key={row.mark.key} row={row} layout={layout} x={x} facet={facet} shapes={shapes} onPick={onPick} />
      ))}
    </svg>
  );
}

function Head({ head, layout, x }: { head: DayHead; layout: RowsLayout; x: X }) {
  const { t } = useTranslation();
  const words = useWords();
  const date = words.period(head.mark.published);
  return (
    <>
      <path className="row-rule" d={`M${x(0)} ${head.y - 16}H${x(layout.width)}`} />
      <text className="strong is-day" x={x(0)} y={head.y}>
        {head.kind === 'day'
          ? date
          : words.list([date, t(head.kind === 'undated' ? 'tollTime.undated' : 'tollTime.dayUncertain')])}
      </text>
    </>
  );
}

interface RowProps extends Pick<Props, 'facet' | 'shapes' | 'onPick'> {
  readonly row: FigureRow;
  readonly layout: RowsLayout;
  readonly x: X;
}

function Row({ row: { mark, ends, y, markY, isTwoLines }, layout, x, facet, shapes, onPick }: RowProps) {
  const markWords = useMarkWords(facet);
  const { figure, source, flag } = markWords.label(mark);
  const name = markWords.name(mark);
  const top = y - 14;
  return (
    <g
      role="button"
      className={mark.isPart ? 'time-mark is-part' : 'time-mark'}
      data-stop={mark.key}
      aria-label={name}
      onClick={() => onPick(mark.claims)}
    >
      <title>{name}</title>
      <rect className="hit" x="0" y={top} width={layout.width} height={markY - top + 11} />
      <text className="strong" x={x(0)} y={y}>
        {figure}
      </text>
      <text
        className="small"
        x={x(isTwoLines ? 0 : layout.width)}
        y={isTwoLines ? y + 16 : y}
        textAnchor={isTwoLines ? 'start' : 'end'}
      >
        {source}
        {flag && <tspan className="flag-words"> · {flag}</tspan>}
      </text>
      {layout.scale.ticks.map((tick) => (
        <path key={tick} className="plot-grid" d={`M${x(layout.x(tick))} ${markY - 11}v22`} />
      ))}
      <g className={mark.isPart ? 'mark-ends is-part' : 'mark-ends'}>
        <EndLines ends={ends} x={(n) => x(layout.x(n))} edge={x(layout.width - 1)} y={markY} />
      </g>
      <OriginMark shape={shapeOf(shapes, mark.source)} at={[x(layout.x(ends.at)), markY]} isFlagged={flag !== null} />
    </g>
  );
}
