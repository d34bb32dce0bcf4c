/**
 * Headline against body (data-model.md): is what a report's headline, deck or subhead claims borne out by its own text?
 * The sentence shown is made from this verdict; nobody writes it by hand, and it judges nothing beyond the two passages.
 */
import { type Catalog, claimsOn, widerEvents, isWholeText } from './catalog';
import { isToll, valueKey } from './positions';
import type { Claim, Event, Toll } from './schema';
import { comparedInterval } from './toll';

export type HeadlineVerdict =
  | {
      readonly kind: 'supported';
      readonly head: Claim;
      readonly body: Claim;
      readonly hedge: 'same' | 'added' | 'dropped';
    }
  /** The body says it of a wider event only. */
  | { readonly kind: 'narrows-scope'; readonly head: Claim; readonly body: Claim; readonly wider: Event }
  | { readonly kind: 'not-in-body'; readonly head: Claim }
  /** The text was read in part only. */
  | { readonly kind: 'cannot-check'; readonly head: Claim };

const HEAD_PARTS: readonly Claim['part'][] = ['headline', 'deck', 'subhead'];

function inside(inner: Toll, outer: Toll): boolean {
  const a = comparedInterval(inner);
  const b = comparedInterval(outer);
  return a.min >= b.min && (b.max === null || (a.max !== null && a.max <= b.max));
}

/** Whether a claim of the body bears out one above it, the event apart. */
export function supports(body: Claim, head: Claim): boolean {
  if (body.facet !== head.facet || body.stance !== head.stance) return false;
  if (isToll(body) && isToll(head)) {
    const samePeople = body.value.people === head.value.people || head.value.people === 'people';
    return samePeople && inside(body.value, head.value);
  }
  return valueKey(body) === valueKey(head);
}

/** What the upper claim does to the hedge of the figure that it takes from the body. */
export function hedgeChange(head: Claim, body: Claim): 'same' | 'added' | 'dropped' {
  if (!isToll(head) || !isToll(body) || head.value.hedge === body.value.hedge) return 'same';
  if (body.value.hedge === 'exact') return 'added';
  return head.value.hedge === 'exact' ? 'dropped' : 'same';
}

function verdict(catalog: Catalog, head: Claim): HeadlineVerdict {
  if (!isWholeText(catalog, head.report)) return { kind: 'cannot-check', head };
  // The very words of the headline, where the body has them, before others that bear it out.
  const bodyOn = (eventId: string) => {
    const inBody = claimsOn(catalog, eventId).filter((c) => c.report === head.report && c.part === 'body');
    const found = inBody.filter((c) => supports(c, head));
    return found.find((c) => valueKey(c) === valueKey(head)) ?? found[0];
  };
  const body = bodyOn(head.event);
  if (body) return { kind: 'supported', head, body, hedge: hedgeChange(head, body) };
  for (const wider of widerEvents(catalog, head.event)) {
    const found = bodyOn(wider.id);
    if (found) return { kind: 'narrows-scope', head, body: found, wider };
  }
  return { kind: 'not-in-body', head };
}

/** One verdict for each toll or blame claim that stands in a headline, deck or subhead about this event. */
export function headlineVerdicts(catalog: Catalog, eventId: string): HeadlineVerdict[] {
  return claimsOn(catalog, eventId)
    .filter((c) => HEAD_PARTS.includes(c.part) && (isToll(c) || c.facet === 'responsible'))
    .map((head) => verdict(catalog, head));
}

/** The ids of the claims above the text that its body does not bear out: for marking them wherever they stand. */
export function unsupportedHeads(verdicts: readonly HeadlineVerdict[]): ReadonlySet<string> {
  return new Set(verdicts.flatMap((v) => (v.kind === 'narrows-scope' || v.kind === 'not-in-body' ? [v.head.id] : [])));
}
