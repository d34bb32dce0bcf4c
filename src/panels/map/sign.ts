/** The outlines of signs, one for each group of kinds, about the origin. Plain shapes: nothing that pictures harm. */
import type { Sign } from './facts';

/** Corners on a circle of radius 1, first at `turn` of a full turn from the top, clockwise. */
function corners(count: number, turn = 0): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = 2 * Math.PI * (i / count + turn) - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

/** Stretched so that every sign looks about as large as the disc of the same radius. */
const OUTLINES: Readonly<Record<Exclude<Sign, 'fire'>, readonly (readonly [number, number])[]>> = {
  air: corners(3, 0.5).map(([x, y]) => [x * 1.35, y * 1.35]),
  ground: corners(4).map(([x, y]) => [x * 1.28, y * 1.28]),
  talk: corners(4, 0.125).map(([x, y]) => [x * 1.25, y * 1.25]),
  several: corners(6, 0.5 / 6).map(([x, y]) => [x * 1.1, y * 1.1]),
  count: [
    [-1.35, -0.55],
    [1.35, -0.55],
    [1.35, 0.55],
    [-1.35, 0.55],
  ],
  bomb: [
    [-0.42, -1.2],
    [0.42, -1.2],
    [0.42, -0.42],
    [1.2, -0.42],
    [1.2, 0.42],
    [0.42, 0.42],
    [0.42, 1.2],
    [-0.42, 1.2],
    [-0.42, 0.42],
    [-1.2, 0.42],
    [-1.2, -0.42],
    [-0.42, -0.42],
  ],
};

/** Path data for SVG and for a canvas, `radius` in pixels. */
export function signPath(sign: Sign, radius: number): string {
  const px = (n: number) => (n * radius).toFixed(2);
  if (sign === 'fire') return `M${px(-1)} 0A${px(1)} ${px(1)} 0 1 1 ${px(1)} 0A${px(1)} ${px(1)} 0 1 1 ${px(-1)} 0Z`;
  return `M${OUTLINES[sign].map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`;
}
