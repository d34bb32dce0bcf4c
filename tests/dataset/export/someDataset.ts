/** Datasets made up by the property tests: sound by every rule, with all that a format can trip over. */
import fc from 'fast-check';
import type { Claim, Dataset, Event, Place } from '../../../src/domain/schema';
import {
  aClaim,
  aDataset,
  aHedgedToll,
  aPlace,
  aReport,
  anActor,
  anEdtf,
  anEvent,
  anOutlet,
  exactly,
} from '../../builders';

/** Text as people write it, with the signs that columns, formulas and lists stumble over inside. */
const someText = fc
  .array(fc.constantFrom('a', 'حلب', 'Q', ',', '"', ';', '&', '&amp;', "'", '=', '7', ' ', '\n', '-'), { maxLength: 8 })
  .map((parts) => `T${parts.join('')}.`);
const someName = fc
  .array(fc.constantFrom('a', 'ح', 'b', ' c', "'", '-', 'é'), { maxLength: 5 })
  .map((p) => `N${p.join('')}`);
const degrees = (least: number, most: number) => fc.integer({ min: least * 1e5, max: most * 1e5 }).map((n) => n / 1e5);

const ID_SIGNS = ['a', 'b2', 'c.d', 'e-f', 'g:h'];
const someId = fc.array(fc.constantFrom(...ID_SIGNS), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));

const square = ([west, south]: Place['point']): Place['point'][] => [
  [west, south],
  [west + 0.01, south],
  [west + 0.01, south + 0.01],
  [west, south],
];

const somePlace = fc
  .record({
    name: someName,
    lon: degrees(-179, 179),
    lat: degrees(-84, 84),
    isArea: fc.boolean(),
    isHeld: fc.boolean(),
  })
  .map(({ name, lon, lat, isArea, isHeld }) => ({ name, point: [lon, lat] satisfies Place['point'], isArea, isHeld }));

const PRECISIONS = ['exact', 'neighbourhood', 'part-of-city', 'city', 'region', 'country'] as const;
const KINDS = ['air-strike', 'shelling', 'fighting', 'truce', 'count'] as const;

const someSaying = fc.record({
  event: fc.nat(),
  report: fc.nat(),
  toll: fc.option(aHedgedToll, { nil: null }),
  facet: fc.constantFrom('killed' as const, 'wounded' as const, 'casualties' as const),
  stance: fc.constantFrom('affirms' as const, 'affirms' as const, 'affirms' as const, 'denies' as const),
  origin: fc.constantFrom(null, 'monitor', 'ministry'),
});

export const someDataset: fc.Arbitrary<Dataset> = fc
  .record({
    places: fc.array(somePlace, { minLength: 1, maxLength: 4 }),
    ids: fc.uniqueArray(someId, { minLength: 1, maxLength: 6 }),
    facts: fc.array(
      fc.record({
        title: someText,
        summary: someText,
        when: anEdtf,
        place: fc.nat(),
        kind: fc.constantFrom(...KINDS),
        precision: fc.constantFrom(...PRECISIONS),
        isWithin: fc.boolean(),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    headlines: fc.array(fc.option(someText, { nil: null }), { minLength: 2, maxLength: 2 }),
    sayings: fc.array(someSaying, { maxLength: 12 }),
  })
  .map(({ places, ids, facts, headlines, sayings }) => {
    const events = ids.map((id, i): Event => {
      const { title, summary, when, place, kind, precision, isWithin } = facts[i]!;
      return anEvent(id, {
        title: { en: title, ...(i % 2 === 0 ? { ar: 'حدث' } : {}) },
        summary: { en: summary },
        when,
        place: `p${place % places.length}`,
        kind,
        placePrecision: precision,
        within: isWithin && i > 0 ? [ids[i - 1]!] : [],
      });
    });
    const mentions = ids.map((event, i): Claim => aClaim('mention', {}, { id: `m${i}`, event, report: `r${i % 2}` }));
    const said = sayings.map(({ event, report, toll, facet, stance, origin }, i): Claim => {
      const more = {
        id: `s${i}`,
        event: ids[event % ids.length]!,
        report: `r${report % 2}`,
        stance,
        origin,
        voice: origin === null ? ('own' as const) : ('attributed' as const),
      };
      return toll === null ? aClaim('responsible', { actors: ['army'] }, more) : aClaim(facet, toll, more);
    });
    return aDataset({
      outlets: [anOutlet('gazette', { name: { en: 'Gazette; The' } }), anOutlet('wire', { actor: 'ministry' })],
      reports: headlines.map((title, i) =>
        aReport(`r${i}`, {
          outlet: i === 0 ? 'gazette' : 'wire',
          title,
          wires: i === 0 ? ['wire'] : [],
          copyOf: i === 0 ? 'r1' : null,
        }),
      ),
      actors: [
        anActor('state'),
        anActor('army', { partOf: 'state' }),
        anActor('ministry', { partOf: 'state' }),
        anActor('monitor'),
        anActor('nobody'),
      ],
      places: [
        aPlace('land', { kind: 'country', name: { en: 'Land' } }),
        ...places.map(({ name, point, isArea, isHeld }, i) =>
          aPlace(`p${i}`, {
            name: { en: name },
            point,
            within: 'land',
            ...(isArea ? { area: [square(point)] } : {}),
            control: isHeld
              ? [{ by: 'army', from: '2016', to: '2017', basis: 'made up', confidence: 'low' as const }]
              : [],
          }),
        ),
      ],
      events,
      claims: [...mentions, ...said, aClaim('killed', exactly(4), { id: 'last', event: ids[0]!, report: 'r0' })],
    });
  });
