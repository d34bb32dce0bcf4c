/**
 * The view that a person could share: what is filtered, chosen and shown. Pure transitions from one view to the next;
 * it holds ids and dates as written, never records, and knows nothing of addresses or storage.
 */
import { DISAGREEMENTS, type Disagreement } from './disagreement';
import { EVENT_KINDS, type EventKind } from './schema';

/** The sheets of a phone; on a wide page they stand side by side. */
export const SHEETS = ['compare', 'events', 'timeline', 'filters'] as const;
/** `comparison`: the comparison over the whole page, in place of the map and the timeline. */
export const PANELS = [...SHEETS, 'comparison'] as const;
export type PanelName = (typeof PANELS)[number];
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
  readonly q: string;
  /** A day; null = everything is known. */
  readonly known: string | null;
  /** What is in front: a sheet on a phone, or the whole comparison. */
  readonly panel: PanelName;
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
  q: '',
  known: null,
  panel: 'compare',
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
  const { from, to, actors, outlets, kinds, places, disagreements, q } = INITIAL_VIEW;
  return { ...view, from, to, actors, outlets, kinds, places, disagreements, q };
}

/** How many clauses restrict the view: dates count as one. */
export function activeClauses(view: View): number {
  const lists = ID_CLAUSES.filter((c) => view[c].length > 0).length;
  return lists + (view.from !== null || view.to !== null ? 1 : 0) + (view.q.trim() !== '' ? 1 : 0);
}
