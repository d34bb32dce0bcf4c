/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- cells are blocks on a phone */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetChange, KnownChanges } from '../../domain/knownChanges';
import type { Position } from '../../domain/positions';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useWords } from '../../state/words';
import { useRoving } from '../../ui/useRoving';
import { byPlace } from './ways';
import { useCountWords } from './useCountWords';

interface Props {
  readonly day: number;
  readonly changes: KnownChanges;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** The event's positions as known on the day and over all reports, and what lies between. */
export function KnownTable({ day, changes, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const countWords = useCountWords();
  const roving = useRoving<HTMLTableElement>({ next: byPlace });
  const heads = [words.day(day), t('knownPart.all'), t('knownPart.changed')] as const;
  const more = changes.all.reports.length - changes.onDay.reports.length;
  return (
    <table className="known-table" role="table" aria-label={t('knownPart.caption')} {...roving}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell">
            <span className="vh">{t('compare.table.facet')}</span>
          </td>
          <th scope="col" role="columnheader">
            <b>{heads[0]}</b>
            <small>{t('knownPart.byThen')}</small>
          </th>
          <th scope="col" role="columnheader">
            <b>{heads[1]}</b>
          </th>
          <th scope="col" role="columnheader">
            <b>{heads[2]}</b>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            {t('knownPart.reports')}
          </th>
          <Cell head={heads[0]} row={0} column={0}>
            <Count claims={changes.claimsOnDay} onPick={onPick}>
              {countWords(changes.onDay)}
            </Count>
          </Cell>
          <Cell head={heads[1]} row={0} column={1}>
            <Count claims={changes.claimsAll} onPick={onPick}>
              {countWords(changes.all)}
            </Count>
          </Cell>
          <Cell head={heads[2]} row={0} column={2}>
            {more > 0 ? t('knownPart.more', { count: more }) : t('knownPart.noneMore')}
          </Cell>
        </tr>
        {changes.facets.map((change, i) => (
          <FacetRow key={change.facet} row={i + 1} {...{ change, heads, onPick }} />
        ))}
      </tbody>
    </table>
  );
}

interface FacetRowProps {
  readonly change: FacetChange;
  readonly row: number;
  readonly heads: readonly [string, string, string];
  readonly onPick: Props['onPick'];
}

function FacetRow({ change: { facet, onDay, all, newThatDay, notYet }, row, heads, onPick }: FacetRowProps) {
  const { t } = useTranslation();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {t(`words.facet.${facet}`)}
      </th>
      <Cell head={heads[0]} row={row} column={0}>
        {onDay.length === 0 && <span className="nil">{t('knownPart.nothing')}</span>}
        <Positions positions={onDay} onPick={onPick} />
      </Cell>
      <Cell head={heads[1]} row={row} column={1}>
        <Positions positions={all} onPick={onPick} />
      </Cell>
      <Cell head={heads[2]} row={row} column={2}>
        {newThatDay.length + notYet.length === 0 && <span className="nil">{t('knownPart.same')}</span>}
        {newThatDay.length > 0 && (
          <div>
            {t('knownPart.newThatDay')} <Positions positions={newThatDay} onPick={onPick} />
          </div>
        )}
        {notYet.length > 0 && (
          <div>
            {t('knownPart.notYet')} <Positions positions={notYet} onPick={onPick} />
          </div>
        )}
      </Cell>
    </tr>
  );
}

interface CellProps {
  readonly head: string;
  readonly row: number;
  readonly column: number;
  readonly children: ReactNode;
}

/** `head` stands beside the cell where a phone has no room for a head of columns. */
function Cell({ head, row, column, children }: CellProps) {
  return (
    <td role="cell" data-head={head} data-row={row} data-column={column}>
      {children}
    </td>
  );
}

function Count({ claims, onPick, children }: { claims: readonly Claim[]; onPick: Props['onPick']; children: string }) {
  if (claims.length === 0) return <span className="nil">{children}</span>;
  return (
    <button type="button" className="known-count" onClick={() => onPick(claims)}>
      {children}
    </button>
  );
}

function Positions({ positions, onPick }: { positions: readonly Position[]; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  return positions.map(({ claims }) => {
    const reports = new Set(claims.map((c) => c.report)).size;
    return (
      <button key={claims[0].id} type="button" className="known-position" onClick={() => onPick(claims)}>
        <bdi>{claimWords.value(claims[0])}</bdi> <small>{t('words.count.reports', { count: reports })}</small>
      </button>
    );
  });
}
