/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/control-has-associated-label, jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a grid of focusable cells in a region that scrolls */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { get, isWholeText } from '../../domain/catalog';
import type { Claim, Event, Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { CoverageMark } from './CoverageMark';
import { type CoverageCell, type CoverageRow, carriedBy } from './coverageLayout';
import { type GridFocus, useGridFocus } from './useGridFocus';
import { drawn, useVirtualRows } from './useVirtual';

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly columns: readonly Event[];
  /** The chosen event's column. */
  readonly chosen: string;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** From here on event names stand upright. */
const MOST_LEVEL = 8;

/** Publication as short as it may be said: "3 May", or the period where the day is not known. */
function usePublished() {
  const words = useWords();
  const { known } = useExplorer();
  return (report: Report) => {
    const published = get(known.published, report.id);
    const isDay = published.edtf.length === 10;
    return isDay ? words.shortDay(published.startDay) : words.period(published);
  };
}

export function CoverageGrid({ rows, columns, chosen, onPick }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref, at: stop, onKeyDown, cell } = useGridFocus({ rows: rows.length, columns: columns.length });
  const virtual = useVirtualRows(rows.length, scroller, stop.row);
  const classes = ['cov', columns.length > MOST_LEVEL && 'is-upright', virtual.isVirtual && 'is-virtual'];
  return (
    <div className="cov-scroll" ref={scroller} role="region" aria-label={t('coverage.scroll')} tabIndex={0}>
      <table
        className={classes.filter(Boolean).join(' ')}
        role="grid"
        aria-label={t('coverage.caption')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={onKeyDown}
        ref={ref}
      >
        <colgroup>
          <col className="cov-outlet" />
          {columns.map((event) => (
            <col key={event.id} />
          ))}
          <col className="cov-total" />
        </colgroup>
        <Head columns={columns} chosen={chosen} />
        <tbody>
          {drawn(virtual.items, rows.length, virtual.total).map((at) =>
            at.kind === 'gap' ? (
              <tr key={`gap ${at.before}`} aria-hidden="true">
                <td colSpan={columns.length + 2} style={{ blockSize: at.size, padding: 0, border: 0 }} />
              </tr>
            ) : (
              <Row
                key={rows[at.index]!.report.id}
                row={rows[at.index]!}
                index={at.index}
                {...{ cell, chosen, onPick }}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Head({ columns, chosen }: Pick<Props, 'columns' | 'chosen'>) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="cov-corner">
          {t('coverage.byPublication')}
          <br />
          {t('coverage.byEvent')}
        </th>
        {columns.map((event) => (
          <th key={event.id} scope="col" className={event.id === chosen ? 'is-chosen' : undefined}>
            <div
              className="cov-event"
              title={words.list([words.text(event.title), words.period(get(known.when, event.id))])}
            >
              <bdi>{words.text(event.title)}</bdi> <small>{words.period(get(known.when, event.id))}</small>
            </div>
          </th>
        ))}
        <th scope="col" className="cov-total">
          {t('coverage.carries')}
          <small>{t('coverage.ofWhat')}</small>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: CoverageRow;
  readonly index: number;
  readonly cell: GridFocus['cell'];
  readonly chosen: string;
  readonly onPick: Props['onPick'];
}

function Row({ row: { report, cells }, index, cell: stopAt, chosen, onPick }: RowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { outlet } = useClaimWords();
  const date = usePublished()(report);
  const name = (cell: CoverageCell) =>
    t('coverage.cell', {
      outlet: outlet(report),
      date,
      what: t(`coverage.kind.${cell.kind}`),
      event: words.text(cell.event.title),
    });
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <bdi>{outlet(report)}</bdi>
        <small>{words.list([date, t(report.read === 'full' ? 'coverage.fullText' : 'coverage.partRead')])}</small>
      </th>
      {cells.map((cell, column) => (
        <td
          key={cell.event.id}
          role="gridcell"
          aria-label={name(cell)}
          title={name(cell)}
          className={`cov-cell is-${cell.kind}${cell.event.id === chosen ? ' is-chosen' : ''}`}
          {...stopAt({ row: index, column })}
          onClick={cell.claims.length > 0 ? () => onPick(cell.claims) : undefined}
          onKeyDown={(e) => {
            if ((e.key !== 'Enter' && e.key !== ' ') || cell.claims.length === 0) return;
            e.preventDefault();
            onPick(cell.claims);
          }}
        >
          <CoverageMark kind={cell.kind} />
        </td>
      ))}
      <td className="cov-total">
        <Total report={report} cells={cells} />
      </td>
    </tr>
  );
}

/** "5 of 6 + 2 same day": of what a text could carry, only where all of it was read. */
function Total({ report, cells }: { report: Report; cells: readonly CoverageCell[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const { reported, notMentioned, sameDay, tooEarly } = carriedBy(cells);
  if (!isWholeText(known, report.id)) return <>{t('coverage.restUnknown', { carried: words.number(reported) })}</>;
  const of = { carried: words.number(reported), could: words.number(reported + notMentioned) };
  return (
    <>
      <b>{t('coverage.total', of)}</b>
      {sameDay > 0 && <span>{t('coverage.sameDay', { days: words.number(sameDay) })}</span>}
      {tooEarly > 0 && <span>{t('coverage.tooEarly', { days: words.number(tooEarly) })}</span>}
    </>
  );
}
