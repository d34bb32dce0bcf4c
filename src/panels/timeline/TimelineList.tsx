import './list.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventLine } from './eventLines';
import { EventRows } from './EventRows';
import { DayTable } from './DayTable';
import { ReportTable } from './ReportTable';
import type { Timeline } from './useTimeline';

/** The drawing's twin: the same events in the same order, and the same reports. */
export function TimelineList({ timeline }: { timeline: Timeline }) {
  return (
    <div className="tl-list">
      {timeline.isDense ? <DayTable timeline={timeline} /> : <EventTable timeline={timeline} />}
      <ReportTable timeline={timeline} />
    </div>
  );
}

/** Lines that are drawn at once; more are asked for. */
const PAGE = 200;

function EventTable({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const [most, setMost] = useState(PAGE);
  const { lines, lanes } = timeline;
  const rest = lines.length - most;
  const laneOf = (line: EventLine) =>
    lanes.choice === 'kind' ? t(`words.kind.${line.row.kind}`) : lanes.name(line.row.lane);
  return (
    <>
      <table aria-label={t('timeline.list.events')}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.list.event')}</th>
            <th scope="col">{t('timeline.list.when')}</th>
            <th scope="col">{t(`timeline.lanesBy.${lanes.choice}`)}</th>
            <th scope="col">{t('timeline.list.match')}</th>
          </tr>
        </thead>
        <EventRows lines={lines.slice(0, most)} chosen={timeline.chosen} laneOf={laneOf} />
      </table>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setMost(most + PAGE)}>
          {t('timeline.list.more', { count: Math.min(PAGE, rest), of: lines.length })}
        </button>
      )}
    </>
  );
}
