/**
 * Positions: the claims on one event and facet, grouped by equal value (data-model.md, "Positions"). A denial is never
 * in one group with what it denies, and a claim that gives no number is no position on the number.
 */
import { groupBy } from '../lib/group';
import { assertNever } from '../lib/assertNever';
import type { Claim, Facet, Toll, TollClaim } from './schema';

export interface Position<C extends Claim = Claim> {
  readonly claims: readonly [C, ...C[]];
  /** Of equal value to every other claim here. */
  readonly value: C['value'];
  readonly stance: Claim['stance'];
}

export function isToll(claim: Claim): claim is TollClaim {
  return claim.facet === 'killed' || claim.facet === 'wounded' || claim.facet === 'casualties';
}

/** Whether a figure was printed; "an unspecified number" and "dozens" are words, listed beside an axis, never on it. */
export function givesFigure(toll: Pick<Toll, 'hedge'>): boolean {
  return toll.hedge !== 'unspecified';
}

/** Equal for claims that say the same thing. A breakdown refines a toll; it makes no other position. */
export function valueKey(claim: Claim): string {
  switch (claim.facet) {
    case 'killed':
    case 'wounded':
    case 'casualties':
      return [claim.value.people, claim.value.min, claim.value.max, claim.value.hedge].join(' ');
    case 'responsible': {
      const { actors, mode, hedged } = claim.value;
      return [[...actors].sort().join('+'), actors.length > 1 ? (mode ?? 'and') : '', hedged ?? ''].join(' ');
    }
    case 'weapon':
      return claim.value.weapon;
    case 'target':
      return claim.value.place ?? claim.value.what.en;
    case 'time':
      return claim.value.when;
    case 'location':
      return claim.value.place;
    case 'statement':
      return claim.value.gist.en;
    case 'mention':
      return '';
    default:
      return assertNever(claim);
  }
}

const upper = (toll: Toll) => toll.max ?? Number.POSITIVE_INFINITY;

/** Claims that say the same, each group once, in order of first appearance; tolls by lower bound, then upper. */
export function equalClaims<C extends Claim>(claims: readonly C[]): Position<C>[] {
  const groups = groupBy(claims, (c) => `${c.stance} ${valueKey(c)}`);
  const positions = [...groups.values()].map((group): Position<C> => {
    const [first, ...rest] = group as [C, ...C[]];
    return { claims: [first, ...rest], value: first.value, stance: first.stance };
  });
  return positions.sort((a, b) => {
    const x: Claim = a.claims[0];
    const y: Claim = b.claims[0];
    if (!isToll(x) || !isToll(y)) return 0;
    return x.value.min - y.value.min || Math.sign(upper(x.value) - upper(y.value)) || 0;
  });
}

/** Positions on one facet: what gives no number is none on the number. */
export function positionsOn(claims: readonly Claim[], facet: Facet): Position[] {
  return equalClaims(claims.filter((c) => c.facet === facet && !(isToll(c) && !givesFigure(c.value))));
}
