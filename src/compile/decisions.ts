/**
 * The decisions of a claim that two coders can be compared on, each as one nominal value. Free words (a gist, what was
 * hit, a spelling) are no decision here, and none of them is ever shown.
 */
import { isToll } from '../domain/positions';
import type { Claim } from '../domain/schema';

export interface Decision {
  readonly name: string;
  /** Null where the claim's facet has no such decision. */
  readonly of: (claim: Claim) => string | null;
}

const ofToll = (read: (value: Extract<Claim, { facet: 'killed' }>['value']) => string) => (claim: Claim) =>
  isToll(claim) ? read(claim.value) : null;

export const DECISIONS: readonly Decision[] = [
  { name: 'event', of: ({ event }) => event },
  { name: 'toll: min', of: ofToll(({ min }) => String(min)) },
  { name: 'toll: max', of: ofToll(({ max }) => String(max ?? 'open')) },
  { name: 'toll: people', of: ofToll(({ people }) => people) },
  { name: 'toll: hedge', of: ofToll(({ hedge }) => hedge) },
  {
    name: 'blamed',
    of: (claim) =>
      claim.facet === 'responsible' ? [...claim.value.actors].sort().join(' + ') || 'said not to be known' : null,
  },
  { name: 'weapon', of: (claim) => (claim.facet === 'weapon' ? claim.value.weapon : null) },
  { name: 'when', of: (claim) => (claim.facet === 'time' ? claim.value.when : null) },
  { name: 'place', of: (claim) => (claim.facet === 'location' ? claim.value.place : null) },
  { name: 'origin', of: ({ origin }) => origin ?? 'none' },
  { name: 'voice', of: ({ voice }) => voice },
  { name: 'stance', of: ({ stance }) => stance },
  { name: 'part', of: ({ part }) => part },
];

/** "event x, origin y": the decisions named, or those that say what the claim is about. */
export function showDecisions(claim: Claim, decisions: readonly Decision[]): string {
  return decisions
    .flatMap(({ name, of }) => {
      const value = of(claim);
      return value === null ? [] : [`${name} ${value}`];
    })
    .join(', ');
}
