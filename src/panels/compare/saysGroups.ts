/** The columns of "What each report says" where there are many: grouped by leading origin, the silent ones folded. Pure. */
import type { Catalog } from '../../domain/catalog';
import { type Source, sourceOf } from '../../domain/origins';
import { sourceKey } from '../../domain/outletProfile';
import { givesFigure, isToll, valueKey } from '../../domain/positions';
import type { Claim, Facet, TollClaim } from '../../domain/schema';
import { groupBy } from '../../lib/group';
import type { Drawn } from './useVirtual';
import type { SaysColumn } from './saysLayout';

/** More silent reports than these fold into one column. */
export const MOST_SILENT = 5;
/** From here on columns are grouped by origin, and cells share one tab stop. */
export const MOST_UNGROUPED = 8;

/** Reports that lead with one source, or, without a source, those that say nothing. */
export interface SaysGroup {
  readonly key: string;
  readonly source: Source | null;
  /** Figures of people killed on that source's word in these reports, each value once. */
  readonly figures: readonly TollClaim[];
  readonly reports: number;
}

export type TableColumn =
  | { readonly kind: 'report'; readonly group: SaysGroup | null; readonly column: SaysColumn }
  | { readonly kind: 'fold'; readonly group: null; readonly columns: readonly SaysColumn[] };

const LEADS: readonly Facet[] = ['killed', 'casualties', 'wounded', 'responsible'];

/** The claim that a report leads with on the event: its first figure, else its first blame, else its first claim. */
function leadOf({ claims }: SaysColumn): Claim | undefined {
  const affirmed = claims.filter((c) => c.stance === 'affirms');
  return LEADS.map((facet) => affirmed.find((c) => c.facet === facet)).find((c) => c !== undefined) ?? claims[0];
}

/** Each copy after the text it copies, where that stands in the same group. */
function besideSource(columns: readonly SaysColumn[]): SaysColumn[] {
  const isHere = ({ report }: SaysColumn) => columns.some((c) => c.report.id === report.copyOf);
  const withCopies = (column: SaysColumn, above: readonly string[]): SaysColumn[] => [
    column,
    ...columns
      .filter(({ report }) => report.copyOf === column.report.id && !above.includes(report.id))
      .flatMap((copy) => withCopies(copy, [...above, copy.report.id])),
  ];
  const placed = columns.filter((c) => !isHere(c)).flatMap((c) => withCopies(c, [c.report.id]));
  return [...placed, ...columns.filter((c) => !placed.includes(c))];
}

function groupsOf(catalog: Catalog, told: readonly SaysColumn[]): TableColumn[] {
  const keyOf = (claim: Claim) => sourceKey(sourceOf(catalog, claim));
  const groups = [...groupBy(told, (column) => keyOf(leadOf(column)!))];
  const bySize = groups.sort(([, a], [, b]) => b.length - a.length);
  return bySize.flatMap(([key, columns]) => {
    const killed = columns
      .flatMap((c) => c.claims)
      .filter((c): c is TollClaim => c.facet === 'killed' && c.stance === 'affirms' && isToll(c) && keyOf(c) === key)
      .filter((c) => givesFigure(c.value));
    const figures = [...groupBy(killed, valueKey).values()].map((same) => same[0]!);
    figures.sort((a, b) => a.value.min - b.value.min);
    const group: SaysGroup = { key, source: sourceOf(catalog, leadOf(columns[0]!)!), figures, reports: columns.length };
    return besideSource(columns).map((column): TableColumn => ({ kind: 'report', group, column }));
  });
}

/** `isOpen`: the silent reports stand in columns of their own, however many. */
export function tableColumns(
  catalog: Catalog,
  columns: readonly SaysColumn[],
  { isGrouped, isOpen }: { isGrouped: boolean; isOpen: boolean },
): TableColumn[] {
  const told = columns.filter((c) => c.coverage === 'reported');
  const silent = columns.filter((c) => c.coverage !== 'reported');
  const plain = (some: readonly SaysColumn[]) =>
    some.map((column): TableColumn => ({ kind: 'report', group: null, column }));
  const first = isGrouped ? groupsOf(catalog, told) : plain(told);
  if (silent.length <= MOST_SILENT || isOpen) return [...first, ...plain(silent)];
  return [...first, { kind: 'fold', group: null, columns: silent }];
}

export interface GroupRun {
  readonly key: string;
  readonly group: SaysGroup | null;
  /** Drawn columns and gaps that it spans. */
  readonly span: number;
}

/** Neighbours of one group among what is drawn; a gap within a group belongs to it. */
export function groupRuns(columns: readonly TableColumn[], places: readonly Drawn[]): GroupRun[] {
  const runs: { key: string; group: SaysGroup | null; span: number }[] = [];
  for (const place of places) {
    const at = place.kind === 'item' ? place.index : Math.min(place.before, columns.length - 1);
    const group = columns[at]?.group ?? null;
    const last = runs.at(-1);
    if (last && last.group === group) last.span += 1;
    else runs.push({ key: `${at} ${place.kind}`, group, span: 1 });
  }
  return runs;
}
