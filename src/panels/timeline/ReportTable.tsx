import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { groupBy } from '../../lib/group';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import type { ReportRow } from './reported';
import type { Timeline } from './useTimeline';

const tells = ({ isLinked, isSilent }: ReportRow) =>
  isLinked ? 'timeline.list.yes' : isSilent ? 'timeline.list.silent' : 'timeline.list.no';

/** Lines that are drawn at once; more are asked for. */
const PAGE = 200;

/** The reports by outlet, and what each has to do with the chosen event. */
export function ReportTable({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const [most, setMost] = useState(PAGE);
  const byOutlet = groupBy(timeline.reports, (report) => report.outlet);
  const reports = timeline.outlets.flatMap((outlet) => byOutlet.get(outlet) ?? []);
  const rest = reports.length - most;
  return (
    <>
      <table aria-label={t('timeline.list.reports')}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.list.outlet')}</th>
            <th scope="col">{t('timeline.list.published')}</th>
            <th scope="col">{t('timeline.list.tells')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.slice(0, most).map((report) => (
            <tr key={report.id} data-report={report.id}>
              <th scope="row">
                <bdi>{words.text(get(whole.outlets, report.outlet).name)}</bdi>
              </th>
              <td>
                <bdi>{words.period(report.published)}</bdi> {report.isPossible && `(${t('timeline.list.possible')})`}
              </td>
              <td>
                {t(tells(report))}
                {report.says.length > 0 && <bdi className="tl-said"> {report.says[0]}</bdi>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setMost(most + PAGE)}>
          {t('timeline.list.more', { count: Math.min(PAGE, rest), of: reports.length })}
        </button>
      )}
    </>
  );
}
