import type { EventLine } from './eventLines';
import type { PlacedMark } from './lanes';
import { clamp } from './scale';
import { fitText, textWidth } from './textWidth';

const HEIGHT = 18;
const INSET = 6;
const AWAY = 8;

interface Props {
  readonly mark: PlacedMark | undefined;
  readonly line: EventLine | undefined;
  readonly width: number;
  readonly height: number;
}

/** The whole title and the days of the mark that the pointer or the focus is on. */
export function MarkTag({ mark, line, width, height }: Props) {
  if (!mark || !line) return null;
  const text = fitText(`${line.title} · ${line.when}`, width - 2 * INSET);
  const boxWidth = Math.min(width, textWidth(text) + 2 * INSET);
  const middle = (mark.x0 + mark.x1) / 2;
  const x = clamp(middle - boxWidth / 2, 0, width - boxWidth);
  const below = mark.y + AWAY;
  const y = below + HEIGHT <= height ? below : mark.y - AWAY - HEIGHT;
  return (
    <g className="tl-tag" aria-hidden="true">
      <rect x={x + 0.5} y={y + 0.5} width={boxWidth - 1} height={HEIGHT - 1} />
      <text x={x + boxWidth / 2} y={y + 13} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
