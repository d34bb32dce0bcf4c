/**
 * Headline against body, read out (compare.md, part 6): the verdict of headline.ts with the reasons that it leaves
 * together told apart: a figure that the body has for a narrower event, an actor that the body never names. It adds what
 * the body says instead. It must never call a headline wrong: it says what stands where, and the reader judges.
 */
import { actorChain, type Catalog, claimsOn, narrowerEvents } from './catalog';
import { hedgeChange, headlineVerdicts, supports } from './headline';
import { isToll, valueKey } from './positions';
import type { Claim, Event } from './schema';

export type HedgeChange = 'same' | 'added' | 'dropped';

interface Found {
  readonly head: Claim;
  /** The claim of the body that bears the upper one out, or would in another scope. */
  readonly body: Claim;
  readonly hedge: HedgeChange;
}

export type HeadlineReading = (
  | (Found & { readonly kind: 'supported' })
  /** The body says it of a wider event only. */
  | (Found & { readonly kind: 'narrows-scope'; readonly scope: Event })
  /** The body says it of a narrower event only. */
  | (Found & { readonly kind: 'widens-scope'; readonly scope: Event })
  /** The body blames somebody else, or nobody. */
  | { readonly kind: 'names-actor'; readonly head: Claim; readonly actors: readonly string[] }
  | { readonly kind: 'no-support'; readonly head: Claim }
  /** The text was read in part only. */
  | { readonly kind: 'cannot-check'; readonly head: Claim }
) & {
  /** What the body says on the same event and facet in place of the upper claim; none where that is borne out. */
  readonly instead: readonly Claim[];
};

/** The body's claims of one report on one event and facet. */
function bodyClaims(catalog: Catalog, head: Claim, eventId: string): Claim[] {
  return claimsOn(catalog, eventId).filter(
    (c) => c.report === head.report && c.part === 'body' && c.facet === head.facet,
  );
}

/** The nearest narrower event of which the body says it; the headline's very value before others that bear it out. */
function inNarrower(catalog: Catalog, head: Claim): { body: Claim; scope: Event } | null {
  for (const scope of narrowerEvents(catalog, head.event)) {
    const found = bodyClaims(catalog, head, scope.id).filter((c) => supports(c, head));
    const body = found.find((c) => valueKey(c) === valueKey(head)) ?? found[0];
    if (body) return { body, scope };
  }
  return null;
}

/** Actors whom the upper claim blames and the body does not, not even by a part of them. */
function unnamedInBody(catalog: Catalog, head: Claim): string[] {
  if (head.facet !== 'responsible' || head.stance !== 'affirms') return [];
  const named = bodyClaims(catalog, head, head.event).flatMap((c) =>
    c.facet === 'responsible' ? c.value.actors.flatMap((id) => actorChain(catalog, id)) : [],
  );
  return head.value.actors.filter((id) => !named.includes(id));
}

function unsupported(catalog: Catalog, head: Claim): HeadlineReading {
  const instead = bodyClaims(catalog, head, head.event);
  const narrower = inNarrower(catalog, head);
  if (narrower) return { kind: 'widens-scope', head, ...narrower, hedge: hedgeChange(head, narrower.body), instead };
  const actors = unnamedInBody(catalog, head);
  return actors.length > 0 ? { kind: 'names-actor', head, actors, instead } : { kind: 'no-support', head, instead };
}

/** One reading for each toll or blame claim above the text about this event, in the order of the dataset. */
export function headlineReadings(catalog: Catalog, eventId: string): HeadlineReading[] {
  return headlineVerdicts(catalog, eventId).map((verdict): HeadlineReading => {
    const { head } = verdict;
    switch (verdict.kind) {
      case 'supported':
        return { ...verdict, instead: [] };
      case 'narrows-scope': {
        const { body, wider: scope } = verdict;
        const instead = bodyClaims(catalog, head, eventId);
        return { kind: 'narrows-scope', head, body, scope, hedge: hedgeChange(head, body), instead };
      }
      case 'not-in-body':
        return unsupported(catalog, head);
      case 'cannot-check':
        return { kind: 'cannot-check', head, instead: [] };
    }
  });
}

/** Whether the reading is one of those that a reader should look at twice. */
export function departsFromBody(reading: HeadlineReading): boolean {
  switch (reading.kind) {
    case 'supported':
      return reading.hedge !== 'same';
    case 'narrows-scope':
    case 'widens-scope':
    case 'names-actor':
    case 'no-support':
      return true;
    case 'cannot-check':
      return false;
  }
}

/** Figures that the upper claim sets in another scope than the body does. */
export function movesFigure(
  reading: HeadlineReading,
): reading is Extract<HeadlineReading, { kind: 'narrows-scope' | 'widens-scope' }> {
  return (reading.kind === 'narrows-scope' || reading.kind === 'widens-scope') && isToll(reading.head);
}
