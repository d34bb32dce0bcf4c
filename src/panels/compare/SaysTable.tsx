/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- arrow keys of the claims inside, heard where they meet */
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOn } from '../../domain/catalog';
import type { Claim, Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { SaysCell } from './SaysCell';
import { ColumnHead, GroupRow } from './SaysHead';
import { groupRuns, MOST_SILENT, MOST_UNGROUPED, type TableColumn, tableColumns } from './saysGroups';
import { type SaysColumn, type SaysRow, saysRows } from './saysLayout';
import { useRoving } from '../../ui/useRoving';
import { byPlace } from './ways';
import { SaysGoTo } from './SaysGoTo';
import { drawn, useVirtualColumns } from './useVirtual';

interface Props {
  readonly event: Event;
  readonly columns: readonly SaysColumn[];
  /** Claims whose headline is not borne out by the report's own text. */
  readonly flagged: ReadonlySet<string>;
  readonly onPick: (claim: Claim) => void;
  /** By leading origin; else only where there are too many reports to be taken in at a glance. */
  readonly isGrouped?: boolean;
  /** Where given, a report's name leads to its outlet. */
  readonly onOutlet?: (outlet: string) => void;
}

const COLUMN_PX = 140;
const NAME_PX = { few: 68, many: 92 } as const;

/** Roles are written out because on a phone the cells are laid out as blocks, which would strip a table of its meaning. */
export function SaysTable({ event, columns, flagged, onPick, isGrouped, onOutlet }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const isMirrored = useView((view) => view.lang === 'ar');
  const groupId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [kept, setKept] = useState(0);
  const isMany = columns.length > MOST_UNGROUPED;
  const grouped = isGrouped ?? isMany;
  const table = useMemo(
    () => tableColumns(known, columns, { isGrouped: grouped, isOpen }),
    [known, columns, grouped, isOpen],
  );
  const virtual = useVirtualColumns({ count: table.length, scroller, kept, size: COLUMN_PX, isMirrored });
  const roving = useRoving<HTMLTableElement>({ next: byPlace });
  const places = drawn(virtual.items, table.length, virtual.total);
  const rows = saysRows(claimsOn(known, event.id));
  const caption = t('compare.table.caption');
  const silent = columns.filter((c) => c.coverage !== 'reported').length;
  const name = NAME_PX[isMany ? 'many' : 'few'];
  const size = isMany ? { inlineSize: name + table.length * COLUMN_PX } : { minInlineSize: name + table.length * 96 };
  return (
    <>
      {virtual.isVirtual && <SaysGoTo table={table} onGo={virtual.scrollTo} />}
      {isOpen && silent > MOST_SILENT && (
        <button type="button" className="link" aria-expanded={true} onClick={() => setOpen(false)}>
          {t('compare.table.foldSilent', { count: silent })}
        </button>
      )}
      <div
        className={isMany ? 'says-scroll is-many' : 'says-scroll'}
        ref={scroller}
        {...(isMany && { role: 'region', 'aria-label': t('compare.table.scroll'), tabIndex: 0 })}
      >
        <table
          className={isMany ? 'says is-many' : 'says'}
          role="table"
          aria-label={caption}
          aria-colcount={table.length + 1}
          style={size}
          {...roving}
          onFocus={(e) => {
            roving.onFocus(e);
            const column = e.target.closest<HTMLElement>('[data-column]')?.dataset['column'];
            if (column !== undefined) setKept(Number(column));
          }}
        >
          <caption>{caption}</caption>
          <colgroup>
            <col style={{ inlineSize: name }} />
            {places.map((at) => (
              <col
                key={at.kind === 'gap' ? `gap ${at.before}` : at.index}
                style={{ inlineSize: at.kind === 'gap' ? at.size : isMany ? COLUMN_PX : 'auto' }}
              />
            ))}
          </colgroup>
          <thead role="rowgroup">
            {grouped && <GroupRow runs={groupRuns(table, places)} id={groupId} />}
            <tr role="row" className="says-reports">
              <td role="cell">
                <span className="vh">{t('compare.table.facet')}</span>
              </td>
              {places.map((at) =>
                at.kind === 'gap' ? (
                  <td key={`gap ${at.before}`} aria-hidden="true" />
                ) : (
                  <ColumnHead
                    key={keyOf(table[at.index]!)}
                    at={table[at.index]!}
                    index={at.index}
                    {...{ groupId, onOutlet }}
                    onOpen={() => setOpen(true)}
                  />
                ),
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, i) => (
              <tr role="row" key={row}>
                <th scope="row" role="rowheader">
                  <RowName row={row} />
                </th>
                {places.map((at) =>
                  at.kind === 'gap' ? (
                    <td key={`gap ${at.before}`} aria-hidden="true" />
                  ) : (
                    <SaysCell
                      key={keyOf(table[at.index]!)}
                      at={table[at.index]!}
                      place={{ row: i, column: at.index }}
                      span={rows.length}
                      {...{ row, flagged, onPick }}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const keyOf = (at: TableColumn) => (at.kind === 'fold' ? 'fold' : at.column.report.id);

function RowName({ row }: { row: SaysRow }) {
  const { t } = useTranslation();
  return row === 'word' || row === 'wording' ? t(`compare.table.${row}`) : t(`words.facet.${row}`);
}
