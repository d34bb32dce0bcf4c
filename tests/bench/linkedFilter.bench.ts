/**
 * One brush step over 100,000 made-up events with five groupings kept up to date, against plain arrays of objects and
 * crossfilter2. vitest prints how many times slower each is than the fastest of its group: those ratios are the result.
 */
import crossfilter from 'crossfilter2';
import { bench, describe } from 'vitest';
import { timeColumn } from '../../src/engine/clauses';
import { type EventColumns, groupRows } from '../../src/engine/columns';
import { linkFilters, tallyGroups } from '../../src/engine/linkedFilter';

const ROWS = 100_000;
const GROUPS = { day: 400, place: 120, actor: 40, kind: 12, outlet: 60 } as const;
type Field = keyof typeof GROUPS;
const FIELDS = Object.keys(GROUPS) as Field[];

/** A fixed sequence (mulberry32), so that every run filters the same rows. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = sequence(7);
const rows = Array.from({ length: ROWS }, () => {
  const pick = (field: Field) => Math.floor(next() * GROUPS[field]);
  return { day: pick('day'), place: pick('place'), actor: pick('actor'), kind: pick('kind'), outlet: pick('outlet') };
});
let from = 0;
/** The next window of 30 days. */
const step = () => {
  from = (from + 1) % (GROUPS.day - 30);
  return { from, to: from + 30 };
};

describe('one brush step, 100,000 events, five groupings', () => {
  const dayOfRow = Float64Array.from(rows, (row) => row.day);
  const none = groupRows(0, () => []);
  const columns: EventColumns = {
    count: ROWS,
    ids: [],
    startDay: dayOfRow,
    endDay: dayOfRow,
    possibleStartDay: dayOfRow,
    possibleEndDay: dayOfRow,
    groups: { actors: none, outlets: none, kinds: none, places: none, disagreements: none },
  };
  const groups = FIELDS.map((field) => groupRows(ROWS, (row) => [String(rows[row]![field])]));
  bench('linked filter (this project)', () => {
    const { from, to } = step();
    const linked = linkFilters(ROWS, [timeColumn(columns, from, to - 1), null, null, null, null, null]);
    groups.forEach((group, i) => tallyGroups(FIELDS[i] === 'day' ? linked.without(0) : linked.all, group));
  });

  bench('plain arrays of objects', () => {
    const { from, to } = step();
    for (const field of FIELDS) {
      const counts = new Map<number, number>();
      const kept = field === 'day' ? rows : rows.filter((row) => row.day >= from && row.day < to);
      for (const row of kept) counts.set(row[field], (counts.get(row[field]) ?? 0) + 1);
    }
  });

  const cross = crossfilter(rows);
  const days = cross.dimension((row) => row.day);
  const groupings = FIELDS.map((field) => cross.dimension((row) => row[field]).group());
  bench('crossfilter2', () => {
    const { from, to } = step();
    days.filterRange([from, to]);
    for (const grouping of groupings) grouping.all();
  });
});
