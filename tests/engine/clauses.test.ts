import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRange, mustParseEdtf } from '../../src/domain/edtf';
import { CERTAIN, CLAUSES, eventFacts, NO, POSSIBLE } from '../../src/domain/filter';
import { INITIAL_VIEW, type View } from '../../src/domain/viewState';
import { clauseColumns, idColumn, timeColumn } from '../../src/engine/clauses';
import { buildColumns, groupRows } from '../../src/engine/columns';
import { aCatalog, anEdtf, anEvent, theDay } from '../builders';
import { rows } from '../threeEvents';

const columns = buildColumns(rows);
/** The clause's column; where it asks nothing, every row passes. */
const column = (clause: (typeof CLAUSES)[number], view: Partial<View>, found: Set<string> | null = null) => [
  ...(clauseColumns(columns, { ...INITIAL_VIEW, ...view }, found)[CLAUSES.indexOf(clause)] ??
    new Uint8Array(rows.length).fill(CERTAIN)),
];

describe('clauseColumns', () => {
  it('lets everything through where nothing is asked', () => {
    expect(clauseColumns(columns, INITIAL_VIEW, null)).toEqual(CLAUSES.map(() => null));
  });

  it('tells certain from possible in time', () => {
    expect(column('time', { from: '2016-05-03', to: '2016-05-03' })).toEqual([CERTAIN, POSSIBLE, NO]);
    expect(column('time', { from: '2016-05-10' })).toEqual([NO, POSSIBLE, POSSIBLE]);
    expect(column('time', { from: '2016-05' })).toEqual([CERTAIN, CERTAIN, CERTAIN]);
  });

  it('finds an event by what its actors are part of', () => {
    expect(column('actors', { actors: ['state'] })).toEqual([CERTAIN, NO, NO]);
    expect(column('actors', { actors: ['army'] })).toEqual([CERTAIN, NO, NO]);
  });

  it('finds an event by the place that holds its own', () => {
    expect(column('places', { places: ['town'] })).toEqual([CERTAIN, CERTAIN, NO]);
    expect(column('places', { places: ['clinic'] })).toEqual([CERTAIN, NO, NO]);
  });

  it('takes ids in one list as alternatives', () => {
    expect(column('kinds', { kinds: ['truce', 'shelling'] })).toEqual([CERTAIN, NO, CERTAIN]);
    expect(column('outlets', { outlets: ['herald'] })).toEqual([NO, CERTAIN, CERTAIN]);
  });

  it('lets nothing through for an id that nobody carries', () => {
    expect(column('actors', { actors: ['constructor'] })).toEqual([NO, NO, NO]);
  });

  it('keeps what the search found; a search that finds nothing keeps nothing', () => {
    expect(column('search', {}, new Set(['e2']))).toEqual([NO, CERTAIN, NO]);
    expect(column('search', {}, new Set())).toEqual([NO, NO, NO]);
  });

  it('answers each clause by its own part of the view alone', () => {
    const view = { ...INITIAL_VIEW, kinds: ['truce' as const] };
    const [time, actors, outlets, , places] = clauseColumns(columns, view, null);
    expect([time, actors, outlets, places]).toEqual([null, null, null, null]);
  });

  it('never lets fewer rows through when one more alternative is ticked', () => {
    const aList = fc.uniqueArray(fc.constantFrom('state', 'army', 'agency', 'monitor', 'nobody'), { minLength: 1 });
    fc.assert(
      fc.property(aList, fc.constantFrom('state', 'army', 'agency', 'monitor'), (actors, more) => {
        const before = column('actors', { actors });
        const after = column('actors', { actors: [...actors, more] });
        expect(after.every((state, i) => state >= before[i]!)).toBe(true);
      }),
    );
  });
});

describe('timeColumn', () => {
  it('is the rule for a single date, row by row', () => {
    const code = { no: NO, possible: POSSIBLE, certain: CERTAIN };
    const bound = fc.option(fc.integer({ min: theDay('1990-01-01'), max: theDay('2040-12-31') }));
    fc.assert(
      fc.property(fc.array(anEdtf, { minLength: 1, maxLength: 8 }), bound, bound, (whens, from, to) => {
        const events = whens.map((when, i) => anEvent(`e${i}`, { when }));
        const own = aCatalog({ events });
        const some = buildColumns(events.map((event) => eventFacts(own, event)));
        const plain = whens.map((when) => code[matchRange(mustParseEdtf(when), from, to)]);
        expect([...(timeColumn(some, from, to) ?? whens.map(() => CERTAIN))]).toEqual(plain);
      }),
    );
  });
});

describe('groupRows and idColumn', () => {
  it('find the rows of any ids, as looking at every row would', () => {
    const anId = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__');
    const someRows = fc.array(fc.uniqueArray(anId), { maxLength: 12 });
    fc.assert(
      fc.property(someRows, fc.uniqueArray(anId, { minLength: 1 }), (idsOfRow, asked) => {
        const groups = groupRows(idsOfRow.length, (row) => idsOfRow[row]!);
        const plain = idsOfRow.map((ids) => (ids.some((id) => asked.includes(id)) ? CERTAIN : NO));
        expect([...idColumn(idsOfRow.length, groups, asked)!]).toEqual(plain);
        expect(groups.rows).toHaveLength(idsOfRow.flat().length);
      }),
    );
  });
});
