/**
 * Which tolls may share an axis (data-model.md, "Comparability of tolls"). Figures for other people, another area or
 * another period are never compared in silence: they are kept apart, with the reason.
 */
import { groupBy } from '../lib/group';
import { type Catalog, claimsOn, get, narrowerEvents, widerEvents } from './catalog';
import { givesFigure, isToll, valueKey } from './positions';
import { type Claim, type Event, type Toll, TOLL_FACETS, type TollClaim, type TollFacet } from './schema';
import { comparedInterval, tollRelation } from './toll';

/** Tolls of one event and facet that may be read against each other. */
export interface TollAxis {
  /** Whom the axis counts. */
  readonly people: Toll['people'];
  readonly whole: readonly TollClaim[];
  /** Counts of a part of those people: drawn on the axis as a part, labelled so. */
  readonly parts: readonly TollClaim[];
}

/** Why figures of another event stand apart. */
export type ScopeReason =
  | 'wider-area'
  | 'longer-period'
  | 'wider-area-and-longer-period'
  | 'wider-scope'
  | 'narrower-scope';

export interface OtherScope {
  readonly event: Event;
  readonly reason: ScopeReason;
  readonly claims: readonly TollClaim[];
}

export interface TollComparison {
  /** One where the whole is counted by anybody; else one for each part counted. */
  readonly axes: readonly TollAxis[];
  /** Claims that speak of a number but print none. */
  readonly inWords: readonly TollClaim[];
  /** Claims that deny or doubt a figure: never drawn as a toll. */
  readonly disputed: readonly TollClaim[];
  readonly wider: readonly OtherScope[];
  readonly narrower: readonly OtherScope[];
}

function tolls(claims: readonly Claim[], facet: TollFacet): TollClaim[] {
  return claims.filter((c): c is TollClaim => isToll(c) && c.facet === facet);
}

const affirmed = (c: TollClaim) => c.stance === 'affirms' && givesFigure(c.value);

function axesOf(claims: readonly TollClaim[]): TollAxis[] {
  const peoples = [...new Set(claims.map((c) => c.value.people))];
  if (peoples.includes('people')) {
    const whole = claims.filter((c) => c.value.people === 'people');
    return [{ people: 'people', whole, parts: claims.filter((c) => c.value.people !== 'people') }];
  }
  return peoples.map((people) => ({ people, whole: claims.filter((c) => c.value.people === people), parts: [] }));
}

function whyWider(catalog: Catalog, inner: Event, outer: Event): ScopeReason {
  const a = get(catalog.when, inner.id);
  const b = get(catalog.when, outer.id);
  const longer = b.startDay < a.startDay || b.endDay > a.endDay;
  // What holds an event's scope holds its place; another place is therefore a wider one.
  const widerArea = inner.place !== outer.place;
  if (longer && widerArea) return 'wider-area-and-longer-period';
  if (longer) return 'longer-period';
  return widerArea ? 'wider-area' : 'wider-scope';
}

export function compareTolls(catalog: Catalog, eventId: string, facet: TollFacet): TollComparison {
  const own = tolls(claimsOn(catalog, eventId), facet);
  const event = get(catalog.events, eventId);
  const other = (e: Event, reason: ScopeReason): OtherScope[] => {
    const claims = tolls(claimsOn(catalog, e.id), facet);
    return claims.length > 0 ? [{ event: e, reason, claims }] : [];
  };
  return {
    axes: axesOf(own.filter(affirmed)),
    inWords: own.filter((c) => c.stance === 'affirms' && !givesFigure(c.value)),
    disputed: own.filter((c) => c.stance !== 'affirms'),
    wider: widerEvents(catalog, eventId).flatMap((e) => other(e, whyWider(catalog, event, e))),
    narrower: narrowerEvents(catalog, eventId).flatMap((e) => other(e, 'narrower-scope')),
  };
}

/** Whether two tolls on one axis cannot both hold. A part contradicts a whole only if it alone exceeds it. */
export function cannotBothHold(a: TollClaim, b: TollClaim): boolean {
  if (a.value.people === b.value.people) return tollRelation(a.value, b.value) === 'contradictory';
  const [part, whole] = a.value.people === 'people' ? [b, a] : [a, b];
  if (whole.value.people !== 'people') return false;
  const most = comparedInterval(whole.value).max;
  return most !== null && comparedInterval(part.value).min > most;
}

/** Every pair on the axis that cannot both hold, each value pair once, in the order given. */
export function contradictions(axis: TollAxis): [TollClaim, TollClaim][] {
  const values = [...groupBy([...axis.whole, ...axis.parts], valueKey).values()].map((equal) => equal[0]!);
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b): [TollClaim, TollClaim][] => (cannotBothHold(a, b) ? [[a, b]] : [])),
  );
}

/** Whether any two tolls on the event cannot both hold. Asked of every event, so other scopes are not looked up. */
export function tollsDiffer(catalog: Catalog, eventId: string): boolean {
  const axes = TOLL_FACETS.flatMap((facet) => axesOf(tolls(claimsOn(catalog, eventId), facet).filter(affirmed)));
  return axes.some((axis) => contradictions(axis).length > 0);
}

/** The lowest and the highest figure claimed; never a mean, and `max` null where any claim is open upwards. */
export interface TollRange {
  readonly people: Toll['people'];
  readonly low: number;
  readonly high: number;
  readonly openEnded: boolean;
}

/** Of the whole where anybody counts it, else of the first part counted; null where no report gives a figure. */
export function tollRange(catalog: Catalog, eventId: string, facet: TollFacet): TollRange | null {
  const axis = axesOf(tolls(claimsOn(catalog, eventId), facet).filter(affirmed))[0];
  if (!axis) return null;
  const low = Math.min(...axis.whole.map((c) => c.value.min));
  const high = Math.max(...axis.whole.map((c) => c.value.max ?? c.value.min));
  return { people: axis.people, low, high, openEnded: axis.whole.some((c) => c.value.max === null) };
}
