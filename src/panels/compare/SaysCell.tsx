/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- cells are blocks on a phone and would lose their meaning */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isWholeText } from '../../domain/catalog';
import type { Claim, Facet } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { ClaimButton } from './ClaimButton';
import { FoldedSilence, Silence } from './SaysSilence';
import type { TableColumn } from './saysGroups';
import { cellClaims, type SaysColumn, type SaysRow } from './saysLayout';
import { WordCell, WordingCell } from './WordCells';

interface CellProps {
  readonly row: SaysRow;
  readonly at: TableColumn;
  readonly place: { readonly row: number; readonly column: number };
  readonly flagged: ReadonlySet<string>;
  readonly onPick: (claim: Claim) => void;
  readonly span: number;
}

/** What one report says on one facet; a silent report has one cell for all of them. */
export function SaysCell({ row, at, place, flagged, onPick, span }: CellProps) {
  const { t } = useTranslation();
  const { outlet } = useClaimWords();
  const chosen = useView((view) => view.report);
  const isFirst = place.row === 0;
  if (at.kind === 'fold') {
    return isFirst ? (
      <td
        role="cell"
        className="is-silent is-fold"
        rowSpan={span}
        data-outlet={t('compare.table.silentCount', { count: at.columns.length })}
      >
        <FoldedSilence columns={at.columns} />
      </td>
    ) : null;
  }
  const { column } = at;
  const name = outlet(column.report);
  if (column.coverage !== 'reported') {
    return isFirst ? (
      <td role="cell" className={`is-silent is-${column.coverage}`} rowSpan={span} data-outlet={name}>
        <Silence column={column} />
      </td>
    ) : null;
  }
  return (
    <td
      role="cell"
      data-outlet={name}
      data-row={place.row}
      data-column={place.column}
      className={column.report.id === chosen ? 'is-chosen' : undefined}
    >
      {row === 'word' && <WordCell column={column} />}
      {row === 'wording' && <WordingCell column={column} onPick={onPick} />}
      {row !== 'word' && row !== 'wording' && <FacetCell {...{ row, column, flagged, onPick }} />}
    </td>
  );
}

interface FacetCellProps extends Pick<CellProps, 'flagged' | 'onPick'> {
  readonly row: Facet;
  readonly column: SaysColumn;
}

function FacetCell({ row, column, flagged, onPick }: FacetCellProps) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const claims = cellClaims(column, row);
  if (claims.length > 0) {
    return claims.map((claim, i) => (
      <Fragment key={claim.id}>
        {i > 0 && <span className="says-and">{t('compare.table.and')}</span>}
        <ClaimButton claim={claim} isFlagged={flagged.has(claim.id)} onPick={onPick} />
      </Fragment>
    ));
  }
  if (!isWholeText(known, column.report.id)) return <p className="nil">{t('compare.table.notKnown')}</p>;
  return <p className="nil">{t(row === 'responsible' ? 'compare.table.noOne' : 'compare.table.notSaid')}</p>;
}
