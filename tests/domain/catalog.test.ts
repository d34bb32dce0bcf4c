import { describe, expect, it } from 'vitest';
import {
  actorChain,
  buildCatalog,
  chainUp,
  claimsOn,
  get,
  narrowerEvents,
  placeChain,
  widerEvents,
} from '../../src/domain/catalog';
import { aCatalog, aClaim, aDataset, anActor, anEvent, aPlace, aReport, theDay } from '../builders';

const ids = (records: readonly { id: string }[]) => records.map((r) => r.id);

describe('buildCatalog', () => {
  it('finds every record by its id', () => {
    const catalog = aCatalog({ actors: [anActor('sohr')] });
    expect(get(catalog.actors, 'sohr').id).toBe('sohr');
    expect(get(catalog.outlets, 'gazette').id).toBe('gazette');
    expect(get(catalog.places, 'town').id).toBe('town');
  });

  it('lists the claims of an event and of a report in the order of the texts', () => {
    const claims = ['a', 'b', 'c'].map((id) => aClaim('mention', {}, { id, event: id === 'b' ? 'e2' : 'e1' }));
    const catalog = aCatalog({ events: [anEvent('e1'), anEvent('e2')], claims });
    expect(ids(claimsOn(catalog, 'e1'))).toEqual(['a', 'c']);
    expect(ids(catalog.claimsOfReport.get('r1')!)).toEqual(['a', 'b', 'c']);
  });

  it('has no claims for an event that nobody tells of, or that is not there', () => {
    expect(claimsOn(aCatalog(), 'e1')).toEqual([]);
    expect(claimsOn(aCatalog(), 'constructor')).toEqual([]);
  });

  it('knows when events happened and reports were published', () => {
    const catalog = aCatalog({ reports: [aReport('r1', { published: '2016-05-04' })] });
    expect(get(catalog.when, 'e1').startDay).toBe(theDay('2016-05-03'));
    expect(get(catalog.published, 'r1').endDay).toBe(theDay('2016-05-04'));
  });

  it('leaves the dataset as it is', () => {
    const dataset = aDataset({ claims: [aClaim('mention', {})] });
    const before = structuredClone(dataset);
    buildCatalog(dataset);
    expect(dataset).toEqual(before);
  });
});

describe('get', () => {
  it('treats an id that does not resolve as a broken promise', () => {
    expect(() => get(aCatalog().events, 'nowhere')).toThrow('unknown id: nowhere');
  });
});

describe('chains', () => {
  it('climb from a record to the top', () => {
    const catalog = aCatalog({
      actors: [anActor('unit', { partOf: 'army' }), anActor('army', { partOf: 'state' }), anActor('state')],
      places: [aPlace('street', { within: 'town' }), aPlace('town')],
    });
    expect(actorChain(catalog, 'unit')).toEqual(['unit', 'army', 'state']);
    expect(placeChain(catalog, 'street')).toEqual(['street', 'town']);
  });

  it('stop where they would repeat themselves', () => {
    const parents: Record<string, string> = { a: 'b', b: 'c', c: 'b' };
    expect(chainUp('a', (id) => parents[id])).toEqual(['a', 'b', 'c']);
    expect(chainUp('x', () => 'x')).toEqual(['x']);
  });
});

describe('wider and narrower events', () => {
  const catalog = aCatalog({
    events: [
      anEvent('strike', { within: ['day', 'week'] }),
      anEvent('day', { within: ['week'] }),
      anEvent('week', { within: ['month'] }),
      anEvent('month'),
      anEvent('elsewhere', { within: ['month'] }),
    ],
  });

  it('are listed nearest first, each once', () => {
    expect(ids(widerEvents(catalog, 'strike'))).toEqual(['day', 'week', 'month']);
    expect(ids(narrowerEvents(catalog, 'month'))).toEqual(['week', 'elsewhere', 'strike', 'day']);
  });

  it('are the same relation from both ends', () => {
    for (const outer of catalog.dataset.events) {
      for (const inner of narrowerEvents(catalog, outer.id)) {
        expect(ids(widerEvents(catalog, inner.id))).toContain(outer.id);
      }
    }
    expect(narrowerEvents(catalog, 'strike')).toEqual([]);
    expect(widerEvents(catalog, 'month')).toEqual([]);
  });

  it('do not run in circles', () => {
    const round = aCatalog({ events: [anEvent('a', { within: ['b'] }), anEvent('b', { within: ['a'] })] });
    expect(ids(widerEvents(round, 'a'))).toEqual(['b']);
    expect(ids(narrowerEvents(round, 'a'))).toEqual(['b']);
  });

  it('of an event that is not there are none', () => {
    expect(widerEvents(catalog, 'nowhere')).toEqual([]);
  });
});
