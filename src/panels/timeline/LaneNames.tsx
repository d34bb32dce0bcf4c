import type { PlacedLane } from './lanes';
import { fitText } from './textWidth';

const GUTTER_TEXT_PX = 11.5;

interface Props {
  readonly lanes: readonly PlacedLane[];
  readonly name: (lane: string) => string;
  readonly gutter: number;
}

export function LaneNames({ lanes, name, gutter }: Props) {
  return (
    <g aria-hidden="true">
      {lanes.map(({ lane, y }) => (
        <text key={lane} y={y + 9}>
          <title>{name(lane)}</title>
          {fitText(name(lane), gutter - 8, GUTTER_TEXT_PX)}
        </text>
      ))}
    </g>
  );
}
