/** "How 4 become 2": reports as ticks by voice, lines to whose word they carry. Distances from the starting edge. Pure. */
import { type Catalog, get } from '../../domain/catalog';
import { type Source, sourceOf, voiceOf } from '../../domain/origins';
import type { Claim, Outlet, Report } from '../../domain/schema';
import { groupBy } from '../../lib/group';
import { rootKey } from './holders';

export interface CollapseVoice {
  readonly key: string;
  /** One, or all those folded because they carry the same words. */
  readonly outlets: readonly Outlet[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly y: number;
}

export interface CollapseTarget {
  readonly key: string;
  readonly source: Source;
  readonly voices: number;
  readonly claims: readonly Claim[];
  readonly y: number;
}

export interface CollapseLink {
  readonly key: string;
  readonly fromY: number;
  readonly toY: number;
  /** No origin is stated, or known. */
  readonly isDotted: boolean;
}

export interface Collapse {
  readonly height: number;
  readonly voices: readonly CollapseVoice[];
  readonly targets: readonly CollapseTarget[];
  readonly links: readonly CollapseLink[];
}

const PITCH = 28;
const TOP = 16;
const TARGET_GAP = 42;
/** From so many voices on, those that carry the same words stand in one row. */
const FOLD_FROM = 24;

const ORDER: readonly Source['kind'][] = ['origin', 'unnamed', 'own-voice', 'not-stated', 'not-known'];

interface Voice {
  readonly outlets: Outlet[];
  readonly claims: Claim[];
  readonly targets: readonly string[];
}

function fold(voices: readonly Voice[]): Voice[] {
  if (voices.length < FOLD_FROM) return [...voices];
  return [...groupBy(voices, (v) => v.targets.join(' ')).values()].map((same) => ({
    outlets: same.flatMap((v) => v.outlets),
    claims: same.flatMap((v) => v.claims),
    targets: same[0]!.targets,
  }));
}

/** As near to the middle of its voices as the gap allows, in the order given. */
function spread(wished: readonly number[], height: number): number[] {
  const ys: number[] = [];
  for (const y of wished) ys.push(Math.max(y, TOP, (ys.at(-1) ?? -TARGET_GAP) + TARGET_GAP));
  let lowest = height - 2 * TOP;
  return ys.reduceRight<number[]>((placed, y) => {
    const at = Math.min(y, lowest);
    lowest = at - TARGET_GAP;
    return [at, ...placed];
  }, []);
}

export function collapseLayout(catalog: Catalog, claims: readonly Claim[]): Collapse {
  const source = (c: Claim) => sourceOf(catalog, c);
  const byTarget = [...groupBy(claims, (c) => rootKey(source(c)))].sort(
    ([, a], [, b]) => ORDER.indexOf(source(a[0]!).kind) - ORDER.indexOf(source(b[0]!).kind),
  );
  const keys = byTarget.map(([key]) => key);
  const byVoice = groupBy(claims, (c) => voiceOf(catalog, get(catalog.reports, c.report)));
  const voices = fold(
    [...byVoice].map(([id, said]): Voice => {
      const carried = new Set(said.map((c) => rootKey(source(c))));
      return { outlets: [get(catalog.outlets, id)], claims: said, targets: keys.filter((key) => carried.has(key)) };
    }),
  ).sort((a, b) => keys.indexOf(a.targets[0]!) - keys.indexOf(b.targets[0]!));
  const placed = voices.map((voice, i) => ({ ...voice, y: TOP + i * PITCH }));
  const height = 3 * TOP + Math.max((voices.length - 1) * PITCH, (keys.length - 1) * TARGET_GAP, 0);
  const wished = keys.map((key) => {
    const own = placed.filter((v) => v.targets.includes(key));
    return own.reduce((sum, v) => sum + v.y, 0) / own.length;
  });
  const ys = spread(wished, height);
  return {
    height,
    voices: placed.map(({ outlets, claims: said, y }) => ({
      key: outlets[0]!.id,
      outlets,
      claims: said,
      y,
      reports: [...new Set(said.map((c) => c.report))].map((id) => get(catalog.reports, id)),
    })),
    targets: byTarget.map(([key, said], i) => ({
      key,
      source: source(said[0]!),
      claims: said,
      voices: new Set(said.map((c) => voiceOf(catalog, get(catalog.reports, c.report)))).size,
      y: ys[i]!,
    })),
    links: placed.flatMap((voice) =>
      voice.targets.map((key) => ({
        key: `${voice.outlets[0]!.id} ${key}`,
        fromY: voice.y,
        toY: ys[keys.indexOf(key)]!,
        isDotted: key === 'not-stated' || key === 'not-known',
      })),
    ),
  };
}

/** Relations that nobody states in the claims: texts copied from one publisher, or wires credited for them. */
export interface TextRelation {
  readonly kind: 'copies' | 'wires';
  readonly from: readonly Outlet[];
  readonly outlets: readonly Outlet[];
}

/** Those with most outlets first. */
export function textRelations(catalog: Catalog, claims: readonly Claim[]): TextRelation[] {
  const single = [...new Set(claims.map((c) => c.report))].flatMap((id): TextRelation[] => {
    const report = get(catalog.reports, id);
    const outlets = [get(catalog.outlets, report.outlet)];
    const copied = report.copyOf ? catalog.reports.get(report.copyOf) : undefined;
    const wires = report.wires.flatMap((wire) => catalog.outlets.get(wire) ?? []);
    return [
      ...(copied ? [{ kind: 'copies' as const, from: [get(catalog.outlets, copied.outlet)], outlets }] : []),
      ...(wires.length > 0 ? [{ kind: 'wires' as const, from: wires, outlets }] : []),
    ];
  });
  const alike = groupBy(single, ({ kind, from }) => [kind, ...from.map((o) => o.id)].join(' '));
  return [...alike.values()]
    .map((same) => ({ ...same[0]!, outlets: [...new Set(same.flatMap((r) => r.outlets))] }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
}
