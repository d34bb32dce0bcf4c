import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openFiles } from '../state/opening';
import { ExportDialog } from './exporting/ExportDialog';

/** Getting data in, out, and the view across to somebody else. */
export function DataActions() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="acts" role="group" aria-label={t('shell.data')}>
      <button type="button" onClick={() => input.current?.click()}>
        {t('shell.openFile')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.geojson,.csv,.tsv,.txt,application/json,application/geo+json,text/csv,text/plain"
        onChange={(e) => {
          void openFiles([...(e.target.files ?? [])]);
          e.target.value = '';
        }}
      />
      <ExportButton />
      <CopyLink />
    </div>
  );
}

function ExportButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('shell.export')}
      </button>
      {isOpen && <ExportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CopyLink() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 6000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {t('shell.copyLink')}
      </button>
      <span role="status" className="toast">
        {outcome && t(`shell.${outcome}`)}
      </span>
    </span>
  );
}
