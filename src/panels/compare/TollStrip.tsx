import type { OriginShape } from '../../domain/originShape';
import type { Toll } from '../../domain/schema';
import { OriginMark } from './OriginMark';
import { type Ends, endsOf, type TollScale } from './tollScale';

const WIDTH = 172;
const PAD = 6;
const HEIGHT = 26;
/** Several origins of one figure stand over each other, on the same place of the axis. */
const STACK = 13;
const MOST = 4;

interface Props {
  readonly scale: TollScale;
  readonly isRtl: boolean;
}

const placeOn = ({ scale, isRtl }: Props) => {
  const x = (n: number) => PAD + (n / scale.max) * (WIDTH - 2 * PAD);
  return isRtl ? (n: number) => WIDTH - x(n) : x;
};

/** The numbers over all strips of a table. */
export function StripAxis(props: Props) {
  const x = placeOn(props);
  return (
    <svg className="strip-axis" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true">
      {props.scale.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y="11" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

interface StripProps extends Props {
  readonly toll: Toll;
  readonly shapes: readonly OriginShape[];
  readonly isFlagged: boolean;
  readonly isPart: boolean;
}

/** One figure on the shared axis; said in words beside it. */
export function TollStrip({ toll, shapes, isFlagged, isPart, ...props }: StripProps) {
  const x = placeOn(props);
  const ends = endsOf(toll);
  const marks = shapes.slice(0, MOST);
  const height = Math.max(HEIGHT, marks.length * STACK + 6);
  const middle = height / 2;
  const edge = props.isRtl ? 1 : WIDTH - 1;
  return (
    <svg
      className={isPart ? 'toll-strip is-part' : 'toll-strip'}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
    >
      {props.scale.ticks.map((tick) => (
        <path key={tick} className="plot-grid" d={`M${x(tick)} 0V${height}`} />
      ))}
      <EndLines ends={ends} x={x} edge={edge} y={middle} />
      {marks.map((shape, i) => (
        <OriginMark
          key={shape}
          shape={shape}
          at={[x(ends.at), middle + (i - (marks.length - 1) / 2) * STACK]}
          isFlagged={isFlagged}
        />
      ))}
    </svg>
  );
}

interface EndProps {
  readonly ends: Ends;
  readonly x: (n: number) => number;
  /** Where the plot ends: open ends run to it, never to a number. */
  readonly edge: number;
  readonly y: number;
}

/** How firm a figure is, lying along the axis. */
export function EndLines({ ends, x, edge, y }: EndProps) {
  const at = x(ends.at);
  const way = Math.sign(edge - at) || 1;
  switch (ends.kind) {
    case 'exact':
      return null;
    case 'at-least':
    case 'more-than': {
      const start = at + way * (ends.kind === 'more-than' ? 10 : 0);
      return (
        <>
          <path className="end-line" d={`M${start} ${y}H${edge}`} />
          <path className="end-line" d={`M${edge - way * 5} ${y - 4}L${edge} ${y}L${edge - way * 5} ${y + 4}`} />
        </>
      );
    }
    case 'up-to':
      return <path className="end-line is-dashed" d={`M${x(ends.from)} ${y}H${at}`} />;
    case 'about':
      return (
        <path
          className="end-line is-thin"
          d={`M${at - 12} ${y + 3}c2 -6 4.5 -6 6.5 -3M${at + 5.5} ${y}c2 4 4.5 4 6.5 -3`}
        />
      );
    case 'range':
      return (
        <path
          className="end-line"
          d={`M${x(ends.from)} ${y - 5}v10M${x(ends.from)} ${y}H${x(ends.to)}M${x(ends.to)} ${y - 5}v10`}
        />
      );
  }
}
