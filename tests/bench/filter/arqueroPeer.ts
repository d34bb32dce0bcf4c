/** arquero: a table of rows, and for what has several values a table of their pairs; filtered and counted anew. */
import { type ColumnTable, escape, table } from 'arquero';
import type { Row } from './acledLike';
import { type Asked, type Field, highest, isInBox, isInDays, type Peer } from './peer';

interface Cells {
  readonly row: number;
  readonly day: number;
  readonly lon: number;
  readonly lat: number;
}

/** One line a row, or one for each of the row's values. */
function tableOf(rows: readonly Row[], field?: 'actors' | 'outlets'): ColumnTable {
  const lines = rows.flatMap((row, i) => (field ? row[field].map((key) => ({ row, i, key })) : [{ row, i, key: '' }]));
  const column = (of: (row: Row) => number) => Float64Array.from(lines, (line) => of(line.row));
  const own = field
    ? { [field]: lines.map((line) => line.key) }
    : { place: lines.map(({ row }) => row.place), kind: lines.map(({ row }) => row.kind) };
  const days = { day: column((row) => row.day), lon: column((row) => row.lon), lat: column((row) => row.lat) };
  return table({ row: Uint32Array.from(lines, (line) => line.i), ...days, ...own });
}

export const arqueroPeer: Peer = {
  name: 'arquero',
  isSlow: true,
  read: (rows) => () => {
    const whole = tableOf(rows);
    const pairs = { actors: tableOf(rows, 'actors'), outlets: tableOf(rows, 'outlets') };
    const pairActors = pairs.actors.array('actors');
    const pairRows = pairs.actors.array('row');
    const counts = new Map<Field | 'day', ColumnTable>();
    const rowsOf = (asked: readonly string[]) => {
      const chosen = new Set<unknown>(asked);
      const flags = new Uint8Array(rows.length).fill(asked.length === 0 ? 1 : 0);
      if (asked.length > 0)
        for (let i = 0; i < pairRows.length; i++) if (chosen.has(pairActors[i])) flags[pairRows[i]] = 1;
      return flags;
    };
    const count = (field: Field | 'day', from: ColumnTable, { days, box }: Asked, flags: Uint8Array | null) => {
      const isIn = (d: Cells) => isInDays(d.day, days) && isInBox(d, box) && (flags === null || flags[d.row] === 1);
      counts.set(field, from.filter(escape(isIn)).groupby(field).count());
    };
    return {
      ask: (asked) => {
        const flags = rowsOf(asked.actors);
        count('day', whole, { ...asked, days: null }, flags);
        count('place', whole, asked, flags);
        count('kind', whole, asked, flags);
        count('actors', pairs.actors, asked, null);
        count('outlets', pairs.outlets, asked, flags);
      },
      count: (field, key) => valueOf(counts.get(field), field, key),
      dayCount: (day) => valueOf(counts.get('day'), 'day', day),
      top: () => highest(Array.from(counts.get('place')!.array('count'), Number)),
    };
  },
};

function valueOf(counted: ColumnTable | undefined, field: string, key: string | number): number {
  const at = [...(counted?.array(field) ?? [])].indexOf(key);
  return at === -1 ? 0 : Number(counted!.array('count')[at]);
}
