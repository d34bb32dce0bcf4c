/** Which names fit on the map: the more important first, each at the best of its spots, none over another. */
import type { Pixel } from './mercator';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type LabelKind = 'chosen' | 'event' | 'region' | 'quarter';

export interface LabelWish {
  readonly id: string;
  readonly kind: LabelKind;
  readonly width: number;
  readonly height: number;
  /** Centres, best first. */
  readonly spots: readonly Pixel[];
  /** Covered only where no spot is clear of them: the shapes of other marks. */
  readonly avoids?: readonly Box[];
}

/** `x`, `y`: its centre. */
export interface PlacedLabel extends Pixel {
  readonly id: string;
  readonly kind: LabelKind;
  readonly width: number;
  readonly height: number;
}

export function boxAround({ x, y }: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

/** Air between names; a quarter's name needs more of it than the name of a mark. */
const GAP: Readonly<Record<LabelKind, number>> = { chosen: 2, event: 2, region: 6, quarter: 7 };

/** `wishes`: the most important first. `taken`: dots and other things that no name may cover. */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[], inside: Box): PlacedLabel[] {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const { width, height } = wish;
    const air = 2 * GAP[wish.kind];
    const free = (spot: Pixel) =>
      boxHolds(inside, boxAround(spot, width, height)) &&
      !boxes.some((box) => boxesTouch(box, boxAround(spot, width + air, height + air / 2)));
    const isClear = (spot: Pixel) => !wish.avoids?.some((box) => boxesTouch(box, boxAround(spot, width, height)));
    const spot = wish.spots.find((s) => free(s) && isClear(s)) ?? wish.spots.find(free);
    if (!spot) return [];
    boxes.push(boxAround(spot, width, height));
    return [{ id: wish.id, kind: wish.kind, width, height, ...spot }];
  });
}
