/** The name of a river or a road: set along its line, beside it, where it is in view and covers nothing. */
import { type Box, boxAround, boxesTouch, boxHolds } from './labels';
import type { Pixel } from './mercator';

export interface LineLabel extends Pixel {
  readonly id: string;
  /** Degrees, clockwise; never upside down. */
  readonly angle: number;
}

const STEP_PX = 12;
const OFF_LINE_PX = 9;
const PART_PX = 14;

/** Points every few pixels along the line. */
function walk(line: readonly Pixel[]): Pixel[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const steps = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / STEP_PX));
    return Array.from({ length: steps }, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / steps,
      y: a.y + ((b.y - a.y) * k) / steps,
    }));
  });
}

/** A slanted name as a row of small boxes. */
export function slantedBoxes({ x, y, angle }: Omit<LineLabel, 'id'>, width: number): Box[] {
  const turn = (angle * Math.PI) / 180;
  const parts = Math.max(1, Math.ceil(width / PART_PX));
  return Array.from({ length: parts }, (_, i) => {
    const along = ((i + 0.5) / parts - 0.5) * width;
    return boxAround({ x: x + along * Math.cos(turn), y: y + along * Math.sin(turn) }, PART_PX, PART_PX);
  });
}

function upright(angle: number): number {
  if (angle > 90) return angle - 180;
  return angle <= -90 ? angle + 180 : angle;
}

/** Null where no stretch of the line has room. The straightest stretch is the best. */
export function placeLineLabel(
  id: string,
  line: readonly Pixel[],
  width: number,
  taken: readonly Box[],
  inside: Box,
): LineLabel | null {
  const points = walk(line);
  const span = Math.ceil(width / STEP_PX);
  let best: { label: LineLabel; bend: number } | null = null;
  for (let i = 0; i + span < points.length; i++) {
    const [a, b, middle] = [points[i]!, points[i + span]!, points[i + Math.floor(span / 2)]!];
    const angle = upright((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI);
    const turn = (angle * Math.PI) / 180;
    const chord = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const bend = Math.hypot(middle.x - chord.x, middle.y - chord.y);
    for (const side of [-1, 1]) {
      const off = side * (OFF_LINE_PX + bend / 2);
      const label = { id, x: chord.x - off * Math.sin(turn), y: chord.y + off * Math.cos(turn), angle };
      const boxes = slantedBoxes(label, width);
      const fits = boxes.every((box) => boxHolds(inside, box) && !taken.some((other) => boxesTouch(box, other)));
      if (fits && (!best || bend < best.bend - 1)) best = { label, bend };
    }
  }
  return best?.label ?? null;
}
