/** Time across, figures up: where each mark, line and day stands. Distances from the starting edge, so that Arabic mirrors. Pure. */
import type { Box } from '../../lib/box';
import type { Period } from '../../domain/edtf';
import { type PlacedLabel, placeLabels, placeLinkWords, wideAs } from './tollTimeLabels';
import { isSureDay, type TimeLink, type TimeMark } from './tollTimeMarks';
import { type Ends, endsOf, type TollScale, tollScale } from './tollScale';

export interface PlacedMark {
  readonly mark: TimeMark;
  readonly x: number;
  readonly y: number;
  readonly ends: Ends;
  /** Where the day is uncertain: the days on which it may have come out. */
  readonly bar: { readonly x0: number; readonly x1: number } | null;
  readonly label: PlacedLabel | null;
}

export interface PlacedLink {
  readonly link: TimeLink;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** The middle of its words; null where there is no room. */
  readonly wordsAt: readonly [x: number, y: number] | null;
}

export interface DayColumn {
  readonly day: number;
  readonly x: number;
  readonly isNamed: boolean;
}

export interface Fold {
  readonly day: number;
  readonly x: number;
  readonly count: number;
}

export interface TollTimeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly columnWidth: number;
  readonly columns: readonly DayColumn[];
  readonly scale: TollScale;
  readonly y: (n: number) => number;
  readonly marks: readonly PlacedMark[];
  readonly links: readonly PlacedLink[];
  readonly folds: readonly Fold[];
  /** The middle of the day the event happened on, where it is one day inside the drawing. */
  readonly happenedX: number | null;
}

/** What the drawing says beside its marks and lines, in the language of the page. */
export interface TimeWords {
  readonly label: (mark: TimeMark) => MarkLabel;
  readonly link: (link: TimeLink) => string;
}

export interface MarkLabel {
  readonly figure: string;
  readonly source: string;
}

const GUTTER = 44;
const TOP = 26;
const HEIGHT = 340;
const FOOT = 28;
const DAY_NAME = 52;
const MOST_A_DAY = 12;
/** An event that many days before the first report stands outside the drawing. */
const LEAD_DAYS = 5;
const NUDGE = 15;
/** Room for the words beside the tick of the event. */
const HAPPENED = 70;

interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf(marks: readonly TimeMark[], happened: Period): Days {
  const from = Math.min(...marks.map((m) => m.fromDay));
  const last = Math.max(...marks.map((m) => m.toDay));
  const isNear =
    happened.startDay === happened.endDay && happened.startDay < from && from - happened.startDay <= LEAD_DAYS;
  return { first: isNear ? happened.startDay : from, last };
}

/** At most twelve marks a day are drawn; the table has them all. */
function foldDays(marks: readonly TimeMark[]): { shown: TimeMark[]; counts: Map<number, number> } {
  const perDay = new Map<number, number>();
  const counts = new Map<number, number>();
  const shown = marks.filter((mark) => {
    const n = (perDay.get(mark.fromDay) ?? 0) + 1;
    perDay.set(mark.fromDay, n);
    if (n > MOST_A_DAY) counts.set(mark.fromDay, n - MOST_A_DAY);
    return n <= MOST_A_DAY;
  });
  return { shown, counts };
}

/** The place in a day's column says nothing of the hour: lanes are fixed by origin. */
function lanesOf(marks: readonly TimeMark[]): (mark: TimeMark) => number {
  const keys = [...new Set(marks.map((m) => m.originKey))];
  return (mark) => (keys.indexOf(mark.originKey) + 0.5) / keys.length;
}

export function tollTimeLayout(
  all: readonly TimeMark[],
  links: readonly TimeLink[],
  happened: Period,
  width: number,
  words: TimeWords,
): TollTimeLayout {
  const { shown, counts } = foldDays(all);
  const days = daysOf(all, happened);
  const plot: Box = { x0: GUTTER, x1: width - 8, y0: TOP, y1: TOP + HEIGHT };
  const columnWidth = (plot.x1 - plot.x0) / (days.last - days.first + 1);
  const dayX = (day: number) => plot.x0 + (day - days.first) * columnWidth;
  const scale = tollScale(
    all.map((m) => m.value),
    6,
  );
  const y = (n: number) => plot.y1 - (n / scale.max) * HEIGHT;
  const lane = lanesOf(shown.filter(isSureDay));
  const taken: [number, number][] = [];
  const placed = shown.map((mark) => {
    const ends = endsOf(mark.value);
    const at = y(ends.at);
    const span = [dayX(mark.fromDay), dayX(mark.toDay + 1)] as const;
    const wished = isSureDay(mark) ? span[0] + columnWidth * (0.12 + 0.6 * lane(mark)) : (span[0] + span[1]) / 2;
    const x = freeX(taken, wished, at, span[1]);
    taken.push([x, at]);
    return { mark, x, y: at, ends, bar: isSureDay(mark) ? null : { x0: span[0] + 6, x1: span[1] - 6 } };
  });
  const happenedX = isInside(happened, days) ? dayX(happened.startDay) + columnWidth / 2 : null;
  const drawn = links.flatMap((link) => {
    const [from, to] = [link.from, link.to].map((mark) => placed.find((p) => p.mark === mark));
    return from && to ? [{ link, from: [from.x, from.y] as const, to: [to.x, to.y] as const }] : [];
  });
  const segments = drawn.map(({ from, to }) => [from, to] as const);
  const reserved =
    happenedX === null ? [] : [{ x0: happenedX - HAPPENED, x1: happenedX + 3, y0: plot.y1 - 38, y1: plot.y1 }];
  const labels = placeLabels(placed, plot, words.label, reserved, segments);
  const linkWords = placeLinkWords(
    segments,
    drawn.map(({ link }) => wideAs(words.link(link), 12)),
    placed,
    labels,
    plot,
  );
  const step = Math.max(1, Math.ceil(DAY_NAME / columnWidth));
  return {
    width,
    height: TOP + HEIGHT + FOOT,
    plot,
    columnWidth,
    columns: Array.from({ length: days.last - days.first + 1 }, (_, i) => ({
      day: days.first + i,
      x: dayX(days.first + i),
      isNamed: i % step === 0,
    })),
    scale,
    y,
    marks: placed.map((p, i) => ({ ...p, label: labels[i]! })),
    links: drawn.map((link, i) => ({ ...link, wordsAt: linkWords[i]! })),
    folds: [...counts].map(([day, count]) => ({ day, count, x: dayX(day) + columnWidth / 2 })),
    happenedX,
  };
}

const isInside = ({ startDay, endDay }: Period, days: Days) =>
  startDay === endDay && startDay >= days.first && startDay <= days.last;

/** A little further on where another mark already stands, so that none hides another. */
function freeX(taken: readonly [number, number][], wished: number, y: number, end: number): number {
  let x = wished;
  while (x + NUDGE < end && taken.some(([tx, ty]) => Math.abs(tx - x) < NUDGE - 1 && Math.abs(ty - y) < NUDGE - 1)) {
    x += NUDGE;
  }
  return x;
}

/** The mark to go to: left and right by day, up and down by figure. `isRtl`: time runs to the left. */
export function markAfterKey(marks: readonly PlacedMark[], key: string, press: string, isRtl: boolean): string | null {
  const byTime = marks.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const byFigure = marks.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const step = (order: readonly PlacedMark[], by: number) => {
    const at = order.findIndex((p) => p.mark.key === key);
    return at < 0 ? null : order[Math.min(order.length - 1, Math.max(0, at + by))]!.mark.key;
  };
  switch (press) {
    case 'ArrowRight':
      return step(byTime, isRtl ? -1 : 1);
    case 'ArrowLeft':
      return step(byTime, isRtl ? 1 : -1);
    case 'ArrowUp':
      return step(byFigure, 1);
    case 'ArrowDown':
      return step(byFigure, -1);
    case 'Home':
      return byTime[0]?.mark.key ?? null;
    case 'End':
      return byTime.at(-1)?.mark.key ?? null;
    default:
      return null;
  }
}
