/** Plain arrays of objects: filtered and counted anew at every step. */
import { type Field, highest, isInBox, isInDays, type Peer } from './peer';

export const plainPeer: Peer = {
  name: 'plain arrays',
  isSlow: true,
  read: (rows) => () => {
    const counts = {
      place: new Map(),
      kind: new Map(),
      actors: new Map(),
      outlets: new Map(),
    } as const satisfies Record<Field, Map<string, number>>;
    const days = new Map<number, number>();
    const add = <Key>(of: Map<Key, number>, key: Key) => of.set(key, (of.get(key) ?? 0) + 1);
    return {
      ask: (asked) => {
        const chosen = new Set(asked.actors);
        const isActor = (actors: readonly string[]) => chosen.size === 0 || actors.some((actor) => chosen.has(actor));
        for (const of of [days, ...Object.values(counts)]) of.clear();
        const there = rows.filter((row) => isInBox(row, asked.box));
        for (const row of there.filter(({ actors }) => isActor(actors))) add(days, row.day);
        const then = there.filter(({ day }) => isInDays(day, asked.days));
        for (const row of then) for (const actor of row.actors) add(counts.actors, actor);
        for (const row of then.filter(({ actors }) => isActor(actors))) {
          add(counts.place, row.place);
          add(counts.kind, row.kind);
          for (const outlet of row.outlets) add(counts.outlets, outlet);
        }
      },
      count: (field, key) => counts[field].get(key) ?? 0,
      dayCount: (day) => days.get(day) ?? 0,
      top: () => highest(counts.place.values()),
    };
  },
};
