import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAIN, NO, POSSIBLE } from '../../../src/domain/filter';
import { binAt, binLanes, denseBars } from '../../../src/panels/timeline/denseLanes';
import { timeScale } from '../../../src/panels/timeline/scale';
import { zoomed } from '../../../src/panels/timeline/zoom';
import { day, SPAN, someRows } from './rows';

const LANES = 3;
const STATES = [NO, POSSIBLE, CERTAIN];
const input = (rows: readonly { period: { startDay: number; endDay: number } }[]) => ({
  startDay: Float64Array.from(rows, (row) => row.period.startDay),
  endDay: Float64Array.from(rows, (row) => row.period.endDay),
  laneOf: Uint16Array.from(rows, (_, i) => i % LANES),
  laneCount: LANES,
  match: Uint8Array.from(rows, (_, i) => STATES[i % 4] ?? CERTAIN),
});

describe('bins of very many events', () => {
  it('count in each lane what touches them, as looking at every row would', () => {
    const aScale = fc
      .tuple(fc.integer({ min: 25, max: 900 }), fc.double({ min: 1, max: 12, noNaN: true }))
      .map(([width, factor]) => timeScale(zoomed(SPAN, factor, day('2016-05-01'), SPAN), width));
    fc.assert(
      fc.property(someRows, aScale, (rows, scale) => {
        const columns = input(rows);
        const { from, step, bins, total, shown, most } = binLanes(columns, scale);
        const last = Math.ceil(scale.span.to);
        for (let lane = 0; lane < LANES; lane++) {
          for (let bin = 0; bin < bins; bin++) {
            const [low, high] = [from + bin * step, Math.min(last, from + (bin + 1) * step - 1)];
            const here = rows.flatMap(({ period }, i) =>
              i % LANES === lane && period.startDay <= high && period.endDay >= low ? [i] : [],
            );
            expect(total[lane * (bins + 1) + bin]).toBe(here.length);
            expect(shown[lane * (bins + 1) + bin]).toBe(here.filter((i) => columns.match[i] !== NO).length);
            expect(most).toBeGreaterThanOrEqual(here.length);
          }
        }
      }),
    );
  });

  it('are drawn inside the plot, to the full height where they are fullest', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({
      period: { startDay: SPAN.from + (i % 5), endDay: SPAN.from + (i % 5) },
    }));
    const scale = timeScale(SPAN, 500);
    const bars = denseBars(binLanes(input(rows), scale), LANES, scale, 28);
    expect(bars).toHaveLength(15);
    expect(Math.max(...bars.map((bar) => bar.totalHeight))).toBe(28);
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(500);
      expect(bar.shownHeight).toBeLessThanOrEqual(bar.totalHeight);
    }
  });

  it('are found again under the middle of each bar, in their own lane', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const scale = timeScale(SPAN, 500);
        const binned = binLanes(input(rows), scale);
        for (const bar of denseBars(binned, LANES, scale, 28)) {
          const found = binAt(binned, scale, { x: bar.x + bar.width / 2, y: bar.lane * 34 + 17 }, 34)!;
          expect(found.lane).toBe(bar.lane);
          expect(found.total).toBeGreaterThan(0);
        }
        expect(binAt(binned, scale, { x: 250, y: LANES * 34 + 1 }, 34)).toBeNull();
        expect(binAt(binned, scale, { x: 250, y: -1 }, 34)).toBeNull();
      }),
    );
  });
});
