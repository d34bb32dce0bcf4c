/**
 * Which ids stand on each row: row after row in typed arrays, with no object a row. Built once; never changed after.
 */

/** Indices of ids; two bytes each where that is enough. */
export type Keys = Uint16Array | Uint32Array;

/** `Id`: what rows are grouped by; a text unless said otherwise. */
export interface Groups<Id = string> {
  readonly ids: readonly Id[];
  readonly indexOf: ReadonlyMap<Id, number>;
  /** `ids[i]` stands on so many rows: `offsets[i + 1] - offsets[i]`. */
  readonly offsets: Uint32Array;
  /** Each row's ids as indices: `keys[starts[row]] … keys[starts[row + 1] - 1]`; null: one a row, `keys[row]`. */
  readonly starts: Uint32Array | null;
  readonly keys: Keys;
}

/** Running sums of how often each key stands among `keys`: one more than there are keys, the first 0. */
export function offsetsOf(keys: Keys, size: number): Uint32Array {
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i < keys.length; i++) offsets[keys[i]! + 1]!++;
  for (let key = 0; key < size; key++) offsets[key + 1]! += offsets[key]!;
  return offsets;
}

/** Keys in as few bytes as `size` ids need. */
export const makeKeys = (keys: ArrayLike<number>, size: number): Keys =>
  size > 0x1_0000 ? new Uint32Array(keys) : new Uint16Array(keys);

/** From what each row carries as indices of `ids`, laid out as in Groups; `ids` hold none twice. */
export function groupKeys<Id>(ids: readonly Id[], keys: Keys, starts: Uint32Array | null): Groups<Id> {
  const indexOf = new Map(ids.map((id, key) => [id, key]));
  return { ids, indexOf, starts, keys, offsets: offsetsOf(keys, ids.length) };
}

/** `idsOf`: the ids that stand on a row, none twice; ids come in order of first appearance. */
export function groupRows<Id = string>(count: number, idsOf: (row: number) => Iterable<Id>): Groups<Id> {
  const keyOf = new Map<Id, number>();
  const starts = new Uint32Array(count + 1);
  const keys: number[] = [];
  let isSingle = true;
  for (let row = 0; row < count; row++) {
    for (const id of idsOf(row)) {
      const known = keyOf.get(id);
      keys.push(known ?? keyOf.size);
      if (known === undefined) keyOf.set(id, keyOf.size);
    }
    starts[row + 1] = keys.length;
    isSingle &&= keys.length === row + 1;
  }
  return groupKeys([...keyOf.keys()], makeKeys(keys, keyOf.size), isSingle ? null : starts);
}
