/**
 * Which lane each event stands in, by what a person chose. An event has one lane: where the data names several sides or
 * outlets the lane says "several", where it names none the lane says so. Nothing is guessed and no event is left out.
 */
import { type Catalog, claimsOn, get, placeChain } from '../../domain/catalog';
import type { EventFacts } from '../../domain/filter';
import { heldBy } from '../../domain/mirrorEvent';
import { type Event, SIDES } from '../../domain/schema';
import type { LaneChoice } from '../../domain/viewState';
import { assertNever } from '../../lib/assertNever';
import { groupBy } from '../../lib/group';
import { KIND_LANES, LANE_OF } from './marks';

/** No id of a dataset can be one of these: ids begin with a letter or a figure. */
export const NONE = '-none';
export const SEVERAL = '-several';

const QUARTERS = ['neighbourhood', 'suburb', 'village'];

function only(ids: Iterable<string>): string {
  const [first, ...more] = new Set(ids);
  if (first === undefined) return NONE;
  return more.length === 0 ? first : SEVERAL;
}

/** The sides of those whom some report blames; denials and doubts blame nobody. */
function sidesBlamed(catalog: Catalog, event: Event): string[] {
  return claimsOn(catalog, event.id).flatMap((claim) =>
    claim.facet === 'responsible' && claim.stance === 'affirms'
      ? claim.value.actors.flatMap((id) => catalog.actors.get(id)?.side ?? [])
      : [],
  );
}

/** A hospital stands in its quarter's lane; what is wider than a quarter has its own. */
function quarterOf(catalog: Catalog, event: Event): string {
  const chain = placeChain(catalog, event.place);
  return chain.find((id) => QUARTERS.includes(get(catalog.places, id).kind)) ?? event.place;
}

export function laneOf(catalog: Catalog, { event, ids }: EventFacts, choice: LaneChoice): string {
  switch (choice) {
    case 'kind':
      return LANE_OF[event.kind];
    case 'side':
      return only(sidesBlamed(catalog, event));
    case 'control':
      return heldBy(catalog, event) ?? NONE;
    case 'place':
      return quarterOf(catalog, event);
    case 'outlet':
      return only(ids.outlets);
    default:
      return assertNever(choice);
  }
}

const FIXED: Readonly<Partial<Record<LaneChoice, readonly string[]>>> = {
  kind: KIND_LANES,
  side: SIDES,
  control: SIDES,
};

/** Lanes in the order in which they stand: a fixed one, or fullest first; "several" and "none" come last. */
export function laneOrder(lanes: readonly string[], choice: LaneChoice): string[] {
  const sizes = groupBy(lanes, (lane) => lane);
  const rank = (lane: string) => (lane === NONE ? 2 : lane === SEVERAL ? 1 : 0);
  const fixed = FIXED[choice];
  const place = (lane: string) => fixed?.indexOf(lane) ?? -sizes.get(lane)!.length;
  return [...sizes.keys()].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
