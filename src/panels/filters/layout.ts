/** The filter's options: what can be ticked, in which order, and how many events each would show. Pure. */
import { actorChain, type Catalog } from '../../domain/catalog';
import { DISAGREEMENTS } from '../../domain/disagreement';
import type { MatchColumn } from '../../domain/filter';
import { fold } from '../../domain/fold';
import { EVENT_KINDS, type Side, SIDES } from '../../domain/schema';
import type { IdClause } from '../../domain/viewState';
import type { Groups } from '../../engine/columns';
import { type Tally, tallyGroups } from '../../engine/linkedFilter';

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

/** Depth first, so that what belongs to something stands under it; busiest first among equals. */
function asTree(ids: readonly string[], parentOf: (id: string) => string | undefined, rank: (id: string) => number) {
  const known = new Set(ids);
  const place = (parent: string | undefined, depth: number): { id: string; depth: number }[] =>
    ids
      .filter((id) => {
        const up = parentOf(id);
        return (up !== undefined && known.has(up) ? up : undefined) === parent;
      })
      .sort((a, b) => rank(b) - rank(a) || a.localeCompare(b))
      .flatMap((id) => [{ id, depth }, ...place(id, depth + 1)]);
  return place(undefined, 0);
}

/** `match`: every clause but this one. A ticked option stays even where nothing carries it any more. */
export function filterOptions(
  catalog: Catalog,
  groups: Groups,
  match: MatchColumn,
  clause: IdClause,
  chosen: readonly string[],
): Option[] {
  const ids = [...new Set([...groups.ids, ...chosen])];
  const shown = tallyGroups(match, groups);
  const total = (group: number) => groups.offsets[group + 1]! - groups.offsets[group]!;
  const rank = (id: string) => {
    const group = groups.indexOf.get(id);
    return group === undefined ? 0 : total(group);
  };
  const option = (id: string, depth = 0, side: Side | null = null, opensSide = false): Option => {
    const group = groups.indexOf.get(id);
    const counts = group === undefined ? { shown: NOTHING, total: 0 } : { shown: shown[group]!, total: total(group) };
    return { id, depth, side, opensSide, ...counts };
  };
  switch (clause) {
    case 'actors': {
      const sideOf = (id: string) => catalog.actors.get(actorChain(catalog, id).at(-1)!)?.side ?? 'unknown';
      return SIDES.flatMap((side) => {
        const ofSide = ids.filter((id) => sideOf(id) === side);
        const tree = asTree(ofSide, (id) => catalog.actors.get(id)?.partOf, rank);
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
      return [...ids].sort((a, b) => rank(b) - rank(a) || a.localeCompare(b)).map((id) => option(id));
  }
}

/** Those whose name holds what is wanted, in either spelling; a side opens on the first that is left of it. */
export function named(options: readonly Option[], wanted: string, nameOf: (id: string) => string): Option[] {
  const part = fold(wanted.trim());
  if (part === '') return [...options];
  const found = options.filter((option) => fold(nameOf(option.id)).includes(part));
  return found.map((option, i) => ({ ...option, opensSide: option.side !== (found[i - 1]?.side ?? null) }));
}
