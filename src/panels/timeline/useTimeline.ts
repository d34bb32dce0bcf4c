import { useMemo } from 'react';
import type { KnownPicture } from '../../domain/asKnown';
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import { mustParseEdtf } from '../../domain/edtf';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { dayNames } from './dayNames';
import { type EventLine, eventLines, nameEvents } from './eventLines';
import { layoutTimeline, type TimelineLayout } from './layout';
import { outletOrder, type ReportRow } from './reported';
import type { DayRange } from './scale';

export interface Timeline {
  readonly span: DayRange;
  readonly lines: readonly EventLine[];
  readonly outlets: readonly string[];
  readonly reports: readonly ReportRow[];
  readonly chosen: string | null;
  readonly layoutAt: (width: number) => TimelineLayout;
}

function reportRows(whole: Catalog, picture: KnownPicture, chosen: string | null): ReportRow[] {
  const linked = new Set(chosen === null ? [] : claimsOn(whole, chosen).map((claim) => claim.report));
  const row = (isPossible: boolean) => (report: { id: string; outlet: string }) => ({
    id: report.id,
    outlet: report.outlet,
    published: get(whole.published, report.id),
    isLinked: linked.has(report.id),
    isPossible,
  });
  return [...picture.catalog.dataset.reports.map(row(false)), ...picture.possibleReports.map(row(true))];
}

/** What the drawing and the list both show. Brushing changes the lines' matches and no place of the drawing. */
export function useTimeline(): Timeline {
  const { whole, picture, rows, match, without, event } = useExplorer();
  const words = useWords();
  const lang = useView((view) => view.lang);
  const known = useView((view) => view.known);
  const chosen = event?.id ?? null;
  const named = useMemo(() => {
    const placeName = (id: string) => words.text(get(whole.places, id).name);
    return nameEvents(rows, { text: words.text, period: words.period, placeName });
  }, [rows, whole, words]);
  const placed = useMemo(() => {
    const { startDay: from, endDay: to } = mustParseEdtf(whole.dataset.span);
    const span = { from, to };
    const outlets = outletOrder(whole.dataset.reports, whole.published);
    const reports = reportRows(whole, picture, chosen);
    const knownDay = known === null ? null : parseDay(known);
    const input = {
      rows: named.map((e) => e.row),
      outlets,
      reports,
      span,
      chosen,
      knownDay,
      names: dayNames(lang, span),
    };
    return { span, outlets, reports, chosen, layoutAt: (width: number) => layoutTimeline({ ...input, width }) };
  }, [whole, picture, named, chosen, known, lang]);
  const lines = useMemo(() => eventLines(named, match, without('time')), [named, match, without]);
  return { ...placed, lines };
}
