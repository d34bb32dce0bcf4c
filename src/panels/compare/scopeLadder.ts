/** The scope ladder: frames one in the other, widest first, each with its own figures and never a figure across. Pure. */
import { type Catalog, claimsOn, get, widerEvents } from '../../domain/catalog';
import { type HeadlineReading, movesFigure } from '../../domain/headlineReading';
import { givesFigure, isToll, valueKey } from '../../domain/positions';
import type { Event, TollClaim, TollFacet } from '../../domain/schema';
import { groupBy } from '../../lib/group';

/** `headline`: where the headline puts the figure. `body`: where the text has it. */
export type FigureFlag = 'headline' | 'body' | null;

export interface LadderFigure {
  readonly claims: readonly [TollClaim, ...TollClaim[]];
  readonly flag: FigureFlag;
}

export interface Rung {
  readonly event: Event;
  /** By lower bound, then upper. */
  readonly figures: readonly LadderFigure[];
  /** Speak of a number and print none. */
  readonly inWords: readonly TollClaim[];
}

export interface ScopeLadder {
  /** Widest first; each holds the next. */
  readonly rungs: readonly Rung[];
  /** Wider events with figures that neither hold nor lie in every frame, so that they have none here. */
  readonly beside: readonly Event[];
}

/** Figures of a frame drawn before the rest is opened. */
export const MOST_FIGURES = 12;
/** Frames drawn before the rest is asked for. */
export const NEAREST_RUNGS = 4;

const affirmed = (catalog: Catalog, eventId: string, facet: TollFacet): TollClaim[] =>
  claimsOn(catalog, eventId).filter((c): c is TollClaim => isToll(c) && c.facet === facet && c.stance === 'affirms');

function figuresOf(claims: readonly TollClaim[], flagOf: (claim: TollClaim) => FigureFlag): LadderFigure[] {
  const groups = groupBy(
    claims.filter((c) => givesFigure(c.value)),
    (c) => `${flagOf(c) ?? ''} ${valueKey(c)}`,
  );
  const figures = [...groups.values()].map((group): LadderFigure => {
    const [first, ...rest] = group as [TollClaim, ...TollClaim[]];
    return { claims: [first, ...rest], flag: flagOf(first) };
  });
  const upper = ({ claims: [c] }: LadderFigure) => c.value.max ?? Number.POSITIVE_INFINITY;
  return figures.sort((a, b) => a.claims[0].value.min - b.claims[0].value.min || Math.sign(upper(a) - upper(b)) || 0);
}

/** From the event outwards: always the nearest wider event with figures, on the way to where a headline's figure belongs. */
function chainOut(catalog: Catalog, event: Event, isHeld: (e: Event) => boolean, goals: readonly Event[]): Event[] {
  const chain = [event];
  for (;;) {
    const wider = widerEvents(catalog, chain.at(-1)!.id).filter((e) => isHeld(e) && !chain.includes(e));
    const goal = goals.find((g) => wider.includes(g));
    const onTheWay = goal ? wider.filter((e) => e === goal || widerEvents(catalog, e.id).includes(goal)) : wider;
    const next = onTheWay[0];
    if (!next) return chain;
    chain.push(next);
  }
}

export function scopeLadder(
  catalog: Catalog,
  eventId: string,
  facet: TollFacet,
  readings: readonly HeadlineReading[],
): ScopeLadder {
  const moved = readings.filter(movesFigure).filter((r) => r.head.facet === facet);
  const flagOf = (claim: TollClaim): FigureFlag => {
    if (moved.some((r) => r.head.id === claim.id)) return 'headline';
    return moved.some((r) => r.body.id === claim.id) ? 'body' : null;
  };
  const hasFigures = (e: Event) => affirmed(catalog, e.id, facet).some((c) => givesFigure(c.value));
  const event = get(catalog.events, eventId);
  const scopes = (kind: 'narrows-scope' | 'widens-scope') => moved.flatMap((r) => (r.kind === kind ? [r.scope] : []));
  const chain = chainOut(catalog, event, hasFigures, scopes('narrows-scope'));
  const inner = scopes('widens-scope').slice(0, 1);
  const rungs = [...chain.toReversed(), ...inner].map((e): Rung => {
    const claims = affirmed(catalog, e.id, facet);
    return {
      event: e,
      figures: figuresOf(claims, flagOf),
      inWords: claims.filter((c) => !givesFigure(c.value)),
    };
  });
  return { rungs, beside: widerEvents(catalog, eventId).filter((e) => hasFigures(e) && !chain.includes(e)) };
}

/** How many of the widest frames may wait: never one that a headline's figure belongs to. */
export function foldedRungs({ rungs }: ScopeLadder): number {
  const flagged = rungs.findIndex((rung) => rung.figures.some((figure) => figure.flag !== null));
  const most = Math.max(0, rungs.length - NEAREST_RUNGS);
  return flagged < 0 ? most : Math.min(most, flagged);
}

/** Whether there is anything to set apart: two frames with figures, or a figure that a headline moved. */
export function needsLadder({ rungs }: ScopeLadder): boolean {
  return rungs.filter((rung) => rung.figures.length > 0).length > 1;
}
