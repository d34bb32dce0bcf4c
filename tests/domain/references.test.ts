import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOnCycles, referenceFaults } from '../../src/domain/references';
import type { Dataset } from '../../src/domain/schema';
import { aClaim, aDataset, anActor, anEvent, anOutlet, aPlace, aReport } from '../builders';

const faults = (more: Partial<Dataset>) =>
  referenceFaults(aDataset(more)).map((f) => `${f.kind}[${f.index}] ${f.field} ${f.value}`);

const control = (by: string) => ({
  control: [{ by, from: '2016-04', to: '2016-04', basis: 'made up', confidence: 'low' as const }],
});

describe('ids', () => {
  it('are taken once in every list', () => {
    expect(faults({ events: [anEvent('e1'), anEvent('e1')] })).toEqual(['events[1] id e1']);
  });

  it('are shared by outlets and actors', () => {
    expect(faults({ actors: [anActor('gazette')] })).toEqual(['actors[0] id gazette']);
  });

  it('leave the words of control.by free', () => {
    expect(faults({ actors: [anActor('contested')] })).toEqual(['actors[0] id contested']);
  });

  it('may be the same for an event and a place', () => {
    expect(faults({ places: [aPlace('town'), aPlace('e1')] })).toEqual([]);
  });
});

describe('references', () => {
  it.each<[string, Partial<Dataset>]>([
    ['outlets[0] actor x', { outlets: [anOutlet('gazette', { actor: 'x' })] }],
    ['reports[0] outlet x', { reports: [aReport('r1', { outlet: 'x' })] }],
    ['reports[0] copyOf x', { reports: [aReport('r1', { copyOf: 'x' })] }],
    ['reports[0] wires.0 x', { reports: [aReport('r1', { wires: ['x'] })] }],
    ['reports[0] wording.x x', { reports: [aReport('r1', { wording: { x: 1 } })] }],
    ['actors[0] partOf x', { actors: [anActor('a', { partOf: 'x' })] }],
    ['places[0] within x', { places: [aPlace('town', { within: 'x' })] }],
    ['places[0] control.0.by x', { places: [aPlace('town', control('x'))] }],
    ['events[0] place x', { events: [anEvent('e1', { place: 'x' })] }],
    ['events[0] within.0 x', { events: [anEvent('e1', { within: ['x'] })] }],
    ['claims[0] report x', { claims: [aClaim('mention', {}, { report: 'x' })] }],
    ['claims[0] event x', { claims: [aClaim('mention', {}, { event: 'x' })] }],
    ['claims[0] origin x', { claims: [aClaim('mention', {}, { origin: 'x' })] }],
    ['claims[0] via.0 x', { claims: [aClaim('mention', {}, { via: ['x'] })] }],
    ['claims[0] value.actors.0 x', { claims: [aClaim('responsible', { actors: ['x'] })] }],
    ['claims[0] value.place x', { claims: [aClaim('target', { what: { en: 'w' }, place: 'x' })] }],
    ['claims[0] value.place x', { claims: [aClaim('location', { place: 'x', asNamed: 'X' })] }],
  ])('to nothing are found: %s', (expected, more) => {
    expect(faults(more)).toEqual([expected]);
  });

  it('go to lists of the right kind only', () => {
    const claims = [aClaim('mention', {}, { origin: 'gazette' })];
    expect(faults({ claims })).toEqual(['claims[0] origin gazette']);
    expect(faults({ reports: [aReport('r1', { wires: ['a'] })], actors: [anActor('a')] })).toEqual([
      'reports[0] wires.0 a',
    ]);
  });

  it('via an actor or an outlet, control by an actor or a word, a term to anything', () => {
    const claims = [aClaim('mention', {}, { via: ['a', 'gazette'] })];
    const places = [aPlace('town', control('a')), aPlace('p', control('contested')), aPlace('q', control('unknown'))];
    const terms = [{ id: 't', refersTo: 'an-idea', label: 't', match: ['t'] }];
    expect(faults({ actors: [anActor('a')], claims, places, terms })).toEqual([]);
  });
});

describe('circles', () => {
  it.each<[string[], Partial<Dataset>]>([
    [
      ['reports[0] copyOf a', 'reports[1] copyOf b'],
      { reports: [aReport('a', { copyOf: 'b' }), aReport('b', { copyOf: 'a' })] },
    ],
    [['actors[0] partOf a'], { actors: [anActor('a', { partOf: 'a' })] }],
    [
      ['places[1] within a', 'places[2] within b'],
      { places: [aPlace('town'), aPlace('a', { within: 'b' }), aPlace('b', { within: 'a' })] },
    ],
    [
      ['events[1] within a', 'events[2] within b'],
      { events: [anEvent('e1', { within: ['a'] }), anEvent('a', { within: ['b'] }), anEvent('b', { within: ['a'] })] },
    ],
  ])('are found: %j', (expected, more) => {
    expect(faults(more)).toEqual(expected);
  });

  it('are not there where two ways lead to one wider event', () => {
    const events = [
      anEvent('e1', { within: ['a', 'b'] }),
      anEvent('a', { within: ['c'] }),
      anEvent('b', { within: ['c'] }),
      anEvent('c'),
    ];
    expect(faults({ events })).toEqual([]);
  });

  it('are never found in chains that only lead upwards, and always once one link leads back', () => {
    const chain = fc.array(fc.nat(), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(chain, fc.nat(), (picks, j) => {
        const parents = new Map<string, string[]>(picks.map((n, i) => [`${i}`, i === 0 ? [] : [`${n % i}`]]));
        expect([...idsOnCycles(parents)]).toEqual([]);
        const low = 1 + (j % (picks.length - 1));
        parents.set('0', [`${low}`]);
        const onCycle = idsOnCycles(parents);
        const walk: string[] = [];
        for (let id = `${low}`; !walk.includes(id); id = parents.get(id)![0]!) walk.push(id);
        expect([...onCycle].sort()).toEqual(walk.sort());
      }),
    );
  });

  it('are looked for in a chain of 50 000 records without running out of stack', () => {
    const parents = new Map(Array.from({ length: 50_000 }, (_, i) => [`${i}`, [`${i + 1}`]] as const));
    expect(idsOnCycles(parents).size).toBe(0);
  });
});
