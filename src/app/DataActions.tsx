import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsCsv } from '../dataset/exportClaims';
import { useExplorer } from '../state/derived';
import { shownRows } from '../state/explore';
import { openFiles } from '../state/opening';
import { downloadCsv, downloadText } from '../ui/download';
import { Menu } from '../ui/Menu';

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
      <ExportMenu />
      <CopyLink />
    </div>
  );
}

function ExportMenu() {
  const { t } = useTranslation();
  const explorer = useExplorer();
  const { known, whole } = explorer;
  const { id } = whole.dataset;
  const shown = () => new Set(shownRows(explorer).map((row) => row.event.id));
  return (
    <Menu
      label={t('shell.export')}
      items={[
        {
          label: t('shell.exportClaims'),
          onPick: () => downloadCsv(`${id}-shown-claims.csv`, claimsCsv(known, shown())),
        },
        { label: t('shell.exportAllClaims'), onPick: () => downloadCsv(`${id}-claims.csv`, claimsCsv(whole, null)) },
        {
          label: t('shell.exportDataset'),
          onPick: () => downloadText(`${id}.json`, 'application/json', JSON.stringify(whole.dataset, null, 1)),
        },
      ]}
    />
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
