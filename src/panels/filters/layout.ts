/** The filter's options: what can be ticked, in which order, and how many events each would show. Pure. */
import { actorChain, type Catalog } from '../../domain/catalog';
import { DISAGREEMENTS } from '../../domain/disagreement';
import { fold } from '../../domain/fold';
import { EVENT_KINDS, type Side, SIDES } from '../../domain/schema';
import type { IdClause } from '../../domain/viewState';
import type { Groups } from '../../engine/columns';
import type { Counts, Tally } from '../../engine/linkedFilter';
import { groupBy } from '../../lib/group';

export interface Option {
  readonly id: string;
  /** 0 for the top of a chain; deeper ones are set in. */
  readonly depth: number;
  readonly side: Side | null;
  /** Opens a new group of options: the side's first. */
  readonly opensSide: boolean;
  readonly shown: Tally;
  /** Events that carry it, whatever the filter. */
  readonly total: number;
}

const NOTHING: Tally = { certain: 0, possible: 0 };

const busiestFirst = (ids: readonly string[], rank: (id: string) => number) =>
  [...ids].sort((a, b) => rank(b) - rank(a) || a.localeCompare(b));

/** Depth first, so that what belongs to something stands under it; busiest first among equals. */
function asTree(ids: readonly string[], parentOf: (id: string) => string | undefined, rank: (id: string) => number) {
  const known = new Set(ids);
  const under = groupBy(busiestFirst(ids, rank), (id) => {
    const up = parentOf(id);
    return up !== undefined && known.has(up) ? up : undefined;
  });
  const place = (parent: string | undefined, depth: number): { id: string; depth: number }[] =>
    (under.get(parent) ?? []).flatMap((id) => [{ id, depth }, ...place(id, depth + 1)]);
  return place(undefined, 0);
}

/** `shown`: the counts of the groups, with every clause but this one. A ticked option stays even where nothing carries it any more. */
export function filterOptions(
  catalog: Catalog,
  groups: Groups,
  shown: Counts,
  clause: IdClause,
  chosen: readonly string[],
): Option[] {
  const ids = [...new Set([...groups.ids, ...chosen])];
  const total = (group: number) => groups.offsets[group + 1]! - groups.offsets[group]!;
  const rank = (id: string) => {
    const group = groups.indexOf.get(id);
    return group === undefined ? 0 : total(group);
  };
  const option = (id: string, depth = 0, side: Side | null = null, opensSide = false): Option => {
    const group = groups.indexOf.get(id);
    if (group === undefined) return { id, depth, side, opensSide, shown: NOTHING, total: 0 };
    const tally = { certain: shown.certain[group]!, possible: shown.possible[group]! };
    return { id, depth, side, opensSide, shown: tally, total: total(group) };
  };
  switch (clause) {
    case 'actors': {
      const sideOf = (id: string) => catalog.actors.get(actorChain(catalog, id).at(-1)!)?.side ?? 'unknown';
      const bySide = groupBy(ids, sideOf);
      return SIDES.flatMap((side) => {
        const tree = asTree(bySide.get(side) ?? [], (id) => catalog.actors.get(id)?.partOf, rank);
        return tree.map(({ id, depth }, i) => option(id, depth, side, i === 0));
      });
    }
    case 'places':
      return asTree(ids, (id) => catalog.places.get(id)?.within, rank).map(({ id, depth }) => option(id, depth));
    case 'kinds':
      return EVENT_KINDS.filter((kind) => ids.includes(kind)).map((kind) => option(kind));
    case 'disagreements':
      return DISAGREEMENTS.map((d) => option(d));
    case 'outlets':
      return busiestFirst(ids, rank).map((id) => option(id));
  }
}

/** Those whose name holds what is wanted, in either spelling; a side opens on the first that is left of it. */
export function named(options: readonly Option[], wanted: string, nameOf: (id: string) => string): Option[] {
  const part = fold(wanted.trim());
  if (part === '') return [...options];
  return opening(options.filter((option) => fold(nameOf(option.id)).includes(part)));
}

/** So many of them, those on most events, and whatever is ticked; in their order. What holds one stands on no fewer. */
export function busiest(options: readonly Option[], most: number, chosen: readonly string[]): readonly Option[] {
  if (options.length <= most) return options;
  const ranked = [...options].sort((a, b) => b.total - a.total).slice(0, most);
  const kept = new Set([...ranked.map(({ id }) => id), ...chosen]);
  return opening(options.filter(({ id }) => kept.has(id)));
}

const opening = (options: readonly Option[]): Option[] =>
  options.map((option, i) => ({ ...option, opensSide: option.side !== (options[i - 1]?.side ?? null) }));
