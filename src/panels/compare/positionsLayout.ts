/** What stands on the one axis of an event's figures, and what stands apart from it with its reason. Pure. */
import type { Catalog } from '../../domain/catalog';
import { compareTolls, type ScopeReason, type TollComparison } from '../../domain/comparability';
import { equalClaims, givesFigure, positionsOn, type Position } from '../../domain/positions';
import {
  type Claim,
  type Event,
  type Facet,
  type Toll,
  TOLL_FACETS,
  type TollClaim,
  type TollFacet,
} from '../../domain/schema';
import { holderLines, type HolderLine, type Notes } from './holders';
import { type TollScale, tollScale } from './tollScale';

export interface PositionRow {
  readonly key: string;
  readonly claims: readonly [TollClaim, ...TollClaim[]];
  readonly value: Toll;
  /** Counts a part of the people that the axis counts. */
  readonly isPart: boolean;
  readonly lines: readonly HolderLine[];
}

export type ApartReason = 'other-people' | 'in-words' | 'disputed' | ScopeReason;

export interface ApartGroup {
  readonly key: string;
  readonly reason: ApartReason;
  readonly people: Toll['people'] | null;
  /** Set for wider and narrower scopes. */
  readonly event: Event | null;
  readonly rows: readonly PositionRow[];
}

export interface PositionsView {
  /** Whom the axis counts; null where nothing can be set on one axis. */
  readonly people: Toll['people'] | null;
  readonly rows: readonly PositionRow[];
  readonly scale: TollScale;
  readonly apart: readonly ApartGroup[];
}

const STRIP_TICKS = 4;

/** The kinds of figures that any report gives of the event. */
export function tollFacetsOf(claims: readonly Claim[]): TollFacet[] {
  return TOLL_FACETS.filter((facet) => claims.some((c) => c.facet === facet));
}

function row(catalog: Catalog, notes: Notes, position: Position, axis: Toll['people'] | null): PositionRow {
  const claims = position.claims as readonly [TollClaim, ...TollClaim[]];
  const { value } = claims[0];
  return {
    key: `${position.stance} ${value.people} ${value.min} ${value.max} ${value.hedge} ${claims[0].event}`,
    claims,
    value,
    isPart: axis !== null && value.people !== axis,
    lines: holderLines(catalog, claims, notes),
  };
}

/** Positions that print a figure, and after them those that only speak of one. */
function rowsOf(catalog: Catalog, notes: Notes, claims: readonly TollClaim[], axis: Toll['people'] | null) {
  const facet = claims[0]?.facet ?? 'killed';
  const figures = positionsOn(claims, facet).map((position) => row(catalog, notes, position, axis));
  const inWords = equalClaims(claims.filter((c) => !givesFigure(c.value)));
  return [...figures, ...inWords.map((position) => row(catalog, notes, position, axis))];
}

/** Everything said of the number that the axis does not carry, each with why. */
export function apartGroups(catalog: Catalog, tolls: TollComparison, notes: Notes): ApartGroup[] {
  const group = (
    reason: ApartReason,
    claims: readonly TollClaim[],
    event: Event | null = null,
    people: Toll['people'] | null = null,
  ): ApartGroup[] =>
    claims.length === 0
      ? []
      : [
          {
            key: `${reason} ${event?.id ?? people ?? ''}`,
            reason,
            people,
            event,
            rows: rowsOf(catalog, notes, claims, null),
          },
        ];
  const blocked = tolls.axes.length > 1 ? tolls.axes : [];
  return [
    ...blocked.flatMap((axis) => group('other-people', axis.whole, null, axis.people)),
    ...group('in-words', tolls.inWords),
    ...group('disputed', tolls.disputed),
    ...[...tolls.wider, ...tolls.narrower].flatMap((s) => group(s.reason, s.claims, s.event)),
  ];
}

export function positionsView(catalog: Catalog, eventId: string, facet: TollFacet, notes: Notes): PositionsView {
  const tolls = compareTolls(catalog, eventId, facet);
  const axis = tolls.axes.length === 1 ? tolls.axes[0]! : null;
  const claims = axis ? [...axis.whole, ...axis.parts] : [];
  return {
    people: axis?.people ?? null,
    rows: axis ? rowsOf(catalog, notes, claims, axis.people) : [],
    scale: tollScale(
      claims.map((c) => c.value),
      STRIP_TICKS,
    ),
    apart: apartGroups(catalog, tolls, notes),
  };
}

export interface FacetList {
  readonly facet: Facet;
  readonly positions: readonly {
    readonly key: string;
    readonly claims: readonly [Claim, ...Claim[]];
    readonly lines: readonly HolderLine[];
  }[];
}

const OTHER_FACETS: readonly Facet[] = ['responsible', 'weapon', 'target', 'time', 'location'];

/** The distinct positions on everything but the number; facets of which nothing is said are left out. */
export function facetLists(catalog: Catalog, claims: readonly Claim[], notes: Notes): FacetList[] {
  return OTHER_FACETS.map(
    (facet): FacetList => ({
      facet,
      positions: positionsOn(claims, facet).map((p, i) => ({
        key: `${facet} ${i}`,
        claims: p.claims,
        lines: holderLines(catalog, p.claims, notes),
      })),
    }),
  ).filter(({ positions }) => positions.length > 0);
}
