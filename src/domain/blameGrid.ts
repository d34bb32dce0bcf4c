/**
 * Blame as a grid: who is blamed, in whose voice (data-model.md, "Blame"; compare.md, part 3). A row is the actors as a
 * report puts them, so "A or B" is a row of its own; a report with a charge and its denial stands in both columns, and
 * every total is of reports, never of cells. It must never divide "A or B" between A and B, nor call silence a charge.
 */
import { groupBy } from '../lib/group';
import { type BlameClaim, blameOn } from './blame';
import type { Catalog } from './catalog';
import type { Claim } from './schema';

export const BLAME_COLUMNS = ['own', 'attributed', 'distanced', 'disputed'] as const;
export type BlameColumn = (typeof BLAME_COLUMNS)[number];
export type BlameTick = Claim['voice'] | 'denied' | 'doubted';

/** What one report says in one cell. */
export interface BlameEntry {
  readonly report: string;
  readonly tick: BlameTick;
  readonly claims: readonly [BlameClaim, ...BlameClaim[]];
}

export interface BlameRow {
  /** In the order of the first claim; never empty. */
  readonly actors: readonly string[];
  /** How several actors are joined; null for one. */
  readonly mode: 'and' | 'or' | null;
  readonly cells: Readonly<Record<BlameColumn, readonly BlameEntry[]>>;
  /** Each report of the row once. */
  readonly reports: readonly string[];
}

export interface BlameGrid {
  /** Most reports first; among equals the first to appear. */
  readonly rows: readonly BlameRow[];
  /** Reports that say in words that it is not known. */
  readonly saysNotKnown: readonly BlameEntry[];
  /** Told of the event, read in full, and without any actor. */
  readonly namesNoActor: readonly string[];
  /** Told of the event; only a passage was read, and it names no actor. */
  readonly notKnown: readonly string[];
  /** Every report that tells of the event, each once. */
  readonly reports: readonly string[];
}

export function blameColumn(claim: BlameClaim): BlameColumn {
  return claim.stance === 'affirms' ? claim.voice : 'disputed';
}

/** A denial outweighs a doubt of the same report in the same cell. */
function tickOf(claims: readonly BlameClaim[]): BlameTick {
  if (claims.some((c) => c.stance === 'denies')) return 'denied';
  if (claims.some((c) => c.stance === 'doubts')) return 'doubted';
  return claims[0]!.voice;
}

function entries(claims: readonly BlameClaim[]): BlameEntry[] {
  return [...groupBy(claims, (c) => c.report)].map(([report, said]) => {
    const [first, ...rest] = said as [BlameClaim, ...BlameClaim[]];
    return { report, tick: tickOf(said), claims: [first, ...rest] };
  });
}

const modeOf = ({ value }: BlameClaim) => (value.actors.length > 1 ? (value.mode ?? 'and') : null);
const rowKey = (claim: BlameClaim) => [...new Set(claim.value.actors)].sort().join('+') + (modeOf(claim) ?? '');

function row(claims: readonly BlameClaim[]): BlameRow {
  const cell = (column: BlameColumn) => entries(claims.filter((c) => blameColumn(c) === column));
  return {
    actors: [...new Set(claims[0]!.value.actors)],
    mode: modeOf(claims[0]!),
    cells: {
      own: cell('own'),
      attributed: cell('attributed'),
      distanced: cell('distanced'),
      disputed: cell('disputed'),
    },
    reports: [...new Set(claims.map((c) => c.report))],
  };
}

export function blameGrid(catalog: Catalog, eventId: string): BlameGrid {
  const all = blameOn(catalog, eventId);
  const said = all.flatMap((b) => (b.kind === 'says' ? b.claims : []));
  const silent = (kind: 'names-no-actor' | 'not-known') => all.flatMap((b) => (b.kind === kind ? [b.report] : []));
  const groups = groupBy(
    said.filter((c) => c.value.actors.length > 0),
    rowKey,
  );
  return {
    rows: [...groups.values()].map(row).sort((a, b) => b.reports.length - a.reports.length),
    saysNotKnown: entries(said.filter((c) => c.value.actors.length === 0)),
    namesNoActor: silent('names-no-actor'),
    notKnown: silent('not-known'),
    reports: all.map((b) => b.report),
  };
}

/** Reports that stand in the given column, each once. */
export function blamingReports(grid: BlameGrid, column: BlameColumn): string[] {
  return [...new Set(grid.rows.flatMap((r) => r.cells[column].map((entry) => entry.report)))];
}
