import { type KeyboardEvent, useState } from 'react';
import { selectEvent } from '../../state/view';
import type { PlacedMark } from './lanes';
import { markAfterKey } from './roving';

/**
 * Which mark is the drawing's one tab stop, and what keys do on it. `marks`: those within the filter; keys never lead
 * out of it. Where it holds none, the chosen event is the stop.
 */
export function useMarkFocus(marks: readonly PlacedMark[], chosen: string | null) {
  const [last, setLast] = useState<string | null>(null);
  const has = (id: string | null) => id !== null && marks.some((mark) => mark.id === id);
  const stop = has(last) ? last : has(chosen) ? chosen : (marks[0]?.id ?? chosen);
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const id = event.target instanceof SVGElement ? event.target.dataset.event : undefined;
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      selectEvent(id);
      return;
    }
    const next = markAfterKey(marks, id, event.key);
    if (next === null) return;
    event.preventDefault();
    setLast(next);
    event.currentTarget.querySelector<SVGElement>(`[data-event="${CSS.escape(next)}"]`)?.focus();
  };
  return { stop, onKeyDown };
}
