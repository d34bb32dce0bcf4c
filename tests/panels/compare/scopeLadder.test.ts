import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineReadings } from '../../../src/domain/headlineReading';
import type { Claim, Event, Toll } from '../../../src/domain/schema';
import { foldedRungs, NEAREST_RUNGS, needsLadder, scopeLadder } from '../../../src/panels/compare/scopeLadder';
import { aCatalog, aClaim, aHedgedToll, anEvent, atLeast, aToll, exactly } from '../../builders';

const killed = (event: string, toll: Toll, more: Parameters<typeof aClaim>[2] = {}) =>
  aClaim('killed', toll, { event, ...more });
const line = [
  anEvent('ward', { within: ['e1'] }),
  anEvent('e1', { within: ['day'] }),
  anEvent('day', { within: ['week'] }),
  anEvent('week', { within: ['month'] }),
  anEvent('month', { within: ['year'] }),
  anEvent('year'),
];
function ladderOf(claims: Claim[], events: Event[] = line) {
  const catalog = aCatalog({ events, claims });
  return scopeLadder(catalog, 'e1', 'killed', headlineReadings(catalog, 'e1'));
}
const shape = (claims: Claim[], events: Event[] = line) =>
  ladderOf(claims, events).rungs.map((r) => [
    r.event.id,
    ...r.figures.map((f) => `${f.claims[0].value.min}${f.flag ? ` ${f.flag}` : ''}`),
  ]);

describe('the scope ladder', () => {
  it('has the widest frame first and the event last, and no frame for a scope without figures', () => {
    expect(shape([killed('e1', exactly(3)), killed('day', exactly(9)), killed('month', exactly(80))])).toEqual([
      ['month', '80'],
      ['day', '9'],
      ['e1', '3'],
    ]);
  });

  it('sorts figures inside a frame, an open end after a closed one', () => {
    expect(shape([killed('e1', atLeast(4)), killed('e1', exactly(9)), killed('e1', exactly(4))])).toEqual([
      ['e1', '4', '4', '9'],
    ]);
  });

  it('flags where the headline puts a figure and where the body has it, and nothing else', () => {
    const claims = [
      killed('e1', atLeast(19), { part: 'headline' }),
      killed('e1', exactly(3)),
      killed('day', exactly(19)),
      killed('week', exactly(40)),
    ];
    expect(shape(claims)).toEqual([
      ['week', '40'],
      ['day', '19 body'],
      ['e1', '3', '19 headline'],
    ]);
  });

  it('keeps a flagged figure apart from equal figures of other reports', () => {
    const claims = [
      killed('e1', exactly(19), { part: 'headline' }),
      killed('day', exactly(19)),
      killed('day', exactly(19), { part: 'caption' }),
    ];
    expect(shape(claims)).toEqual([
      ['day', '19 body', '19'],
      ['e1', '19 headline'],
    ]);
  });

  it('sets a narrower frame inside the event where the headline widens the scope', () => {
    const claims = [killed('e1', exactly(3), { part: 'headline' }), killed('ward', exactly(3))];
    expect(shape(claims)).toEqual([
      ['e1', '3 headline'],
      ['ward', '3 body'],
    ]);
  });

  it('takes the way that leads to the figure of the headline, and names the wider scopes beside it', () => {
    const fork = [anEvent('e1', { within: ['near', 'other'] }), anEvent('near'), anEvent('other')];
    const claims = [
      killed('e1', exactly(19), { part: 'headline' }),
      killed('near', exactly(5)),
      killed('other', exactly(19)),
    ];
    const ladder = ladderOf(claims, fork);
    expect(ladder.rungs.map((r) => r.event.id)).toEqual(['other', 'e1']);
    expect(ladder.beside.map((e) => e.id)).toEqual(['near']);
  });

  it('gives words in place of a number apart from the figures, and a denial no place', () => {
    const ladder = ladderOf([
      killed('e1', aToll(1, 19, 'unspecified')),
      killed('e1', exactly(50), { stance: 'denies' }),
      killed('day', exactly(9)),
    ]);
    expect(ladder.rungs.at(-1)!.figures).toEqual([]);
    expect(ladder.rungs.at(-1)!.inWords).toHaveLength(1);
  });

  it('is needed only where two frames have figures', () => {
    expect(needsLadder(ladderOf([]))).toBe(false);
    expect(needsLadder(ladderOf([killed('e1', exactly(3)), killed('e1', exactly(4))]))).toBe(false);
    expect(needsLadder(ladderOf([killed('e1', exactly(3)), killed('day', exactly(4))]))).toBe(true);
  });
});

describe('frames that may wait', () => {
  const all = line.slice(1).map((e, i) => killed(e.id, exactly(i + 3)));

  it('are the widest ones over the nearest four', () => {
    expect(foldedRungs(ladderOf(all))).toBe(all.length - NEAREST_RUNGS);
    expect(foldedRungs(ladderOf(all.slice(0, 2)))).toBe(0);
  });

  it('are never those that a figure of a headline belongs to', () => {
    const claims = [killed('e1', exactly(500), { part: 'headline' }), ...all, killed('year', exactly(500))];
    expect(foldedRungs(ladderOf(claims))).toBe(0);
  });
});

describe('whatever is counted', () => {
  const claims = fc
    .array(fc.record({ event: fc.constantFrom('e1', 'day', 'week', 'year'), toll: aHedgedToll }), { maxLength: 20 })
    .map((list) => list.map(({ event, toll }) => killed(event, toll)));

  it('every figure stands once, in the frame of its own event', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const rungs = ladderOf(all).rungs;
        const placed = rungs.flatMap((r) => r.figures.flatMap((f) => f.claims.map((c) => `${r.event.id} ${c.id}`)));
        expect(placed.sort()).toEqual(all.map((c) => `${c.event} ${c.id}`).sort());
      }),
    );
  });
});
