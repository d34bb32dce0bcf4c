import { useTranslation } from 'react-i18next';
import { type OriginShape, shapeOf } from '../../domain/originShape';
import type { Claim, TollFacet } from '../../domain/schema';
import { useWords } from '../../state/words';
import { OriginMark } from './OriginMark';
import { TollTimeLinks } from './TollTimeLinks';
import { markAfterKey, type PlacedMark, type TollTimeLayout } from './tollTimeLayout';
import { useRoving } from '../../ui/useRoving';
import { byId, STOPS } from './ways';
import { useMarkWords } from './useMarkWords';

interface Props {
  readonly layout: TollTimeLayout;
  readonly facet: TollFacet;
  readonly title: string;
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly isRtl: boolean;
  readonly onPick: (claims: readonly Claim[]) => void;
  readonly onTable: () => void;
}

type X = (logical: number) => number;

/** Time across, figures up, one column a day. */
export function TollTimeChart({ layout, facet, title, shapes, isRtl, onPick, onTable }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const x: X = (logical) => (isRtl ? layout.width - logical : logical);
  const roving = useRoving<SVGSVGElement>({
    items: STOPS,
    next: byId((_, id, key) => markAfterKey(layout.marks, id, key, isRtl)),
    onOther: (key) => key.toLowerCase() === 't' && onTable(),
  });
  return (
    <svg
      {...roving}
      className="chart toll-time"
      data-chart="toll-time"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={t('tollTime.drawing')}
    >
      <Ground layout={layout} title={title} x={x} />
      <TollTimeLinks layout={layout} x={x} />
      {layout.marks.map((placed) => (
        <MarkEnds key={placed.mark.key} placed={placed} layout={layout} x={x} />
      ))}
      {layout.marks.map((placed) => (
        <Mark key={placed.mark.key} placed={placed} facet={facet} shapes={shapes} x={x} onPick={onPick} />
      ))}
      {layout.folds.map(({ day, count, x: at }) => (
        <g
          key={day}
          role="button"
          className="time-mark"
          data-stop={`fold ${day}`}
          aria-label={t('tollTime.foldName', { count, day: words.shortDay(day) })}
          onClick={onTable}
        >
          <text className="strong" x={x(at)} y={layout.plot.y0 - 10} textAnchor="middle">
            {t('tollTime.fold', { count })}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Grid, axis, days, and the day of the event. */
function Ground({ layout, title, x }: Pick<Props, 'layout' | 'title'> & { x: X }) {
  const { t } = useTranslation();
  const words = useWords();
  const { plot, columns, scale, y, happenedX, columnWidth } = layout;
  return (
    <g aria-hidden="true">
      <text className="small" x={x(0)} y="12">
        {title}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path className="plot-grid" d={`M${x(plot.x0)} ${y(tick)}H${x(plot.x1)}`} />
          <text className="small" x={x(plot.x0 - 8)} y={y(tick) + 4} textAnchor="end">
            {words.number(tick)}
          </text>
        </g>
      ))}
      {columns.map(({ day, x: at, isNamed }) => (
        <g key={day}>
          <path className="plot-grid" d={`M${x(at)} ${plot.y0}V${plot.y1 + (isNamed ? 6 : 0)}`} />
          {isNamed && (
            <text className="small" x={x(at + columnWidth / 2)} y={plot.y1 + 22} textAnchor="middle">
              {words.shortDay(day)}
            </text>
          )}
        </g>
      ))}
      <path className="plot-grid" d={`M${x(plot.x1)} ${plot.y0}V${plot.y1}`} />
      {happenedX !== null && (
        <>
          <path className="hairline" d={`M${x(happenedX)} ${plot.y1}v-34`} />
          <text className="small" x={x(happenedX - 6)} y={plot.y1 - 24} textAnchor="end">
            {t('tollTime.happened')}
          </text>
        </>
      )}
    </g>
  );
}

/** How firm a figure is, upright: an open end runs to the edge of the plot, never to a number. */
function MarkEnds({
  placed: { mark, ends, x: at, y: markY, bar },
  layout,
  x,
}: {
  placed: PlacedMark;
  layout: TollTimeLayout;
  x: X;
}) {
  const { plot, y } = layout;
  const X = x(at);
  const classes = mark.isPart ? 'mark-ends is-part' : 'mark-ends';
  return (
    <g className={classes} aria-hidden="true">
      {bar && (
        <path
          className="end-line"
          d={`M${x(bar.x0)} ${markY}H${x(bar.x1)}M${x(bar.x0)} ${markY - 5}v10M${x(bar.x1)} ${markY - 5}v10`}
        />
      )}
      {(ends.kind === 'at-least' || ends.kind === 'more-than') && (
        <path
          className="end-line"
          d={`M${X} ${markY - (ends.kind === 'more-than' ? 11 : 0)}V${plot.y0 + 1}M${X - 5} ${plot.y0 + 6}l5 -6l5 6`}
        />
      )}
      {ends.kind === 'up-to' && <path className="end-line is-dashed" d={`M${X} ${markY}V${y(ends.from)}`} />}
      {ends.kind === 'about' && (
        <path
          className="end-line is-thin"
          d={`M${X - 13} ${markY + 4}c2 -6 4.5 -6 6.5 -4M${X + 6.5} ${markY}c2 4 4.5 4 6.5 -4`}
        />
      )}
      {ends.kind === 'range' && (
        <path
          className="end-line"
          d={`M${X - 5} ${y(ends.from)}h10M${X} ${y(ends.from)}V${y(ends.to)}M${X - 5} ${y(ends.to)}h10`}
        />
      )}
    </g>
  );
}

interface MarkProps extends Pick<Props, 'facet' | 'shapes' | 'onPick'> {
  readonly placed: PlacedMark;
  readonly x: X;
}

function Mark({ placed, facet, shapes, x, onPick }: MarkProps) {
  const { t } = useTranslation();
  const markWords = useMarkWords(facet);
  const { mark, label } = placed;
  const { figure, source, flag } = markWords.label(mark);
  const name = markWords.name(mark);
  const at = [x(placed.x), placed.y] as const;
  return (
    <g
      role="button"
      className={mark.isPart ? 'time-mark is-part' : 'time-mark'}
      data-stop={mark.key}
      aria-label={name}
      onClick={() => onPick(mark.claims)}
    >
      <title>{name}</title>
      <rect className="hit" x={at[0] - 12} y={at[1] - 12} width="24" height="24" />
      {label?.leader && <path className="hairline" d={`M${at[0]} ${at[1]}L${x(label.x)} ${label.y}`} />}
      <OriginMark shape={shapeOf(shapes, mark.source)} at={at} isFlagged={flag !== null} />
      {label && (
        <>
          <text className="strong" x={x(label.x)} y={label.y - 2} textAnchor={label.anchor}>
            {figure}
          </text>
          <text className="small" x={x(label.x)} y={label.y + 13} textAnchor={label.anchor}>
            {source}
            {placed.bar && ` · ${t('tollTime.dayUncertain')}`}
            {flag && <tspan className="flag-words"> · {flag}</tspan>}
          </text>
        </>
      )}
    </g>
  );
}
