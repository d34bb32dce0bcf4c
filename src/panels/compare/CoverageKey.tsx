import { useTranslation } from 'react-i18next';
import { CoverageMark } from './CoverageMark';

const KINDS = ['reported', 'not-mentioned', 'same-day', 'could-not-know', 'not-known'] as const;

export function CoverageKey() {
  const { t } = useTranslation();
  return (
    <ul className="cov-key" aria-label={t('coverage.keyTitle')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          {kind === 'could-not-know' ? <i className="cov-hatch" /> : <CoverageMark kind={kind} />}
          <span>
            <b>{t(`coverage.key.${kind}.name`)}</b> {kind !== 'reported' && t(`coverage.key.${kind}.note`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
