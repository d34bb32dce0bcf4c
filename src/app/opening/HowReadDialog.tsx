import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tablesOf } from '../../dataset/import/formats';
import type { NameRule } from '../../dataset/import/outletNames';
import type { TermTable } from '../../dataset/import/terms';
import { type OpenedFiles, readAgain } from '../../state/opening';
import { rememberedNames } from '../../state/remembered';
import { Dialog } from '../../ui/Dialog';
import { fromLines, toLines } from './nameLines';

/** By which tables the file's words became the project's, and which spellings are one outlet. */
export function HowReadDialog({ opened, onClose }: { opened: OpenedFiles; onClose: () => void }) {
  const { t } = useTranslation();
  const formats = [...new Set(opened.read.readings.map(({ format }) => format))];
  return (
    <Dialog title={t('open.how.title')} closeLabel={t('open.close')} onClose={onClose}>
      <ul className="opening-lead">
        {opened.read.readings.map(({ file, format, encoding }) => (
          <li key={file}>
            <bdi>{file}</bdi>: <bdi>{format}</bdi>, <bdi>{encoding}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('open.how.lead')}</p>
      {formats.flatMap((format) =>
        format === 'parallax/1'
          ? []
          : tablesOf(format).map((table) => <Terms key={`${format} ${table.column}`} table={table} />),
      )}
      <Names key={toLines(rememberedNames())} onRead={onClose} />
    </Dialog>
  );
}

function Terms({ table }: { table: TermTable }) {
  const { t } = useTranslation();
  return (
    <details className="problem-group">
      <summary>
        <bdi>{table.column}</bdi>
      </summary>
      <table className="opening-table">
        <thead>
          <tr>
            <th scope="col">{t('open.how.from')}</th>
            <th scope="col">{t('open.how.to')}</th>
          </tr>
        </thead>
        <tbody>
          {table.terms.map(({ from, to, note }) => (
            <tr key={from}>
              <th scope="row">{from === '*' ? t('open.how.rest') : <bdi>{from}</bdi>}</th>
              <td>
                <bdi>{to}</bdi>
                {note !== undefined && (
                  <span className="opening-note">
                    <bdi>{note}</bdi>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Names({ onRead }: { onRead: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => toLines(rememberedNames()));
  const read = (names: readonly NameRule[] | null) => {
    onRead();
    void readAgain({ names });
  };
  return (
    <section className="opening-names">
      <label htmlFor="opening-names">{t('open.how.names')}</label>
      <textarea
        id="opening-names"
        dir="auto"
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <div className="opening-acts">
        <button type="button" className="opening-go" onClick={() => read(fromLines(text))}>
          {t('open.how.again')}
        </button>
        <button type="button" className="link" onClick={() => read(null)}>
          {t('open.how.reset')}
        </button>
      </div>
    </section>
  );
}
