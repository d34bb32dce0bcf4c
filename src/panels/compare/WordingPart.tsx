import './wording.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim, Event, Report } from '../../domain/schema';
import {
  labelTotal,
  type ReportWords,
  type SideLabels,
  type WordingBySide,
  wordingBySide,
} from '../../domain/wordingBySide';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { Part } from './Part';
import { LabelRows, ReportRows } from './WordingTable';
import { leadingLabel, MOST_ROWS, type WordTable, wordTable } from './wordLayout';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** What each fully read report calls the sides, and how often. */
export function WordingPart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [all, setAll] = useState(false);
  const wording = useMemo(() => wordingBySide(known), [known]);
  const table = useMemo(() => wordTable(wording), [wording]);
  const shown = all ? wording.rows : wording.rows.slice(0, MOST_ROWS);
  const isEmpty = wording.rows.length === 0 || table.labels.length === 0;
  return (
    <Part
      className="wording-part"
      title={t('wordingPart.title')}
      question={t('wordingPart.question')}
      finding={<Finding wording={wording} table={table} />}
    >
      {!isEmpty && (
        <>
          <ReportRows {...{ event, table, rows: shown, onPick }} />
          <LabelRows {...{ event, table, rows: shown, onPick }} />
        </>
      )}
      {shown.length < wording.rows.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('wordingPart.more', { count: wording.rows.length - shown.length })}
        </button>
      )}
      <Notes wording={wording} table={table} isEmpty={isEmpty} />
    </Part>
  );
}

function Finding({ wording, table }: { wording: WordingBySide; table: WordTable }) {
  const { t } = useTranslation();
  const { rows, uncounted } = wording;
  if (rows.length === 0) return <>{t(uncounted.length > 0 ? 'wordingPart.noCounts' : 'wordingPart.noFull')}</>;
  if (table.labels.length === 0) return <>{t('wordingPart.noCounts')}</>;
  return table.sides.map((side) => <Leading key={side.side} side={side} rows={rows} />);
}

const NAMED = 3;

/** The label that the texts use most for a side, and who of them never does. */
function Leading({ side, rows }: { side: SideLabels; rows: readonly ReportWords[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { outlet } = useClaimWords();
  const label = leadingLabel(rows, side.labels);
  if (!label) return null;
  const { plain, reports } = labelTotal(rows, label);
  const never = rows.filter((row) => row.counts.get(label.term.id)!.plain === 0);
  const names = never.map((row) => outlet(row.report));
  const more = names.length - NAMED;
  const named = [...names.slice(0, NAMED), ...(more > 0 ? [t('compare.table.more', { count: more })] : [])];
  return (
    <>
      <b>
        {t('wordingPart.leading', {
          label: label.term.label,
          count: plain,
          reports: words.number(reports),
          total: words.number(rows.length),
        })}
      </b>{' '}
      {never.length > 0 && t('wordingPart.neverIn', { outlets: words.list(named) })}{' '}
    </>
  );
}

interface NotesProps {
  readonly wording: WordingBySide;
  readonly table: WordTable;
  readonly isEmpty: boolean;
}

/** How to read the counts, and everything that is not in them. */
function Notes({ wording: { rows, partRead, uncounted }, table, isEmpty }: NotesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { outlet } = useClaimWords();
  const outlets = (reports: readonly Report[]) => words.list([...new Set(reports.map(outlet))]);
  const places = table.labels.flatMap((label) => label.placeTerms.map((term) => term.label));
  const left = rows.flatMap(({ report, leftOut: { furniture, duplicate } }) => [
    ...(furniture > 0 ? [t('wordingPart.leftFurniture', { outlet: outlet(report), count: furniture })] : []),
    ...(duplicate > 0 ? [t('wordingPart.leftDuplicate', { outlet: outlet(report), count: duplicate })] : []),
  ]);
  const quoted = (labels: readonly string[]) => words.list(labels.map((label) => t('wordingPart.quoted', { label })));
  const counted = [
    ...(places.length > 0 ? [t('wordingPart.notes.place', { labels: quoted(places) })] : []),
    t('wordingPart.notes.zero'),
    t('wordingPart.notes.length'),
    t('wordingPart.notes.quotes'),
    t('wordingPart.notes.other'),
    ...(left.length > 0 ? [t('wordingPart.notes.left', { list: words.series(left) })] : []),
    ...(table.unused.length > 0
      ? [t('wordingPart.notes.unused', { labels: quoted(table.unused.map((term) => term.label)) })]
      : []),
    t('wordingPart.notes.press'),
  ];
  const notes = [
    ...(isEmpty ? [] : counted),
    ...(partRead.length > 0 ? [t('wordingPart.partRead', { outlets: outlets(partRead) })] : []),
    ...(uncounted.length > 0 ? [t('wordingPart.uncounted', { outlets: outlets(uncounted) })] : []),
  ];
  return <p className="wording-notes">{notes.join(' ')}</p>;
}
