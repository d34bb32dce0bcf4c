/**
 * A shape for each origin, for drawings of the comparison: the six busiest origins of a dataset get one of their own, in
 * order of first appearance, the rest share one and stand by their name. Shapes say who vouches, never how firmly.
 */
import { type Catalog } from './catalog';
import { type Source, sourceOf } from './origins';

const OWN_SHAPES = ['circle', 'triangle', 'square', 'diamond', 'down', 'cross'] as const;
/** `hexagon`: any further origin, or an unnamed one. `hollow`: no origin stated or known. `bar`: the report's own voice. */
export type OriginShape = (typeof OWN_SHAPES)[number] | 'hexagon' | 'hollow' | 'bar';

/** Root actor id → shape, for the origins that have one of their own. */
export function originShapes(catalog: Catalog): ReadonlyMap<string, OriginShape> {
  const counts = new Map<string, number>();
  for (const claim of catalog.dataset.claims) {
    const source = sourceOf(catalog, claim);
    if (source.kind === 'origin') counts.set(source.root.id, (counts.get(source.root.id) ?? 0) + 1);
  }
  const order = [...counts.keys()];
  const busiest = new Set([...order].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, OWN_SHAPES.length));
  const shown = order.filter((id) => busiest.has(id));
  return new Map(shown.map((id, i) => [id, OWN_SHAPES[i]!]));
}

export function shapeOf(shapes: ReadonlyMap<string, OriginShape>, source: Source): OriginShape {
  switch (source.kind) {
    case 'origin':
      return shapes.get(source.root.id) ?? 'hexagon';
    case 'unnamed':
      return 'hexagon';
    case 'own-voice':
      return 'bar';
    case 'not-stated':
    case 'not-known':
      return 'hollow';
  }
}
