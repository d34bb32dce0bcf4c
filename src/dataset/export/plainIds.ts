/**
 * Ids as the columns of others can hold them: letters, digits, ".", "_" and "-", at most 60 signs. What its own reader
 * set before an id is taken off again. Two ids are never made one.
 */
import type { Catalog } from '../../domain/catalog';

const PLAIN = /^[\w.-]{1,60}$/;

/** From the id of each event to its cell. `prefix`: what the reader of that format puts before its ids. */
export function plainIds({ dataset }: Catalog, prefix: RegExp): ReadonlyMap<string, string> {
  const ids = dataset.events.map(({ id }) => id);
  const cells = new Map<string, string>();
  const taken = new Set<string>();
  const stripped = (id: string) => id.replace(prefix, '');
  const take = (id: string, cell: string) => {
    cells.set(id, cell);
    taken.add(cell);
  };
  const rest = ids.filter((id) => {
    const isFree = PLAIN.test(stripped(id)) && !taken.has(stripped(id));
    if (isFree) take(id, stripped(id));
    return !isFree;
  });
  let number = 1;
  for (const id of rest) {
    const stem = stripped(id).replaceAll(':', '.').slice(0, 50);
    let cell = stem;
    while (cell === '' || taken.has(cell)) cell = `${stem}.${++number}`;
    take(id, cell);
  }
  return cells;
}

/** How many ids are not as they were. */
export const changedIds = (catalog: Catalog, prefix: RegExp): number =>
  [...plainIds(catalog, prefix)].filter(([id, cell]) => id.replace(prefix, '') !== cell).length;
