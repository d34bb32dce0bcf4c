import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutDay, plainDays } from '../../../src/dataset/export/days';
import { figureOf } from '../../../src/dataset/export/figures';
import { plainIds } from '../../../src/dataset/export/plainIds';
import { buildCatalog, claimsOn, get } from '../../../src/domain/catalog';
import { mustParseEdtf } from '../../../src/domain/edtf';
import type { Claim, Dataset, Event, Place } from '../../../src/domain/schema';
import { corpus } from '../../fourReports';
import { readAgain } from './readAgain';
import { someDataset } from './someDataset';

const RUNS = { numRuns: 60 };

/** "4..4", "19..", lower first: what is said of the killed as a whole. */
const killed = (claims: readonly Claim[]) =>
  claims
    .flatMap((claim) =>
      claim.facet === 'killed' && claim.value.people === 'people'
        ? [`${claim.value.min}..${claim.value.max ?? ''}`]
        : [],
    )
    .sort();

/** What the columns of an event can hold of the killed; `needsEnd` where an open upper end cannot be said. */
function killedKept(claims: readonly Claim[], { needsEnd = false, onlyExact = false } = {}): string[] {
  const figure = figureOf(claims, 'killed');
  if (figure === null || (onlyExact && figure.hedge !== null)) return [];
  const { exact, min, max, hedge } = figure;
  const bounds = hedge === null || (needsEnd && max === null) ? [] : [`${min}..${max ?? ''}`];
  return [...(exact === null ? [] : [`${exact}..${exact}`]), ...bounds].sort();
}

const days = (when: string) => {
  const { startDay, endDay, possibleStartDay, possibleEndDay } = mustParseEdtf(when);
  return [startDay, endDay, possibleStartDay, possibleEndDay];
};

type What = 'events' | 'geojson' | 'ucdp' | 'acled';
const PREFIX = { events: 'file1:', geojson: 'file1:', ucdp: 'ucdp:', acled: 'acled:' };
const OWN = { events: /^file\d+:/, geojson: /^file\d+:/, ucdp: /^ucdp:/, acled: /^acled:/ };
/** How the readers write that no date was given. */
const UNDATED = new Set(['1900/..', '1946/..', '1997/..']);
const OPEN_TOLLS = { events: {}, geojson: {}, ucdp: { needsEnd: true }, acled: { onlyExact: true } };

/** Whether the format has columns for when the event was; what has not is read as undated, never as a day. */
function hasDays(what: What, when: string): boolean {
  const period = mustParseEdtf(when);
  const plain = plainDays(period);
  if (what === 'events' || what === 'geojson') return plain !== null;
  if (aboutDay(period) !== null) return true;
  if (what === 'ucdp') return plain !== null;
  return plain !== null && (plain.length === 1 || (!period.isInterval && period.start?.precision === 'month'));
}

const isFine = ({ placePrecision }: Event) => placePrecision === 'exact' || placePrecision === 'neighbourhood';

/** Where an event is, as far as the format draws it. */
function groundIn(what: What, fine: boolean, { point, area }: Place) {
  if (what !== 'geojson') return point;
  if (!fine) return 'no geometry';
  return area ?? point;
}

/** Of each event what the format can hold. */
function factsBefore(what: What, dataset: Dataset) {
  const catalog = buildCatalog(dataset);
  const ids = plainIds(catalog, OWN[what]);
  return dataset.events.map((event) => {
    const place = get(catalog.places, event.place);
    return {
      id: `${PREFIX[what]}${get(ids, event.id)}`,
      days: hasDays(what, event.when) ? days(event.when) : 'undated',
      place: place.name.en.trim(),
      ground: groundIn(what, isFine(event), place),
      killed: killedKept(claimsOn(catalog, event.id), OPEN_TOLLS[what]),
    };
  });
}

/** The same of what was read. A place without a geometry is one that the reader had to make up, of low confidence. */
function factsAfter(what: What, dataset: Dataset) {
  const catalog = buildCatalog(dataset);
  return dataset.events.map(({ id, when, place: placeId }) => {
    const place = get(catalog.places, placeId);
    return {
      id,
      days: UNDATED.has(when) ? 'undated' : days(when),
      place: place.name.en,
      ground: groundIn(what, place.confidence !== 'low', place),
      killed: killed(claimsOn(catalog, id)),
    };
  });
}

describe('a dataset in its own format', () => {
  it('is the same when read again, record by record', async () => {
    await fc.assert(
      fc.asyncProperty(someDataset, async (dataset) => {
        const read = await readAgain('parallax', dataset);
        expect(read.problems).toEqual([]);
        expect(read.dataset).toEqual(dataset);
      }),
      RUNS,
    );
  });

  it('is the same for the embedded one, in the order of its lists and fields', async () => {
    const { dataset, problems } = await readAgain('parallax', corpus);
    expect(problems).toEqual([]);
    expect(JSON.stringify(dataset)).toBe(JSON.stringify(corpus));
  });
});

describe.each(['events', 'geojson', 'ucdp', 'acled'] as const)('events as %s', (what) => {
  it('have the same ids, days, places and tolls when read again, where the format can hold them', async () => {
    await fc.assert(
      fc.asyncProperty(someDataset, async (dataset) => {
        const { dataset: again, accounts } = await readAgain(what, dataset);
        expect(accounts).toMatchObject([{ kept: dataset.events.length, rejected: 0 }]);
        expect(factsAfter(what, again)).toEqual(factsBefore(what, dataset));
      }),
      RUNS,
    );
  });

  it('do so for the embedded dataset', async () => {
    const { dataset: again, accounts } = await readAgain(what, corpus);
    expect(accounts).toMatchObject([{ kept: corpus.events.length, rejected: 0 }]);
    expect(factsAfter(what, again)).toEqual(factsBefore(what, corpus));
  });

  it('keep their ids, days and tolls when what was read goes out and is read once more', async () => {
    const once = await readAgain(what, corpus);
    const twice = await readAgain(what, once.dataset);
    const facts = ({ dataset }: typeof once) => {
      const catalog = buildCatalog(dataset);
      return dataset.events.map(({ id, when }) => [id, when, killed(claimsOn(catalog, id))]);
    };
    expect(facts(twice)).toEqual(facts(once));
  });
});

describe('events in the columns of UCDP', () => {
  it('bring their reports along: outlet, day and headline', async () => {
    await fc.assert(
      fc.asyncProperty(someDataset, async (dataset) => {
        const { dataset: again, problems } = await readAgain('ucdp', dataset);
        const plain = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;
        const mentioned = dataset.reports.filter(({ id }) => dataset.claims.some(({ report }) => report === id));
        const sources = again.reports.filter(({ publishedBasis }) => publishedBasis === 'stated');
        expect(new Set(sources.map(({ title }) => plain(title)))).toEqual(
          new Set(mentioned.map(({ title }) => plain(title))),
        );
        expect(problems.map(({ reason }) => reason)).not.toContain('the headlines cannot be told apart');
      }),
      RUNS,
    );
  });
});
