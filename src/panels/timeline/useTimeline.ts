import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { mustParseEdtf } from '../../domain/edtf';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { dayNames } from './dayNames';
import { type EventLine, eventLines, nameEvents } from './eventLines';
import { layoutTimeline, type TimelineLayout } from './layout';
import { outletOrder, type ReportRow } from './reported';
import { eventsByReport, reportRows } from './reportRows';
import { MOST_ROWS, rowsShown } from './rowsShown';
import type { DayRange } from './scale';
import { type LaneSet, useLanes } from './useLanes';

export interface Timeline {
  readonly span: DayRange;
  /** The part of the span that is shown. */
  readonly window: DayRange;
  /** In order of time. Of very many events those that the window shows; empty where even those are too many. */
  readonly lines: readonly EventLine[];
  /** Too many events to draw one by one: they are counted. */
  readonly isDense: boolean;
  readonly lanes: LaneSet;
  readonly outlets: readonly string[];
  readonly reports: readonly ReportRow[];
  readonly chosen: string | null;
  /** Every outlet has its lane. */
  readonly layoutAt: (width: number, isOpen: boolean) => TimelineLayout;
}

function useReports(chosen: string | null): ReportRow[] {
  const { t } = useTranslation();
  const words = useWords();
  const { whole, picture } = useExplorer();
  return useMemo(
    () =>
      reportRows(whole, picture, chosen, {
        lag: (count) => (count === 0 ? t('timeline.sameDay') : t('timeline.lag', { count })),
        toll: words.shortToll,
        killed: (tolls) => t('timeline.killed', { tolls: tolls.join(' / ') }),
      }),
    [whole, picture, chosen, t, words],
  );
}

/** What the drawing and the list both show. Brushing changes the lines' matches and no place of the drawing. */
export function useTimeline(span: DayRange, window: DayRange): Timeline {
  const { whole, known: knownCatalog, rows, columns, match, without, event } = useExplorer();
  const words = useWords();
  const lanes = useLanes();
  const lang = useView((view) => view.lang);
  const known = useView((view) => view.known);
  const chosen = event?.id ?? null;
  const reports = useReports(chosen);
  // Few rows are shown whatever the window is, and need not be named again when it moves.
  const seen = columns.count <= MOST_ROWS ? span : window;
  const shown = useMemo(() => rowsShown(columns, seen), [columns, seen]);
  const named = useMemo(() => {
    const placeName = (id: string) => words.text(get(whole.places, id).name);
    const laned = (shown ?? []).map((index) => ({ facts: rows[index]!, index, lane: lanes.ofRow[index]! }));
    return nameEvents(laned, { text: words.text, period: words.period, placeName });
  }, [rows, shown, lanes, whole, words]);
  const outlets = useMemo(() => outletOrder(whole.dataset.reports, whole.published), [whole]);
  const eventsOf = useMemo(() => eventsByReport(knownCatalog), [knownCatalog]);
  const layoutAt = useMemo(() => {
    const input = {
      rows: named.map((one) => one.row),
      lanes: lanes.order,
      outlets,
      reports,
      eventsOf,
      span,
      window,
      chosen,
      knownDay: known === null ? null : parseDay(known),
      names: dayNames(lang, span),
      isTallScript: lang === 'ar',
    };
    return (width: number, isOpen: boolean) => layoutTimeline({ ...input, width, isOpen });
  }, [named, lanes, outlets, reports, eventsOf, span, window, chosen, known, lang]);
  const lines = useMemo(() => eventLines(named, match, without('time')), [named, match, without]);
  return { span, window, lines, isDense: shown === null, lanes, outlets, reports, chosen, layoutAt };
}

/** The days that the dataset's timeline opens on. */
export function useSpan(): DayRange {
  const { span } = useExplorer().whole.dataset;
  return useMemo(() => {
    const { startDay: from, endDay: to } = mustParseEdtf(span);
    return { from, to };
  }, [span]);
}
