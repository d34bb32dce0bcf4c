import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustParseEdtf } from '../../../src/domain/edtf';
import { CERTAIN, NO } from '../../../src/domain/filter';
import { busiestDay, countDays, densityBars } from '../../../src/panels/timeline/density';
import { timeScale } from '../../../src/panels/timeline/scale';
import { day, SPAN, someRows } from './rows';

const counted = (when: string, isShown = true) => ({ period: mustParseEdtf(when), isShown });
const scale = timeScale(SPAN, 500);
const count = (rows: ReturnType<typeof counted>[], at = scale) =>
  countDays(
    { startDay: rows.map((row) => row.period.startDay), endDay: rows.map((row) => row.period.endDay) },
    at,
    Uint8Array.from(rows, (row) => (row.isShown ? CERTAIN : NO)),
  );
const on = (iso: string, rows: ReturnType<typeof counted>[]) => count(rows).find((c) => c.from === day(iso))!;

describe('events a day', () => {
  it('counts an event on each day that its period covers, both ends included', () => {
    const rows = [counted('2016-04-27/2016-04-28'), counted('2016-04-28')];
    expect(['2016-04-26', '2016-04-27', '2016-04-28', '2016-04-29'].map((iso) => on(iso, rows).total)).toEqual([
      0, 1, 2, 0,
    ]);
  });

  it('counts what has no known start on every day up to its end', () => {
    const rows = [counted('/2016-05-02')];
    expect(['2016-04-22', '2016-05-02', '2016-05-03'].map((iso) => on(iso, rows).total)).toEqual([1, 1, 0]);
  });

  it('leaves out what lies outside the span', () => {
    expect(count([counted('2016-05-10')]).every((bin) => bin.total === 0)).toBe(true);
  });

  it('keeps the shown apart from the total', () => {
    expect(on('2016-05-03', [counted('2016-05-03'), counted('2016-05-03', false)])).toMatchObject({
      shown: 1,
      total: 2,
    });
  });

  it('puts days together where they are too narrow to be told apart', () => {
    const year = { from: day('2016-01-01'), to: day('2016-12-31') };
    const bins = count([counted('2016-05-03')], timeScale(year, 386));
    expect(bins).toHaveLength(92);
    expect(bins.reduce((sum, bin) => sum + bin.to - bin.from + 1, 0)).toBe(366);
    expect(bins.filter((bin) => bin.total === 1)).toHaveLength(1);
  });

  it('counts the same as looking at every row for every day', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 30, max: 900 }), (made, width) => {
        const rows = made.map(({ period }, i) => ({ period, isShown: i % 3 > 0 }));
        for (const { from, to, total, shown } of count(rows, timeScale(SPAN, width))) {
          const touching = rows.filter(({ period }) => period.startDay <= to && period.endDay >= from);
          expect(total).toBe(touching.length);
          expect(shown).toBe(touching.filter((row) => row.isShown).length);
        }
      }),
    );
  });

  it('draws the fullest day to the full height', () => {
    const bars = densityBars(count([counted('2016-05-03'), counted('2016-05-03', false)]), scale, 20);
    expect(bars.find((bar) => bar.from === day('2016-05-03'))).toMatchObject({ totalHeight: 20, shownHeight: 10 });
  });

  it('names the earliest of the busiest days, or none', () => {
    expect(busiestDay(count([counted('2016-05-03'), counted('2016-04-28')]))).toBe(day('2016-04-28'));
    expect(busiestDay(count([counted('2016-05-03', false)]))).toBeNull();
  });
});
