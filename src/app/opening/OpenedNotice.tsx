import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Accounting } from '../../dataset/import/accounting';
import { ENCODINGS } from '../../lib/encoding';
import { useExplorer } from '../../state/derived';
import { closeOpened, type OpenedFiles, readAgain } from '../../state/opening';
import { useWords } from '../../state/words';
import { HowReadDialog } from './HowReadDialog';
import { OriginalDialog } from './OriginalDialog';

const COUNTS = ['rejected', 'blank', 'outside', 'undated', 'unplaced'] as const;

/** What is open, where its records went, and in which encoding it was read. */
export function OpenedNotice({ opened }: { opened: OpenedFiles }) {
  const { t } = useTranslation();
  const { event } = useExplorer();
  const [dialog, setDialog] = useState<'how' | 'original' | null>(null);
  const { readings } = opened.read;
  const close = () => setDialog(null);
  return (
    <div className="notice" role="status">
      <p>
        {t('shell.opened', { name: opened.files.map(({ name }) => name).join(t('words.comma')) })}{' '}
        <Counts accounts={opened.read.accounts} />
      </p>
      {readings.length === 1 && <EncodingField encoding={readings[0]!.encoding} />}
      <button type="button" className="link" onClick={() => setDialog('how')}>
        {t('open.how.link')}
      </button>
      {event?.original && (
        <button type="button" className="link" onClick={() => setDialog('original')}>
          {t('open.original.link')}
        </button>
      )}
      <button type="button" className="link" onClick={closeOpened}>
        {t('shell.closeOpened')}
      </button>
      {dialog === 'how' && <HowReadDialog opened={opened} onClose={close} />}
      {dialog === 'original' && event?.original && <OriginalDialog original={event.original} onClose={close} />}
    </div>
  );
}

function Counts({ accounts }: { accounts: readonly Accounting[] }) {
  const { t } = useTranslation();
  const words = useWords();
  if (accounts.length === 0) return null;
  const sum = (key: 'rows' | 'kept' | (typeof COUNTS)[number]) => accounts.reduce((n, account) => n + account[key], 0);
  const parts = COUNTS.filter((key) => sum(key) > 0).map((key) =>
    t(`open.count.${key}`, { n: words.number(sum(key)) }),
  );
  return (
    <span>
      {[t('open.count.kept', { n: words.number(sum('kept')), rows: words.number(sum('rows')) }), ...parts].join(' · ')}
    </span>
  );
}

function EncodingField({ encoding }: { encoding: string }) {
  const { t } = useTranslation();
  return (
    <label className="opening-encoding">
      {t('open.encoding')}{' '}
      <select
        value={encoding}
        onChange={(e) => {
          const chosen = ENCODINGS.find((one) => one === e.target.value);
          if (chosen) void readAgain({ encoding: chosen });
        }}
      >
        {ENCODINGS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
