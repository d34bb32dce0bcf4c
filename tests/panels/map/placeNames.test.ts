import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog';
import { CERTAIN, eventFacts } from '../../../src/domain/filter';
import type { Ring } from '../../../src/lib/ring';
import { groundOf } from '../../../src/panels/map/ground';
import { boxAround, boxesTouch } from '../../../src/panels/map/labels';
import { layoutMap } from '../../../src/panels/map/layout';
import { slantedBoxes } from '../../../src/panels/map/lineLabels';
import { type MapView, project } from '../../../src/panels/map/mercator';
import { placeNames } from '../../../src/panels/map/placeNames';
import { regionSpots } from '../../../src/panels/map/wishes';
import { aDataset, anActor, anEvent, aPlace } from '../../builders';

/** Five by five quarters; the two southern rows are held by somebody else. */
const quarters = Array.from({ length: 25 }, (_, i) => {
  const [lon, lat] = [37.1 + (i % 5) / 100, 36.2 + Math.floor(i / 5) / 100];
  const [east, north] = [37.1 + ((i % 5) + 1) / 100, 36.2 + (Math.floor(i / 5) + 1) / 100];
  const ring: Ring = [
    [lon, lat],
    [east, lat],
    [east, north],
    [lon, north],
    [lon, lat],
  ];
  const by = i < 10 ? 'rebels' : 'army';
  const control = [{ by, from: '2016-04', to: '2016-04', basis: 'made up', confidence: 'low' as const }];
  return aPlace(`q${i}`, { area: [ring], point: [lon + 0.005, lat + 0.005], control });
});
const catalog = buildCatalog(
  aDataset({
    actors: [anActor('army', { side: 'syrian-state' }), anActor('rebels', { side: 'opposition' })],
    places: [aPlace('town', { kind: 'city' }), ...quarters],
    events: [anEvent('e1', { place: 'q12' }), anEvent('e2', { place: 'q13' })],
    lines: [
      {
        id: 'river',
        name: { en: 'River' },
        kind: 'river',
        points: [
          [37.12, 36.19],
          [37.13, 36.26],
        ],
        basis: 'made up',
        confidence: 'low',
      },
    ],
  }),
);
const ground = groundOf(catalog);
const all = Uint8Array.from([CERTAIN, CERTAIN]);
const rows = catalog.dataset.events.map((event) => eventFacts(catalog, event));
const { marks } = layoutMap(rows, { all, elsewhere: all }, catalog, ground, 'e1');
const regions = regionSpots(ground);

function viewAt(zoom: number): MapView {
  const middle = project({ zoom, origin: { x: 0, y: 0 } }, [37.125, 36.225]);
  const origin = { x: middle.x - 250, y: middle.y - 250 };
  return { zoom, origin, left: 0, top: 0, width: 500, height: 500, metresPerPx: 126_000 / 2 ** zoom };
}
const sizes = { size: () => ({ width: 60, height: 14 }), line: () => ({ width: 40 }), namesRegions: true };
const namesAt = (zoom: number, more: Partial<typeof sizes> = {}) =>
  placeNames({ view: viewAt(zoom), covered: [], ground, regions, marks, chosen: 'e1' }, { ...sizes, ...more });

describe('names on the map', () => {
  it('never overlap, at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 9, max: 16, noNaN: true }), (zoom) => {
        const { labels, lineLabels } = namesAt(zoom);
        const flat = labels.map((l) => boxAround(l, l.width, l.height));
        flat.forEach((box, i) => expect(flat.slice(0, i).some((other) => boxesTouch(box, other))).toBe(false));
        for (const part of lineLabels.flatMap((l) => slantedBoxes(l, 40))) {
          expect(flat.some((box) => boxesTouch(box, part))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('name the chosen mark first, then the others, then the rest', () => {
    expect(
      namesAt(12)
        .labels.slice(0, 2)
        .map((l) => [l.id, l.kind]),
    ).toEqual([
      ['quarter:q12', 'chosen'],
      ['quarter:q13', 'event'],
    ]);
  });

  it('come with a closer look', () => {
    const count = (zoom: number) => namesAt(zoom).labels.filter((l) => l.kind === 'quarter').length;
    expect(count(11)).toBe(0);
    expect(count(13)).toBeGreaterThan(10);
  });

  it('name each class once, where it is, and no class that is not drawn', () => {
    const { labels } = namesAt(13);
    const at = (id: string) => labels.find((l) => l.id === id)!;
    expect(
      labels
        .filter((l) => l.kind === 'region')
        .map((l) => l.id)
        .sort(),
    ).toEqual(['opposition', 'state']);
    expect(at('opposition').y).toBeGreaterThan(at('state').y);
    expect(namesAt(13, { namesRegions: false }).labels.some((l) => l.kind === 'region')).toBe(false);
  });

  it('leave out what controls stand on', () => {
    const view = viewAt(13);
    const covered = [{ left: 0, top: 0, width: 500, height: 500 }];
    expect(placeNames({ view, covered, ground, regions, marks, chosen: 'e1' }, sizes).labels).toEqual([]);
  });
});
