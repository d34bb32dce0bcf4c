import type { KeyboardEvent } from 'react';
import { selectEvent } from '../../state/view';
import { stepFrom } from './step';
import type { Timeline } from './useTimeline';

/**
 * N and P, while the focus is on the timeline: the next and the previous event of the filter. By place on the keyboard,
 * so that they are there on an Arabic one.
 */
export function useStepKeys({ lines, chosen }: Pick<Timeline, 'lines' | 'chosen'>) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = event.code === 'KeyN' ? 1 : event.code === 'KeyP' ? -1 : 0;
    const next = way === 0 ? null : stepFrom(lines, chosen, way);
    if (next === null) return;
    event.preventDefault();
    selectEvent(next);
  };
}
