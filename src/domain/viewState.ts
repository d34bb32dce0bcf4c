/**
 * The view that a person could share: what is filtered, chosen and shown. Pure transitions from one view to the next;
 * it holds ids and dates as written, never records, and knows nothing of addresses or storage.
 */
import type { Area } from './area';
import { DISAGREEMENTS, type Disagreement } from './disagreement';
import { EVENT_KINDS, type EventKind } from './schema';

/** The sheets of a phone; on a wide page they stand side by side. */
export const SHEETS = ['compare', 'events', 'timeline', 'filters'] as const;
/** `comparison`: the comparison over the whole page, in place of the map and the timeline. */
export const PANELS = [...SHEETS, 'comparison'] as const;
export type PanelName = (typeof PANELS)[number];
/** By what events stand in lanes on the timeline. */
export const LANE_CHOICES = ['kind', 'side', 'control', 'place', 'outlet'] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number];
/** Joined: each report on the timeline is tied to the events that it speaks of. */
export const CLOCKS = ['apart', 'joined'] as const;
export type Clocks = (typeof CLOCKS)[number];
/** What the quarters of the map are filled by. */
export const FILLS = ['held', 'events', 'killed', 'reports', 'disagreement'] as const;
export type Fill = (typeof FILLS)[number];
/** What the colour of the map's marks tells. */
export const TINTS = ['agreement', 'side'] as const;
export type Tint = (typeof TINTS)[number];
/** What the size of the map's marks tells. */
export const MARK_SIZES = ['same', 'events', 'killed', 'reports'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The filter's lists of ids. An empty list restricts nothing; ids in one list are alternatives. */
export const ID_CLAUSES = ['actors', 'outlets', 'kinds', 'places', 'disagreements'] as const;
export type IdClause = (typeof ID_CLAUSES)[number];

export interface View {
  /** Dataset id; null = the embedded default. */
  readonly dataset: string | null;
  /** null = the event that the dataset opens on. */
  readonly event: string | null;
  readonly report: string | null;
  /** EDTF, usually a day; null = no bound. */
  readonly from: string | null;
  readonly to: string | null;
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly places: readonly string[];
  readonly disagreements: readonly Disagreement[];
  /** A box on the map; null = everywhere. */
  readonly area: Area | null;
  readonly q: string;
  /** A day; null = everything is known. */
  readonly known: string | null;
  /** What is in front: a sheet on a phone, or the whole comparison. */
  readonly panel: PanelName;
  readonly fill: Fill;
  readonly tint: Tint;
  readonly markSize: MarkSize;
  readonly lanes: LaneChoice;
  readonly clocks: Clocks;
  /** The story that is open; null = none. */
  readonly story: string | null;
  /** Which step of the story, from 1; 1 where none is open. */
  readonly step: number;
  readonly lang: Language;
}

export const INITIAL_VIEW: View = {
  dataset: null,
  event: null,
  report: null,
  from: null,
  to: null,
  actors: [],
  outlets: [],
  kinds: [],
  places: [],
  disagreements: [],
  area: null,
  q: '',
  known: null,
  panel: 'compare',
  fill: 'held',
  tint: 'agreement',
  markSize: 'same',
  lanes: 'kind',
  clocks: 'apart',
  story: null,
  step: 1,
  lang: 'en',
};

export function isEventKind(id: string): id is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(id);
}

export function isDisagreement(id: string): id is Disagreement {
  return (DISAGREEMENTS as readonly string[]).includes(id);
}

/** Adds the id to the clause, or takes it out. */
export function toggleId(view: View, clause: IdClause, id: string): View {
  const before: readonly string[] = view[clause];
  const after = before.includes(id) ? before.filter((x) => x !== id) : [...before, id];
  if (clause === 'kinds') return { ...view, kinds: after.filter(isEventKind) };
  if (clause === 'disagreements') return { ...view, disagreements: after.filter(isDisagreement) };
  return { ...view, [clause]: after };
}

/** No restriction left; what is chosen, shown and known stays. */
export function clearFilters(view: View): View {
  const { from, to, actors, outlets, kinds, places, disagreements, area, q } = INITIAL_VIEW;
  return { ...view, from, to, actors, outlets, kinds, places, disagreements, area, q };
}

/** How many clauses restrict the view: dates count as one. */
export function activeClauses(view: View): number {
  const lists = ID_CLAUSES.filter((c) => view[c].length > 0).length;
  const others = [view.from !== null || view.to !== null, view.area !== null, view.q.trim() !== ''];
  return lists + others.filter(Boolean).length;
}
