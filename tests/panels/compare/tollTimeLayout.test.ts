import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTolls } from '../../../src/domain/comparability';
import { mustParseEdtf } from '../../../src/domain/edtf';
import { revisionsOn } from '../../../src/domain/revision';
import type { Claim, Report } from '../../../src/domain/schema';
import { NO_NOTES } from '../../../src/panels/compare/holders';
import { LABEL_HEIGHT } from '../../../src/panels/compare/tollTimeLabels';
import { markAfterKey, tollTimeLayout } from '../../../src/panels/compare/tollTimeLayout';
import { isDated, onDays, printedRange, timeLinks, timeMarks } from '../../../src/panels/compare/tollTimeMarks';
import { rowsLayout } from '../../../src/panels/compare/tollTimeRows';
import { aCatalog, aClaim, aHedgedToll, anActor, aReport, aToll, atLeast, exactly, theDay } from '../../builders';

const actors = [anActor('monitor'), anActor('charity'), anActor('state'), anActor('agency', { partOf: 'state' })];
const by = (report: string, origin: string | null, toll: Claim['value'], more: object = {}): Claim =>
  aClaim('killed', toll as never, { report, origin, voice: 'attributed', ...more });
const published = (days: Record<string, string>): Report[] =>
  Object.entries(days).map(([id, day]) => aReport(id, { published: day }));

function marksOf(reports: Report[], claims: Claim[]) {
  const catalog = aCatalog({ reports, claims, actors });
  const revisions = revisionsOn(catalog, 'e1', 'killed');
  const axis = compareTolls(catalog, 'e1', 'killed').axes[0]!;
  const marks = timeMarks(catalog, axis, { ...NO_NOTES, stale: revisions.stale });
  return { marks, links: timeLinks(marks, revisions) };
}

const WORDS = { label: () => ({ figure: 'at least 27', source: 'monitor, 2 reports' }), link: () => 'made exact' };
function drawn(reports: Report[], claims: Claim[], width = 1100, when = '2016-04-27') {
  const { marks, links } = marksOf(reports, claims);
  return tollTimeLayout(marks, links, mustParseEdtf(when), width, WORDS);
}

describe('timeMarks', () => {
  it('makes one mark of equal value, origin and day, also through two voices of one root', () => {
    const { marks } = marksOf(published({ a: '2016-05-03', b: '2016-05-03', c: '2016-05-04' }), [
      by('a', 'state', exactly(3)),
      by('b', 'agency', exactly(3)),
      by('c', 'agency', exactly(3)),
    ]);
    expect(marks.map((m) => [m.originKey, m.reports, m.fromDay])).toEqual([
      ['state', 2, theDay('2016-05-03')],
      ['state', 1, theDay('2016-05-04')],
    ]);
  });

  it('keeps a figure of the same day and another origin apart, and an uncertain day too', () => {
    const { marks } = marksOf(published({ a: '2016-05-03', b: '2016-05-03/2016-05-04' }), [
      by('a', 'monitor', exactly(3)),
      by('a', 'charity', exactly(3)),
      by('b', 'monitor', exactly(3)),
    ]);
    expect(marks).toHaveLength(3);
  });
});

describe('timeLinks', () => {
  const days = { a: '2016-05-01', b: '2016-05-02', c: '2016-05-03' };
  const kinds = (claims: Claim[]) =>
    marksOf(published(days), claims).links.map((l) => `${l.kind} ${l.from.value.min} ${l.to.value.min}`);

  it('joins one actor’s revision, step by step', () => {
    expect(
      kinds([by('a', 'monitor', exactly(20)), by('b', 'monitor', exactly(27)), by('c', 'monitor', exactly(30))]),
    ).toEqual(['raised 20 27', 'raised 27 30']);
  });

  it('never joins two origins, though their figures are equal', () => {
    expect(kinds([by('a', 'monitor', exactly(20)), by('b', 'charity', exactly(20))])).toEqual([]);
  });

  it('joins equal figures of one origin, and of a report that states none', () => {
    expect(
      kinds([by('a', 'monitor', exactly(20)), by('b', 'monitor', exactly(20)), by('c', null, exactly(20))]),
    ).toEqual(['same 20 20', 'same 20 20']);
  });

  it('draws no line to a figure whose order is not known', () => {
    const { links } = marksOf(published({ a: '2016-05-01/2016-05-03', b: '2016-05-02' }), [
      by('a', 'monitor', exactly(20)),
      by('b', 'monitor', exactly(27)),
    ]);
    expect(links).toEqual([]);
  });
});

describe('printedRange', () => {
  const range = (days: Record<string, string>, ...claims: Claim[]) => {
    const r = printedRange(marksOf(published(days), claims).marks);
    return r && [r.order, r.low.value.min, r.high.value.min];
  };

  it('tells whether the low figure outlived the high one', () => {
    const days = { a: '2016-04-28', b: '2016-05-03' };
    expect(range(days, by('a', 'monitor', exactly(27)), by('b', 'charity', exactly(55)))).toEqual(['rising', 27, 55]);
    expect(range(days, by('a', 'monitor', exactly(55)), by('b', 'charity', exactly(27)))).toEqual(['still', 27, 55]);
    expect(range(days, by('a', 'monitor', exactly(55)), by('a', 'charity', exactly(27)))).toEqual(['same-day', 27, 55]);
    expect(range(days, by('a', 'monitor', exactly(55)), by('b', 'charity', exactly(55)))).toEqual(['one', 55, 55]);
  });

  it('says nothing of the order where two spans of days overlap, and leaves out a figure without a known day', () => {
    const days = { a: '2016-05-03/2016-05-05', b: '2016-05-04', c: '2016-07/..' };
    const [high, low] = [by('a', 'monitor', exactly(55)), by('b', 'charity', exactly(27))];
    expect(range(days, high, low)).toEqual(['overlap', 27, 55]);
    expect(range(days, high, low, by('c', 'charity', exactly(60)), by('c', 'monitor', exactly(2)))).toEqual([
      'overlap',
      27,
      55,
    ]);
    expect(range(days, by('c', 'charity', exactly(60)))).toBeNull();
  });

  it('takes a part of the people for no figure of the whole', () => {
    const days = { a: '2016-04-28', b: '2016-05-03' };
    const part = by('b', 'charity', exactly(6, { people: 'staff' }));
    expect(range(days, by('a', 'monitor', exactly(27)), part)).toEqual(['one', 27, 27]);
  });
});

describe('onDays', () => {
  it('keeps what came out weeks later, or on a day not known, off the axis of days', () => {
    const days = { a: '2016-04-28', b: '2016-05-03/2016-05-04', c: '2016-07/..', d: '2016-09-30' };
    const claims = Object.keys(days).map((report, i) => by(report, 'monitor', exactly(20 + i)));
    const { drawn: on, off } = onDays(marksOf(published(days), claims).marks);
    const reports = (marks: typeof on) => marks.map((m) => m.claims[0].report).toSorted();
    expect(reports(on)).toEqual(['a', 'b']);
    expect(reports(off)).toEqual(['c', 'd']);
  });
});

describe('tollTimeLayout', () => {
  it('keeps empty days, and the day of the event where it lies just before', () => {
    const t = drawn(published({ a: '2016-04-28', b: '2016-05-03' }), [
      by('a', 'monitor', exactly(20)),
      by('b', 'monitor', exactly(27)),
    ]);
    expect(t.columns.map((c) => c.day)).toEqual(Array.from({ length: 7 }, (_, i) => theDay('2016-04-27') + i));
    expect(t.happenedX).toBeCloseTo(t.plot.x0 + t.columnWidth / 2);
  });

  it('leaves a far or long event outside', () => {
    const reports = published({ a: '2016-04-28', b: '2016-05-03' });
    const claims = [by('a', 'monitor', exactly(20)), by('b', 'monitor', exactly(27))];
    expect(drawn(reports, claims, 1100, '2016-03-01').columns).toHaveLength(6);
    expect(drawn(reports, claims, 1100, '2016-04-20/2016-05-03').happenedX).toBeNull();
  });

  it('starts at 0 and ends 10 % over the highest bound', () => {
    const t = drawn(published({ a: '2016-04-28' }), [
      by('a', 'monitor', exactly(50)),
      by('a', 'charity', aToll(0, 60, 'up-to')),
    ]);
    expect(t.y(0)).toBe(t.plot.y1);
    expect(t.y(66)).toBeCloseTo(t.plot.y0);
  });

  it('draws an uncertain day as a bar over the days it may be', () => {
    const t = drawn(published({ a: '2016-05-03/2016-05-04', b: '2016-05-03' }), [
      by('a', 'monitor', exactly(5)),
      by('b', 'charity', exactly(9)),
    ]);
    const bar = t.marks.find((p) => p.bar)!.bar!;
    expect(bar.x1 - bar.x0).toBeGreaterThan(t.columnWidth * 1.8);
    expect(t.marks.filter((p) => p.bar)).toHaveLength(1);
  });

  it('folds what is over twelve a day into one count', () => {
    const claims = Array.from({ length: 15 }, (_, i) => by('a', 'monitor', exactly(i + 1)));
    const t = drawn(published({ a: '2016-05-03' }), claims);
    expect(t.marks).toHaveLength(12);
    expect(t.folds.map((f) => f.count)).toEqual([3]);
  });

  it('names every so manieth day where columns are narrow', () => {
    const t = drawn(published({ a: '2016-03-01', b: '2016-06-01' }), [
      by('a', 'monitor', exactly(1)),
      by('b', 'charity', exactly(2)),
    ]);
    const named = t.columns.filter((c) => c.isNamed);
    expect(named.length).toBeLessThan(t.columns.length);
    expect(named[1]!.x - named[0]!.x).toBeGreaterThanOrEqual(52);
  });

  it('keeps marks inside the plot and labels off each other, whatever is said', () => {
    const said = fc.record({
      day: fc.integer({ min: 1, max: 6 }),
      toll: aHedgedToll,
      origin: fc.constantFrom('monitor', 'charity', null),
    });
    const reports = published(Object.fromEntries([1, 2, 3, 4, 5, 6].map((d) => [`r${d}`, `2016-05-0${d}`])));
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 600, max: 1200 }),
        (list, width) => {
          const t = drawn(
            reports,
            list.map((s) => by(`r${s.day}`, s.origin, s.toll)),
            width,
          );
          const labels = t.marks.flatMap((p) => p.label ?? []);
          for (const p of t.marks) {
            expect(p.x).toBeGreaterThanOrEqual(t.plot.x0);
            expect(p.x).toBeLessThanOrEqual(t.plot.x1);
            expect(p.y).toBeGreaterThanOrEqual(t.plot.y0 - 0.01);
          }
          labels.forEach((a, i) =>
            labels.slice(i + 1).forEach((b) => {
              const sideBySide = a.box.x1 <= b.box.x0 || b.box.x1 <= a.box.x0;
              expect(sideBySide || Math.abs(a.y - b.y) >= LABEL_HEIGHT).toBe(true);
            }),
          );
        },
      ),
    );
  });
});

describe('markAfterKey', () => {
  const t = drawn(published({ a: '2016-05-01', b: '2016-05-02' }), [
    by('a', 'monitor', exactly(30)),
    by('b', 'charity', exactly(10)),
    by('b', 'monitor', exactly(20)),
  ]);
  const [a, b, c] = ['30', '10', '20'].map((n) => t.marks.find((p) => p.mark.value.min === Number(n))!.mark.key) as [
    string,
    string,
    string,
  ];

  it('goes left and right by day, up and down by figure', () => {
    expect(markAfterKey(t.marks, b, 'ArrowUp', false)).toBe(c);
    expect(markAfterKey(t.marks, c, 'ArrowUp', false)).toBe(a);
    expect(markAfterKey(t.marks, c, 'ArrowDown', false)).toBe(b);
    expect(markAfterKey(t.marks, a, 'ArrowLeft', false)).toBe(a);
    expect([b, c]).toContain(markAfterKey(t.marks, a, 'ArrowRight', false));
  });

  it('runs the other way where time does', () => {
    expect(markAfterKey(t.marks, a, 'ArrowLeft', true)).toBe(markAfterKey(t.marks, a, 'ArrowRight', false));
    expect(markAfterKey(t.marks, a, 'Home', true)).toBe(a);
    expect(markAfterKey(t.marks, a, 'x', false)).toBeNull();
  });
});

describe('rowsLayout', () => {
  it('stands in order of publication, one head a date, no row over another', () => {
    const { marks } = marksOf(published({ a: '2016-05-03', b: '2016-05-01', c: '2016-05-03/2016-05-04' }), [
      by('a', 'monitor', exactly(30)),
      by('b', 'monitor', exactly(10)),
      by('a', 'charity', atLeast(20)),
      by('c', 'charity', exactly(25)),
    ]);
    const rows = rowsLayout(marks, 340, (m) => m.value.min !== 20);
    expect(rows.rows.map((r) => r.mark.value.min)).toEqual([10, 30, 20, 25]);
    expect(rows.heads.map((h) => h.kind)).toEqual(['day', 'day', 'uncertain']);
    rows.rows.slice(1).forEach((row, i) => expect(row.y).toBeGreaterThan(rows.rows[i]!.markY + 11));
    expect(rows.height).toBeGreaterThan(rows.rows.at(-1)!.markY);
  });

  it('holds figures of which no day is known', () => {
    const { marks } = marksOf(published({ a: '2016-05-03/..', b: '../2016-05-01' }), [
      by('a', 'monitor', exactly(30)),
      by('b', 'charity', exactly(10)),
    ]);
    expect(marks.some(isDated)).toBe(false);
    expect(rowsLayout(marks, 340, () => true).heads.map((h) => h.kind)).toEqual(['undated', 'undated']);
  });
});
