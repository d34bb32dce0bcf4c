import './coverage.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { NO } from '../../domain/filter';
import type { Claim, Event, Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { CoverageGrid } from './CoverageGrid';
import { CoverageKey } from './CoverageKey';
import {
  columnsAround,
  coverageColumns,
  type CoverageRow,
  coverageRows,
  EVENT_CHOICES,
  type EventChoice,
  leavesOut,
  REPORT_CHOICES,
  type ReportChoice,
  SORTS,
  type CoverageSort,
} from './coverageLayout';
import { Part } from './Part';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Which events each report carries, and which it could not have carried. */
export function CoveragePart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const { known, rows: facts, match } = useExplorer();
  const { outlet } = useClaimWords();
  const [sort, setSort] = useState<CoverageSort>('time');
  const [reports, setReports] = useState<ReportChoice>('all');
  const [events, setEvents] = useState<EventChoice>('filter');
  const all = useMemo(() => {
    const through = new Set(facts.flatMap((row, i) => (match[i] === NO ? [] : [row.event.id])));
    return coverageColumns(known, events, (e) => through.has(e.id));
  }, [known, events, facts, match]);
  const columns = useMemo(() => columnsAround(all, event.id), [all, event.id]);
  const rows = useMemo(
    () => coverageRows(known, columns, { sort, choice: reports, nameOf: outlet }),
    [known, columns, sort, reports, outlet],
  );
  const isEmpty = rows.length === 0 || columns.length === 0;
  return (
    <Part
      className="cov-part"
      title={t('coverage.title')}
      question={t('coverage.question')}
      finding={<Finding rows={rows} />}
    >
      <div className="cov-choices">
        <Choice label={t('coverage.sortBy')} {...{ value: sort, onChange: setSort, options: SORTS }} />
        <Choice label={t('coverage.reports')} {...{ value: reports, onChange: setReports, options: REPORT_CHOICES }} />
        <Choice label={t('coverage.events')} {...{ value: events, onChange: setEvents, options: EVENT_CHOICES }} />
      </div>
      {known.dataset.reports.length > 0 && <CoverageKey />}
      {isEmpty && columns.length === 0 && <p className="cov-none">{t('coverage.noEvents')}</p>}
      {columns.length < all.length && (
        <p className="cov-none">{t('coverage.nearest', { drawn: columns.length, count: all.length })}</p>
      )}
      {!isEmpty && <CoverageGrid {...{ rows, columns, onPick }} chosen={event.id} />}
    </Part>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly onChange: (value: T) => void;
}

type Option = CoverageSort | ReportChoice | EventChoice;

function Choice<T extends Option>({ label, value, options, onChange }: ChoiceProps<T>) {
  const { t } = useTranslation();
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={(e) => {
          const picked = options.find((option) => option === e.target.value);
          if (picked !== undefined) onChange(picked);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`coverage.option.${option as Option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

const NAMED = 3;

/** How many texts can be silent at all, and what those that can leave out of the events shown. */
function Finding({ rows }: { rows: readonly CoverageRow[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { outlet } = useClaimWords();
  const { known } = useExplorer();
  const all = known.dataset.reports;
  const full = all.filter((report) => report.read === 'full').length;
  if (full === 0) return <>{t('coverage.noFullText')}</>;
  const silent = leavesOut(rows);
  const named = silent.slice(0, silent.length > NAMED + 1 ? NAMED : NAMED + 1);
  const more = silent.length - named.length;
  const isAlone = (report: Report) => all.filter((r) => r.outlet === report.outlet).length === 1;
  const nameOf = (report: Report) =>
    isAlone(report)
      ? outlet(report)
      : t('coverage.dated', { outlet: outlet(report), date: words.period(get(known.published, report.id)) });
  const list = [
    ...named.map(({ report, events }) => t('coverage.left', { outlet: nameOf(report), events: words.number(events) })),
    ...(more > 0 ? [t('coverage.moreTexts', { count: more })] : []),
  ];
  const read =
    full === all.length
      ? t('coverage.allFull', { count: full })
      : t('coverage.someFull', { count: full, total: words.number(all.length) });
  return (
    <>
      <b>{read}</b>{' '}
      {list.length === 0 ? t('coverage.nothingLeft') : t('coverage.leavesOut', { list: words.list(list) })}
    </>
  );
}
