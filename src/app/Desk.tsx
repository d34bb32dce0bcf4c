import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadError, type LoadedDataset } from '../dataset/queries';
import { settleIds } from '../state/address';
import { useDataset } from '../state/dataset';
import { ExplorerProvider, useExplored } from '../state/derived';
import { useView } from '../state/view';
import { useWords } from '../state/words';
import { DropZone } from './DropZone';
import { Layout } from './Layout';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { Opening } from './opening/Opening';

/** The whole page for whatever state the dataset is in: being read, not to be had, or there. */
export function Desk() {
  const { t, i18n } = useTranslation();
  const state = useDataset();
  const lang = useView((view) => view.lang);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    void i18n.changeLanguage(lang);
  }, [lang, i18n]);
  if (state.status === 'ready') return <Explored loaded={state.loaded} notFound={state.notFound} />;
  return (
    <div className="page">
      <Masthead dataset={null} />
      <Opening />
      <main className="waiting">
        {state.status === 'loading' ? (
          <p role="status">{t('shell.reading')}</p>
        ) : (
          <LoadFailed error={state.error} again={state.again} />
        )}
      </main>
      <DropZone />
    </div>
  );
}

function LoadFailed({ error, again }: { error: Error; again: () => void }) {
  const { t } = useTranslation();
  const known = error instanceof LoadError ? error : new LoadError('not-a-dataset', '', String(error));
  return (
    <div className="fault" role="alert">
      <p>{t(`shell.load.${known.fault}`, { file: known.file, detail: known.detail })}</p>
      <p>{t('shell.load.kept')}</p>
      <button type="button" className="link" onClick={again}>
        {t('shell.load.again')}
      </button>
    </div>
  );
}

function Explored({ loaded, notFound }: { loaded: LoadedDataset; notFound: boolean }) {
  const explorer = useExplored(loaded);
  const view = useView((v) => v);
  useEffect(() => settleIds(loaded.catalog), [loaded, view]);
  const words = useWords();
  const title = words.text(explorer.event?.title ?? loaded.catalog.dataset.title);
  const dataset = words.text(loaded.catalog.dataset.title);
  useEffect(() => {
    document.title = [...new Set([title, dataset, 'Parallax'])].join(' · ');
  }, [title, dataset]);
  return (
    <ExplorerProvider value={explorer}>
      <div className="page">
        <Masthead dataset={loaded.catalog.dataset} />
        <Opening />
        <Notices loaded={loaded} notFound={notFound} />
        <Layout />
        <DropZone />
      </div>
    </ExplorerProvider>
  );
}
