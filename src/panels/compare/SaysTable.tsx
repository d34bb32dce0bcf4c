import { useTranslation } from 'react-i18next';
import { claimsOn, get } from '../../domain/catalog';
import type { Claim, Event, Facet } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useClaimWords } from '../../state/claimWords';
import { useWords } from '../../state/words';
import { ClaimButton } from './ClaimButton';
import { type SaysColumn, type SaysRow, cellClaims, saysRows } from './saysLayout';
import { WordCell, WordingCell } from './WordCells';

interface Props {
  readonly event: Event;
  readonly columns: readonly SaysColumn[];
  /** Claims whose headline is not borne out by the report's own text. */
  readonly flagged: ReadonlySet<string>;
  readonly onPick: (claim: Claim) => void;
}

/** Roles are written out because on a phone the cells are laid out as blocks, which would strip a table of its meaning. */
export function SaysTable({ event, columns, flagged, onPick }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const rows = saysRows(claimsOn(known, event.id));
  const caption = t('compare.table.caption');
  return (
    <div className="says-scroll">
      <table className="says" role="table" aria-label={caption} style={{ minInlineSize: 68 + columns.length * 96 }}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">
              <span className="vh">{t('compare.table.facet')}</span>
            </td>
            {columns.map((column) => (
              <ColumnHead key={column.report.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <tr role="row" key={row}>
              <th scope="row" role="rowheader">
                <RowName row={row} />
              </th>
              {columns.map((column) => (
                <Cell
                  key={column.report.id}
                  {...{ row, column, flagged, onPick }}
                  isFirst={i === 0}
                  span={rows.length}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowName({ row }: { row: SaysRow }) {
  const { t } = useTranslation();
  return row === 'word' || row === 'wording' ? t(`compare.table.${row}`) : t(`words.facet.${row}`);
}

function ColumnHead({ column: { report, coverage } }: { column: SaysColumn }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const name = (id: string) => words.text(get(known.outlets, id).name);
  const date = words.period(get(known.published, report.id));
  const wires = words.list(report.wires.filter((id) => known.outlets.has(id)).map(name));
  return (
    <th scope="col" role="columnheader" className={coverage === 'reported' ? undefined : 'is-silent'}>
      <bdi>{name(report.outlet)}</bdi>
      <small>{wires === '' ? date : t('compare.table.via', { date, wires })}</small>
    </th>
  );
}

function Silence({ column: { report, coverage, daysBefore } }: { column: SaysColumn }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const date = words.period(get(known.published, report.id));
  switch (coverage) {
    case 'could-not-know':
      return (
        <p>
          <b>{t('compare.table.could-not-know')}</b>
          <span>{t('compare.table.couldNotKnow', { date, count: daysBefore })}</span>
        </p>
      );
    case 'same-day':
      return (
        <p>
          <b>{t('compare.table.same-day')}</b>
          <span>{t('compare.table.sameDay')}</span>
        </p>
      );
    case 'not-mentioned':
      return (
        <p>
          <b>{t('compare.table.not-mentioned')}</b>
          <span>{t('compare.table.notMentioned')}</span>
        </p>
      );
    case 'not-known':
      return (
        <p>
          <b>{t('compare.table.notKnownColumn')}</b>
          <span>{t('compare.table.excerpt')}</span>
        </p>
      );
    case 'reported':
      return null;
  }
}

interface CellProps {
  readonly row: SaysRow;
  readonly column: SaysColumn;
  readonly flagged: ReadonlySet<string>;
  readonly onPick: (claim: Claim) => void;
  readonly isFirst: boolean;
  readonly span: number;
}

function Cell({ row, column, flagged, onPick, isFirst, span }: CellProps) {
  const { outlet } = useClaimWords();
  const name = outlet(column.report);
  if (column.coverage !== 'reported') {
    return isFirst ? (
      <td role="cell" className={`is-silent is-${column.coverage}`} rowSpan={span} data-outlet={name}>
        <Silence column={column} />
      </td>
    ) : null;
  }
  return (
    <td role="cell" data-outlet={name}>
      {row === 'word' && <WordCell column={column} />}
      {row === 'wording' && <WordingCell column={column} onPick={onPick} />}
      {row !== 'word' && row !== 'wording' && <FacetCell {...{ row, column, flagged, onPick }} />}
    </td>
  );
}

function FacetCell({ row, column, flagged, onPick }: Omit<CellProps, 'row' | 'isFirst' | 'span'> & { row: Facet }) {
  const { t } = useTranslation();
  const claims = cellClaims(column, row);
  if (claims.length > 0) {
    return claims.map((claim) => (
      <ClaimButton key={claim.id} claim={claim} isFlagged={flagged.has(claim.id)} onPick={onPick} />
    ));
  }
  if (column.report.read !== 'full') return <p className="nil">{t('compare.table.notKnown')}</p>;
  return <p className="nil">{t(row === 'responsible' ? 'compare.table.noOne' : 'compare.table.notSaid')}</p>;
}
