import { describe, expect, it } from 'vitest';
import { headlineVerdicts } from '../../src/domain/headline';
import type { Claim, Dataset, Toll } from '../../src/domain/schema';
import { aCatalog, aClaim, aReport, aToll, anActor, anEvent, atLeast, exactly } from '../builders';

type More = Parameters<typeof aClaim>[2];
const inHeadline = (toll: Toll, more: More = {}) => aClaim('killed', toll, { part: 'headline', ...more });
const inBody = (toll: Toll, more: More = {}) => aClaim('killed', toll, more);
const verdicts = (claims: Claim[], more: Partial<Dataset> = {}) =>
  headlineVerdicts(aCatalog({ claims, actors: [anActor('a'), anActor('b')], ...more }), 'e1');
const kinds = (claims: Claim[], more: Partial<Dataset> = {}) => verdicts(claims, more).map((v) => v.kind);

describe('a headline is supported', () => {
  it('where the body says the same of the same event', () => {
    const body = inBody(exactly(19));
    const head = inHeadline(exactly(19));
    expect(verdicts([head, body])).toEqual([{ kind: 'supported', head, body, hedge: 'same' }]);
  });

  it("where the body's interval lies inside its own", () => {
    expect(kinds([inHeadline(atLeast(3)), inBody(exactly(19))])).toEqual(['supported']);
    expect(kinds([inHeadline(atLeast(3)), inBody(atLeast(19))])).toEqual(['supported']);
    expect(kinds([inHeadline(aToll(0, 20, 'up-to')), inBody(exactly(20))])).toEqual(['supported']);
  });

  it('where the body counts a part of the people', () => {
    expect(kinds([inHeadline(atLeast(3)), inBody(exactly(3, { people: 'civilians' }))])).toEqual(['supported']);
  });

  it('where the body blames the same', () => {
    const blame = (actor: string, part: Claim['part']) => aClaim('responsible', { actors: [actor] }, { part });
    expect(kinds([blame('a', 'deck'), blame('a', 'body')])).toEqual(['supported']);
    expect(kinds([blame('a', 'deck'), blame('b', 'body')])).toEqual(['not-in-body']);
  });

  it.each(['headline', 'deck', 'subhead'] as const)('whatever it is: a %s', (part) => {
    expect(kinds([inHeadline(exactly(3), { part }), inBody(exactly(3))])).toEqual(['supported']);
  });
});

describe('a headline is not in the body', () => {
  it('where the body says less, or leaves open what the headline closes', () => {
    expect(kinds([inHeadline(atLeast(19)), inBody(exactly(3))])).toEqual(['not-in-body']);
    expect(kinds([inHeadline(exactly(19)), inBody(atLeast(19))])).toEqual(['not-in-body']);
    expect(kinds([inHeadline(aToll(0, 20, 'up-to')), inBody(atLeast(3))])).toEqual(['not-in-body']);
  });

  it('leaves the number itself out of "more than"', () => {
    const moreThan = aToll(50, null, 'more-than');
    expect(kinds([inHeadline(moreThan), inBody(exactly(50))])).toEqual(['not-in-body']);
    expect(kinds([inHeadline(moreThan), inBody(exactly(51))])).toEqual(['supported']);
  });

  it('where the body counts others than the headline', () => {
    expect(kinds([inHeadline(exactly(3, { people: 'civilians' })), inBody(exactly(3))])).toEqual(['not-in-body']);
  });

  it('where only another report says it, or another headline, or a caption', () => {
    const others = [
      inBody(exactly(3), { report: 'r2' }),
      inHeadline(exactly(3), { report: 'r2' }),
      inBody(exactly(3), { part: 'caption' }),
    ];
    const reports = [aReport('r1'), aReport('r2', { read: 'excerpt' })];
    expect(kinds([inHeadline(exactly(3)), ...others], { reports })).toEqual(['not-in-body', 'cannot-check']);
  });

  it('where the body denies it, or says it of another facet', () => {
    expect(kinds([inHeadline(exactly(3)), inBody(exactly(3), { stance: 'denies' })])).toEqual(['not-in-body']);
    expect(kinds([inHeadline(exactly(3)), aClaim('wounded', exactly(3))])).toEqual(['not-in-body']);
  });
});

describe('a headline narrows the scope', () => {
  const events = [anEvent('e1', { within: ['day'] }), anEvent('day', { within: ['week'] }), anEvent('week')];
  const ofDay = inBody(exactly(19), { event: 'day' });
  const ofWeek = inBody(exactly(19), { event: 'week' });

  it('where the body says it of a wider event only, the nearest one', () => {
    const head = inHeadline(exactly(19));
    const [found] = verdicts([head, ofWeek, ofDay], { events });
    expect(found).toMatchObject({ kind: 'narrows-scope', head, body: ofDay, wider: { id: 'day' } });
    expect(kinds([head, ofWeek], { events })).toEqual(['narrows-scope']);
  });

  it('not where the body says it of the event itself too', () => {
    expect(kinds([inHeadline(exactly(19)), ofDay, inBody(exactly(19))], { events })).toEqual(['supported']);
  });

  it('not where the body says it of a narrower event', () => {
    const claims = [inHeadline(exactly(19), { event: 'day' }), inBody(exactly(19))];
    expect(headlineVerdicts(aCatalog({ events, claims }), 'day').map((v) => v.kind)).toEqual(['not-in-body']);
  });
});

describe('hedges', () => {
  const hedge = (head: Toll, ...body: Toll[]) =>
    verdicts([inHeadline(head), ...body.map((toll) => inBody(toll))]).map((v) => v.kind === 'supported' && v.hedge);

  it('are added where the body prints a bare number', () => {
    expect(hedge(atLeast(19), exactly(19))).toEqual(['added']);
  });

  it('are dropped where the body hedges the number that the headline prints bare', () => {
    expect(hedge(exactly(19), aToll(19, 19, 'unspecified'))).toEqual(['dropped']);
  });

  it('are the same where both hedge, or where blame carries no number', () => {
    expect(hedge(atLeast(19), aToll(20, null, 'more-than'))).toEqual(['same']);
    expect(hedge(atLeast(19), atLeast(19))).toEqual(['same']);
  });

  it('are not called added where the body has the same words too', () => {
    expect(hedge(atLeast(19), exactly(25), atLeast(19))).toEqual(['same']);
  });
});

describe('headlineVerdicts', () => {
  it('cannot check a text that was read in part', () => {
    const reports = [aReport('r1', { read: 'excerpt' })];
    expect(kinds([inHeadline(exactly(19)), inBody(exactly(19))], { reports })).toEqual(['cannot-check']);
  });

  it('gives one verdict for each toll or blame above the text, none for the rest', () => {
    const claims = [
      inHeadline(exactly(19)),
      aClaim('responsible', { actors: ['a'] }, { part: 'headline' }),
      aClaim('weapon', { weapon: 'rocket' }, { part: 'headline' }),
      aClaim('killed', exactly(3), { part: 'caption' }),
      inBody(exactly(19)),
    ];
    expect(kinds(claims)).toEqual(['supported', 'not-in-body']);
  });
});
