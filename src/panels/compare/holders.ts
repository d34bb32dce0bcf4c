/** Who holds a position, on whose word: one line an actor, with the reports that carry it. Pure. */
import { type Catalog, get } from '../../domain/catalog';
import type { HeadlineVerdict } from '../../domain/headline';
import { type Source, sourceOf } from '../../domain/origins';
import type { RelayChange } from '../../domain/relay';
import type { StaleFigure } from '../../domain/revision';
import type { Claim, Report } from '../../domain/schema';
import { groupBy } from '../../lib/group';

/** What is known of single claims beyond their value. */
export interface Notes {
  readonly stale: readonly StaleFigure[];
  readonly verdicts: readonly HeadlineVerdict[];
  readonly relays: readonly RelayChange[];
}

export const NO_NOTES: Notes = { stale: [], verdicts: [], relays: [] };

export type Flag =
  | { readonly kind: 'stale' | 'overtaken'; readonly newer: StaleFigure }
  | { readonly kind: 'narrows-scope' | 'not-in-body' };

export interface Holding {
  readonly report: Report;
  /** Of one report: a headline and a body that say the same stand together. */
  readonly claims: readonly Claim[];
}

export interface HolderLine {
  readonly key: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly holdings: readonly Holding[];
  readonly flag: Flag | null;
  readonly relay: RelayChange | null;
}

/** One for each root, unnamed actor, or kind of unstated origin. */
export function rootKey(source: Source): string {
  if (source.kind === 'origin') return source.root.id;
  return source.kind === 'unnamed' ? source.actor.id : source.kind;
}

const actorKey = (source: Source) =>
  source.kind === 'origin' || source.kind === 'unnamed' ? source.actor.id : source.kind;

export function flagOf(claim: Claim, { stale, verdicts }: Notes): Flag | null {
  const newer = stale.find((s) => s.claim.id === claim.id);
  if (newer) return { kind: newer.kind, newer };
  const verdict = verdicts.find((v) => v.head.id === claim.id)?.kind;
  return verdict === 'narrows-scope' || verdict === 'not-in-body' ? { kind: verdict } : null;
}

export function holderLines(catalog: Catalog, claims: readonly Claim[], notes: Notes = NO_NOTES): HolderLine[] {
  const published = (c: Claim) => get(catalog.published, c.report).startDay;
  const relayOf = (c: Claim) => notes.relays.find((r) => r.relayed.id === c.id) ?? null;
  const inTime = claims.toSorted((a, b) => published(a) - published(b));
  const groups = groupBy(inTime, (c) => {
    const flag = flagOf(c, notes)?.kind ?? '';
    return `${actorKey(sourceOf(catalog, c))}|${flag}|${relayOf(c) ? 'relay' : ''}`;
  });
  return [...groups].map(([key, said]): HolderLine => {
    const reports = groupBy(said, (c) => c.report);
    return {
      key,
      source: sourceOf(catalog, said[0]!),
      claims: said,
      holdings: [...reports].map(([id, of]) => ({ report: get(catalog.reports, id), claims: of })),
      flag: flagOf(said[0]!, notes),
      relay: relayOf(said[0]!),
    };
  });
}
