import { describe, expect, it } from 'vitest';
import type { Claim, Event, Toll } from '../../src/domain/schema';
import { runningTallies } from '../../src/domain/tally';
import { aCatalog, aClaim, anActor, anEvent, aPlace, atLeast, exactly } from '../builders';

const actors = [anActor('monitor'), anActor('charity'), anActor('activists', { named: false })];
const places = [aPlace('town'), aPlace('province')];
const SHORT = anEvent('short', { when: '2016-04-22~/2016-04-28', within: ['long'] });
const LONG = anEvent('long', { when: '2016-04-22/2016-05-03' });
const said = (event: string, toll: Toll, more: object = {}) =>
  aClaim('killed', toll, { event, origin: 'monitor', voice: 'attributed', ...more });

function tallies(eventId: string, claims: Claim[], events: Event[] = [SHORT, LONG]) {
  return runningTallies(aCatalog({ actors, places, events, claims }), eventId, 'killed').map((t) =>
    [t.actor.id, ...t.steps.map((s) => `${s.event.id} ${s.claims.map((c) => c.value.min).join('+')}`)].join(', '),
  );
}

describe('runningTallies', () => {
  const both = [said('short', atLeast(49)), said('long', exactly(124))];

  it('follows a count from the shorter period to the longer, and from there back', () => {
    expect(tallies('short', both)).toEqual(['monitor, short 49, long 124']);
    expect(tallies('long', both)).toEqual(['monitor, short 49, long 124']);
  });

  it('orders the steps by the end of their period, whatever the order of the texts', () => {
    expect(tallies('short', [...both].reverse(), [LONG, SHORT])).toEqual(['monitor, short 49, long 124']);
  });

  it('keeps to one source: another’s count is another tally', () => {
    expect(tallies('short', [both[0]!, said('long', exactly(124), { origin: 'charity' })])).toEqual([]);
  });

  it('keeps to one kind of people', () => {
    expect(tallies('short', [both[0]!, said('long', exactly(124, { people: 'civilians' }))])).toEqual([]);
  });

  it('keeps to one start day and one area', () => {
    expect(tallies('short', both, [SHORT, { ...LONG, when: '2016-04-20/2016-05-03' }])).toEqual([]);
    expect(tallies('short', both, [SHORT, { ...LONG, place: 'province' }])).toEqual([]);
  });

  it('needs the one period to lie within the other as coded, not only by its dates', () => {
    expect(tallies('short', both, [{ ...SHORT, within: [] }, LONG])).toEqual([]);
  });

  it('has nothing to follow for a single day', () => {
    const day = anEvent('day', { when: '2016-04-22', within: ['long'] });
    expect(tallies('day', [said('day', exactly(3)), both[1]!], [day, LONG])).toEqual([]);
  });

  it('leaves denials, words without a number and unnamed sources out', () => {
    expect(tallies('short', [both[0]!, said('long', exactly(124), { stance: 'denies' })])).toEqual([]);
    expect(tallies('short', [both[0]!, said('long', { ...atLeast(200), hedge: 'unspecified' })])).toEqual([]);
    const unnamed = both.map((c): Claim => ({ ...c, origin: 'activists' }));
    expect(tallies('short', unnamed)).toEqual([]);
  });
});
