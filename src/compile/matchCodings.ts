/**
 * Which claims of two codings are the same claim: one report and facet, spans that overlap. It decides pairs by what the
 * two have in common and by nothing that depends on who coded first. A claim without a position has no match.
 */
import { valueKey } from '../domain/positions';
import type { Claim } from '../domain/schema';
import { groupBy } from '../lib/group';

export interface ClaimPair {
  readonly first: Claim;
  readonly second: Claim;
}

export interface Matching {
  readonly pairs: readonly ClaimPair[];
  readonly onlyFirst: readonly Claim[];
  readonly onlySecond: readonly Claim[];
}

/** How much two spans share of what they cover together, in code points: 0 apart, 1 the same. */
function overlap({ evidence: a }: Claim, { evidence: b }: Claim): number {
  if (!a || !b || a.paragraph !== b.paragraph) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

interface Candidate extends ClaimPair {
  /** Compared from the left, more is better: same event, equal value, overlap, number of other equal decisions. */
  readonly rank: readonly number[];
}

function candidate(first: Claim, second: Claim): Candidate {
  const others = (['origin', 'voice', 'stance', 'part'] as const).filter((field) => first[field] === second[field]);
  const rank = [
    Number(first.event === second.event),
    Number(valueKey(first) === valueKey(second)),
    overlap(first, second),
    others.length,
  ];
  return { first, second, rank };
}

function better(a: Candidate, b: Candidate): number {
  const at = a.rank.findIndex((n, i) => n !== b.rank[i]);
  return at < 0 ? 0 : b.rank[at]! - a.rank[at]!;
}

/**
 * One to one, the best candidate first, equal ones in the order of the files. Greedy: no pair is taken back to make room
 * for two others.
 */
export function matchCodings(first: readonly Claim[], second: readonly Claim[]): Matching {
  const unitOf = (claim: Claim) => `${claim.report} ${claim.facet}`;
  const seconds = groupBy(second, unitOf);
  const candidates = first.flatMap((claim) =>
    (seconds.get(unitOf(claim)) ?? [])
      .filter((other) => overlap(claim, other) > 0)
      .map((other) => candidate(claim, other)),
  );
  const taken = new Set<Claim>();
  const pairs = candidates.sort(better).filter((pair) => {
    const isFree = !taken.has(pair.first) && !taken.has(pair.second);
    if (isFree) taken.add(pair.first).add(pair.second);
    return isFree;
  });
  const isLeft = (claim: Claim) => !taken.has(claim);
  return { pairs, onlyFirst: first.filter(isLeft), onlySecond: second.filter(isLeft) };
}
