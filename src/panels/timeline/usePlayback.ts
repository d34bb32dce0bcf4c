import { useEffect, useState, useSyncExternalStore } from 'react';
import { hoverEvent } from '../../state/hover';
import { selectEvent } from '../../state/view';
import type { EventLine } from './eventLines';
import { inFilter, stepFrom } from './step';

const STEP_MS = 1800;

const QUERY = '(prefers-reduced-motion: reduce)';
const subscribe = (onChange: () => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}

/**
 * Lights up one event of the filter after the other, from the one that is chosen. It runs only once asked to, ends with
 * the last, and chooses the one it was on when it stops: on the way it leaves no steps in the history.
 */
export function usePlayback(lines: readonly EventLine[], chosen: string | null) {
  const [at, setAt] = useState<string | null>(null);
  const stop = () => {
    if (at !== null) selectEvent(at);
    hoverEvent(null);
    setAt(null);
  };
  useEffect(() => {
    if (at === null) return undefined;
    hoverEvent(at);
    const timer = setTimeout(() => {
      const next = stepFrom(lines, at, 1);
      if (next !== null) setAt(next);
      else {
        selectEvent(at);
        hoverEvent(null);
        setAt(null);
      }
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [at, lines]);
  const start = () => {
    const isIn = inFilter(lines).some((line) => line.row.id === chosen);
    const next = stepFrom(lines, chosen, 1);
    setAt(next === null ? stepFrom(lines, null, 1) : isIn ? chosen : next);
  };
  return { at, isPlaying: at !== null, start, stop };
}
