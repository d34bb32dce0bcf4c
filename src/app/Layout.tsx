import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { closeStory } from '../domain/story';
import { activeClauses, type PanelName, SHEETS } from '../domain/viewState';
import { ComparePanel } from '../panels/compare/ComparePanel';
import { EventsPanel } from '../panels/events/EventsPanel';
import { FiltersPanel } from '../panels/filters/FiltersPanel';
import { MapPanel } from '../panels/map/MapPanel';
import { TimelinePanel } from '../panels/timeline/TimelinePanel';
import { useExplorer } from '../state/derived';
import { changeView, useView } from '../state/view';
import { ErrorBoundary } from '../ui/ErrorBoundary';

/** Loaded when it is first asked for: the first view does without it. */
const ComparisonView = lazy(async () => {
  const { ComparisonView: View } = await import('../panels/compare/ComparisonView');
  return { default: View };
});

const StoryBar = lazy(async () => {
  const { StoryBar: Bar } = await import('../panels/story/StoryBar');
  return { default: Bar };
});

/** Where each panel stands. On a phone one sheet of four is shown below the map; the address keeps which. */
export function Layout() {
  const { t } = useTranslation();
  const panel = useView((view) => view.panel);
  return (
    <>
      <OpenStory />
      {panel !== 'comparison' && <PanelSwitch />}
      <main className="desk" data-panel={panel}>
        <div className="side">
          <FiltersPanel />
          <EventsPanel />
        </div>
        {panel === 'comparison' ? (
          <ErrorBoundary message={t('shell.panelFailed')}>
            <Suspense fallback={<p className="waiting">{t('shell.reading')}</p>}>
              <ComparisonView />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <>
            <MapPanel />
            <TimelinePanel />
            <ComparePanel />
          </>
        )}
      </main>
    </>
  );
}

function OpenStory() {
  const { t } = useTranslation();
  const id = useView((view) => view.story);
  const { whole } = useExplorer();
  const story = id === null ? undefined : whole.stories.get(id);
  if (!story) return null;
  const close = () => {
    changeView(closeStory);
    document.querySelector<HTMLElement>('.stories button')?.focus();
  };
  return (
    <ErrorBoundary message={t('shell.panelFailed')}>
      <Suspense fallback={null}>
        <StoryBar key={story.id} story={story} onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}

function PanelSwitch() {
  const { t } = useTranslation();
  const panel = useView((view) => view.panel);
  const clauses = useView(activeClauses);
  const { shown, rows } = useExplorer();
  const events = [
    t('shell.shownOf', { certain: shown.certain, total: rows.length }),
    ...(shown.possible > 0 ? [t('shell.plusPossible', { count: shown.possible })] : []),
  ].join(' ');
  const detail: Partial<Record<PanelName, string>> = { events, ...(clauses > 0 ? { filters: String(clauses) } : {}) };
  return (
    <div className="switch" role="radiogroup" aria-label={t('shell.panelSwitch')}>
      {SHEETS.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="panel"
            checked={panel === name}
            onChange={() => changeView((view) => ({ ...view, panel: name }))}
          />
          <span>
            {t(`shell.${name}`)} {detail[name] !== undefined && <b>{detail[name]}</b>}
          </span>
        </label>
      ))}
    </div>
  );
}
