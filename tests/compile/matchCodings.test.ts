import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCodings } from '../../src/compile/matchCodings';
import { atLeast, exactly } from '../builders';
import { aCoding, at } from './aCoding';

const idsOf = (first: Parameters<typeof matchCodings>[0], second: Parameters<typeof matchCodings>[1]) =>
  matchCodings(first, second).pairs.map((pair) => [pair.first.id, pair.second.id]);

describe('matchCodings', () => {
  it('matches spans that overlap, whatever else was decided', () => {
    const first = at([0, 10], 'killed', exactly(3));
    const second = at([9, 20], 'killed', atLeast(4), { event: 'none', voice: 'attributed', part: 'caption' });
    expect(matchCodings([first], [second])).toEqual({
      pairs: [expect.objectContaining({ first, second })],
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it.each([
    ['touching spans', at([10, 20], 'mention', {})],
    ['another paragraph', at([0, 10, 2], 'mention', {})],
    ['another facet', at([0, 10], 'weapon', { weapon: 'shell' })],
    ['another report', at([0, 10], 'mention', {}, { report: 'r2' })],
    ['no position', at([0, 10], 'mention', {}, { evidence: null })],
  ])('does not match %s', (_, second) => {
    const first = at([0, 10], 'mention', {});
    expect(matchCodings([first], [second])).toEqual({ pairs: [], onlyFirst: [first], onlySecond: [second] });
  });

  it('prefers the same event to an equal value, that to a larger overlap, that to other decisions', () => {
    const first = at([0, 10], 'killed', exactly(3), { id: 'a', event: 'e1', origin: 'sohr', voice: 'attributed' });
    const same = { event: 'e1', origin: 'sohr', voice: 'attributed' } as const;
    const event = at([9, 20], 'killed', exactly(4), { id: 'event', event: 'e1' });
    const value = at([9, 20], 'killed', exactly(3), { id: 'value', event: 'e1' });
    const overlap = at([0, 10], 'killed', exactly(3), { id: 'overlap', event: 'e1' });
    const all = at([0, 10], 'killed', exactly(3), { id: 'all', ...same });
    const other = at([0, 10], 'killed', exactly(3), { id: 'other', ...same, event: 'e2' });
    expect(idsOf([first], [other, event])).toEqual([['a', 'event']]);
    expect(idsOf([first], [event, value])).toEqual([['a', 'value']]);
    expect(idsOf([first], [value, overlap])).toEqual([['a', 'overlap']]);
    expect(idsOf([first], [overlap, all])).toEqual([['a', 'all']]);
  });

  it('takes a long span for no better than a short one that both coders chose', () => {
    const first = [at([0, 5], 'mention', {}, { id: 'a' })];
    const second = [at([0, 99], 'mention', {}, { id: 'long' }), at([0, 5], 'mention', {}, { id: 'short' })];
    expect(idsOf(first, second)).toEqual([['a', 'short']]);
  });

  it('matches one to one and loses no claim', () => {
    fc.assert(
      fc.property(aCoding, aCoding, (first, second) => {
        const { pairs, onlyFirst, onlySecond } = matchCodings(first, second);
        expect(new Set([...pairs.map((pair) => pair.first), ...onlyFirst])).toEqual(new Set(first));
        expect(new Set([...pairs.map((pair) => pair.second), ...onlySecond])).toEqual(new Set(second));
        expect(pairs.length + onlyFirst.length).toBe(first.length);
        expect(pairs.length + onlySecond.length).toBe(second.length);
      }),
    );
  });

  it('makes the same pairs when the coders change places', () => {
    const content = (claim: object) => JSON.stringify({ ...claim, id: '' });
    fc.assert(
      fc.property(aCoding, aCoding, (first, second) => {
        const there = matchCodings(first, second).pairs.map((pair) => content(pair.first) + content(pair.second));
        const back = matchCodings(second, first).pairs.map((pair) => content(pair.second) + content(pair.first));
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });
});
