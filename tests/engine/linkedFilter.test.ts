import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAIN, type MatchColumn, NO, POSSIBLE } from '../../src/domain/filter';
import { groupRows } from '../../src/engine/columns';
import { linkFilters, tally, tallyGroups } from '../../src/engine/linkedFilter';

const col = (...states: number[]) => Uint8Array.from(states);
/** The rule said plainly: a row is as sure as its least sure clause. */
const bruteForce = (rows: number, columns: readonly MatchColumn[]) =>
  Array.from({ length: rows }, (_, row) => Math.min(CERTAIN, ...columns.map((c) => c[row]!)));

/** Rows against up to 31 clauses of random states. */
const someColumns = fc.record({ rows: fc.nat(40), clauses: fc.nat(31) }).chain(({ rows, clauses }) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.array(fc.uint8Array({ minLength: rows, maxLength: rows, max: CERTAIN }), {
      minLength: clauses,
      maxLength: clauses,
    }),
  }),
);

describe('linkFilters', () => {
  it('lets a row through certainly only where every clause does', () => {
    const { all } = linkFilters(4, [col(CERTAIN, CERTAIN, NO, POSSIBLE), col(CERTAIN, POSSIBLE, CERTAIN, NO)]);
    expect([...all]).toEqual([CERTAIN, POSSIBLE, NO, NO]);
  });

  it('leaves out the clause of the panel that counts, and only that', () => {
    const linked = linkFilters(3, [col(NO, POSSIBLE, CERTAIN), col(CERTAIN, CERTAIN, NO)]);
    expect([...linked.without(0)]).toEqual([CERTAIN, CERTAIN, NO]);
    expect([...linked.without(1)]).toEqual([NO, POSSIBLE, CERTAIN]);
  });

  it('lets every row through where there is no clause, and has none where there are no rows', () => {
    expect([...linkFilters(2, []).all]).toEqual([CERTAIN, CERTAIN]);
    expect([...linkFilters(0, [col()]).all]).toEqual([]);
  });

  it('agrees with the plain rule on every row', () => {
    fc.assert(
      fc.property(someColumns, ({ rows, columns }) => {
        expect([...linkFilters(rows, columns).all]).toEqual(bruteForce(rows, columns));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the plain rule whichever clause is left out', () => {
    fc.assert(
      fc.property(someColumns, ({ rows, columns }) => {
        const linked = linkFilters(rows, columns);
        columns.forEach((_, clause) => {
          const others = columns.filter((__, i) => i !== clause);
          expect([...linked.without(clause)]).toEqual(bruteForce(rows, others));
        });
      }),
    );
  });

  it('shows the same rows in whatever order the clauses come', () => {
    const shuffled = someColumns.chain(({ rows, columns }) =>
      fc.tuple(fc.constant({ rows, columns }), fc.shuffledSubarray(columns, { minLength: columns.length })),
    );
    fc.assert(
      fc.property(shuffled, ([{ rows, columns }, other]) => {
        expect(linkFilters(rows, other).all).toEqual(linkFilters(rows, columns).all);
      }),
    );
  });

  it('leaves its columns as they are', () => {
    const columns = [col(NO, POSSIBLE, CERTAIN)];
    linkFilters(3, columns).without(0);
    expect([...columns[0]!]).toEqual([NO, POSSIBLE, CERTAIN]);
  });
});

describe('tally', () => {
  it('counts certain and possible apart', () => {
    expect(tally(col(NO, POSSIBLE, CERTAIN, CERTAIN))).toEqual({ certain: 2, possible: 1 });
  });

  it('drops no row uncounted: certain, possible and left out are all rows', () => {
    fc.assert(
      fc.property(someColumns, ({ rows, columns }) => {
        const { all } = linkFilters(rows, columns);
        const { certain, possible } = tally(all);
        expect(certain + possible + all.filter((state) => state === NO).length).toBe(rows);
      }),
    );
  });

  it('of each id counts its own rows only, and of an id on every row is the whole tally', () => {
    const idsOfRow = [['x'], ['x', 'y'], ['x'], ['x', 'y']];
    const groups = groupRows(4, (row) => idsOfRow[row]!);
    expect(tallyGroups(col(NO, POSSIBLE, CERTAIN, CERTAIN), groups)).toEqual([
      { certain: 2, possible: 1 },
      { certain: 1, possible: 1 },
    ]);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, max: CERTAIN }), (states) => {
        expect(
          tallyGroups(
            states,
            groupRows(states.length, () => ['all']),
          ),
        ).toEqual([tally(states)]);
      }),
    );
  });

  it('takes a clause that asks nothing for one that every row passes', () => {
    fc.assert(
      fc.property(someColumns, ({ rows, columns }) => {
        const open = linkFilters(rows, [null, ...columns.slice(0, 30), null]);
        expect([...open.all]).toEqual(bruteForce(rows, columns.slice(0, 30)));
        expect([...open.without(0)]).toEqual([...open.all]);
      }),
    );
  });
});
