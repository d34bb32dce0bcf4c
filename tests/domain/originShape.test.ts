import { describe, expect, it } from 'vitest';
import { originShapes, shapeOf } from '../../src/domain/originShape';
import { sourceOf } from '../../src/domain/origins';
import { aCatalog, aClaim, anActor, aReport, exactly } from '../builders';

const attributed = (origin: string, n = 1) =>
  Array.from({ length: n }, () => aClaim('killed', exactly(3), { origin, voice: 'attributed' }));

describe('the shapes of origins', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

  it('go to the six busiest, in order of first appearance', () => {
    const counts = [2, 3, 1, 2, 5, 2, 2, 1];
    const catalog = aCatalog({
      actors: names.map((id) => anActor(id)),
      claims: names.flatMap((id, i) => attributed(id, counts[i])),
    });
    expect([...originShapes(catalog)]).toEqual([
      ['a', 'circle'],
      ['b', 'triangle'],
      ['d', 'square'],
      ['e', 'diamond'],
      ['f', 'down'],
      ['g', 'cross'],
    ]);
  });

  it('are one for all voices of one root', () => {
    const actors = [anActor('state'), anActor('agency', { partOf: 'state' })];
    const catalog = aCatalog({ actors, claims: [...attributed('agency'), ...attributed('state')] });
    const shapes = originShapes(catalog);
    expect([...shapes]).toEqual([['state', 'circle']]);
    for (const claim of catalog.dataset.claims) expect(shapeOf(shapes, sourceOf(catalog, claim))).toBe('circle');
  });

  it('are shared by further and unnamed origins, hollow where none is stated, a bar for a report’s own voice', () => {
    const catalog = aCatalog({
      actors: [...names.map((id) => anActor(id)), anActor('witnesses', { named: false })],
      reports: [aReport('r1'), aReport('r2', { read: 'excerpt' })],
      claims: [
        ...names.slice(0, 6).flatMap((id) => attributed(id, 2)),
        ...attributed('g'),
        ...attributed('witnesses'),
        aClaim('killed', exactly(3), { voice: 'attributed' }),
        aClaim('killed', exactly(3), { voice: 'attributed', report: 'r2' }),
        aClaim('killed', exactly(3)),
      ],
    });
    const shapes = originShapes(catalog);
    const drawn = catalog.dataset.claims.slice(12).map((c) => shapeOf(shapes, sourceOf(catalog, c)));
    expect(drawn).toEqual(['hexagon', 'hexagon', 'hollow', 'hollow', 'bar']);
  });
});
