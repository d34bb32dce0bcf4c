/**
 * What a day did not know yet about one event: its positions as known the day before, on that day, and over all reports
 * (compare.md, "As known on"). A report that may or may not have been out counts as not known yet; nothing is forecast.
 */
import { asKnownOn } from './asKnown';
import { type Catalog, claimsOn } from './catalog';
import { countWord, type WordCount } from './origins';
import { type Position, positionsOn, valueKey } from './positions';
import type { Claim, Facet } from './schema';

/** The facets on which reports move. */
export const CHANGING_FACETS = ['killed', 'wounded', 'casualties', 'responsible'] as const satisfies readonly Facet[];
export type ChangingFacet = (typeof CHANGING_FACETS)[number];

export interface FacetChange {
  readonly facet: ChangingFacet;
  readonly onDay: readonly Position[];
  readonly all: readonly Position[];
  /** Positions of `onDay` that no report had taken by the day before. */
  readonly newThatDay: readonly Position[];
  /** Positions of `all` that no report known on the day takes. */
  readonly notYet: readonly Position[];
}

export interface KnownChanges {
  /** Who stands behind everything said of the event. */
  readonly onDay: WordCount;
  readonly all: WordCount;
  readonly claimsOnDay: readonly Claim[];
  readonly claimsAll: readonly Claim[];
  /** Only facets on which any report, known then or not, takes a position. */
  readonly facets: readonly FacetChange[];
}

const keyOf = ({ claims: [first] }: Position) => `${first.stance} ${valueKey(first)}`;

/** The positions of `later` that are not among `earlier`. */
function added(earlier: readonly Position[], later: readonly Position[]): Position[] {
  const held = new Set(earlier.map(keyOf));
  return later.filter((position) => !held.has(keyOf(position)));
}

/** `catalog`: the whole dataset. `day`: day number (lib/day.ts). An event that nobody speaks of has no facets. */
export function knownChanges(catalog: Catalog, eventId: string, day: number): KnownChanges {
  const on = (d: number) => claimsOn(asKnownOn(catalog, d).catalog, eventId);
  const claimsBefore = on(day - 1);
  const claimsOnDay = on(day);
  const claimsAll = claimsOn(catalog, eventId);
  const facets = CHANGING_FACETS.map((facet): FacetChange => {
    const onDay = positionsOn(claimsOnDay, facet);
    const all = positionsOn(claimsAll, facet);
    return { facet, onDay, all, newThatDay: added(positionsOn(claimsBefore, facet), onDay), notYet: added(onDay, all) };
  });
  return {
    onDay: countWord(catalog, claimsOnDay),
    all: countWord(catalog, claimsAll),
    claimsOnDay,
    claimsAll,
    facets: facets.filter((f) => f.all.length > 0),
  };
}
