/**
 * How one actor's figure moved from publication to publication (data-model.md, "Revision"): raised, lowered, made
 * exact, reopened, or repeated after the actor had moved on. Of one actor, never of a root, and of one count of people.
 * Where the order of publication is not known it gives no verdict; it never says which figure is right.
 */
import { groupBy } from '../lib/group';
import { actorChain, type Catalog, claimsOn, get } from './catalog';
import { cannotBothHold } from './comparability';
import { isCopy, sourceOf, voiceOf } from './origins';
import { givesFigure, isToll, valueKey } from './positions';
import type { Actor, Toll, TollClaim, TollFacet } from './schema';
import { comparedInterval, namedNumber } from './toll';

export type Change = 'raised' | 'lowered' | 'made-exact' | 'reopened';

export interface RevisionStep {
  readonly kind: Change;
  readonly actor: Actor;
  readonly from: TollClaim;
  readonly to: TollClaim;
}

/** A figure in print after the actor that gave it had published a newer one. */
export interface StaleFigure {
  readonly claim: TollClaim;
  readonly actor: Actor;
  /** What that actor had said by then. */
  readonly newer: TollClaim;
  /** `overtaken`: the report states no origin, so that it repeats this actor is inferred from the equal figure. */
  readonly kind: 'stale' | 'overtaken';
}

/** Two figures that go back to one root and came out on one day. */
export interface RootSplit {
  readonly root: Actor;
  readonly day: number;
  readonly pair: readonly [TollClaim, TollClaim];
  /** Whether they cannot both hold: a conflict inside the root. */
  readonly isConflict: boolean;
}

export interface Revisions {
  readonly steps: readonly RevisionStep[];
  readonly stale: readonly StaleFigure[];
  readonly splits: readonly RootSplit[];
}

const OPEN = Number.POSITIVE_INFINITY;

function holds(wide: Toll, exact: Toll): boolean {
  const { min, max } = comparedInterval(wide);
  return min <= exact.min && exact.min <= (max ?? OPEN);
}

/** What became of a figure; null where it stayed, or where none of the four words fits ("at least 27", then "up to 30"). */
export function changeOf(from: Toll, to: Toll): Change | null {
  if (to.hedge === 'exact' && from.hedge !== 'exact' && holds(from, to)) return 'made-exact';
  if (from.hedge === 'exact' && to.hedge !== 'exact' && holds(to, from)) return 'reopened';
  const a = comparedInterval(from);
  const b = comparedInterval(to);
  const upwards = [
    Math.sign(b.min - a.min),
    a.max === b.max ? 0 : Math.sign((b.max ?? OPEN) - (a.max ?? OPEN)),
    Math.sign((namedNumber(to) ?? to.min) - (namedNumber(from) ?? from.min)),
  ];
  if (upwards.every((sign) => sign === 0)) return null;
  if (upwards.every((sign) => sign >= 0)) return 'raised';
  return upwards.every((sign) => sign <= 0) ? 'lowered' : null;
}

/** Surely published before; on one day, or where a date is uncertain, neither is. */
export function publishedBefore(catalog: Catalog, a: TollClaim, b: TollClaim): boolean {
  return get(catalog.published, a.report).possibleEndDay < get(catalog.published, b.report).possibleStartDay;
}

/** Those that nothing else in the list surely follows. */
function latestOf(catalog: Catalog, claims: readonly TollClaim[]): TollClaim[] {
  return claims.filter((a) => !claims.some((b) => publishedBefore(catalog, a, b)));
}

const sameValue = (a: TollClaim, b: TollClaim) => valueKey(a) === valueKey(b);
const sameNumber = (a: TollClaim, b: TollClaim) => namedNumber(a.value) === namedNumber(b.value);

/** The named actor on whose word a claim stands, its own publication included; null where there is none. */
function sayerOf(catalog: Catalog, claim: TollClaim): string | null {
  const source = sourceOf(catalog, claim);
  return source.kind === 'origin' && source.actor.named ? source.actor.id : null;
}

function isOwnReport(catalog: Catalog, claim: TollClaim, actorId: string): boolean {
  const publisher = voiceOf(catalog, get(catalog.reports, claim.report));
  return catalog.outlets.get(publisher)?.actor === actorId;
}

/**
 * What an actor is known to have given: its own reports, for what others relay may be late or wrong, and what was relayed
 * before the first of them. Of an own report what its body says, for a headline is checked against that.
 */
function givenBy(catalog: Catalog, actorId: string, claims: readonly TollClaim[]): readonly TollClaim[] {
  const own = claims.filter((c) => isOwnReport(catalog, c, actorId));
  const hasBody = (report: string) => own.some((c) => c.report === report && c.part === 'body');
  return claims.filter((c) =>
    own.includes(c)
      ? c.part === 'body' || !hasBody(c.report)
      : own.every((first) => publishedBefore(catalog, c, first)),
  );
}

/** One actor's claims of one kind of people, in order of publication as far as there is one. */
interface Line {
  readonly actor: Actor;
  /** What the actor is known to have given. */
  readonly claims: readonly TollClaim[];
  readonly stale: readonly StaleFigure[];
}

function lineOf(catalog: Catalog, actor: Actor, claims: readonly TollClaim[]): Line {
  const published = (c: TollClaim) => get(catalog.published, c.report).possibleEndDay;
  const copied = (c: TollClaim) => Number(isCopy(get(catalog.reports, c.report)));
  const inOrder = claims.toSorted((a, b) => published(a) - published(b) || copied(a) - copied(b));
  const given = givenBy(catalog, actor.id, inOrder);
  const stale: StaleFigure[] = [];
  for (const claim of inOrder) {
    if (isOwnReport(catalog, claim, actor.id)) continue;
    const earlier = given.filter((c) => publishedBefore(catalog, c, claim));
    const fresh = latestOf(catalog, withoutStale(earlier, stale));
    const newer = fresh[0];
    const repeats = (c: TollClaim) => sameNumber(c, claim) && fresh.some((f) => publishedBefore(catalog, c, f));
    if (newer && fresh.every((f) => !sameNumber(f, claim)) && earlier.some(repeats)) {
      stale.push({ claim, actor, newer, kind: 'stale' });
    }
  }
  return { actor, claims: given, stale };
}

const withoutStale = (claims: readonly TollClaim[], stale: readonly StaleFigure[]) =>
  claims.filter((c) => !stale.some((s) => s.claim === c));

function stepsOf(catalog: Catalog, { actor, claims, stale }: Line): RevisionStep[] {
  const said = withoutStale(claims, stale);
  const steps: RevisionStep[] = [];
  for (const to of said) {
    const earlier = said.filter((c) => publishedBefore(catalog, c, to));
    const orderUnknown = said.some(
      (c) => !sameValue(c, to) && !earlier.includes(c) && !publishedBefore(catalog, to, c),
    );
    const latest = latestOf(catalog, earlier);
    const from = latest[0];
    if (!from || orderUnknown || !latest.every((c) => sameValue(c, from))) continue;
    const kind = changeOf(from.value, to.value);
    const isTold = steps.some((s) => s.from === from && sameValue(s.to, to));
    if (kind && !isTold) steps.push({ kind, actor, from, to });
  }
  return steps;
}

/** A figure without a stated origin that one actor had given and since replaced, and that nobody still stood by. */
function overtakenBy(catalog: Catalog, claim: TollClaim, lines: readonly Line[]): StaleFigure | null {
  const standing = lines.map((line) => {
    const earlier = line.claims.filter((c) => publishedBefore(catalog, c, claim));
    return { line, earlier, fresh: latestOf(catalog, withoutStale(earlier, line.stale)) };
  });
  if (standing.some(({ fresh }) => fresh.some((c) => sameNumber(c, claim)))) return null;
  for (const { line, earlier, fresh } of standing) {
    const newer = fresh[0];
    const gave = earlier.some((c) => sameValue(c, claim) && fresh.some((f) => publishedBefore(catalog, c, f)));
    if (newer && gave) return { claim, actor: line.actor, newer, kind: 'overtaken' };
  }
  return null;
}

/** The one day on which it surely came out, or null. */
function sureDay(catalog: Catalog, claim: TollClaim): number | null {
  const { possibleStartDay, possibleEndDay } = get(catalog.published, claim.report);
  return possibleStartDay === possibleEndDay ? possibleStartDay : null;
}

function splitsOf(catalog: Catalog, claims: readonly TollClaim[]): RootSplit[] {
  const seen = new Set<string>();
  const voice = (c: TollClaim) => voiceOf(catalog, get(catalog.reports, c.report));
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b): RootSplit[] => {
      const [sayerA, sayerB] = [sayerOf(catalog, a)!, sayerOf(catalog, b)!];
      const root = actorChain(catalog, sayerA).at(-1)!;
      const day = sureDay(catalog, a);
      if (day === null || day !== sureDay(catalog, b) || actorChain(catalog, sayerB).at(-1) !== root) return [];
      const isOneVoice = sayerA === sayerB && voice(a) === voice(b);
      const key = [root, day, ...[valueKey(a), valueKey(b)].sort()].join('|');
      if (isOneVoice || a.value.people !== b.value.people || sameValue(a, b) || seen.has(key)) return [];
      seen.add(key);
      return [{ root: get(catalog.actors, root), day, pair: [a, b], isConflict: cannotBothHold(a, b) }];
    }),
  );
}

function linesOf(catalog: Catalog, claims: readonly TollClaim[]): Line[] {
  const said = groupBy(claims, (c) => sayerOf(catalog, c)!);
  return [...said].map(([id, own]) => lineOf(catalog, get(catalog.actors, id), own));
}

/** Of named actors only: "activists" of two reports need not be the same people. */
export function revisionsOn(catalog: Catalog, eventId: string, facet: TollFacet): Revisions {
  const tolls = claimsOn(catalog, eventId).filter(
    (c): c is TollClaim => isToll(c) && c.facet === facet && c.stance === 'affirms' && givesFigure(c.value),
  );
  const named = tolls.filter((c) => sayerOf(catalog, c) !== null);
  const peoples = [...new Set(tolls.map((c) => c.value.people))];
  const all = peoples.map((people) => {
    const lines = linesOf(
      catalog,
      named.filter((c) => c.value.people === people),
    );
    const unsourced = tolls.filter(
      (c) => c.value.people === people && ['not-stated', 'not-known'].includes(sourceOf(catalog, c).kind),
    );
    return {
      steps: lines.flatMap((line) => stepsOf(catalog, line)),
      stale: [
        ...lines.flatMap((line) => line.stale),
        ...unsourced.flatMap((c) => overtakenBy(catalog, c, lines) ?? []),
      ],
    };
  });
  return {
    steps: all.flatMap((a) => a.steps),
    stale: all.flatMap((a) => a.stale),
    splits: splitsOf(catalog, named),
  };
}
