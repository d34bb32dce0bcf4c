/** What a press on the map means. */
import { type GroundMark, holdsEvent } from './layout';

type PickIntent =
  | { readonly kind: 'select'; readonly event: string }
  | { readonly kind: 'card'; readonly place: string };

/** One event is chosen at once; several, none, or the one already chosen open the place's card. */
export function pickIntent(marks: readonly GroundMark[], placeId: string, chosen: string | null): PickIntent {
  const here = marks.filter((mark) => mark.place.id === placeId);
  const [only, ...more] = here.flatMap((mark) => mark.rows);
  if (!only || more.length > 0 || here.some((mark) => holdsEvent(mark, chosen)))
    return { kind: 'card', place: placeId };
  return { kind: 'select', event: only.row.event.id };
}
