import type { CSSProperties } from 'react';
import type { Ground } from './ground';
import { type MapView, project } from './mercator';
import { PlaceCard } from './PlaceCard';
import type { OpenCard } from './useCard';

interface Props {
  readonly card: OpenCard;
  readonly view: MapView;
  readonly ground: Ground;
  readonly onClose: () => void;
}

const OFF_PX = 14;
const EDGE_PX = 8;

/** A card beside what it speaks of, on the side where there is room. */
export function CardAt({ card: { place, marks }, view, ground, onClose }: Props) {
  const at = marks[0]?.at ?? (place && (ground.quarters.get(place.id)?.pole ?? place.point));
  if (!at) return null;
  const { x, y } = project(view, at);
  const [left, top] = [x - view.left, y - view.top];
  const style: CSSProperties = {
    ...(left < view.width / 2 ? { left: left + OFF_PX } : { right: view.width - left + OFF_PX }),
    ...(top < view.height / 2
      ? { top: Math.max(EDGE_PX, top - OFF_PX) }
      : { bottom: Math.max(EDGE_PX, view.height - top - OFF_PX) }),
  };
  const control = place ? (ground.quarters.get(place.id)?.control ?? null) : null;
  return (
    <PlaceCard
      place={place}
      control={control}
      rows={marks.flatMap((mark) => mark.rows)}
      style={style}
      onClose={onClose}
    />
  );
}
