/** Events as the timeline and its list name them, in order of time. */
import { CERTAIN, type EventFacts, type MatchColumn, NO, POSSIBLE } from '../../domain/filter';
import type { Period } from '../../domain/edtf';
import type { Event, Text } from '../../domain/schema';
import { inTime, type TimelineRow } from './marks';

export type Match = 'no' | 'possible' | 'certain';

/** An event by name and day; `index` is its row among those of the picture. */
export interface NamedEvent {
  readonly row: TimelineRow;
  readonly title: string;
  readonly when: string;
  readonly index: number;
}

export interface EventLine extends NamedEvent {
  /** Under every clause of the filter. */
  readonly match: Match;
  /** Under every clause but the dates, which are this panel's own. */
  readonly otherMatch: Match;
}

export interface LineTexts {
  readonly text: (text: Text) => string;
  readonly period: (period: Period) => string;
  readonly placeName: (placeId: string) => string;
}

/** A row of the picture by its number, and the lane it stands in. */
export interface LanedRow {
  readonly facts: EventFacts;
  readonly index: number;
  readonly lane: string;
}

const MATCHES: Readonly<Record<number, Match>> = { [NO]: 'no', [POSSIBLE]: 'possible', [CERTAIN]: 'certain' };

/** Names to stand beside a mark, the fullest first: the title, its place where that is a quarter or less. */
function labelsOf(event: Event, { text, placeName }: LineTexts): string[] {
  const title = text(event.title);
  const isNarrowPlace = event.placePrecision === 'exact' || event.placePrecision === 'neighbourhood';
  const place = isNarrowPlace ? [placeName(event.place)] : [];
  return [...new Set([title, ...place])];
}

/** In order of time; nothing of the filter is in here, so that brushing need not name them again. */
export function nameEvents(rows: readonly LanedRow[], texts: LineTexts): NamedEvent[] {
  return rows
    .map(({ facts: { event, period }, index, lane }) => ({
      row: { id: event.id, kind: event.kind, lane, period, labels: labelsOf(event, texts) },
      title: texts.text(event.title),
      when: texts.period(period),
      index,
    }))
    .sort((a, b) => inTime(a.row, b.row));
}

/** `match`, `others`: one byte a row of the picture. */
export function eventLines(events: readonly NamedEvent[], match: MatchColumn, others: MatchColumn): EventLine[] {
  return events.map((event) => ({
    ...event,
    match: MATCHES[match[event.index]!]!,
    otherMatch: MATCHES[others[event.index]!]!,
  }));
}
