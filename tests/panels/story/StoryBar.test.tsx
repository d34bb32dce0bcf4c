import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '../../../src/app/i18n';
import { loadDataset } from '../../../src/dataset/queries';
import { goToStep } from '../../../src/domain/story';
import { INITIAL_VIEW, type View } from '../../../src/domain/viewState';
import { StoryBar } from '../../../src/panels/story/StoryBar';
import { changeView, viewStore } from '../../../src/state/view';
import { show } from '../../explored';
import { storied } from '../../storied';

const story = storied.stories[0]!;
const loaded = loadDataset(storied, 'storied.json');
const now = () => viewStore.getState();
const bar = () => screen.getByRole('region', { name: 'Story' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function open(step: number, more: Partial<View> = {}) {
  const onClose = vi.fn<() => void>();
  show(<StoryBar story={story} onClose={onClose} />, { ...goToStep(INITIAL_VIEW, story, step), ...more }, loaded);
  return onClose;
}
afterEach(() => i18n.changeLanguage('en'));

describe('the bar of a story', () => {
  it('says which story and which step, with its text announced when it changes', () => {
    open(1);
    expect(within(bar()).getByRole('heading')).toHaveTextContent('One strike, several tolls');
    const said = within(bar()).getByText('Step 1 of 5').closest('[aria-live="polite"]');
    expect(said).toHaveTextContent(story.steps[0]!.text.en);
  });

  it('says of each claim what it says, on whose word and in which report', () => {
    open(1);
    const list = screen.getByRole('list', { name: 'Claims behind this step' });
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(story.steps[0]!.claims.length);
    expect(within(list).getByRole('button', { name: /Killed: at least 4.*Health official.*IBTimes UK/ })).toBeVisible();
  });

  it('names the event of a claim that is not on the chosen one', () => {
    open(4);
    const list = screen.getByRole('list', { name: 'Claims behind this step' });
    const [own, ...other] = within(list).getAllByRole('listitem');
    expect(own).not.toHaveTextContent('Quds');
    for (const item of other) expect(item).toHaveTextContent('Dabit');
  });

  it('chooses the event and the report of a claim that is pressed', async () => {
    open(4);
    const claim = storied.claims.find((c) => c.id === story.steps[3]!.claims[1])!;
    const list = screen.getByRole('list', { name: 'Claims behind this step' });
    await userEvent.click(within(list).getAllByRole('button')[1]!);
    expect(now()).toMatchObject({
      event: claim.event,
      report: claim.report,
      panel: 'compare',
      story: story.id,
      step: 4,
    });
  });

  it('marks one step as the current one and goes to any other', async () => {
    open(2);
    const steps = within(screen.getByRole('list', { name: 'Steps of the story' })).getAllByRole('button');
    expect(steps.map((s) => s.getAttribute('aria-current'))).toEqual([null, 'step', null, null, null]);
    await userEvent.click(steps[4]!);
    expect(now()).toEqual(goToStep(INITIAL_VIEW, story, 5));
    await press('Back');
    expect(now()).toEqual(goToStep(INITIAL_VIEW, story, 4));
    await press('Next');
    expect(now().step).toBe(5);
  });

  it('goes no further at either end, and keeps its buttons', async () => {
    open(5);
    expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
    await press('Next');
    expect(now().step).toBe(5);
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
  });

  it('is closed by its button', async () => {
    const onClose = open(3);
    await press('Close the story');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows a story whose step an address puts beyond the last', () => {
    open(1, { step: 99 });
    expect(within(bar()).getByText('Step 5 of 5')).toBeVisible();
  });
});

describe('keys in the bar', () => {
  it('go on and back, and the focus stays in the bar even where its button goes', async () => {
    open(1);
    within(screen.getByRole('list', { name: 'Claims behind this step' }))
      .getAllByRole('button')[0]!
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(now().step).toBe(2);
    expect(bar()).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
    expect(now().step).toBe(1);
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(now().step).toBe(1);
  });

  it('are mirrored in Arabic', async () => {
    await i18n.changeLanguage('ar');
    open(2, { lang: 'ar' });
    screen.getByRole('region', { name: 'القصة' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(now()).toMatchObject({ step: 3, lang: 'ar' });
    expect(screen.getByText(story.steps[2]!.text.ar!)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(now().step).toBe(2);
  });
});

describe('who explores away', () => {
  it('keeps the bar and is led back', async () => {
    open(2);
    expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
    changeView((view) => ({ ...view, q: 'clinic', actors: [] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back to this step' }));
    expect(now()).toEqual(goToStep(INITIAL_VIEW, story, 2));
    expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
    expect(bar()).toHaveFocus();
  });
});
