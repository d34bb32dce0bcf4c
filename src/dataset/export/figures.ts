/**
 * The figures that the columns of one event may carry: one exact number, and bounds that hold it. Where the claims say
 * more than that, contradict each other or are denied, no figure is chosen, added up or averaged.
 */
import { equalClaims, isToll } from '../../domain/positions';
import type { Claim, Toll, TollClaim } from '../../domain/schema';

type Facet = 'killed' | 'wounded';

/** `min` and `max` are of the bounds beside the exact number; all null without a `hedge`. */
export interface Figure {
  readonly exact: number | null;
  readonly min: number | null;
  /** null: no upper end. */
  readonly max: number | null;
  readonly hedge: Toll['hedge'] | null;
}

const tollsOn = (claims: readonly Claim[], facet: Facet, people: Toll['people']): TollClaim[] =>
  claims.filter(isToll).filter((claim) => claim.facet === facet && claim.value.people === people);

const holds = (bounds: Toll, n: number) => bounds.min <= n && n <= (bounds.max ?? Number.POSITIVE_INFINITY);

/** null where the event has no figure for these people, or none that fits. */
export function figureOf(claims: readonly Claim[], facet: Facet, people: Toll['people'] = 'people'): Figure | null {
  const positions = equalClaims(tollsOn(claims, facet, people));
  if (positions.length === 0 || positions.some(({ stance }) => stance !== 'affirms')) return null;
  const tolls = positions.map(({ value }) => value);
  const exacts = tolls.filter(({ min, max }) => min === max);
  const [exact] = exacts;
  const [bounds, ...more] = tolls.filter((toll) => !exacts.includes(toll));
  if (exacts.length > 1 || more.length > 0 || (exact && bounds && !holds(bounds, exact.min))) return null;
  const { min, max, hedge } = bounds ?? { min: null, max: null, hedge: null };
  return { exact: exact?.min ?? null, min, max, hedge };
}

/** There are figures of the whole, and the columns can hold none of them. */
export const differs = (claims: readonly Claim[], facet: Facet): boolean =>
  tollsOn(claims, facet, 'people').length > 0 && figureOf(claims, facet) === null;

/** The number, where it is the only figure; null where it has bounds beside it or in its place. */
export const plainNumber = (figure: Figure | null): number | null => (figure?.hedge === null ? figure.exact : null);

/** Every figure of the killed that is affirmed for the whole, apart: "3 | 19.. | 9..11". */
export function figuresText(claims: readonly Claim[]): string | null {
  const positions = equalClaims(tollsOn(claims, 'killed', 'people')).filter(({ stance }) => stance === 'affirms');
  const texts = positions.map(({ value: { min, max } }) => (min === max ? `${min}` : `${min}..${max ?? ''}`));
  return texts.length === 0 ? null : texts.join(' | ');
}
