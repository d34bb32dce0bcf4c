/**
 * On whose word: which claims go back to one origin, and how many reports, voices and origins stand behind a set of
 * claims (data-model.md, "Origins"). It must never count a report's own voice as an origin, unless its publisher is
 * itself a source, nor an origin that is not stated.
 */
import { actorChain, type Catalog, copyChain, get, isWholeText } from './catalog';
import type { Actor, Claim, Report } from './schema';

export type Source =
  /** A stated origin; `root` is the top of its `partOf` chain. */
  | { readonly kind: 'origin'; readonly actor: Actor; readonly root: Actor }
  /** An unnamed actor that belongs to nobody named: adds no origin. */
  | { readonly kind: 'unnamed'; readonly actor: Actor }
  | { readonly kind: 'own-voice' }
  | { readonly kind: 'not-stated' }
  /** The text was read in part only, so the origin may stand in the part not read. */
  | { readonly kind: 'not-known' };

/** The publisher as an actor, where it is a source as well (MSF, SANA): its own voice is then its own word. */
function ownWord(catalog: Catalog, claim: Claim): string | null {
  if (claim.voice !== 'own') return null;
  const outlet = catalog.outlets.get(voiceOf(catalog, get(catalog.reports, claim.report)));
  return outlet?.actor ?? null;
}

export function sourceOf(catalog: Catalog, claim: Claim): Source {
  const origin = claim.origin ?? ownWord(catalog, claim);
  if (origin !== null) {
    const actor = get(catalog.actors, origin);
    const root = get(catalog.actors, actorChain(catalog, origin).at(-1)!);
    return root.named ? { kind: 'origin', actor, root } : { kind: 'unnamed', actor };
  }
  if (claim.voice === 'own') return { kind: 'own-voice' };
  return { kind: isWholeText(catalog, claim.report) ? 'not-stated' : 'not-known' };
}

/** The publisher whose voice a report is: its own outlet, or, for a copy, that of the text it copies. */
export function voiceOf(catalog: Catalog, report: Report): string {
  return get(catalog.reports, copyChain(catalog, report.id).at(-1)!).outlet;
}

/** A copy adds a report, and no voice. */
export const isCopy = (report: Report): boolean => (report.copyOf ?? null) !== null;

export interface WordCount {
  /** Report ids, in order of first appearance; likewise below. */
  readonly reports: readonly string[];
  /** Outlet ids: a publisher's several texts are one voice, and a copy adds none. */
  readonly voices: readonly string[];
  /** Root actor ids. */
  readonly origins: readonly string[];
  readonly unnamed: readonly string[];
  /** Numbers of claims. */
  readonly ownVoice: number;
  readonly notStated: number;
  readonly notKnown: number;
}

/** "4 reports, 3 voices, 2 origins": who stands behind these claims. */
export function countWord(catalog: Catalog, claims: readonly Claim[]): WordCount {
  const reports = [...new Set(claims.map((c) => c.report))];
  const sources = claims.map((c) => sourceOf(catalog, c));
  const how = (kind: Source['kind']) => sources.filter((s) => s.kind === kind).length;
  return {
    reports,
    voices: [...new Set(reports.map((id) => voiceOf(catalog, get(catalog.reports, id))))],
    origins: [...new Set(sources.flatMap((s) => (s.kind === 'origin' ? [s.root.id] : [])))],
    unnamed: [...new Set(sources.flatMap((s) => (s.kind === 'unnamed' ? [s.actor.id] : [])))],
    ownVoice: how('own-voice'),
    notStated: how('not-stated'),
    notKnown: how('not-known'),
  };
}
