import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/domain/checks';
import type { Dataset, Story } from '../../src/domain/schema';
import { aClaim, aDataset, anActor, anEvent, aReport, aStory } from '../builders';

type Step = Partial<Story['steps'][number]>;

/** Two events, an early report and one whose day is not sure; a claim of each. */
const sound = (step: Step, more: Partial<Dataset> = {}): Dataset =>
  aDataset({
    reports: [aReport('r1', { published: '2016-04-28' }), aReport('r2', { published: '2016-05-03/2016-05-04' })],
    actors: [anActor('sohr')],
    events: [anEvent('e1'), anEvent('e2')],
    claims: [aClaim('mention', {}, { id: 'c1' }), aClaim('mention', {}, { id: 'c2', event: 'e2', report: 'r2' })],
    stories: [aStory('s0', 1), aStory('s1', 2, step)],
    ...more,
  });

/** What is found in the first of the two steps, which are alike. */
const faults = (step: Step, more: Partial<Dataset> = {}) =>
  checkDataset(sound(step, more), 'made-up.json')
    .filter((f) => f.kind === 'stories' && f.problem.field?.startsWith('steps.0.'))
    .map(({ id, rule, problem: { field, value, reason } }) => [id, rule, field, value ?? '–', reason].join(' | '));

describe('a step of a story', () => {
  it('is in order where its view can be followed and its claims are on screen there', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ claims: ['c2', 'c1'], view: 'e=e1&actor=sohr&known=2016-05-04&view=comparison' })).toEqual([]);
  });

  it('is found by story, step and field, with what to do', () => {
    const [first, second] = checkDataset(sound({ view: 'colour=red&e=e1' }), 'made-up.json');
    expect(first).toEqual({
      rule: 'story',
      kind: 'stories',
      index: 1,
      id: 's1',
      problem: {
        file: 'made-up.json',
        record: 's1',
        field: 'steps.0.view',
        value: 'colour',
        reason: 'step 1: "colour" is no key of an address',
        action: "Correct the step's view or its claims",
      },
    });
    expect(second!.problem).toMatchObject({
      field: 'steps.1.view',
      reason: 'step 2: "colour" is no key of an address',
    });
  });

  it.each<[string, string]>([
    ['e=e1&from=never', 's1 | story | steps.0.view | never | step 1: this cannot be read for "from"'],
    ['e=e1&kind=earthquake', 's1 | story | steps.0.view | earthquake | step 1: this cannot be read for "kind"'],
    ['e=e1&actor=nobody', 's1 | 1 | steps.0.view | nobody | step 1: no record of this id for "actor"'],
    ['e=e1&r=r9', 's1 | 1 | steps.0.view | r9 | step 1: no record of this id for "r"'],
    ['e=e1&lang=ar', 's1 | story | steps.0.view | ar | step 1: "lang" stays as the reader has it; leave it out'],
    [
      'e=e1&d=made-up',
      's1 | story | steps.0.view | made-up | step 1: "dataset" stays as the reader has it; leave it out',
    ],
    ['e=e1&story=s1', 's1 | story | steps.0.view | s1 | step 1: "story" stays as the reader has it; leave it out'],
    ['e=e1&step=2', 's1 | story | steps.0.view | 2 | step 1: "step" stays as the reader has it; leave it out'],
  ])('has a view that can be followed to the letter: %s', (view, fault) => {
    expect(faults({ view })).toEqual([fault]);
  });

  it('names claims that are there, each once', () => {
    expect(faults({ claims: ['c1', 'c9'] })).toEqual([
      's1 | 1 | steps.0.claims.1 | c9 | no record of this id in claims',
    ]);
    expect(faults({ claims: ['c1', 'c1'] })).toEqual([
      's1 | story | steps.0.claims | c1 | step 1: this claim is named twice',
    ]);
  });

  it('shows no claim of a report that was not surely out on the day of its view', () => {
    const late = 'report r2 was not surely published by 2016-05-03, the day of the view';
    expect(faults({ claims: ['c1', 'c2'], view: 'e=e1&known=2016-05-03' })).toEqual([
      `s1 | story | steps.0.claims.1 | c2 | step 1: ${late}`,
    ]);
    expect(faults({ claims: ['c1'], view: 'e=e1&known=2016-04-28' })).toEqual([]);
  });

  it('stands on a claim on the event of its view, or on the one that the dataset opens on', () => {
    const aside = (event: string) =>
      `s1 | story | steps.0.claims | – | step 1: none of its claims is on the event of the view (${event})`;
    expect(faults({ view: 'e=e2' })).toEqual([aside('e2')]);
    expect(faults({ view: '' })).toEqual([aside('it names none')]);
    expect(faults({ view: '' }, { opensOn: 'e2' })).toEqual([aside('e2')]);
    expect(faults({ view: '' }, { opensOn: 'e1' })).toEqual([]);
  });
});
