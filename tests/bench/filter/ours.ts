/** The engine of this project: built from columns, which it first reads from the rows. */
import { INITIAL_VIEW } from '../../../src/domain/viewState';
import { type Groups, groupKeys, groupRows } from '../../../src/engine/groups';
import { linkFilters } from '../../../src/engine/linkedFilter';
import { topKeys } from '../../../src/engine/topKeys';
import { isoDay } from '../../../src/lib/day';
import type { Row } from './acledLike';
import type { Peer } from './peer';

const CLAUSE_OF = { place: 'places', kind: 'kinds', actors: 'actors', outlets: 'outlets' } as const;

/** Rows at the very same coordinates share a ground. */
function readGrounds(rows: readonly Row[]) {
  const { ids, keys } = groupRows<number>(rows.length, (row) => [rows[row]!.lon * 1e9 + rows[row]!.lat]);
  const boxes = new Float64Array(ids.length * 4);
  rows.forEach(({ lon, lat }, row) => boxes.set([lon, lat, lon, lat], keys[row]! * 4));
  return { groups: { keys, starts: null }, boxes, touches: () => false };
}

const read = ({ ids, keys, starts }: Groups) => ({ ids, keys, starts });
const build = ({ ids, keys, starts }: Pick<Groups, 'ids' | 'keys' | 'starts'>) => groupKeys(ids, keys, starts);
const everything = () => null;

export const ours: Peer = {
  name: 'this project',
  read: (rows) => {
    const day = Float32Array.from(rows, (row) => row.day);
    const grounds = readGrounds(rows);
    const places = read(groupRows(rows.length, (row) => [rows[row]!.place]));
    const kinds = read(groupRows(rows.length, (row) => [rows[row]!.kind]));
    const actors = read(groupRows(rows.length, (row) => rows[row]!.actors));
    const outlets = read(groupRows(rows.length, (row) => rows[row]!.outlets));
    const count = rows.length;
    const none = groupRows(count, () => []);
    return () => {
      const groups = {
        places: build(places),
        kinds: build(kinds),
        actors: build(actors),
        outlets: build(outlets),
        disagreements: none,
      };
      const linked = linkFilters({
        count,
        ids: [],
        startDay: day,
        endDay: day,
        possibleStartDay: day,
        possibleEndDay: day,
        grounds,
        groups,
      });
      return {
        ask: ({ days, actors: asked, box }) => {
          const [from, to] = days === null ? [null, null] : days.map(isoDay);
          linked.ask({ ...INITIAL_VIEW, from: from ?? null, to: to ?? null, actors: asked, area: box }, everything);
        },
        count: (field, key) => {
          const index = groups[CLAUSE_OF[field]].indexOf.get(key);
          return index === undefined ? 0 : linked.counts(CLAUSE_OF[field]).certain[index]!;
        },
        dayCount: (at) => linked.days(at, at)[0]!.certain,
        top: () => {
          const { certain } = linked.counts('places');
          return topKeys(certain, 50).map((key) => certain[key]!);
        },
      };
    };
  },
};
