/**
 * Very many events as counts: how many of each lane touch each bin of the axis. A row costs two additions however long
 * it lasts, and the drawing costs as much for a million rows as for a thousand.
 */
import { NO } from '../../domain/filter';
import { daysInBin, type Periods } from './density';
import { endX, startX, type TimeScale } from './scale';

export interface DenseInput extends Periods {
  /** The lane of each row, by its place in the order of lanes. */
  readonly laneOf: ArrayLike<number>;
  readonly laneCount: number;
  readonly match: Uint8Array;
}

export interface DenseBins {
  /** The first day of the first bin, and the days in each. */
  readonly from: number;
  readonly step: number;
  readonly bins: number;
  /** Lane by lane, bin by bin. */
  readonly total: Int32Array;
  readonly shown: Int32Array;
  readonly most: number;
}

export interface DenseBar {
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly totalHeight: number;
  readonly shownHeight: number;
}

export function binLanes({ startDay, endDay, laneOf, laneCount, match }: DenseInput, scale: TimeScale): DenseBins {
  const from = Math.floor(scale.span.from);
  const to = Math.ceil(scale.span.to);
  const step = daysInBin(scale);
  const bins = Math.ceil((to - from + 1) / step);
  const row = bins + 1;
  const total = new Int32Array(laneCount * row);
  const shown = new Int32Array(laneCount * row);
  for (let i = 0; i < startDay.length; i++) {
    const [start, end] = [startDay[i]!, endDay[i]!];
    if (end < from || start > to) continue;
    const lane = laneOf[i]! * row;
    const first = lane + (start <= from ? 0 : Math.floor((start - from) / step));
    const past = lane + (end >= to ? bins : Math.floor((end - from) / step) + 1);
    total[first]!++;
    total[past]!--;
    if (match[i] === NO) continue;
    shown[first]!++;
    shown[past]!--;
  }
  let most = 0;
  for (let lane = 0; lane < laneCount; lane++) {
    for (let bin = 1; bin < bins; bin++) {
      const at = lane * row + bin;
      total[at]! += total[at - 1]!;
      shown[at]! += shown[at - 1]!;
    }
    for (let bin = 0; bin < bins; bin++) most = Math.max(most, total[lane * row + bin]!);
  }
  return { from, step, bins, total, shown, most };
}

/** The fullest bin fills the height; one that holds anything can be seen. */
export function denseBars(binned: DenseBins, laneCount: number, scale: TimeScale, height: number): DenseBar[] {
  const { from, step, bins, total, shown, most } = binned;
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1, (count / most) * height));
  const bars: DenseBar[] = [];
  for (let lane = 0; lane < laneCount; lane++) {
    for (let bin = 0; bin < bins; bin++) {
      const at = lane * (bins + 1) + bin;
      if (total[at] === 0) continue;
      const x = Math.max(0, startX(scale, from + bin * step));
      const end = Math.min(scale.width, endX(scale, from + (bin + 1) * step - 1));
      if (end <= x) continue;
      bars.push({ lane, x, width: end - x, totalHeight: tall(total[at]!), shownHeight: tall(shown[at]!) });
    }
  }
  return bars;
}

/** The bin under a place of the drawing; null where there is none. `pitch`: height of a lane in px. */
export function binAt(
  { from, step, bins, shown, total }: DenseBins,
  scale: TimeScale,
  at: { readonly x: number; readonly y: number },
  pitch: number,
): { lane: number; fromDay: number; toDay: number; shown: number; total: number } | null {
  const lane = Math.floor(at.y / pitch);
  const bin = Math.floor((scale.span.from + (at.x - startX(scale, scale.span.from)) / scale.dayWidth - from) / step);
  const cell = lane * (bins + 1) + bin;
  if (at.y < 0 || bin < 0 || bin >= bins || cell >= total.length) return null;
  const fromDay = from + bin * step;
  return { lane, fromDay, toDay: fromDay + step - 1, shown: shown[cell]!, total: total[cell]! };
}
