import { describe, expect, it } from 'vitest';
import { relayChanges } from '../../src/domain/relay';
import type { Claim, Toll } from '../../src/domain/schema';
import { aCatalog, aClaim, anActor, anOutlet, aReport, aToll, exactly } from '../builders';

const reports = [aReport('own', { outlet: 'charity-press' }), aReport('paper')];
const outlets = [anOutlet('charity-press', { actor: 'charity' }), anOutlet('gazette')];
const actors = [anActor('charity'), anActor('monitor')];
const changes = (...claims: Claim[]) =>
  relayChanges(aCatalog({ reports, outlets, actors, claims }), 'e1', 'killed').map(
    (r) => `${r.actor.id}: ${r.own.value.people}, relayed as ${r.relayed.value.people} in ${r.relayed.report}`,
  );
const own = (toll: Toll, more: object = {}) => aClaim('killed', toll, { report: 'own', ...more });
const relayed = (toll: Toll, more: object = {}) =>
  aClaim('killed', toll, { report: 'paper', origin: 'charity', voice: 'attributed', ...more });
const civilians = { people: 'civilians' } as const;

describe('relayChanges', () => {
  it('finds the number of an actor given for other people', () => {
    expect(changes(own(exactly(55)), relayed(exactly(55, civilians)))).toEqual([
      'charity: people, relayed as civilians in paper',
    ]);
  });

  it('finds it where the own report names its publisher as the source', () => {
    const said = own(exactly(55), { origin: 'charity', voice: 'attributed' });
    expect(changes(said, relayed(exactly(55, civilians)))).toHaveLength(1);
  });

  it('finds it under another hedge too: the number is what links the two', () => {
    expect(changes(own(aToll(50, null, 'more-than')), relayed(exactly(50, civilians)))).toHaveLength(1);
  });

  it('finds nothing where the people are the same, also beside another count', () => {
    expect(changes(own(exactly(55)), relayed(exactly(55)))).toEqual([]);
    expect(changes(own(exactly(55)), own(exactly(55, civilians)), relayed(exactly(55, civilians)))).toEqual([]);
  });

  it('takes another number for another figure', () => {
    expect(changes(own(exactly(55)), relayed(exactly(14, { people: 'staff' })))).toEqual([]);
  });

  it('finds nothing without the actor’s own report, or on another’s word', () => {
    expect(changes(relayed(exactly(55, civilians)))).toEqual([]);
    expect(changes(own(exactly(55)), relayed(exactly(55, civilians), { origin: 'monitor' }))).toEqual([]);
    const quoted = own(exactly(55), { origin: 'monitor', voice: 'attributed' });
    expect(changes(quoted, relayed(exactly(55, civilians)))).toEqual([]);
  });

  it('leaves denials, other events and other facets out', () => {
    expect(changes(own(exactly(55)), relayed(exactly(55, civilians), { stance: 'denies' }))).toEqual([]);
    expect(changes(own(exactly(55), { event: 'e2' }), relayed(exactly(55, civilians)))).toEqual([]);
    expect(changes(aClaim('wounded', exactly(55), { report: 'own' }), relayed(exactly(55, civilians)))).toEqual([]);
  });
});
