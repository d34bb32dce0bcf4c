/** A clause over keys: a row is as sure as the surest of its keys. */
import { CERTAIN, NO } from '../domain/filter';
import type { Put } from './board';
import type { Groups } from './groups';

/** NO, POSSIBLE or CERTAIN of each key; null: the clause asks nothing and every row passes. */
export type KeyStates = Uint8Array | null;

type Keyed = Pick<Groups, 'starts' | 'keys'>;

/** Stands for a key that is as sure as before. */
const SAME = 0xff;

const newsOf = (before: Uint8Array, now: Uint8Array) => now.map((state, key) => (state === before[key] ? SAME : state));

/**
 * Puts the rows that the keys' new states may change. All keys are gone through in their order, which is quicker than
 * finding those that stand on a row.
 */
export function putKeys(count: number, groups: Keyed, before: KeyStates, now: KeyStates, put: Put): void {
  const { starts, keys } = groups;
  if (now === null || before === null) {
    for (let row = 0; row < count; row++) put(row, now === null ? CERTAIN : surestOf(groups, now, row));
    return;
  }
  const news = newsOf(before, now);
  let row = 0;
  for (let i = 0; i < keys.length; i++) {
    if (news[keys[i]!] === SAME) continue;
    if (starts === null) row = i;
    else while (i >= starts[row + 1]!) row++;
    put(row, surestOf(groups, now, row));
  }
}

function surestOf({ starts, keys }: Keyed, states: Uint8Array, row: number): number {
  if (starts === null) return states[keys[row]!]!;
  let surest: number = NO;
  for (let i = starts[row]!; i < starts[row + 1]!; i++) surest = Math.max(surest, states[keys[i]!]!);
  return surest;
}

/** No ids ask nothing; an id that nobody carries lets nothing through. */
export function statesOfIds({ ids, indexOf }: Pick<Groups, 'ids' | 'indexOf'>, asked: readonly string[]): KeyStates {
  if (asked.length === 0) return null;
  const states = new Uint8Array(ids.length);
  for (const id of asked) {
    const key = indexOf.get(id);
    if (key !== undefined) states[key] = CERTAIN;
  }
  return states;
}
