import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { inFilter, stepFrom } from './step';
import { usePlayback, useReducedMotion } from './usePlayback';
import type { Timeline } from './useTimeline';

/** From event to event within the filter, by hand or, once asked to, by itself. */
export function StepButtons({ timeline: { lines, chosen } }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useWords();
  const isStill = useReducedMotion();
  const { at, isPlaying, start, stop } = usePlayback(lines, chosen);
  const shown = inFilter(lines);
  const index = shown.findIndex((line) => line.row.id === (at ?? chosen));
  const playing = at === null ? undefined : shown[index];
  const step = (way: -1 | 1) => () => {
    const next = stepFrom(lines, at ?? chosen, way);
    stop();
    if (next !== null) selectEvent(next);
  };
  return (
    <div className="tl-tool" role="group" aria-label={t('timeline.steps')}>
      <button
        type="button"
        className="tl-icon"
        aria-label={t('timeline.previous')}
        aria-keyshortcuts="P"
        onClick={step(-1)}
      >
        <ChevronLeft size={15} aria-hidden="true" />
      </button>
      <span className="tl-count">
        <bdi>{index < 0 ? '–' : words.number(index + 1)}</bdi> / <bdi>{words.number(shown.length)}</bdi>
      </span>
      <button type="button" className="tl-icon" aria-label={t('timeline.next')} aria-keyshortcuts="N" onClick={step(1)}>
        <ChevronRight size={15} aria-hidden="true" />
      </button>
      {(!isStill || isPlaying) && (
        <button
          type="button"
          className="tl-icon"
          aria-label={t(isPlaying ? 'timeline.pause' : 'timeline.play')}
          disabled={shown.length === 0}
          onClick={isPlaying ? stop : start}
        >
          {isPlaying ? <Pause size={13} aria-hidden="true" /> : <Play size={13} aria-hidden="true" />}
        </button>
      )}
      <span className="vh" role="status">
        {playing ? t('timeline.markName', { title: playing.title, when: playing.when }) : ''}
      </span>
    </div>
  );
}
