import './events.css';
import { type ReactNode, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { clearFilters } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { hoverHandlers, useHoveredEvent } from '../../state/hover';
import { changeView, selectEvent, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { PanelFrame } from '../../ui/PanelFrame';
import { eventBriefs, type EventRow, eventRows } from './layout';
import { useRows } from './useRows';

export function EventsPanel() {
  const { t } = useTranslation();
  const { known, rows: facts, match } = useExplorer();
  const briefs = useMemo(() => eventBriefs(known, facts), [known, facts]);
  const rows = useMemo(() => eventRows(briefs, match), [briefs, match]);
  return (
    <PanelFrame title={t('events.title')} className="events" aside={<Status />} failed={t('shell.panelFailed')}>
      {rows.length === 0 ? <Nothing /> : <List rows={rows} />}
    </PanelFrame>
  );
}

/** Of a long list only what is near the part that is seen; places and the whole length are said all the same. */
function List({ rows }: { rows: readonly EventRow[] }) {
  const { t } = useTranslation();
  const { isLong, items, total, measure, list } = useRows(rows.length, (row) => rows[row]!.event.id);
  let end = 0;
  const drawn = items?.flatMap(({ index, start, end: after }): ReactNode[] => {
    const row = rows[index]!;
    const gap = start - end;
    end = after;
    return [
      gap > 0 && <Gap key={`before ${row.event.id}`} size={gap} />,
      <Item key={row.event.id} row={row} place={{ ref: measure, index, count: rows.length }} />,
    ];
  });
  return (
    <ol className={isLong ? 'event-list is-long' : 'event-list'} aria-label={t('events.title')} {...list}>
      {drawn ?? rows.map((row) => <Item key={row.event.id} row={row} />)}
      {drawn && <Gap size={total - end} />}
    </ol>
  );
}

/** Room of rows that are not drawn, in px. */
function Gap({ size }: { size: number }) {
  return <li aria-hidden="true" style={{ blockSize: size }} />;
}

function Status() {
  const { t } = useTranslation();
  const words = useWords();
  const { shown, rows } = useExplorer();
  return (
    <p className="status" role="status">
      <b>
        {t('events.status', {
          shown: words.number(shown.certain),
          count: rows.length,
        })}
      </b>
      {shown.possible > 0 && <> {t('events.possible', { count: shown.possible })}</>}
    </p>
  );
}

function Nothing() {
  const { t } = useTranslation();
  const { rows } = useExplorer();
  const dated = useView((view) => view.from !== null || view.to !== null);
  if (rows.length === 0) return <p className="empty">{t('events.noneAtAll')}</p>;
  return (
    <p className="empty">
      {t('events.none', { count: rows.length })}{' '}
      {dated && (
        <button type="button" className="link" onClick={() => changeView((v) => ({ ...v, from: null, to: null }))}>
          {t('events.clearDates')}
        </button>
      )}{' '}
      <button type="button" className="link" onClick={() => changeView(clearFilters)}>
        {t('events.clear')}
      </button>
    </p>
  );
}

function PeriodHead({ row }: { row: EventRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const { period } = row;
  const isDay =
    period.start?.precision === 'day' && !period.isInterval && period.start.firstDay === period.possibleStartDay;
  return (
    <div className="event-period">
      <span>{isDay ? words.weekday(period.startDay) : words.period(period)}</span>
      {row.isPossible && <em>{t('events.possibleHead')}</em>}
    </div>
  );
}

interface ItemProps {
  readonly row: EventRow;
  /** In a list of which only a part is drawn. */
  readonly place?: { readonly ref: Ref<HTMLLIElement> | undefined; readonly index: number; readonly count: number };
}

function Item({ row, place }: ItemProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { known, event: chosen } = useExplorer();
  const hovered = useHoveredEvent();
  const { event, killed, backing } = row;
  const isChosen = chosen?.id === event.id;
  const marks = [
    'event-item',
    isChosen && 'is-selected',
    hovered === event.id && 'is-hovered',
    row.isPossible && 'is-possible',
  ];
  return (
    <li ref={place?.ref} data-index={place?.index} aria-setsize={place?.count} aria-posinset={place && place.index + 1}>
      {row.opensPeriod && <PeriodHead row={row} />}
      <button
        type="button"
        className={marks.filter(Boolean).join(' ')}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => selectEvent(event.id)}
        {...hoverHandlers(event.id)}
      >
        <span className="event-line">
          <bdi className="event-title">{words.text(event.title)}</bdi>
          <span className={killed ? 'event-toll' : 'event-toll is-none'}>
            {killed ? <Killed range={killed} /> : t('events.noToll')}
          </span>
        </span>{' '}
        <span className="event-line">
          <span className="event-place">
            {row.tollsDiffer && <span className="flag-word">{t('events.tollsDiffer')}</span>}
            <bdi>{words.text(get(known.places, event.place).name)}</bdi>
          </span>
          <span className="event-backing">
            {backing.reports.length === 0 ? t('events.noClaims') : words.backing(backing)}
          </span>
        </span>
      </button>
    </li>
  );
}

function Killed({ range }: { range: NonNullable<EventRow['killed']> }) {
  const { t } = useTranslation();
  const words = useWords();
  const label =
    range.people === 'people'
      ? t('events.killed')
      : t('events.killedOf', { people: t(`words.peopleOnly.${range.people}`) });
  return (
    <>
      <bdi>
        <b>{words.range(range)}</b>
      </bdi>{' '}
      {label}
    </>
  );
}
