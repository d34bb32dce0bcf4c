/** The comparison in three lines: how many positions on killed, wounded and blamed, and whether they can all hold. Pure. */
import { blameOn } from '../../domain/blame';
import { type Catalog, claimsOn } from '../../domain/catalog';
import { compareTolls, contradictions } from '../../domain/comparability';
import { countWord, type WordCount } from '../../domain/origins';
import { type Position, positionsOn } from '../../domain/positions';
import type { TollClaim, TollFacet } from '../../domain/schema';

export interface Sum {
  readonly facet: 'responsible' | TollFacet;
  readonly positions: readonly Position[];
  readonly backing: WordCount;
  /** The first pair of figures that cannot both hold. */
  readonly clash: readonly [TollClaim, TollClaim] | null;
  /** Reports that speak of a number without giving one. */
  readonly inWords: number;
  /** Reports that tell of the event and, read in full, name no actor; 0 for tolls. */
  readonly nameNoOne: number;
}

export function sumsOf(catalog: Catalog, eventId: string): Sum[] {
  const claims = claimsOn(catalog, eventId);
  const sum = (facet: Sum['facet']): Sum => {
    const positions = positionsOn(claims, facet).filter((p) => p.stance === 'affirms');
    const tolls = facet === 'responsible' ? null : compareTolls(catalog, eventId, facet);
    return {
      facet,
      positions,
      backing: countWord(
        catalog,
        positions.flatMap((p) => p.claims),
      ),
      clash: tolls?.axes.flatMap((axis) => contradictions(axis))[0] ?? null,
      inWords: new Set(tolls?.inWords.map((c) => c.report)).size,
      nameNoOne: tolls ? 0 : blameOn(catalog, eventId).filter((b) => b.kind === 'names-no-actor').length,
    };
  };
  const facets: Sum['facet'][] = ['killed', 'wounded', 'responsible'];
  return facets.map(sum);
}
