import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesIn } from '../../../src/dataset/export/formats';
import { selectAll, selectEvents } from '../../../src/dataset/export/selection';
import { readParallax } from '../../../src/dataset/readParallax';
import { asKnownOn } from '../../../src/domain/asKnown';
import { buildCatalog } from '../../../src/domain/catalog';
import type { Dataset } from '../../../src/domain/schema';
import { parseDay } from '../../../src/lib/day';
import { aClaim, aDataset, anActor, anEvent, anOutlet, aPlace, aReport } from '../../builders';
import { corpus } from '../../fourReports';
import { formatOf } from './readAgain';
import { someDataset } from './someDataset';

const idsIn = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Written and read again. */
function readPart(dataset: Dataset, chosen: ReadonlySet<string>) {
  const { catalog } = selectEvents(buildCatalog(dataset), chosen);
  const { dataset: part, problems, incomplete } = readParallax(JSON.parse(formatOf('parallax').write(catalog)), 'part');
  return { part: part!, faults: [...problems, ...incomplete], events: idsIn(part!.events), claims: part!.claims };
}

/** What such a part has to be. */
const chosenOf = (dataset: Dataset, chosen: ReadonlySet<string>) => ({
  faults: [],
  events: idsIn(dataset.events).filter((id) => chosen.has(id)),
  claims: dataset.claims.filter(({ event }) => chosen.has(event)),
});

describe('selectEvents', () => {
  it('reads again without problems, with the same claims on those events', () => {
    fc.assert(
      fc.property(someDataset, fc.infiniteStream(fc.boolean()), (dataset, coins) => {
        const chosen = new Set(idsIn(dataset.events).filter(() => coins.next().value));
        const { part: _, ...read } = readPart(dataset, chosen);
        expect(read).toEqual(chosenOf(dataset, chosen));
      }),
    );
  });

  it('does so for each single event of the embedded dataset, with no record that could be left out', () => {
    for (const { id } of corpus.events) {
      const { part, ...read } = readPart(corpus, new Set([id]));
      expect(read).toEqual(chosenOf(corpus, new Set([id])));
      const named = JSON.stringify([
        part.claims,
        part.events,
        part.reports,
        part.places,
        part.outlets,
        part.actors,
        part.terms,
      ]);
      const isNamed = (other: string) => named.split(`"${other}"`).length > 2;
      const idle = [part.reports, part.places, part.outlets, part.actors, part.terms].flatMap(idsIn);
      expect(idle.filter((other) => !isNamed(other) && !named.includes(`"${other}":`))).toEqual([]);
    }
  });

  it('leaves out what only other events need, and says so', () => {
    const dataset = aDataset({
      opensOn: 'e2',
      outlets: [anOutlet('gazette'), anOutlet('wire')],
      reports: [aReport('r1', { wording: { word: 1 } }), aReport('r2', { outlet: 'wire' })],
      actors: [anActor('state'), anActor('army', { partOf: 'state' }), anActor('monitor'), anActor('front')],
      terms: [
        { id: 'word', refersTo: 'front', label: 'word', match: ['word'] },
        { id: 'other', refersTo: 'monitor', label: 'other', match: ['other'] },
      ],
      places: [aPlace('land'), aPlace('town', { within: 'land' }), aPlace('far')],
      events: [anEvent('e1', { within: ['e2'] }), anEvent('e2', { place: 'far' })],
      claims: [
        aClaim('responsible', { actors: ['army'] }, { event: 'e1' }),
        aClaim('mention', {}, { event: 'e2', report: 'r2', origin: 'monitor', voice: 'attributed' }),
      ],
    });
    const selection = selectEvents(buildCatalog(dataset), new Set(['e1']));
    const part = selection.catalog.dataset;
    expect([part.reports, part.outlets, part.actors, part.places, part.terms].map(idsIn)).toEqual([
      ['r1'],
      ['gazette'],
      ['state', 'army', 'front'],
      ['land', 'town'],
      ['word'],
    ]);
    expect(part).toMatchObject({ id: 'made-up:selection', events: [{ id: 'e1', within: [] }] });
    expect(part).not.toHaveProperty('opensOn');
    expect(lossesIn(formatOf('parallax'), selection)).toEqual([
      { kind: 'silentReports', count: 1 },
      { kind: 'widerLinks', count: 1 },
    ]);
  });

  it('takes nothing that was published after the day of the view, but the text that a copy names', () => {
    const dataset = aDataset({
      reports: [aReport('copy', { copyOf: 'late' }), aReport('late', { published: '2016-05-09' })],
      claims: [aClaim('mention', {}, { report: 'copy' }), aClaim('mention', {}, { report: 'late' })],
    });
    const known = asKnownOn(buildCatalog(dataset), parseDay('2016-05-04')).catalog;
    const part = selectEvents(known, new Set(['e1'])).catalog.dataset;
    expect(part.claims.map(({ report }) => report)).toEqual(['copy']);
    expect(idsIn(part.reports)).toEqual(['copy', 'late']);
  });

  it('names the whole nothing else than what it is', () => {
    const catalog = buildCatalog(corpus);
    expect(selectAll(catalog)).toEqual({ catalog, left: [] });
    expect(lossesIn(formatOf('parallax'), selectAll(catalog))).toEqual([]);
  });
});
