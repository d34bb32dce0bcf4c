/**
 * What the map tells of an event beyond its place: its kind as a sign, whether its reports agree, whose side they blame,
 * and figures for size. Every answer is read from claims; none is a score, and no two tolls are ever added or averaged.
 */
import { assertNever } from '../../lib/assertNever';
import { blameOn } from '../../domain/blame';
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import { tollRange } from '../../domain/comparability';
import type { EventFacts } from '../../domain/filter';
import type { EventKind } from '../../domain/schema';
import { sideTone } from '../../domain/side';
import type { MapRow } from './layout';

/** Kinds that share a sign: from the air, from afar, a car bomb, on the ground, a tally, words and pauses. */
export const SIGNS = ['air', 'fire', 'bomb', 'ground', 'count', 'talk', 'several'] as const;
export type Sign = (typeof SIGNS)[number];

const AGREEMENTS = ['differ', 'alike', 'alone'] as const;
/** Reports contradict each other, two or more do not, or there is only one. */
export type Agreement = (typeof AGREEMENTS)[number];

/** The side that is blamed; several where reports blame different ones, nobody where none is named. */
export const BLAMED = ['state', 'opposition', 'kurdish', 'other', 'several', 'nobody'] as const;
export type Blamed = (typeof BLAMED)[number];

/** The lowest and the highest value; one value where they are the same. */
export interface Extremes {
  readonly low: number;
  readonly high: number;
  /** A claim is open upwards. */
  readonly isOpen: boolean;
}

const CONTRADICTIONS = ['tolls-contradict', 'blame-differs', 'actor-denies'] as const;

function signOfKind(kind: EventKind): Exclude<Sign, 'several'> {
  switch (kind) {
    case 'air-strike':
      return 'air';
    case 'shelling':
    case 'bombardment':
    case 'guided-missile':
      return 'fire';
    case 'car-bomb':
      return 'bomb';
    case 'ground-attack':
    case 'fighting':
      return 'ground';
    case 'count':
      return 'count';
    case 'siege':
    case 'truce':
    case 'talks':
    case 'resolution':
    case 'statement':
      return 'talk';
    default:
      return assertNever(kind);
  }
}

/** What a mark or a quarter speaks of: what the filter lets through, else all that it dims. */
export function spoken(rows: readonly MapRow[]): readonly MapRow[] {
  const passing = rows.filter((row) => row.standing !== 'out');
  return passing.length > 0 ? passing : rows;
}

export function signOf(rows: readonly MapRow[]): Sign {
  const signs = new Set(rows.map(({ row }) => signOfKind(row.event.kind)));
  return signs.size === 1 ? [...signs][0]! : 'several';
}

function agreementOn(catalog: Catalog, { event, ids }: EventFacts): Agreement {
  if (CONTRADICTIONS.some((kind) => ids.disagreements.has(kind))) return 'differ';
  return new Set(claimsOn(catalog, event.id).map((c) => c.report)).size > 1 ? 'alike' : 'alone';
}

/** The most telling one: a single contradiction is never hidden behind events that are agreed on. */
export function agreementOf(catalog: Catalog, rows: readonly MapRow[]): Agreement {
  const all = new Set(rows.map(({ row }) => agreementOn(catalog, row)));
  return AGREEMENTS.find((agreement) => all.has(agreement)) ?? 'alone';
}

export function blamedOf(catalog: Catalog, rows: readonly MapRow[]): Blamed {
  const claims = rows
    .flatMap(({ row }) => blameOn(catalog, row.event.id))
    .flatMap((blame) => (blame.kind === 'says' ? blame.claims : []));
  const actors = claims.filter((c) => c.stance === 'affirms').flatMap((c) => c.value.actors);
  const tones = new Set(actors.map((id) => sideTone(get(catalog.actors, id).side)));
  if (tones.size === 0) return 'nobody';
  return tones.size === 1 ? [...tones][0]! : 'several';
}

const single = (n: number): Extremes => ({ low: n, high: n, isOpen: false });

/** Of any one of the events: the lowest and the highest claim. null where no report gives a figure. */
function killedOf(catalog: Catalog, rows: readonly MapRow[]): Extremes | null {
  const ranges = rows.flatMap(({ row }) => tollRange(catalog, row.event.id, 'killed') ?? []);
  if (ranges.length === 0) return null;
  return {
    low: Math.min(...ranges.map((r) => r.low)),
    high: Math.max(...ranges.map((r) => r.high)),
    isOpen: ranges.some((r) => r.openEnded),
  };
}

function reportsOf(catalog: Catalog, rows: readonly MapRow[]): number {
  return new Set(rows.flatMap(({ row }) => claimsOn(catalog, row.event.id).map((c) => c.report))).size;
}

/** null where nothing is known, which is never the same as none. */
export function extremesOf(
  catalog: Catalog,
  rows: readonly MapRow[],
  of: 'events' | 'killed' | 'reports',
): Extremes | null {
  switch (of) {
    case 'events':
      return single(rows.length);
    case 'killed':
      return killedOf(catalog, rows);
    case 'reports':
      return single(reportsOf(catalog, rows));
    default:
      return assertNever(of);
  }
}
