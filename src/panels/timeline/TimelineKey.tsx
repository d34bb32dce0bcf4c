import { useTranslation } from 'react-i18next';

/** What the forms of the marks mean. */
export function TimelineKey() {
  const { t } = useTranslation();
  return (
    <ul className="tl-key">
      <li>
        <svg width="18" height="10" aria-hidden="true">
          <rect className="fill" y="2" width="18" height="6" />
        </svg>
        {t('timeline.key.day')}
      </li>
      <li>
        <svg width="22" height="10" aria-hidden="true">
          <path className="line" d="M1 1v8M1 5h20M21 1v8" />
        </svg>
        {t('timeline.key.count')}
      </li>
      <li>
        <svg width="24" height="10" aria-hidden="true">
          <path className="line is-dashed" d="M6 5h17" />
          <path className="line" d="M6 1.5 1 5l5 3.5M23 1v8" />
        </svg>
        {t('timeline.key.open')}
      </li>
    </ul>
  );
}
