import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadedDataset } from '../dataset/queries';
import { type Problem, problemLine } from '../domain/problem';
import { dismissAddressFaults, useAddressFaults } from '../state/address';
import { closeOpened, dismissOpenError, useOpened } from '../state/dataset';

/** What a person must know about the page as a whole: a link not followed, records set aside, a file opened or not. */
export function Notices({ loaded, notFound }: { loaded: LoadedDataset; notFound: boolean }) {
  const { t } = useTranslation();
  const faults = useAddressFaults();
  const opened = useOpened();
  return (
    <div className="notices">
      {faults.length > 0 && (
        <Notice onDismiss={dismissAddressFaults}>
          {t('shell.address.lead')}{' '}
          {faults
            .map(({ key, value, fault }) => t(`shell.address.${fault}`, { key, value }))
            .join(t('words.semicolon'))}
          .
        </Notice>
      )}
      {notFound && <Notice>{t('shell.load.noDataset')}</Notice>}
      {opened.loaded === loaded && (
        <Notice>
          {t('shell.opened', { name: opened.file })}{' '}
          <button type="button" className="link" onClick={closeOpened}>
            {t('shell.closeOpened')}
          </button>
        </Notice>
      )}
      {opened.error && (
        <Notice onDismiss={dismissOpenError}>
          {t(`shell.load.${opened.error.fault}`, { file: opened.error.file, detail: opened.error.detail })}{' '}
          {t('shell.load.keptOpen')}
        </Notice>
      )}
      {loaded.problems.length > 0 && <SetAside problems={loaded.problems} />}
    </div>
  );
}

function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      {onDismiss && (
        <button type="button" className="link" onClick={onDismiss}>
          {t('shell.dismiss')}
        </button>
      )}
    </div>
  );
}

function SetAside({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className="notice" role="status">
      <p>{t('shell.problems', { count: problems.length })}</p>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('shell.seeWhy')}
      </button>
      {open && (
        <ul className="problem-list">
          {problems.map((problem) => (
            <li key={problemLine(problem)}>
              <bdi>{problemLine(problem)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
