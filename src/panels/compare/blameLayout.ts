/** The blame grid as drawn: marks of a cell, who stands in it, and which of it needs a grid at all. Pure. */
import type { BlameColumn, BlameEntry, BlameGrid, BlameRow, BlameTick } from '../../domain/blameGrid';
import { BLAME_COLUMNS } from '../../domain/blameGrid';
import { type Catalog, get } from '../../domain/catalog';
import { sourceOf } from '../../domain/origins';
import type { Claim, Outlet } from '../../domain/schema';
import { groupBy } from '../../lib/group';

/** Above this a bar stands for the ticks. */
export const MOST_TICKS = 20;
export const TICK_PITCH = 11;
const BAR_PX = MOST_TICKS * TICK_PITCH;

/** `silent`: read in full and names nobody. `unread`: only a passage was read. */
export type Tick = BlameTick | 'silent' | 'unread';

export type CellMarks =
  | { readonly kind: 'none' }
  | { readonly kind: 'ticks'; readonly ticks: readonly { readonly tick: Tick; readonly x: number }[] }
  | { readonly kind: 'bar'; readonly tick: Tick; readonly width: number };

const ORDER: readonly Tick[] = ['own', 'attributed', 'distanced', 'denied', 'doubted', 'silent', 'unread'];

/** One mark a report, denials before doubts; a bar, in the manner of the first, where they are too many to count. */
export function cellMarks(ticks: readonly Tick[]): CellMarks {
  const sorted = [...ticks].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const [first] = sorted;
  if (first === undefined) return { kind: 'none' };
  if (sorted.length > MOST_TICKS) return { kind: 'bar', tick: first, width: BAR_PX };
  return { kind: 'ticks', ticks: sorted.map((tick, i) => ({ tick, x: i * TICK_PITCH })) };
}

/** An outlet in a cell: how many of its texts, and one claim for each speaker it leans on there. */
export interface CellOutlet {
  readonly outlet: Outlet;
  readonly texts: number;
  /** Claims that stand for the speakers; a report's own voice is none. */
  readonly speakers: readonly Claim[];
  /** Some charge is hedged ("may have"). */
  readonly isHedged: boolean;
}

function speakerKey(catalog: Catalog, claim: Claim): string {
  const source = sourceOf(catalog, claim);
  return source.kind === 'origin' || source.kind === 'unnamed' ? source.actor.id : source.kind;
}

export function cellOutlets(catalog: Catalog, entries: readonly BlameEntry[]): CellOutlet[] {
  const outletOf = (entry: BlameEntry) => get(catalog.reports, entry.report).outlet;
  return [...groupBy(entries, outletOf)].map(([id, own]) => {
    const claims = own.flatMap((entry) => entry.claims);
    const bySpeaker = groupBy(claims, (c) => speakerKey(catalog, c));
    return {
      outlet: get(catalog.outlets, id),
      texts: own.length,
      speakers: [...bySpeaker.values()].map((same) => same[0]!).filter((c) => c.voice !== 'own'),
      isHedged: claims.some((c) => c.value.hedged === true),
    };
  });
}

export const claimsIn = (entries: readonly BlameEntry[]): Claim[] => entries.flatMap((entry) => entry.claims);

/** One report, one charge or denial, and nothing else said: a sentence says it better than a grid. */
export function onlyEntry(grid: BlameGrid): { row: BlameRow; column: BlameColumn; entry: BlameEntry } | null {
  const [row, ...more] = grid.rows;
  if (!row || more.length > 0 || grid.saysNotKnown.length > 0) return null;
  const found = BLAME_COLUMNS.flatMap((column) => row.cells[column].map((entry) => ({ row, column, entry })));
  return found.length === 1 ? found[0]! : null;
}
