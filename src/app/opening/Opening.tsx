import './opening.css';
import { useTranslation } from 'react-i18next';
import { cancelOpening, type Step, useOpeningStep } from '../../state/opening';
import { useWords } from '../../state/words';
import { MappingDialog } from './MappingDialog';
import { timeLeft } from './timeLeft';
import { TooLargeDialog } from './TooLargeDialog';

/** Files on their way in: how far they are, what has to be known before they are read, or why they were not. */
export function Opening() {
  const { t } = useTranslation();
  const step = useOpeningStep();
  switch (step.kind) {
    case 'reading':
      return <Reading step={step} />;
    case 'indexing':
      return (
        <div className="notice" role="status">
          <p>{t('open.indexing')}</p>
        </div>
      );
    case 'mapping-needed':
      return <MappingDialog key={step.file} question={step} />;
    case 'too-large':
      return <TooLargeDialog key={step.file} refusal={step} />;
    case 'failed':
      return (
        <div className="notice" role="status">
          <p>
            {t(`shell.load.${step.error.fault}`, { file: step.error.file, detail: step.error.detail })}{' '}
            {t('shell.load.keptOpen')}
          </p>
          <button type="button" className="link" onClick={cancelOpening}>
            {t('shell.dismiss')}
          </button>
        </div>
      );
    case 'none':
      return null;
  }
}

const MB = 1_000_000;

function Reading({ step }: { step: Step & { kind: 'reading' } }) {
  const { t } = useTranslation();
  const words = useWords();
  const { progress, elapsedMs, name } = step;
  const megabytes = (bytes: number) => words.number(Math.round(bytes / (MB / 10)) / 10);
  const left = progress && timeLeft(elapsedMs, progress.bytes, progress.totalBytes);
  return (
    <div className="notice opening">
      <p role="status">
        {t('open.reading')} <bdi>{progress?.file ?? name}</bdi>
      </p>
      <progress aria-label={t('open.howFar')} max={progress?.totalBytes ?? 1} value={progress?.bytes ?? 0} />
      <span className="opening-facts">
        {progress && t('open.bytes', { done: megabytes(progress.bytes), total: megabytes(progress.totalBytes) })}
        {progress && progress.rows > 0 && ` · ${t('open.rows', { count: progress.rows })}`}
        {left !== null && ` · ${t(`open.left.${left.unit}`, { count: left.count })}`}
      </span>
      <button type="button" className="link" onClick={cancelOpening}>
        {t('open.cancel')}
      </button>
    </div>
  );
}
