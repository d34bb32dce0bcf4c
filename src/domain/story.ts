/**
 * Walking a story: which view a step shows, and whether the reader is still there. Pure transitions; a step is a complete
 * view, but the language and the dataset always stay the reader's.
 */
import type { Story } from './schema';
import { readAddress, writeAddress } from './url';
import type { View } from './viewState';

/** The view of a step, counted from 1; a step that the story does not have is its nearest one. */
export function goToStep(view: View, story: Story, step: number): View {
  const at = Math.min(Math.max(step, 1), story.steps.length);
  const shown = readAddress(story.steps[at - 1]!.view).view;
  return { ...shown, dataset: view.dataset, lang: view.lang, story: story.id, step: at };
}

/** False once the reader has explored away from what the step shows. */
export function isAtStep(view: View, story: Story): boolean {
  return writeAddress(view) === writeAddress(goToStep(view, story, view.step));
}

/** The view stays as it is. */
export function closeStory(view: View): View {
  return { ...view, story: null, step: 1 };
}
