import './list.css';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { hoverHandlers, useHoveredEvent } from '../../state/hover';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import type { EventLine } from './eventLines';
import type { Timeline } from './useTimeline';

/** The drawing's twin: the same events in the same order, and the same reports. */
export function TimelineList({ timeline }: { timeline: Timeline }) {
  return (
    <div className="tl-list">
      <EventTable timeline={timeline} />
      <ReportTable timeline={timeline} />
    </div>
  );
}

function EventTable({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  return (
    <table aria-label={t('timeline.list.events')}>
      <thead>
        <tr>
          <th scope="col">{t('timeline.list.event')}</th>
          <th scope="col">{t('timeline.list.when')}</th>
          <th scope="col">{t('timeline.list.kind')}</th>
          <th scope="col">{t('timeline.list.match')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.lines.map((line) => (
          <EventLineRow key={line.row.id} line={line} isChosen={line.row.id === timeline.chosen} />
        ))}
      </tbody>
    </table>
  );
}

const MATCH_KEYS = {
  certain: 'timeline.list.certain',
  possible: 'timeline.list.possible',
  no: 'timeline.list.outside',
} as const;

function EventLineRow({ line, isChosen }: { line: EventLine; isChosen: boolean }) {
  const { t } = useTranslation();
  const isHovered = useHoveredEvent() === line.row.id;
  const { id } = line.row;
  const classes = [line.match === 'no' && 'is-dim', isChosen && 'is-chosen', isHovered && 'is-hovered'];
  return (
    <tr className={classes.filter(Boolean).join(' ')} data-event={id} data-match={line.match}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={() => selectEvent(id)} {...hoverHandlers(id)}>
          <bdi>{line.title}</bdi>
        </button>
      </th>
      <td>
        <bdi>{line.when}</bdi>
      </td>
      <td>{t(`words.kind.${line.row.kind}`)}</td>
      <td>{t(MATCH_KEYS[line.match])}</td>
    </tr>
  );
}

function ReportTable({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const byOutlet = timeline.outlets.flatMap((outlet) => timeline.reports.filter((report) => report.outlet === outlet));
  return (
    <table aria-label={t('timeline.list.reports')}>
      <thead>
        <tr>
          <th scope="col">{t('timeline.list.outlet')}</th>
          <th scope="col">{t('timeline.list.published')}</th>
          <th scope="col">{t('timeline.list.tells')}</th>
        </tr>
      </thead>
      <tbody>
        {byOutlet.map(({ id, outlet, published, isLinked, isPossible }) => (
          <tr key={id} data-report={id}>
            <th scope="row">
              <bdi>{words.text(get(whole.outlets, outlet).name)}</bdi>
            </th>
            <td>
              <bdi>{words.period(published)}</bdi> {isPossible && `(${t('timeline.list.possible')})`}
            </td>
            <td>{t(isLinked ? 'timeline.list.yes' : 'timeline.list.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
