import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { get } from '../../src/domain/catalog';
import { mustParseEdtf } from '../../src/domain/edtf';
import { daysApart, heldBy, mirrorEvent } from '../../src/domain/mirrorEvent';
import type { Claim, Event, Place } from '../../src/domain/schema';
import { aCatalog, aClaim, aPlace, anActor, anEvent, anEdtf } from '../builders';

const actors = [
  anActor('state', { side: 'syrian-state' }),
  anActor('army', { side: 'syrian-state', partOf: 'state' }),
  anActor('opposition', { side: 'opposition' }),
];
const heldBetween = (by: string, from = '2016-04', to = '2016-05'): Place['control'] => [
  { by, from, to, basis: 'made up', confidence: 'low' },
];
const places = [
  aPlace('west', { kind: 'hospital', control: heldBetween('army') }),
  aPlace('east', { kind: 'hospital', control: heldBetween('opposition') }),
  aPlace('east-quarter', { control: heldBetween('opposition') }),
  aPlace('divided', { control: heldBetween('contested') }),
  aPlace('blank'),
];
const blamed = (id: string) => aClaim('responsible', { actors: ['army'] }, { event: id });
const here = anEvent('here', { place: 'west', when: '2016-05-03' });
const mirror = (others: Event[], claims: Claim[] = others.map((e) => blamed(e.id))) =>
  mirrorEvent(aCatalog({ actors, places, events: [here, ...others], claims }), 'here')?.id ?? null;

describe('who held the place of an event', () => {
  const held = (event: Partial<Event>, others: Event[] = [], more: Place[] = []) => {
    const catalog = aCatalog({ actors, places: [...places, ...more], events: [anEvent('e1', event), ...others] });
    return heldBy(catalog, get(catalog.events, 'e1'));
  };

  it('is the side at the top of the holder, on those days', () => {
    expect(held({ place: 'west' })).toBe('syrian-state');
    expect(held({ place: 'west', when: '2016-07-01' })).toBeNull();
  });

  it('is that of the place around it, where its own record says nothing', () => {
    const inside = aPlace('ward', { within: 'east' });
    expect(held({ place: 'ward' }, [], [inside])).toBe('opposition');
  });

  it('is that of the nearest wider event, where no place around it says', () => {
    const wider = anEvent('wider', { place: 'east' });
    const widest = anEvent('widest', { place: 'west' });
    expect(held({ place: 'blank', within: ['wider'] }, [{ ...wider, within: ['widest'] }, widest])).toBe('opposition');
  });

  it('is nobody where the place is contested or unknown', () => {
    expect(held({ place: 'divided' })).toBeNull();
    expect(held({ place: 'blank' })).toBeNull();
  });
});

describe('the mirrored event', () => {
  it('is a strike on the other side of which a report says who did it', () => {
    expect(mirror([anEvent('there', { place: 'east' })])).toBe('there');
    expect(mirror([anEvent('there', { place: 'east' })], [])).toBeNull();
    expect(mirror([anEvent('there', { place: 'east' })], [aClaim('mention', {}, { event: 'there' })])).toBeNull();
  });

  it('is never on the same side, nor where the holder is not known', () => {
    expect(mirror([anEvent('near', { place: 'west' }), anEvent('lost', { place: 'blank' })])).toBeNull();
  });

  it('is never a battle, a count or a meeting, and none of these has one', () => {
    const kinds = ['ground-attack', 'count', 'talks', 'statement', 'car-bomb'] as const;
    expect(mirror(kinds.map((kind) => anEvent(kind, { place: 'east', kind })))).toBeNull();
    const talks = anEvent('here', { place: 'west', kind: 'talks' });
    const there = anEvent('there', { place: 'east' });
    expect(
      mirrorEvent(aCatalog({ actors, places, events: [talks, there], claims: [blamed('there')] }), 'here'),
    ).toBeNull();
  });

  it('is at the same kind of place before it is near in time', () => {
    const quarter = anEvent('quarter', { place: 'east-quarter', when: '2016-05-03' });
    const hospital = anEvent('hospital', { place: 'east', when: '2016-04-27' });
    expect(mirror([quarter, hospital])).toBe('hospital');
    expect(mirror([quarter])).toBe('quarter');
  });

  it('is the nearest in days, then the shorter, then the first', () => {
    const at = (id: string, when: string) => anEvent(id, { place: 'east', when });
    expect(mirror([at('far', '2016-04-20'), at('near', '2016-05-05')])).toBe('near');
    expect(mirror([at('long', '2016-05-01/2016-05-03'), at('short', '2016-05-03')])).toBe('short');
    expect(mirror([at('one', '2016-05-02'), at('two', '2016-05-04')])).toBe('one');
    expect(mirror([at('endless', '/2016-05-03'), at('day', '2016-05-03')])).toBe('day');
  });
});

describe('days between two periods', () => {
  it('are none where they overlap, and the same either way', () => {
    const days = (a: string, b: string) => daysApart(mustParseEdtf(a), mustParseEdtf(b));
    expect(days('2016-04-27', '2016-05-03')).toBe(6);
    expect(days('2016-04-27/2016-05-03', '2016-05-01')).toBe(0);
    fc.assert(
      fc.property(anEdtf, anEdtf, (a, b) => {
        expect(days(a, b)).toBe(days(b, a));
        expect(days(a, b)).toBeGreaterThanOrEqual(0);
        expect(days(a, a)).toBe(0);
      }),
    );
  });
});
