/** The filter's options: what can be ticked, in which order, and how many events each would show. Pure. */
import { actorChain, type Catalog } from '../../domain/catalog';
import type { EventFacts, MatchColumn } from '../../domain/filter';
import { EVENT_KINDS, type Side, SIDES } from '../../domain/schema';
import type { IdClause } from '../../domain/viewState';
import { type Tally, tallyRows } from '../../engine/linkedFilter';

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

function rowsByOption(rows: readonly EventFacts[], clause: IdClause): Map<string, number[]> {
  const byId = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const id of row.ids[clause]) byId.set(id, [...(byId.get(id) ?? []), i]);
  });
  return byId;
}

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
  rows: readonly EventFacts[],
  match: MatchColumn,
  clause: IdClause,
  chosen: readonly string[],
): Option[] {
  const byId = rowsByOption(rows, clause);
  const ids = [...new Set([...byId.keys(), ...chosen])];
  const rank = (id: string) => byId.get(id)?.length ?? 0;
  const option = (id: string, depth = 0, side: Side | null = null, opensSide = false): Option => {
    const own = byId.get(id) ?? [];
    return { id, depth, side, opensSide, shown: tallyRows(match, own), total: own.length };
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
    case 'outlets':
      return [...ids].sort((a, b) => rank(b) - rank(a) || a.localeCompare(b)).map((id) => option(id));
  }
}
