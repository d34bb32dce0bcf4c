import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineVerdicts } from '../../src/domain/headline';
import { departsFromBody, headlineReadings, movesFigure } from '../../src/domain/headlineReading';
import type { Claim, Dataset, Toll } from '../../src/domain/schema';
import { aCatalog, aClaim, aHedgedToll, aReport, anActor, anEvent, atLeast, exactly } from '../builders';

type More = Parameters<typeof aClaim>[2];
const actors = [anActor('a'), anActor('b'), anActor('a-wing', { partOf: 'a' })];
const events = [
  anEvent('e1', { within: ['day'] }),
  anEvent('ward', { within: ['e1'] }),
  anEvent('bed', { within: ['ward'] }),
  anEvent('day'),
];
const head = (toll: Toll, more: More = {}) => aClaim('killed', toll, { part: 'headline', ...more });
const body = (toll: Toll, more: More = {}) => aClaim('killed', toll, more);
const blames = (who: string[], more: More = {}) => aClaim('responsible', { actors: who }, more);
const read = (claims: Claim[], more: Partial<Dataset> = {}) =>
  headlineReadings(aCatalog({ claims, actors, events, ...more }), 'e1');
const kinds = (claims: Claim[], more: Partial<Dataset> = {}) => read(claims, more).map((r) => r.kind);

describe('a headline against its body', () => {
  it('is borne out', () => {
    const claims = [head(exactly(3)), body(exactly(3))];
    expect(read(claims)).toEqual([{ kind: 'supported', head: claims[0], body: claims[1], hedge: 'same', instead: [] }]);
  });

  it('narrows the scope, with what the body says of the event itself beside it, and the hedge it adds', () => {
    const above = head(atLeast(19));
    const ofDay = body(exactly(19), { event: 'day' });
    const ofEvent = body(exactly(3));
    const [reading] = read([above, ofDay, ofEvent]);
    expect(reading).toMatchObject({ kind: 'narrows-scope', body: ofDay, hedge: 'added', instead: [ofEvent] });
    expect(reading).toMatchObject({ scope: { id: 'day' } });
  });

  it('widens the scope where the body says it of a narrower event only, the nearest one', () => {
    const inBed = body(exactly(3), { event: 'bed' });
    const inWard = body(exactly(3), { event: 'ward' });
    const [reading] = read([head(exactly(3)), inBed, inWard]);
    expect(reading).toMatchObject({ kind: 'widens-scope', body: inWard, scope: { id: 'ward' }, hedge: 'same' });
    expect(kinds([head(exactly(3)), inBed])).toEqual(['widens-scope']);
  });

  it('does not widen it where the event itself or a wider one bears it out', () => {
    const inWard = body(exactly(3), { event: 'ward' });
    expect(kinds([head(exactly(3)), inWard, body(exactly(3))])).toEqual(['supported']);
    expect(kinds([head(exactly(3)), inWard, body(exactly(3), { event: 'day' })])).toEqual(['narrows-scope']);
  });

  it('does not widen it on the strength of another report, or of a caption', () => {
    const reports = [aReport('r1'), aReport('r2')];
    const claims = [
      body(exactly(3), { event: 'ward', report: 'r2' }),
      body(exactly(3), { event: 'ward', part: 'caption' }),
    ];
    expect(kinds([head(exactly(3)), ...claims], { reports })).toEqual(['no-support']);
  });

  it('has no support where the body says something else', () => {
    const less = body(exactly(3));
    expect(read([head(exactly(19)), less])[0]).toMatchObject({ kind: 'no-support', instead: [less] });
  });

  it('cannot be checked where the text was read in part', () => {
    const reports = [aReport('r1', { read: 'excerpt' })];
    expect(kinds([head(exactly(3)), body(exactly(3), { event: 'ward' })], { reports })).toEqual(['cannot-check']);
  });
});

describe('a headline that names an actor', () => {
  const above = (who: string[], more: More = {}) => blames(who, { part: 'headline', ...more });

  it('says so where the body blames nobody, or somebody else', () => {
    expect(read([above(['a'])])[0]).toMatchObject({ kind: 'names-actor', actors: ['a'], instead: [] });
    expect(read([above(['a', 'b']), blames(['b'])])[0]).toMatchObject({ kind: 'names-actor', actors: ['a'] });
    expect(kinds([above(['a']), blames([])])).toEqual(['names-actor']);
  });

  it('has no support where the body names it among others, or names a part of it', () => {
    expect(kinds([above(['a']), blames(['a', 'b'])])).toEqual(['no-support']);
    expect(kinds([above(['a']), blames(['a-wing'])])).toEqual(['no-support']);
  });

  it('names an actor the body does not where the body names the whole of it only', () => {
    expect(read([above(['a-wing']), blames(['a'])])[0]).toMatchObject({ kind: 'names-actor', actors: ['a-wing'] });
  });

  it('is a matter of scope where the body blames the same for a wider or narrower event', () => {
    expect(kinds([above(['a']), blames(['a'], { event: 'day' })])).toEqual(['narrows-scope']);
    expect(kinds([above(['a']), blames(['a'], { event: 'ward' })])).toEqual(['widens-scope']);
    expect(read([above(['a']), blames(['a'], { event: 'day' })]).some(movesFigure)).toBe(false);
  });

  it('that denies blame names nobody', () => {
    expect(kinds([above(['a'], { stance: 'denies' })])).toEqual(['no-support']);
  });
});

describe('whatever stands above and in a text', () => {
  const claims = fc
    .array(
      fc.record({
        toll: aHedgedToll,
        part: fc.constantFrom('headline' as const, 'deck' as const, 'body' as const),
        event: fc.constantFrom('e1', 'ward', 'day'),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map(({ toll, ...more }) => aClaim('killed', toll, more)));

  it('has one reading a verdict, and never a kinder or harsher one', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const verdicts = headlineVerdicts(aCatalog({ claims: all, events }), 'e1');
        const readings = read(all);
        expect(readings.map((r) => r.head.id)).toEqual(verdicts.map((v) => v.head.id));
        const coarse = readings.map((r) =>
          r.kind === 'widens-scope' || r.kind === 'no-support' || r.kind === 'names-actor' ? 'not-in-body' : r.kind,
        );
        expect(coarse).toEqual(verdicts.map((v) => v.kind));
      }),
    );
  });

  it('departs from the body unless it is borne out with the same hedge, or cannot be checked', () => {
    fc.assert(
      fc.property(claims, (all) => {
        for (const reading of read(all)) {
          const isSame = reading.kind === 'supported' && reading.hedge === 'same';
          expect(departsFromBody(reading)).toBe(!isSame);
        }
      }),
    );
  });

  it('shows instead only what the body of the same report says of the same event', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const others = read(all).flatMap((r) => r.instead);
        expect(others.filter((c) => c.event !== 'e1' || c.part !== 'body' || c.report !== 'r1')).toEqual([]);
      }),
    );
  });
});
