import './story.css';
import { X } from 'lucide-react';
import { type KeyboardEvent, type TouchEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../domain/schema';
import { goToStep, isAtStep } from '../../domain/story';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { stepsOfKey, stepsOfSwipe } from './gesture';
import { StoryClaims } from './StoryClaims';
import { StorySteps } from './StorySteps';

interface Props {
  readonly story: Story;
  readonly onClose: () => void;
}

/** The open story: one step's text and the claims it stands on, above the view that the step shows. */
export function StoryBar({ story, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  const touch = useRef({ x: 0, y: 0 });
  const last = story.steps.length;
  const step = useView((view) => Math.min(view.step, last));
  const isRtl = useView((view) => view.lang === 'ar');
  const isAway = useView((view) => !isAtStep(view, story));
  const { text, claims } = story.steps[step - 1]!;

  // Who opens a story in the masthead goes along with it; a link to one leaves the focus where it is.
  useEffect(() => {
    if (document.activeElement?.closest('header')) bar.current?.focus();
  }, []);

  const go = (to: number) => {
    if (to < 1 || to > last) return;
    // What stands only on this step is about to go, and the focus would go with it.
    if (document.activeElement?.closest('.story-passing')) bar.current?.focus();
    changeView((view) => goToStep(view, story, to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? 0 : stepsOfKey(event.key, isRtl);
    if (steps === 0) return;
    event.preventDefault();
    go(step + steps);
  };
  const onTouchStart = ({ touches }: TouchEvent) => {
    const finger = touches.item(0);
    if (finger) touch.current = { x: finger.clientX, y: finger.clientY };
  };
  const onTouchEnd = ({ changedTouches }: TouchEvent) => {
    const finger = changedTouches.item(0);
    if (!finger) return;
    const steps = stepsOfSwipe(finger.clientX - touch.current.x, finger.clientY - touch.current.y, isRtl);
    if (steps !== 0) go(step + steps);
  };

  return (
    <section
      ref={bar}
      className="story"
      aria-label={t('story.title')}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      {...{ onKeyDown, onTouchStart, onTouchEnd }}
    >
      <div className="story-head">
        <h2>
          <bdi>{words.text(story.title)}</bdi>
        </h2>
        <button type="button" className="icon story-close" aria-label={t('story.close')} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <StorySteps step={step} last={last} onStep={go} />
      <div className="story-said">
        <div className="story-text">
          <div aria-live="polite" aria-atomic="true">
            <p className="story-count">{t('story.stepOf', { step, last })}</p>
            <p id={`${id}-text`} className="story-words">
              <bdi>{words.text(text)}</bdi>
            </p>
          </div>
          {isAway && (
            <button type="button" className="link story-passing" onClick={() => go(step)}>
              {t('story.again')}
            </button>
          )}
        </div>
        <StoryClaims ids={claims} />
      </div>
    </section>
  );
}
