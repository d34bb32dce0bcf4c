import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/domain/schema';
import { closeStory, goToStep, isAtStep } from '../../src/domain/story';
import { toggleId, INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { aStory } from '../builders';

const steps = ['e=e1', 'e=e2&actor=sohr&known=2016-05-03', '#view=comparison'];
const base = aStory('s1', 3);
const story: Story = { ...base, steps: base.steps.map((step, i) => ({ ...step, view: steps[i]! })) };
const reader: View = { ...INITIAL_VIEW, dataset: 'd1', lang: 'ar', q: 'clinic', from: '2016-05-01', report: 'r1' };

describe('going to a step', () => {
  it('shows what the step shows and nothing of the view before, but for the language and the dataset', () => {
    expect(goToStep(reader, story, 2)).toEqual({
      ...INITIAL_VIEW,
      dataset: 'd1',
      lang: 'ar',
      event: 'e2',
      actors: ['sohr'],
      known: '2016-05-03',
      story: 's1',
      step: 2,
    });
  });

  it('gives the same view whatever step the reader comes from', () => {
    const direct = goToStep(reader, story, 3);
    expect(goToStep(goToStep(reader, story, 2), story, 3)).toEqual(direct);
    expect(direct.panel).toBe('comparison');
  });

  it('goes no further than the first and the last step', () => {
    expect(goToStep(reader, story, 0).step).toBe(1);
    expect(goToStep(reader, story, 9).step).toBe(3);
  });
});

describe('exploring away', () => {
  const at = goToStep(reader, story, 2);

  it('is noticed, and undone by going to the step again', () => {
    const away = toggleId(at, 'places', 'town');
    expect(isAtStep(away, story)).toBe(false);
    expect(away.story).toBe('s1');
    expect(goToStep(away, story, away.step)).toEqual(at);
  });

  it('is not a change of language', () => {
    expect(isAtStep(at, story)).toBe(true);
    expect(isAtStep({ ...at, lang: 'en' }, story)).toBe(true);
  });
});

describe('closing a story', () => {
  it('leaves the rest of the view as it is', () => {
    const at = goToStep(reader, story, 2);
    expect(closeStory(at)).toEqual({ ...at, story: null, step: 1 });
  });
});
