import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAIN, NO } from '../../src/domain/filter';
import { groupRows } from '../../src/engine/groups';
import { putKeys, statesOfIds } from '../../src/engine/keyClause';

const ids = ['a', 'b', 'c', 'd'];
const someStates = fc.uint8Array({ minLength: ids.length, maxLength: ids.length, max: CERTAIN });
const someRows = fc.oneof(
  fc.array(fc.subarray(ids), { maxLength: 12, size: 'max' }),
  fc.array(
    fc.constantFrom(...ids).map((id) => [id]),
    { maxLength: 12 },
  ),
);

function put(rows: readonly string[][], stateOf: (id: string) => number) {
  const groups = groupRows(rows.length, (row) => rows[row]!);
  const out: [number, number][] = [];
  const states = Uint8Array.from(groups.ids, stateOf);
  putKeys(rows.length, groups, null, states, (row, state) => out.push([row, state]));
  return out;
}

describe('putKeys', () => {
  it('puts each row once, in order, where nothing was asked before, as sure as the surest of its keys', () => {
    fc.assert(
      fc.property(someRows, someStates, (rows, states) => {
        const stateOf = (id: string) => states[ids.indexOf(id)]!;
        const plain = rows.map((own, row) => [row, Math.max(NO, ...own.map(stateOf))]);
        expect(put(rows, stateOf)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('puts all rows that are otherwise than before, and none that carries no key that is', () => {
    fc.assert(
      fc.property(someRows, someStates, someStates, (rows, before, now) => {
        const surest = (states: Uint8Array) => (own: string[]) =>
          Math.max(NO, ...own.map((id) => states[ids.indexOf(id)]!));
        const groups = groupRows(rows.length, (row) => rows[row]!);
        const statesIn = (states: Uint8Array) => Uint8Array.from(groups.ids, (id) => states[ids.indexOf(id)]!);
        const after = rows.map(surest(before));
        putKeys(rows.length, groups, statesIn(before), statesIn(now), (row, state) => {
          expect(rows[row]!.some((id) => before[ids.indexOf(id)] !== now[ids.indexOf(id)])).toBe(true);
          after[row] = state;
        });
        expect(after).toEqual(rows.map(surest(now)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('statesOfIds', () => {
  it('asks nothing without ids, and lets nothing through for those that nobody carries', () => {
    const groups = groupRows(2, (row) => [ids[row]!]);
    expect(statesOfIds(groups, [])).toBeNull();
    expect(statesOfIds(groups, ['nobody'])).toEqual(Uint8Array.of(NO, NO));
    expect(statesOfIds(groups, ['b', 'nobody'])).toEqual(Uint8Array.of(NO, CERTAIN));
  });
});
