/**
 * The view that a person could share: what is filtered, chosen and shown. Pure transitions from one view to the next;
 * it holds ids and dates as written, never records, and knows nothing of addresses or storage.
 */
import { EVENT_KINDS, type EventKind } from './schema';

export const PANELS = ['compare', 'events', 'timeline', 'filters'] as const;
export type PanelName = (typeof PANELS)[number];
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The filter's lists of ids. An empty list restricts nothing; ids in one list are alternatives. */
export const ID_CLAUSES = ['actors', 'outlets', 'kinds', 'places'] as const;
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
  readonly q: string;
  /** A day; null = everything is known. */
  readonly known: string | null;
  /** The sheet shown on a phone. */
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
  q: '',
  known: null,
  panel: 'compare',
  lang: 'en',
};

export function isEventKind(id: string): id is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(id);
}

/** Adds the id to the clause, or takes it out. */
export function toggleId(view: View, clause: IdClause, id: string): View {
  const before: readonly string[] = view[clause];
  const after = before.includes(id) ? before.filter((x) => x !== id) : [...before, id];
  return clause === 'kinds' ? { ...view, kinds: after.filter(isEventKind) } : { ...view, [clause]: after };
}

/** No restriction left; what is chosen, shown and known stays. */
export function clearFilters(view: View): View {
  const { from, to, actors, outlets, kinds, places, q } = INITIAL_VIEW;
  return { ...view, from, to, actors, outlets, kinds, places, q };
}

/** How many clauses restrict the view: dates count as one. */
export function activeClauses(view: View): number {
  const lists = ID_CLAUSES.filter((c) => view[c].length > 0).length;
  return lists + (view.from !== null || view.to !== null ? 1 : 0) + (view.q.trim() !== '' ? 1 : 0);
}
