import { useMemo, useState } from 'react';
import { claimsOn } from '../../domain/catalog';
import { headlineVerdicts } from '../../domain/headline';
import { type OriginShape, originShapes } from '../../domain/originShape';
import { relayChanges } from '../../domain/relay';
import { revisionsOn } from '../../domain/revision';
import type { Event, TollFacet } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import type { Notes } from './holders';
import { tollFacetsOf } from './positionsLayout';

/** What the parts on tolls share: the facet looked at, the notes on its claims, and the shapes of origins. */
export function useTolls(event: Event) {
  const { known, whole } = useExplorer();
  const isRtl = useView((view) => view.lang === 'ar');
  const [wished, setFacet] = useState<TollFacet | null>(null);
  const facets = useMemo(() => tollFacetsOf(claimsOn(known, event.id)), [known, event]);
  const facet = wished && facets.includes(wished) ? wished : (facets[0] ?? 'killed');
  const revisions = useMemo(() => revisionsOn(known, event.id, facet), [known, event, facet]);
  const notes = useMemo(
    (): Notes => ({
      stale: revisions.stale,
      verdicts: headlineVerdicts(known, event.id),
      relays: relayChanges(known, event.id, facet),
    }),
    [known, event, facet, revisions],
  );
  // Of the whole dataset: a shape must not change its origin while the day is moved.
  const shapes: ReadonlyMap<string, OriginShape> = useMemo(() => originShapes(whole), [whole]);
  return { known, facet, facets, setFacet, revisions, notes, shapes, isRtl };
}
