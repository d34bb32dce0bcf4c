/** The figures of one axis by day of publication: equal value, origin and day make one mark. No sizes yet. Pure. */
import { type Catalog, get } from '../../domain/catalog';
import type { TollAxis } from '../../domain/comparability';
import type { Period } from '../../domain/edtf';
import { type Source, sourceOf } from '../../domain/origins';
import { valueKey } from '../../domain/positions';
import type { Change, Revisions } from '../../domain/revision';
import type { Toll, TollClaim } from '../../domain/schema';
import { namedNumber } from '../../domain/toll';
import { groupBy } from '../../lib/group';
import { type Flag, flagOf, type Notes, rootKey } from './holders';

export interface TimeMark {
  readonly key: string;
  readonly claims: readonly [TollClaim, ...TollClaim[]];
  readonly value: Toll;
  readonly source: Source;
  readonly originKey: string;
  readonly published: Period;
  /** First and last day on which it may have come out; ∓Infinity where open. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly reports: number;
  readonly isPart: boolean;
  readonly flag: Flag | null;
}

export interface TimeLink {
  readonly key: string;
  readonly from: TimeMark;
  readonly to: TimeMark;
  readonly kind: Change | 'same' | 'split';
}

/** In order of publication, earlier first; within a day in the order of the texts. */
export function timeMarks(catalog: Catalog, axis: TollAxis, notes: Notes): TimeMark[] {
  const claims = [...axis.whole, ...axis.parts];
  const groups = groupBy(claims, (c) => {
    const { edtf } = get(catalog.published, c.report);
    return [rootKey(sourceOf(catalog, c)), valueKey(c), edtf, flagOf(c, notes)?.kind ?? ''].join('|');
  });
  const marks = [...groups].map(([key, said]): TimeMark => {
    const [first, ...rest] = said as [TollClaim, ...TollClaim[]];
    const source = sourceOf(catalog, first);
    const published = get(catalog.published, first.report);
    return {
      key,
      claims: [first, ...rest],
      value: first.value,
      source,
      originKey: rootKey(source),
      published,
      fromDay: published.possibleStartDay,
      toDay: published.possibleEndDay,
      reports: new Set(said.map((c) => c.report)).size,
      isPart: first.value.people !== axis.people,
      flag: flagOf(first, notes),
    };
  });
  return marks.sort((a, b) => a.fromDay - b.fromDay || a.toDay - b.toDay || 0);
}

export const isSureDay = (mark: TimeMark) => mark.fromDay === mark.toDay;
/** Days on one axis: what came out later stands apart, so that the days of the news are not squeezed together. */
const MOST_DAYS = 21;

/** Those that one axis of days can carry, and those much later or on a day not known. */
export function onDays(marks: readonly TimeMark[]): { drawn: TimeMark[]; off: TimeMark[] } {
  const first = Math.min(...marks.filter(isDated).map((m) => m.fromDay));
  const isDrawn = (m: TimeMark) => isDated(m) && m.toDay - first < MOST_DAYS;
  return { drawn: marks.filter(isDrawn), off: marks.filter((m) => !isDrawn(m)) };
}

export const isDated = (mark: TimeMark) => Number.isFinite(mark.fromDay) && Number.isFinite(mark.toDay);

/** Never between two stated origins: equal figures are joined within one, or to a report that states none. */
function sameFigures(marks: readonly TimeMark[]): TimeLink[] {
  const states = (mark: TimeMark) => mark.source.kind === 'origin' || mark.source.kind === 'unnamed';
  return [...groupBy(marks, (m) => valueKey(m.claims[0])).values()].flatMap((equal) =>
    equal.slice(1).flatMap((to, i): TimeLink[] => {
      const from = equal[i]!;
      const apart = from.originKey !== to.originKey && states(from) && states(to);
      return apart || from.toDay >= to.fromDay ? [] : [{ key: `same ${to.key}`, from, to, kind: 'same' }];
    }),
  );
}

export function timeLinks(marks: readonly TimeMark[], revisions: Revisions): TimeLink[] {
  const markOf = (claim: TollClaim) => marks.find((m) => m.claims.some((c) => c.id === claim.id));
  const between = (a: TollClaim, b: TollClaim, kind: TimeLink['kind']): TimeLink[] => {
    const [from, to] = [markOf(a), markOf(b)];
    return from && to && from !== to ? [{ key: `${kind} ${from.key} ${to.key}`, from, to, kind }] : [];
  };
  return [
    ...sameFigures(marks),
    ...revisions.splits.flatMap(({ pair: [a, b] }) => between(a, b, 'split')),
    ...revisions.steps.flatMap((step) => between(step.from, step.to, step.kind)),
  ];
}

/** The lowest figure and when it was last in print, the highest and when it was first. */
export interface PrintedRange {
  readonly low: TimeMark;
  readonly high: TimeMark;
  readonly order: 'one' | 'same-day' | 'rising' | 'still' | 'overlap';
}

/** The number in print; an open end is no higher figure. */
const printed = (toll: Toll) => namedNumber(toll) ?? toll.min;

/** Of figures whose day lies between two known ones; null where there is none. */
export function printedRange(marks: readonly TimeMark[]): PrintedRange | null {
  const whole = marks.filter((m) => !m.isPart && isDated(m));
  const [first] = whole;
  if (!first) return null;
  const low = whole.reduce((a, b) => {
    const less = printed(b.value) - printed(a.value);
    return less < 0 || (less === 0 && b.toDay > a.toDay) ? b : a;
  });
  const high = whole.reduce((a, b) => {
    const more = printed(b.value) - printed(a.value);
    return more > 0 || (more === 0 && b.fromDay < a.fromDay) ? b : a;
  });
  if (valueKey(low.claims[0]) === valueKey(high.claims[0])) return { low, high, order: 'one' };
  if (low.published.edtf === high.published.edtf) return { low, high, order: 'same-day' };
  if (low.toDay < high.fromDay) return { low, high, order: 'rising' };
  return { low, high, order: high.toDay <= low.fromDay ? 'still' : 'overlap' };
}
