import type { PlacedMark } from './lanes';

const BAR = 7;
const THIN_BAR = 5;
const TICK = 4;
const ARROW = 5;
/** How much of a mark a soft end takes, at most. */
const SOFT = 12;

/** The end of a line: a tick on a day, an open arrow where the day is not known or lies beyond. */
function lineEnd(x: number, y: number, edge: PlacedMark['startEdge'], outward: -1 | 1): string {
  switch (edge) {
    case 'sharp':
      return `M${x} ${y - TICK}v${2 * TICK}`;
    case 'soft':
      return '';
    case 'unknown':
    case 'beyond':
      return `M${x - outward * ARROW} ${y - 3.5}L${x} ${y}l${-outward * ARROW} 3.5`;
  }
}

/** The part of a mark that is sure, between its soft ends. */
function sureExtent(mark: PlacedMark): { x0: number; x1: number } {
  const ends = Number(mark.startEdge === 'soft') + Number(mark.endEdge === 'soft');
  const soft = ends === 0 ? 0 : Math.min(SOFT, (mark.x1 - mark.x0) / ends);
  return {
    x0: mark.startEdge === 'soft' ? mark.x0 + soft : mark.x0,
    x1: mark.endEdge === 'soft' ? mark.x1 - soft : mark.x1,
  };
}

function Line({ mark }: { mark: PlacedMark }) {
  const { x0, x1, y, startEdge, endEdge, form } = mark;
  const sure = sureExtent(mark);
  const dashed = [
    ...(form === 'dash' ? [`M${x0} ${y}H${x1}`] : []),
    ...(form !== 'dash' && sure.x0 > x0 ? [`M${x0} ${y}H${sure.x0}`] : []),
    ...(form !== 'dash' && sure.x1 < x1 ? [`M${sure.x1} ${y}H${x1}`] : []),
  ];
  return (
    <>
      {form !== 'dash' && <path className="line" d={`M${sure.x0} ${y}H${sure.x1}`} />}
      {dashed.length > 0 && <path className="line is-dashed" d={dashed.join('')} />}
      <path className="line" d={lineEnd(x0, y, startEdge, -1) + lineEnd(x1, y, endEdge, 1)} />
    </>
  );
}

function Bar({ mark }: { mark: PlacedMark }) {
  const { x0, x1, y, startEdge, endEdge } = mark;
  const height = mark.isThin ? THIN_BAR : BAR;
  const sure = sureExtent(mark);
  const slabs = `${sure.x0 > x0 ? `M${x0} ${y}H${sure.x0}` : ''}${sure.x1 < x1 ? `M${sure.x1} ${y}H${x1}` : ''}`;
  const arrows =
    (startEdge === 'beyond' ? lineEnd(x0, y, 'beyond', -1) : '') +
    (endEdge === 'beyond' ? lineEnd(x1, y, 'beyond', 1) : '');
  const inset = { start: startEdge === 'beyond' ? ARROW + 2 : 0, end: endEdge === 'beyond' ? ARROW + 2 : 0 };
  const from = sure.x0 + inset.start;
  return (
    <>
      <rect
        className="fill"
        x={from}
        y={y - height / 2}
        width={Math.max(0, sure.x1 - inset.end - from)}
        height={height}
      />
      {slabs && <path className="slabs" d={slabs} strokeWidth={height} />}
      {arrows && <path className="line" d={arrows} />}
    </>
  );
}

/** One event's mark; see marks.ts for what the forms mean. */
export function MarkShape({ mark }: { mark: PlacedMark }) {
  switch (mark.form) {
    case 'bar':
    case 'square':
      return <Bar mark={mark} />;
    case 'tally':
    case 'dash':
      return <Line mark={mark} />;
    case 'away':
      return null;
    case 'outside':
      return (
        <path
          className="line"
          d={mark.x0 === 0 ? lineEnd(0, mark.y, 'beyond', -1) : lineEnd(mark.x1, mark.y, 'beyond', 1)}
        />
      );
  }
}
