import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAIN, CLAUSES, type Clause, NO, POSSIBLE } from '../../src/domain/filter';
import { ID_CLAUSES, type IdClause, INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { buildColumns, type EventColumns } from '../../src/engine/columns';
import { groupRows } from '../../src/engine/groups';
import { type LinkedFilter, linkFilters } from '../../src/engine/linkedFilter';
import { theDay } from '../builders';
import { rows } from '../threeEvents';
import { countRows, tally } from './countRows';
import { type PlainRow, plainMatch, plainTally } from './plainFilter';
import { columnsOf, searchIn, someRows, someViews, SPAN } from './someRows';

const everything = () => null;
const view = (more: Partial<View>): View => ({ ...INITIAL_VIEW, ...more });
const columns = buildColumns(rows);
/** A part of the ground of all three. */
const area = [37, 36, 37.14, 37] as const;
const asked = (more: Partial<View>, search: (q: string) => ReadonlySet<string> | null = everything) => {
  const linked = linkFilters(columns);
  linked.ask(view(more), search);
  return linked;
};
const match = (more: Partial<View>) => [...asked(more).match()];

/** Everything that the engine can be asked, and what the plain filter says to the same. */
function answers(linked: LinkedFilter, { groups }: EventColumns) {
  const counted = (clause: IdClause) => {
    const { certain, possible } = linked.counts(clause);
    return groups[clause].ids.map((_, key) => ({ certain: certain[key], possible: possible[key] }));
  };
  return {
    match: [...linked.match()],
    shown: linked.shown(),
    without: CLAUSES.map((clause) => [...linked.match(clause)]),
    withoutTwo: CLAUSES.map((clause) => [...linked.match(clause, 'places')]),
    counts: ID_CLAUSES.map(counted),
    days: linked.days(SPAN.from, SPAN.to),
  };
}

function plainAnswers(
  some: readonly PlainRow[],
  { groups }: EventColumns,
  now: View,
  found: ReadonlySet<string> | null,
) {
  const match = (...without: Clause[]) => plainMatch(some, now, found, without);
  const tallyWhere = (states: readonly number[], isIn: (row: PlainRow) => boolean) =>
    plainTally(states, (row) => isIn(some[row]!));
  const counted = (clause: IdClause) => {
    const states = match(clause);
    return groups[clause].ids.map((id) => tallyWhere(states, (row) => row.ids[clause].has(id)));
  };
  const others = match('time');
  return {
    match: match(),
    shown: tallyWhere(match(), () => true),
    without: CLAUSES.map((clause) => match(clause)),
    withoutTwo: CLAUSES.map((clause) => match(clause, 'places')),
    counts: ID_CLAUSES.map(counted),
    days: Array.from({ length: SPAN.to - SPAN.from + 1 }, (_, i) =>
      tallyWhere(others, ({ period }) => period.startDay <= SPAN.from + i && period.endDay >= SPAN.from + i),
    ),
  };
}

describe('what the engine answers', () => {
  it('is what a plain filter over objects answers, bit for bit, before any view and after any sequence of views', () => {
    fc.assert(
      fc.property(someRows, someViews, (some, views) => {
        const own = columnsOf(some);
        const surely = Uint8Array.from(some, (row) => row.surely);
        const linked = linkFilters(own, surely);
        const search = searchIn(some);
        expect(answers(linked, own)).toEqual(plainAnswers(some, own, INITIAL_VIEW, null));
        for (const now of views) {
          linked.ask(now, search);
          expect(answers(linked, own)).toEqual(plainAnswers(some, own, now, search(now.q)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not hang on what was asked before', () => {
    fc.assert(
      fc.property(someRows, someViews, (some, views) => {
        const [moved, fresh] = [linkFilters(columnsOf(some)), linkFilters(columnsOf(some))];
        const search = searchIn(some);
        for (const now of views) moved.ask(now, search);
        fresh.ask(views.at(-1)!, search);
        expect(moved.match()).toEqual(fresh.match());
        for (const clause of ID_CLAUSES) expect(moved.counts(clause).certain).toEqual(fresh.counts(clause).certain);
      }),
    );
  });

  it('holds over more rows than one lot of changes takes', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => rows[i % 3]!);
    const linked = linkFilters(buildColumns(many));
    for (const more of [{ kinds: ['truce'] as const }, { outlets: ['herald'], area }, { actors: ['army'], area }, {}]) {
      linked.ask(view(more), everything);
      const one = match(more);
      expect([...linked.match()]).toEqual(many.map((_, i) => one[i % 3]));
      expect(linked.shown()).toEqual(tally(linked.match()));
      for (const clause of ID_CLAUSES) {
        const counted = countRows(asked(more).match(clause), columns.groups[clause]);
        const { certain, possible } = linked.counts(clause);
        expect(certain).toEqual(counted.certain.map((count) => count * 10_000));
        expect(possible).toEqual(counted.possible.map((count) => count * 10_000));
      }
    }
  });
});

describe('a clause', () => {
  it('lets everything through where nothing is asked', () => {
    expect(match({})).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('tells certain from possible in time', () => {
    expect(match({ from: '2016-05-03', to: '2016-05-03' })).toEqual([CERTAIN, POSSIBLE, NO]);
    expect(match({ from: '2016-05-10' })).toEqual([NO, POSSIBLE, POSSIBLE]);
    expect(match({ from: '2016-05' })).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('finds an event by what its actors are part of, and by the place that holds its own', () => {
    expect(match({ actors: ['state'] })).toEqual([CERTAIN, NO, NO]);
    expect(match({ actors: ['army'] })).toEqual([CERTAIN, NO, NO]);
    expect(match({ places: ['town'] })).toEqual([CERTAIN, CERTAIN, NO]);
    expect(match({ places: ['clinic'] })).toEqual([CERTAIN, NO, NO]);
  });

  it('takes ids in one list as alternatives', () => {
    expect(match({ kinds: ['truce', 'shelling'] })).toEqual([CERTAIN, NO, CERTAIN]);
    expect(match({ outlets: ['herald'] })).toEqual([NO, CERTAIN, CERTAIN]);
  });

  it('lets through what lies in a box, possibly where only a part of its ground does', () => {
    expect(match({ area: [37, 36, 38, 37] })).toEqual([CERTAIN, CERTAIN, CERTAIN]);
    expect(match({ area })).toEqual([POSSIBLE, POSSIBLE, POSSIBLE]);
    expect(match({ area: [37.5, 36.5, 38, 37] })).toEqual([NO, NO, NO]);
  });

  it('lets nothing through for an id that nobody carries', () => {
    expect(match({ actors: ['constructor'] })).toEqual([NO, NO, NO]);
  });

  it('keeps what the search found; a search that finds nothing keeps nothing', () => {
    expect([...asked({ q: 'x' }, () => new Set(['e2'])).match()]).toEqual([NO, CERTAIN, NO]);
    expect([...asked({ q: 'x' }, () => new Set()).match()]).toEqual([NO, NO, NO]);
  });

  it('searches again only where the text or the search is another', () => {
    const texts: string[] = [];
    const search = (q: string) => {
      texts.push(q);
      return null;
    };
    const linked = linkFilters(columns);
    for (const q of ['x', 'x', 'y']) linked.ask(view({ q }), search);
    linked.ask(view({ q: 'y' }), () => new Set(['e1']));
    expect(texts).toEqual(['x', 'y']);
    expect(linked.shown()).toEqual({ certain: 1, possible: 0 });
  });
});

describe('counts', () => {
  it('leave out the clause of the panel that shows them, and only that', () => {
    const linked = asked({ actors: ['army'], outlets: ['herald'] });
    const of = (clause: 'actors' | 'outlets', id: string) =>
      linked.counts(clause).certain[columns.groups[clause].indexOf.get(id)!];
    expect(linked.shown()).toEqual({ certain: 0, possible: 0 });
    expect([of('actors', 'army'), of('actors', 'monitor')]).toEqual([0, 1]);
    expect([of('outlets', 'gazette'), of('outlets', 'herald')]).toEqual([1, 0]);
  });

  it('of days hold an event on each day that it covers, whatever the range asked for', () => {
    const linked = asked({ from: '2016-05-03', to: '2016-05-03', kinds: ['shelling', 'truce'] });
    const days = linked.days(theDay('2016-05-02'), theDay('2016-05-08'));
    expect(days.map(({ certain }) => certain)).toEqual([0, 1, 0, 0, 0, 1, 0]);
    expect(
      asked({})
        .days(theDay('2016-04-30'), theDay('2016-05-03'))
        .map(({ certain }) => certain),
    ).toEqual([0, 1, 1, 2]);
  });
});

describe('tally', () => {
  const col = (...states: number[]) => Uint8Array.from(states);

  it('counts certain and possible apart', () => {
    expect(tally(col(NO, POSSIBLE, CERTAIN, CERTAIN))).toEqual({ certain: 2, possible: 1 });
  });

  it('of each id counts its own rows only, and of an id on every row is the whole tally', () => {
    const idsOfRow = [['x'], ['x', 'y'], ['x'], ['x', 'y']];
    const groups = groupRows(4, (row) => idsOfRow[row]!);
    const { certain, possible } = countRows(col(NO, POSSIBLE, CERTAIN, CERTAIN), groups);
    expect([[...certain], [...possible]]).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});
