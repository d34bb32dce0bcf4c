import { Menu as MenuIcon, Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset, Story } from '../domain/schema';
import { goToStep } from '../domain/story';
import { changeView, useView } from '../state/view';
import { useWords } from '../state/words';
import { Mark } from '../ui/Mark';
import { Menu } from '../ui/Menu';
import { DataActions } from './DataActions';
import { KnownOn } from './KnownOn';

/** Whose page this is, which dataset, and what concerns all panels at once. */
export function Masthead({ dataset }: { dataset: Dataset | null }) {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <header className={open ? 'mast is-open' : 'mast'}>
      <a className="wordmark" href="./">
        <Mark />
        {t('shell.title')}
      </a>
      {dataset && <span className="dataset">{words.text(dataset.title)}</span>}
      {dataset && dataset.stories.length > 0 && <StoriesMenu stories={dataset.stories} />}
      <button
        type="button"
        className="menu"
        aria-label={t('shell.menu')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon size={20} aria-hidden="true" />
      </button>
      {dataset && (
        <div className="tools">
          <SearchField />
          <KnownOn />
          <DataActions />
          <LanguageSwitch />
        </div>
      )}
    </header>
  );
}

function StoriesMenu({ stories }: { stories: readonly Story[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="acts stories">
      <Menu
        label={t('story.menu')}
        items={stories.map((story) => ({
          label: t('story.entry', { title: words.text(story.title), count: story.steps.length }),
          onPick: () => changeView((view) => goToStep(view, story, 1)),
        }))}
      />
    </div>
  );
}

function SearchField() {
  const { t } = useTranslation();
  const q = useView((view) => view.q);
  const field = useRef<HTMLInputElement>(null);
  const search = (text: string) => changeView((view) => ({ ...view, q: text }));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="search">
      <Search size={14} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={t('shell.search')}
        placeholder={t('shell.searchHint')}
        maxLength={500}
        value={q}
        onChange={(e) => search(e.target.value)}
      />
      {q === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button type="button" className="icon" aria-label={t('shell.clearSearch')} onClick={() => search('')}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function LanguageSwitch() {
  const lang = useView((view) => view.lang);
  const other = lang === 'en' ? 'ar' : 'en';
  return (
    <span className="lang-box">
      <button
        type="button"
        className="lang"
        lang={other}
        onClick={() => changeView((view) => ({ ...view, lang: other }))}
      >
        {other === 'ar' ? 'العربية' : 'English'}
      </button>
    </span>
  );
}
