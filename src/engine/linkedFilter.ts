/**
 * Linked filters over columns: rows against clauses, each panel owning one clause. What is asked moves from view to
 * view, and rows and counts follow by what changes; a panel's own counts leave its own clause out (crossfilter
 * semantics). It must answer the same whatever was asked before, and never drop a row uncounted.
 */
import { CLAUSES, type Clause, type MatchColumn } from '../domain/filter';
import { ID_CLAUSES, type IdClause, type View } from '../domain/viewState';
import { makeBoard } from './board';
import { makeClauses, type Search } from './clauses';
import type { EventColumns } from './columns';
import { dayFacets, dayTallies } from './dayFacets';
import { type Counts, makeFacet, type Tally } from './facet';

export type { Counts, Tally } from './facet';

export interface LinkedFilter {
  /** Moves to what a view asks. What is read below holds until the next asking. */
  readonly ask: (view: View, search: Search) => void;
  /** Every clause together. */
  readonly shown: () => Tally;
  /** Every clause but those named: one byte a row, the caller's to keep. */
  readonly match: (...without: readonly Clause[]) => MatchColumn;
  /** Of each id of the clause, in the order of its groups, with every clause but this. */
  readonly counts: (clause: IdClause) => Counts;
  /** Of each day from one to the other, the rows whose days as written cover it, with every clause but time. */
  readonly days: (from: number, to: number) => Tally[];
}

const indexOf = (clause: Clause) => CLAUSES.indexOf(clause);

/** `surely`: where given, no row is surer than it says there, whatever is asked. */
export function linkFilters(columns: EventColumns, surely?: MatchColumn): LinkedFilter {
  const facets = ID_CLAUSES.map((clause) => makeFacet(columns.groups[clause], indexOf(clause)));
  const days = dayFacets(columns, indexOf('time'));
  const counted = new Set([...facets, days.starts, days.ends].filter((facet) => facet.keys.length > 0));
  const board = makeBoard(columns.count, [...counted]);
  const clauses = makeClauses(columns);
  if (surely) board.change(CLAUSES.length, (put) => surely.forEach((state, row) => put(row, state)));
  return {
    ask: (view, search) => {
      CLAUSES.forEach((clause, i) => {
        const news = clauses[clause](view, search);
        if (news) board.change(i, news);
      });
    },
    shown: board.shown,
    match: (...without) => board.match(without.map(indexOf)),
    counts: (clause) => facets[ID_CLAUSES.indexOf(clause)]!,
    days: (from, to) => dayTallies(days, from, to),
  };
}
