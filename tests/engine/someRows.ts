/** Made-up rows and views for the engine: dates that meet at their edges, open ends, several ids, no ground at all. */
import fc from 'fast-check';
import type { Area, Footing } from '../../src/domain/area';
import { mustParseEdtf } from '../../src/domain/edtf';
import { CERTAIN, POSSIBLE } from '../../src/domain/filter';
import { INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { buildColumns, buildGrounds } from '../../src/engine/columns';
import { isoDay } from '../../src/lib/day';
import type { Ring } from '../../src/lib/ring';
import { aPlace, anEdtf, anEvent, theDay } from '../builders';
import type { PlainRow } from './plainFilter';

const FROM = theDay('2016-04-26');
const DAYS = 12;
export const SPAN = { from: FROM - 40, to: FROM + DAYS + 40 };

const aDay = fc.integer({ min: FROM, max: FROM + DAYS }).map(isoDay);
const aDate = fc.tuple(fc.oneof({ weight: 4, arbitrary: aDay }, fc.constant('2016-05')), fc.constantFrom('', '', '~'));
const aWhen = fc.oneof(
  { weight: 3, arbitrary: aDay },
  { weight: 2, arbitrary: aDate.map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc.tuple(aDay, aDay, fc.constantFrom('', '?')).map(([a, b, mark]) => {
      const [from, to] = [a, b].sort((x, y) => x.localeCompare(y));
      return `${from}${mark}/${to}${mark}`;
    }),
  },
  aDay.map((day) => `${day}/..`),
  aDay.map((day) => `../${day}`),
  anEdtf,
);

/** On a grid, so that boxes meet points and edges exactly. */
const degrees = fc.integer({ min: 0, max: 6 });
const aSquare = fc.tuple(degrees, degrees, fc.integer({ min: 1, max: 3 }));
const aFooting: fc.Arbitrary<Footing> = fc.oneof(
  fc.tuple(degrees, degrees).map((point): Footing => ({ kind: 'spot', place: aPlace('spot', { point }) })),
  fc
    .tuple(degrees, degrees, fc.constantFrom('radius' as const, 'wide' as const))
    .map(([lon, lat, kind]): Footing => ({ kind, place: aPlace('round', { point: [lon, lat] }), radiusM: 111_320 })),
  aSquare.map(([west, south, size]): Footing => {
    const [east, north] = [west + size, south + size];
    const ring: Ring = [
      [west, south],
      [east, south],
      [west, north],
      [west, south],
    ];
    return { kind: 'quarter', place: aPlace('quarter'), rings: [ring] };
  }),
);
export const anArea = aSquare.map(([west, south, size]): Area => [west - 0.5, south, west + size, south + size + 0.5]);

const IDS = ['a', 'b', 'c', 'constructor', '__proto__'];
const someIds = fc.subarray(IDS).map((ids) => new Set(ids));

/** The grounds of a few places, shared by rows. */
const aFew = fc.array(aFooting, { minLength: 1, maxLength: 6 });
export const someRows: fc.Arbitrary<PlainRow[]> = aFew.chain((footings) =>
  fc
    .array(
      fc.record({
        period: aWhen.map(mustParseEdtf),
        ids: fc.record({
          actors: someIds,
          outlets: someIds,
          kinds: fc.constantFrom('shelling', 'air-strike').map((kind) => new Set([kind])),
          places: fc.constantFrom(...IDS).map((id) => new Set([id, 'town'])),
          disagreements: fc.constantFrom([], ['tolls-contradict']).map((ids) => new Set<string>(ids)),
        }),
        footing: fc.option(fc.constantFrom(...footings), { freq: 4 }),
        surely: fc.constantFrom(CERTAIN, CERTAIN, POSSIBLE),
      }),
      { maxLength: 30, size: 'max' },
    )
    .map((rows) => rows.map((row, i) => ({ id: `e${i}`, ...row }))),
);

const anywhere: Footing = { kind: 'spot', place: aPlace('town') };

export function columnsOf(rows: readonly PlainRow[]) {
  const facts = rows.map((row) => ({ ...row, event: anEvent(row.id), footing: row.footing ?? anywhere }));
  return { ...buildColumns(facts), grounds: buildGrounds(rows.map((row) => row.footing)) };
}

const changes: fc.Arbitrary<Partial<View>>[] = [
  fc.record({
    from: fc.option(
      aDate.map((d) => d.join('')),
      { nil: null },
    ),
    to: fc.option(aDay, { nil: null }),
  }),
  fc.record({ from: aDay, to: aDay }),
  fc.record({ actors: fc.subarray([...IDS, 'nobody']) }),
  fc.record({ outlets: fc.subarray(IDS) }),
  fc.record({ kinds: fc.subarray(['shelling', 'air-strike', 'truce'] as const) }),
  fc.record({ places: fc.subarray(['a', 'town']) }),
  fc.record({ disagreements: fc.subarray(['tolls-contradict', 'one-origin-only'] as const) }),
  fc.record({ area: fc.option(anArea, { nil: null }) }),
  fc.record({ q: fc.constantFrom('', 'none', '1', '2') }),
];

/** Views one after the other, each the last with one or two clauses changed; now and then all are cleared. */
export const someViews: fc.Arbitrary<View[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.oneof(...changes) },
      { weight: 2, arbitrary: fc.tuple(fc.oneof(...changes), fc.oneof(...changes)).map(([a, b]) => ({ ...a, ...b })) },
      { weight: 1, arbitrary: fc.constant(INITIAL_VIEW) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    let view = INITIAL_VIEW;
    return steps.map((step) => {
      view = { ...view, ...step };
      return view;
    });
  });

/** Finds the events whose id holds the text. */
export const searchIn = (rows: readonly PlainRow[]) => (q: string) =>
  q === '' ? null : new Set(rows.map(({ id }) => id).filter((id) => id.includes(q)));
