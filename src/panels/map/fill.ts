/**
 * What each quarter is filled with, by the person's choice, and the key to it. The key is made from the fills that are
 * drawn and from nothing else. Events that may only possibly pass the filter fill nothing; a quarter of which nothing is
 * told is not filled as if it were told to be none.
 */
import { assertNever } from '../../lib/assertNever';
import { groupBy } from '../../lib/group';
import type { Catalog } from '../../domain/catalog';
import type { Fill } from '../../domain/viewState';
import { type Agreement, agreementOf, type Extremes, extremesOf } from './facts';
import { type Ground, type Tone, TONES } from './ground';
import type { GroundMark, MapRow } from './layout';

/** Steps of a scale from 0 (the lightest) up; `to` null = and more. */
export interface Step {
  readonly index: number;
  readonly from: number;
  readonly to: number | null;
}

/** One class of fill. `none`: no event there passes; `untold`: events pass, no report gives a figure. */
export type FillClass =
  | { readonly kind: 'held'; readonly tone: Tone }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  | { readonly kind: 'none' }
  | { readonly kind: 'untold' };

export interface QuarterFill {
  readonly base: FillClass;
  /** The highest claim, as stripes over the lowest, where the two fall in different steps. */
  readonly stripe: FillClass | null;
  /** What the fill tells in figures; null where it tells none. */
  readonly value: Extremes | null;
  /** How many events it speaks of. */
  readonly count: number;
}

export interface FilledGround {
  readonly by: Fill;
  readonly quarters: ReadonlyMap<string, QuarterFill>;
  /** The classes that are drawn, in the order of the legend. */
  readonly key: readonly FillClass[];
  readonly hasStripes: boolean;
}

const FEW = [1, 2, 4, 8, 16];
const KILLED = [0, 1, 5, 20, 50, 100];
const MANY = [1, 10, 100, 1000, 10_000];
/** Above this, small steps would all be one. */
const MOST_FEW = 64;

/** The steps of a scale that reaches `most`. */
export function stepsFor(most: number, of: 'events' | 'killed' | 'reports'): Step[] {
  const starts = of === 'killed' ? KILLED : most > MOST_FEW ? MANY : FEW;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { index, from, to: next === undefined ? null : next - 1 };
  });
}

const stepOf = (steps: readonly Step[], n: number): FillClass => ({
  kind: 'step',
  step: steps.findLast((step) => n >= step.from) ?? steps[0]!,
});

/** A name of its own for each class: for styles, keys and comparison. */
export function fillName(fill: FillClass): string {
  switch (fill.kind) {
    case 'held':
      return fill.tone;
    case 'step':
      return `step-${fill.step.index}`;
    case 'agreement':
      return fill.agreement;
    case 'none':
    case 'untold':
      return fill.kind;
    default:
      return assertNever(fill);
  }
}

/** In the order of the legend; steps come after them. */
const ORDER: readonly string[] = [...TONES, 'none', 'untold', 'alone', 'alike', 'differ'];
const rank = (fill: FillClass) =>
  fill.kind === 'step' ? ORDER.length + fill.step.index : ORDER.indexOf(fillName(fill));

function keyOf(fills: readonly QuarterFill[]): FillClass[] {
  const drawn = fills.flatMap(({ base, stripe }) => (stripe ? [base, stripe] : [base]));
  return [...new Map(drawn.map((fill) => [fillName(fill), fill])).values()].sort((a, b) => rank(a) - rank(b));
}

/** The surely passing rows of each quarter: those drawn as the quarter, and the exact places within it. */
function rowsByQuarter(ground: Ground, marks: readonly GroundMark[], chainOf: (placeId: string) => string[]) {
  const byQuarter = groupBy(marks, (mark) => chainOf(mark.place.id).find((id) => ground.quarters.has(id)));
  const certain = (own: readonly GroundMark[]) =>
    own.flatMap((mark) => mark.rows.filter((row) => row.standing === 'certain'));
  return new Map([...byQuarter].map(([quarter, own]): [string | undefined, MapRow[]] => [quarter, certain(own)]));
}

function fillOf(catalog: Catalog, rows: readonly MapRow[], by: Exclude<Fill, 'held'>, most: number): QuarterFill {
  const count = rows.length;
  if (count === 0) return { base: { kind: 'none' }, stripe: null, value: null, count };
  if (by === 'disagreement') {
    return { base: { kind: 'agreement', agreement: agreementOf(catalog, rows) }, stripe: null, value: null, count };
  }
  const value = extremesOf(catalog, rows, by);
  if (!value) return { base: { kind: 'untold' }, stripe: null, value, count };
  const steps = stepsFor(most, by);
  const [base, high] = [stepOf(steps, value.low), stepOf(steps, value.high)];
  return { base, stripe: fillName(base) === fillName(high) ? null : high, value, count };
}

export function fillGround(
  catalog: Catalog,
  ground: Ground,
  marks: readonly GroundMark[],
  by: Fill,
  chainOf: (placeId: string) => string[],
): FilledGround {
  const rows = rowsByQuarter(ground, marks, chainOf);
  const highest = (of: 'events' | 'reports') =>
    Math.max(0, ...[...rows.values()].map((own) => extremesOf(catalog, own, of)?.high ?? 0));
  const most = by === 'events' || by === 'reports' ? highest(by) : 0;
  const quarters = new Map(
    [...ground.quarters].map(([id, { tone }]): [string, QuarterFill] => {
      const own = rows.get(id) ?? [];
      if (by !== 'held') return [id, fillOf(catalog, own, by, most)];
      return [id, { base: { kind: 'held', tone }, stripe: null, value: null, count: own.length }];
    }),
  );
  const fills = [...quarters.values()];
  return { by, quarters, key: keyOf(fills), hasStripes: fills.some((fill) => fill.stripe !== null) };
}
