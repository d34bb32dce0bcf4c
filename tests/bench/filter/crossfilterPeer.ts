/** crossfilter2, as its documentation has it: a dimension a field, array dimensions for what has several values. */
import crossfilter from 'crossfilter2';
import { type Asked, NOTHING, type Peer } from './peer';

/** Its ranges leave their upper end out. */
const past = (degrees: number) => degrees + 1e-9;

export const crossfilterPeer: Peer = {
  name: 'crossfilter2',
  read: (rows) => () => {
    const cross = crossfilter([...rows]);
    const day = cross.dimension((row) => row.day);
    const lon = cross.dimension((row) => row.lon);
    const lat = cross.dimension((row) => row.lat);
    const actors = cross.dimension((row) => [...row.actors], true);
    const days = day.group();
    const groups = {
      place: cross.dimension((row) => row.place).group(),
      kind: cross.dimension((row) => row.kind).group(),
      actors: actors.group(),
      outlets: cross.dimension((row) => [...row.outlets], true).group(),
    };
    let last: Asked = NOTHING;
    const valueOf = (all: readonly { key: unknown; value: unknown }[], key: unknown) =>
      Number(all.find((one) => one.key === key)?.value ?? 0);
    const moveBox = (box: Asked['box']) => {
      if (box) lon.filterRange([box[0], past(box[2])]);
      else lon.filterAll();
      if (box) lat.filterRange([box[1], past(box[3])]);
      else lat.filterAll();
    };
    const moveDays = (days: Asked['days']) => {
      if (days) day.filterRange([days[0], days[1] + 1]);
      else day.filterAll();
    };
    const moveActors = (asked: readonly string[]) => {
      const chosen = new Set<unknown>(asked);
      if (chosen.size === 0) actors.filterAll();
      else actors.filterFunction((actor) => chosen.has(actor));
    };
    return {
      ask: (asked) => {
        if (asked.days !== last.days) moveDays(asked.days);
        if (asked.actors !== last.actors) moveActors(asked.actors);
        if (asked.box !== last.box) moveBox(asked.box);
        last = asked;
        for (const group of [days, ...Object.values(groups)]) group.all();
      },
      count: (field, key) => valueOf(groups[field].all(), key),
      dayCount: (at) => valueOf(days.all(), at),
      top: () => groups.place.top(50).map((one) => Number(one.value)),
    };
  },
};
