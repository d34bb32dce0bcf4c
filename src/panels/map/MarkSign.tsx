import type { Agreement, Blamed, Sign } from './facts';
import { signPath } from './sign';

interface Props {
  readonly sign: Sign;
  readonly tint: Agreement | Blamed;
  readonly radiusPx: number;
  readonly ringPx?: number | null;
  /** Written inside, where there is room for it. */
  readonly count?: number | null;
}

const EDGE_PX = 3;
/** Signs reach this much beyond their radius. */
const REACH = 1.35;
const ROOM_FOR_COUNT_PX = 8;

/** A mark as drawn on the ground and in the key: its sign, a ring for the highest value, how many events it holds. */
export function MarkSign({ sign, tint, radiusPx, ringPx = null, count = null }: Props) {
  const half = Math.ceil(Math.max(radiusPx * REACH, ringPx ?? 0) + EDGE_PX);
  return (
    <svg
      className={`map-sign tint-${tint}`}
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      data-sign={sign}
      aria-hidden="true"
    >
      {ringPx !== null && <circle className="map-sign-ring" r={ringPx} />}
      <path className="map-sign-halo" d={signPath(sign, radiusPx)} />
      <path className="map-sign-shape" d={signPath(sign, radiusPx)} />
      {count !== null && radiusPx >= ROOM_FOR_COUNT_PX && (
        <text className="map-sign-count" textAnchor="middle" dominantBaseline="central">
          {count}
        </text>
      )}
    </svg>
  );
}
