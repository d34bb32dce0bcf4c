import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** From 1. */
  readonly step: number;
  readonly last: number;
  readonly onStep: (step: number) => void;
}

/** Back, every step by its number, Next. At either end the button stays, so that the focus does. */
export function StorySteps({ step, last, onStep }: Props) {
  const { t } = useTranslation();
  const numbers = Array.from({ length: last }, (_, i) => i + 1);
  return (
    <div className="story-steps">
      <button type="button" className="story-turn" aria-disabled={step === 1} onClick={() => onStep(step - 1)}>
        <ChevronLeft size={16} aria-hidden="true" />
        <span>{t('story.back')}</span>
      </button>
      <ol aria-label={t('story.steps')}>
        {numbers.map((n) => (
          <li key={n}>
            <button
              type="button"
              aria-label={t('story.step', { step: n })}
              aria-current={n === step ? 'step' : undefined}
              onClick={() => onStep(n)}
            >
              {n}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="story-turn" aria-disabled={step === last} onClick={() => onStep(step + 1)}>
        <span>{t('story.next')}</span>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
