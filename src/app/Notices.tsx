import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadedDataset } from '../dataset/queries';
import type { Problem } from '../domain/problem';
import { dismissAddressFaults, useAddressFaults } from '../state/address';
import { useOpened } from '../state/opening';
import { OpenedNotice } from './opening/OpenedNotice';
import { ProblemsPanel } from './opening/ProblemsPanel';

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
      {opened?.loaded === loaded && <OpenedNotice opened={opened} />}
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
  const notes = problems.filter(({ effect }) => effect === 'kept').length;
  const faults = problems.length - notes;
  return (
    <div className="notice" role="status">
      <p>
        {[
          ...(faults > 0 ? [t('shell.problems', { count: faults })] : []),
          ...(notes > 0 ? [t('open.problems.notes', { count: notes })] : []),
        ].join(' ')}
      </p>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('shell.seeWhy')}
      </button>
      {open && <ProblemsPanel problems={problems} />}
    </div>
  );
}
