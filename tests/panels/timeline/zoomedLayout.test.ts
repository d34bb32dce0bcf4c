import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/panels/timeline/layout';
import { MOST_ROWS, rowsShown } from '../../../src/panels/timeline/rowsShown';
import { zoomed } from '../../../src/panels/timeline/zoom';
import { anInput, aReportRow, aRow, day, SPAN, someRows } from './rows';

const days = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('a part of the span', () => {
  it('shows what it holds, cut at its edges, and keeps every other mark without drawing it', () => {
    const rows = [
      aRow('long', '2016-04-24/2016-05-04'),
      aRow('in', '2016-04-29'),
      aRow('before', '2016-04-23'),
      aRow('after', '2016-05-06'),
    ];
    const window = days('2016-04-28', '2016-04-30');
    const { marks } = layoutTimeline(anInput(rows, { window })).happened;
    const [long, inside, before, after] = marks;
    expect(long).toMatchObject({ form: 'bar', x0: 0, x1: 500, startEdge: 'beyond', endEdge: 'beyond' });
    expect(inside).toMatchObject({ form: 'bar', startEdge: 'sharp', endEdge: 'sharp' });
    expect(inside!.x1 - inside!.x0).toBeCloseTo(480 / 3, 6);
    expect(before).toMatchObject({ form: 'away', x0: 0, x1: 0 });
    expect(after).toMatchObject({ form: 'away', x0: 500, x1: 500 });
  });

  it('keeps each mark once, inside the plot, clear of the others, and in its row however it is moved', () => {
    const aWindow = fc
      .tuple(fc.double({ min: 1, max: 12, noNaN: true }), fc.double({ min: SPAN.from, max: SPAN.to, noNaN: true }))
      .map(([factor, at]) => [factor, zoomed(SPAN, factor, at, SPAN)] as const);
    fc.assert(
      fc.property(someRows, aWindow, (rows, [factor, window]) => {
        const { marks } = layoutTimeline(anInput(rows, { window })).happened;
        const elsewhere = layoutTimeline(anInput(rows, { window: zoomed(SPAN, factor, SPAN.from, SPAN) })).happened;
        expect(marks.map((mark) => mark.id)).toEqual(rows.map((row) => row.id));
        expect(marks.map((mark) => mark.row)).toEqual(elsewhere.marks.map((mark) => mark.row));
        const seen = marks.filter((mark) => mark.form !== 'away');
        seen.forEach((mark, i) => {
          expect(mark.x0).toBeGreaterThanOrEqual(0);
          expect(mark.x1).toBeLessThanOrEqual(500 + 1e-6);
          for (const other of seen.slice(i + 1)) {
            if (other.row !== mark.row) continue;
            expect(other.x0 >= mark.x1 + 2.9 || mark.x0 >= other.x1 + 2.9).toBe(true);
          }
        });
      }),
    );
  });

  it('shows reports and the as-known line where they lie in it, and nowhere else', () => {
    const reports = [aReportRow('a', '2016-04-29'), aReportRow('b', '2016-05-06')];
    const input = { outlets: ['a', 'b'], reports, window: days('2016-04-28', '2016-04-30') };
    const at = (iso: string) => layoutTimeline(anInput([], { ...input, knownDay: day(iso) }));
    expect(at('2016-04-29').reported.boxes.map((box) => box.id)).toEqual(['a']);
    expect(at('2016-04-29').knownX).toBeCloseTo(10 + (2 * 480) / 3, 6);
    expect(at('2016-05-03').knownX).toBeNull();
  });

  it('has hours where days are wide, and only there', () => {
    const hours = (from: string, to: string) =>
      layoutTimeline(anInput([], { window: days(from, to) })).ticks.hours.map((hour) => hour.text);
    expect(hours('2016-04-22', '2016-05-07')).toEqual([]);
    expect(new Set(hours('2016-04-22', '2016-04-29'))).toEqual(new Set([null]));
    const oneDay = [null, '06:00', null, '12:00', null, '18:00', null];
    expect(hours('2016-04-28', '2016-04-29')).toEqual([...oneDay, ...oneDay]);
  });
});

describe('rows drawn one by one', () => {
  const columns = (count: number) => ({
    startDay: Float64Array.from({ length: count }, (_, i) => SPAN.from + (i % 16)),
    endDay: Float64Array.from({ length: count }, (_, i) => SPAN.from + (i % 16)),
  });

  it('are all of few, whatever is shown of the span', () => {
    expect(rowsShown(columns(MOST_ROWS), days('2016-04-28', '2016-04-28'))).toHaveLength(MOST_ROWS);
  });

  it('are of many those that the window touches, and none where those are too many', () => {
    const many = columns(MOST_ROWS * 3);
    const one = rowsShown(many, days('2016-04-28', '2016-04-28'))!;
    expect(one).toHaveLength(Math.ceil((MOST_ROWS * 3 - 6) / 16));
    expect(one.every((row) => many.startDay[row] === day('2016-04-28'))).toBe(true);
    expect(rowsShown(many, SPAN)).toBeNull();
  });
});
