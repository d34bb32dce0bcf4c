import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventFacts, rangeOf } from '../../src/domain/filter';
import { matchRange, mustParseEdtf } from '../../src/domain/edtf';
import { anEdtf, theDay } from '../builders';
import { catalog, rows } from '../threeEvents';

const facts = (id: string) => rows.find((row) => row.event.id === id)!.ids;
describe('eventFacts', () => {
  it('names whom claims quote, whom they came by and whom they blame, with what those belong to', () => {
    expect([...facts('e1').actors].toSorted()).toEqual(['agency', 'army', 'state']);
    expect([...facts('e2').actors]).toEqual(['monitor']);
    expect([...facts('e3').actors]).toEqual([]);
  });

  it('does not take an outlet that passed a claim on for an actor', () => {
    expect(facts('e1').actors.has('herald')).toBe(false);
  });

  it('names the outlets that tell of the event', () => {
    expect([...facts('e3').outlets]).toEqual(['gazette', 'herald']);
  });

  it('lies in its place and in those that hold it', () => {
    expect([...facts('e1').places]).toEqual(['clinic', 'town']);
  });

  it('looks only at the claims that are handed in', () => {
    expect([...eventFacts(catalog, catalog.dataset.events[0]!, []).ids.actors]).toEqual([]);
  });
});

describe('rangeOf', () => {
  it('goes from the first day of From to the last day of To', () => {
    expect(rangeOf({ from: '2016-04', to: '2016-05' })).toEqual({
      fromDay: theDay('2016-04-01'),
      toDay: theDay('2016-05-31'),
    });
  });

  it('has no bound where none is given', () => {
    expect(rangeOf({ from: null, to: null })).toEqual({ fromDay: null, toDay: null });
    expect(rangeOf({ from: '2016-05-03', to: null })).toEqual({ fromDay: theDay('2016-05-03'), toDay: null });
  });

  it('holds every date whole between itself and itself', () => {
    fc.assert(
      fc.property(anEdtf, (when) => {
        const { fromDay, toDay } = rangeOf({ from: when, to: when });
        expect(matchRange(mustParseEdtf(when), fromDay, toDay)).toBe('certain');
      }),
    );
  });
});
