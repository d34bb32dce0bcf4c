import { useTranslation } from 'react-i18next';
import { NO } from '../../domain/filter';
import { clearFilters } from '../../domain/viewState';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';

/** The chosen event stays on screen when the filter leaves it out; this says so. */
export function FilterNotice() {
  const { t } = useTranslation();
  const { event, rows, match } = useExplorer();
  const row = rows.findIndex((r) => r.event.id === event?.id);
  if (row < 0 || match[row] !== NO) return null;
  return (
    <p className="known-notice">
      {t('compare.outsideFilter')}{' '}
      <button type="button" className="link" onClick={() => changeView(clearFilters)}>
        {t('filters.clear')}
      </button>
    </p>
  );
}

/** What winding back leaves out, wherever it leaves something out. */
export function KnownNotice() {
  const { t } = useTranslation();
  const words = useWords();
  const known = useView((view) => view.known);
  const { event, picture, known: catalog } = useExplorer();
  const day = known === null ? null : parseDay(known);
  if (day === null || !event) return null;
  const date = words.day(day);
  const { laterReports, possibleReports, possibleEvents } = picture;
  return (
    <p className="known-notice">
      {!catalog.events.has(event.id) && <b>{t('shell.known.notYet', { day: date })} </b>}
      {possibleEvents.has(event.id) && <b>{t('shell.known.onlyPossible', { day: date })} </b>}
      {laterReports.length > 0 && t('shell.known.later', { count: laterReports.length })}{' '}
      {possibleReports.length > 0 && t('shell.known.possible', { count: possibleReports.length })}{' '}
      <button type="button" className="link" onClick={() => changeView((view) => ({ ...view, known: null }))}>
        {t('shell.knownReset')}
      </button>
    </p>
  );
}
