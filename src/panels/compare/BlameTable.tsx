import { useTranslation } from 'react-i18next';
import {
  BLAME_COLUMNS,
  type BlameColumn,
  type BlameEntry,
  type BlameGrid,
  type BlameRow,
} from '../../domain/blameGrid';
import { actorChain, claimsOn, get } from '../../domain/catalog';
import type { Claim, Event } from '../../domain/schema';
import { sideTone } from '../../domain/side';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { BlameTicks } from './BlameTicks';
import { cellMarks, claimsIn, onlyEntry, type Tick } from './blameLayout';
import { cellId } from './cellStops';
import { useBlameWords } from './useBlameWords';
import { useRoving } from '../../ui/useRoving';
import { byCell, STOPS } from './ways';

interface Props {
  readonly event: Event;
  readonly grid: BlameGrid;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Rows: whom; columns: in whose voice. Below, over the full width, those who name nobody, by what that can mean. */
export function BlameTable({ event, grid, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const roving = useRoving<HTMLTableElement>({ items: STOPS, next: byCell });
  const rows = onlyEntry(grid) ? [] : grid.rows;
  const silent = grid.saysNotKnown.length + grid.namesNoActor.length + grid.notKnown.length;
  if (rows.length + silent === 0) return null;
  return (
    <>
      {grid.rows.some((row) => row.cells.disputed.length > 0) && <p className="blame-note">{t('blame.bothColumns')}</p>}
      <table className="blame" {...roving}>
        <caption className="vh">{t('blame.caption', { event: words.text(event.title) })}</caption>
        <colgroup>
          <col className="blame-actors" />
          {BLAME_COLUMNS.map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        <thead className={rows.length === 0 ? 'vh' : undefined}>
          <tr>
            <th scope="col">
              <span className="vh">{t('blame.blamed')}</span>
            </th>
            {BLAME_COLUMNS.map((column) => (
              <th key={column} scope="col">
                <b>{t(`blame.column.${column}`)}</b> <span>{t(`blame.columnNote.${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Row key={`${row.actors.join(' ')} ${row.mode}`} row={row} index={i} onPick={onPick} />
          ))}
          <SilentRows event={event} grid={grid} first={rows.length} onPick={onPick} />
        </tbody>
      </table>
    </>
  );
}

function Row({ row, index, onPick }: { row: BlameRow; index: number; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const { who } = useBlameWords();
  const [only, ...more] = row.actors;
  const root = only && more.length === 0 ? get(known.actors, actorChain(known, only).at(-1)!) : null;
  return (
    <tr>
      <th scope="row">
        {root && <SideGlyph tone={sideTone(root.side)} />} <bdi>{who(row)}</bdi>
        {row.mode && <small>{t(`blame.joined.${row.mode}`)}</small>}
      </th>
      {BLAME_COLUMNS.map((column, i) => (
        <Cell key={column} {...{ row, column, onPick }} stop={cellId(index, i)} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly row: BlameRow;
  readonly column: BlameColumn;
  readonly stop: string;
  readonly onPick: Props['onPick'];
}

function Cell({ row, column, stop, onPick }: CellProps) {
  const { t } = useTranslation();
  const { who, outlets } = useBlameWords();
  const entries = row.cells[column];
  const heading = t(`blame.column.${column}`);
  if (entries.length === 0) {
    return (
      <td className="blame-cell is-empty">
        <span aria-hidden="true">–</span>
        <span className="vh">{t('blame.empty')}</span>
      </td>
    );
  }
  const names = outlets(entries);
  return (
    <td className="blame-cell" data-column={heading}>
      <Marks
        name={t('blame.cell', {
          who: who(row),
          column: heading,
          reports: t('words.count.reports', { count: entries.length }),
          outlets: names,
        })}
        ticks={entries.map((entry) => entry.tick)}
        stop={stop}
        names={names}
        onPress={() => onPick(claimsIn(entries))}
      />
    </td>
  );
}

interface MarksProps {
  readonly name: string;
  readonly ticks: readonly Tick[];
  readonly stop: string;
  readonly names: string;
  readonly onPress: () => void;
}

function Marks({ name, ticks, stop, names, onPress }: MarksProps) {
  const { t } = useTranslation();
  const words = useWords();
  const marks = cellMarks(ticks);
  return (
    <button type="button" className="blame-button" data-stop={stop} aria-label={name} onClick={onPress}>
      <span className="blame-count">
        <b>{words.number(ticks.length)}</b> <BlameTicks marks={marks} />
      </span>
      <span className="blame-who">
        <bdi>{marks.kind === 'bar' ? t('blame.namesOnOpening') : names}</bdi>
      </span>
    </button>
  );
}

type Silence = 'saysNotKnown' | 'namesNoActor' | 'notKnown';

function SilentRows({ event, grid, first, onPick }: Props & { readonly first: number }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const blame = useBlameWords();
  const told = (ids: readonly string[]) => claimsOn(known, event.id).filter((c) => ids.includes(c.report));
  const plain = (ids: readonly string[], tick: Tick) => ({
    names: blame.reports(ids.map((id) => get(known.reports, id))),
    ticks: ids.map(() => tick),
    claims: told(ids),
  });
  const inWords = (entries: readonly BlameEntry[]) => ({
    names: blame.outlets(entries),
    ticks: entries.map((entry): Tick => entry.tick),
    claims: claimsIn(entries),
  });
  const rows = [
    { silence: 'saysNotKnown', ...inWords(grid.saysNotKnown) },
    { silence: 'namesNoActor', ...plain(grid.namesNoActor, 'silent') },
    { silence: 'notKnown', ...plain(grid.notKnown, 'unread') },
  ] satisfies { silence: Silence; names: string; ticks: Tick[]; claims: Claim[] }[];
  return rows
    .filter((row) => row.ticks.length > 0)
    .map(({ silence, names, ticks, claims }, i) => (
      <tr key={silence} className="is-silent">
        <th scope="row">
          {t(`blame.row.${silence}`)}
          <small>{t(`blame.rowNote.${silence}`)}</small>
        </th>
        <td className="blame-cell" colSpan={BLAME_COLUMNS.length}>
          <Marks
            name={t('blame.silent', {
              row: t(`blame.row.${silence}`),
              reports: t('words.count.reports', { count: ticks.length }),
              outlets: names,
            })}
            {...{ ticks, names }}
            stop={cellId(first + i, 0)}
            onPress={() => onPick(claims)}
          />
        </td>
      </tr>
    ));
}
