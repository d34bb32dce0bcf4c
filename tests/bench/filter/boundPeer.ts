/**
 * The least that sliding a range can cost: rows sorted by day, and for those that enter or leave their counts by one,
 * in typed arrays. It knows no other filter.
 */
import { type Groups, groupRows } from '../../../src/engine/groups';
import { FIELDS, highest, type Peer } from './peer';

export const boundPeer: Peer = {
  name: 'lower bound',
  isBound: true,
  read: (rows) => () => {
    const days = Float64Array.from(rows, (row) => row.day);
    const of = Object.fromEntries(
      FIELDS.map((field) => [field, groupRows(rows.length, (row) => [rows[row]![field]].flat())]),
    ) as Record<(typeof FIELDS)[number], Groups>;
    const counted = FIELDS.map((field) => of[field]).map(({ ids, keys, starts }) => ({
      keys,
      starts: starts ?? Uint32Array.from({ length: rows.length + 1 }, (_, row) => row),
      counts: new Int32Array(ids.length),
    }));
    const firstOn = Array.from({ length: (days.at(-1) ?? 0) + 2 }, () => 0);
    for (let row = rows.length - 1; row >= 0; row--) firstOn[days[row]!] = row;
    firstOn[firstOn.length - 1] = rows.length;
    let last = [0, 0] as readonly [number, number];
    const count = (from: number, to: number, by: number) => {
      for (const { keys, starts, counts } of counted) {
        for (let at = starts[from]!; at < starts[to]!; at++) counts[keys[at]!]! += by;
      }
    };
    return {
      ask: ({ days: asked }) => {
        const now =
          asked === null ? ([0, rows.length] as const) : ([firstOn[asked[0]]!, firstOn[asked[1] + 1]!] as const);
        const [from, to] = last;
        count(from, Math.min(to, now[0]), -1);
        count(Math.max(from, now[1]), to, -1);
        count(now[0], Math.min(now[1], from), 1);
        count(Math.max(now[0], to), now[1], 1);
        last = now;
      },
      count: (field, key) => {
        const index = of[field].indexOf.get(key);
        return index === undefined ? 0 : counted[FIELDS.indexOf(field)]!.counts[index]!;
      },
      dayCount: (day) => firstOn[day + 1]! - firstOn[day]!,
      top: () => highest(counted[0]!.counts),
    };
  },
};
