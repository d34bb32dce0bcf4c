/**
 * The filter's clauses, each remembering what it was last asked: from a view it tells which rows it now judges
 * otherwise, by the rules of domain/filter.ts, domain/edtf.ts and domain/area.ts. It touches no count.
 */
import { CERTAIN, type Clause, NO, rangeOf } from '../domain/filter';
import type { View } from '../domain/viewState';
import { makeAreaIndex } from './areaIndex';
import type { Put } from './board';
import type { EventColumns, Grounds } from './columns';
import { type KeyStates, putKeys, statesOfIds } from './keyClause';
import { ALWAYS, type DayRange, makeTimeClause } from './timeClause';

/** The ids of the events that a text finds; null where it asks for nothing. */
export type Search = (query: string) => ReadonlySet<string> | null;

/** Puts every row that the clause judges otherwise than at the last asking, and perhaps others. null: none. */
type News = ((put: Put) => void) | null;
type Ask = (view: View, search: Search) => News;

function timeClause(columns: EventColumns): Ask {
  const move = makeTimeClause(columns);
  let last: DayRange = ALWAYS;
  return (view) => {
    const { fromDay, toDay } = rangeOf(view);
    const now = { from: fromDay ?? ALWAYS.from, to: toDay ?? ALWAYS.to };
    const before = last;
    last = now;
    return before.from === now.from && before.to === now.to ? null : (put) => move(before, now, put);
  };
}

/** `partOf`: what of the view the clause hangs on; `statesOf`: what that makes of each key. */
function keyClause<Part>(
  count: number,
  groups: Grounds['groups'],
  partOf: (view: View) => Part,
  statesOf: (part: Part) => KeyStates,
): Ask {
  let last: Part | undefined;
  let states: KeyStates = null;
  return (view) => {
    const part = partOf(view);
    if (part === last) return null;
    const [before, now] = [states, statesOf(part)];
    last = part;
    states = now;
    return before === null && now === null ? null : (put) => putKeys(count, groups, before, now, put);
  };
}

function searchClause({ count, ids }: EventColumns): Ask {
  let last: { readonly q: string; readonly search: Search } | null = null;
  return ({ q }, search) => {
    if (last?.q === q && last.search === search) return null;
    last = { q, search };
    const found = search(q);
    return (put) => {
      for (let row = 0; row < count; row++) put(row, found === null || found.has(ids[row]!) ? CERTAIN : NO);
    };
  };
}

export function makeClauses(columns: EventColumns): Readonly<Record<Clause, Ask>> {
  const { count, groups, grounds } = columns;
  const idClause = (clause: keyof typeof groups) =>
    keyClause<readonly string[]>(
      count,
      groups[clause],
      (view) => view[clause],
      (ids) => statesOfIds(groups[clause], ids),
    );
  return {
    time: timeClause(columns),
    actors: idClause('actors'),
    outlets: idClause('outlets'),
    kinds: idClause('kinds'),
    places: idClause('places'),
    disagreements: idClause('disagreements'),
    area: keyClause(count, grounds.groups, (view) => view.area, makeAreaIndex(grounds)),
    search: searchClause(columns),
  };
}
