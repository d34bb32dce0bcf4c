import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../../src/domain/asKnown';
import { labelBox } from '../../../src/panels/timeline/labels';
import { layoutTimeline } from '../../../src/panels/timeline/layout';
import { LANE_HEIGHT, lanedOutlets } from '../../../src/panels/timeline/reported';
import { eventsByReport, lagOf, reportRows } from '../../../src/panels/timeline/reportRows';
import { boxesMeet } from '../../../src/lib/box';
import { aCatalog, aClaim, anEvent, aReport, atLeast, exactly } from '../../builders';
import { isoDay } from '../../../src/lib/day';
import { anInput, aReportRow, aRow, SPAN, someRows } from './rows';

const catalog = aCatalog({
  reports: [
    aReport('early', { published: '2016-05-01' }),
    aReport('same', { published: '2016-05-03' }),
    aReport('later', { published: '2016-05-05' }),
    aReport('silent', { published: '2016-05-06' }),
    aReport('excerpt', { published: '2016-05-06', read: 'excerpt' }),
    aReport('vague', { published: '2016-05-03/2016-05-04' }),
  ],
  events: [anEvent('strike'), anEvent('other')],
  claims: [
    aClaim('killed', exactly(3), { event: 'strike', report: 'same' }),
    aClaim('killed', exactly(3), { event: 'strike', report: 'later' }),
    aClaim('killed', atLeast(4), { event: 'strike', report: 'later' }),
    aClaim('killed', exactly(9), { event: 'strike', report: 'later', stance: 'denies' }),
    aClaim('mention', {}, { event: 'strike', report: 'vague' }),
    aClaim('mention', {}, { event: 'other', report: 'later' }),
  ],
});
const texts = {
  lag: (days: number) => `+${days}`,
  toll: ({ min, hedge }: { min: number; hedge: string }) => `${hedge} ${min}`,
  killed: (tolls: readonly string[]) => `${tolls.join(' / ')} killed`,
};
const rows = new Map(reportRows(catalog, asKnownOn(catalog, null), 'strike', texts).map((row) => [row.id, row]));

describe('a report beside the chosen event', () => {
  it('says how many days after it came out, and whom it counts dead', () => {
    expect(rows.get('same')).toMatchObject({ isLinked: true, isSilent: false });
    expect(rows.get('same')!.says[0]).toBe('+0 · exact 3 killed');
  });

  it('gives each figure that it affirms once, and none that it denies', () => {
    expect(rows.get('later')!.says).toEqual(['+2 · exact 3 / at-least 4 killed', 'exact 3 / at-least 4 killed']);
  });

  it('has no lag where its day is not known to the day', () => {
    expect(lagOf(catalog, 'vague', 'strike')).toBeNull();
    expect(lagOf(catalog, 'early', 'strike')).toBeNull();
    expect(rows.get('vague')).toMatchObject({ isLinked: true, says: [] });
  });

  it('is silent only where it was read in full and came out after', () => {
    const silent = [...rows.values()].filter((row) => row.isSilent).map((row) => row.id);
    expect(silent).toEqual(['silent']);
  });

  it('is tied to the events that it speaks of', () => {
    expect(eventsByReport(catalog).get('later')).toEqual(new Set(['strike', 'other']));
    expect(eventsByReport(catalog).has('silent')).toBe(false);
  });
});

describe('combs', () => {
  it('join each report shown to each of its events shown, ending on their marks', () => {
    fc.assert(
      fc.property(someRows, (made) => {
        const told = new Set(made.filter((_, i) => i % 2 === 0).map((row) => row.id));
        const reports = [aReportRow('a', '2016-05-03'), aReportRow('b', '2016-05-05')];
        const eventsOf = new Map([
          ['a', told],
          ['b', new Set<string>()],
        ]);
        const { combs, happened, reported } = layoutTimeline(anInput(made, { reports, outlets: ['a', 'b'], eventsOf }));
        expect(combs.flatMap((comb) => comb.arms.map((arm) => arm.event)).sort()).toEqual([...told].sort());
        for (const { report, x, arms } of combs) {
          const box = reported.boxes.find((one) => one.id === report)!;
          expect(x).toBeGreaterThanOrEqual(box.x0);
          expect(x).toBeLessThanOrEqual(box.x1);
          for (const arm of arms) {
            const mark = happened.marks.find((one) => one.id === arm.event)!;
            expect(arm.x).toBeGreaterThanOrEqual(mark.x0);
            expect(arm.x).toBeLessThanOrEqual(mark.x1);
            expect(arm.y).toBe(mark.y);
          }
        }
      }),
    );
  });
});

describe('a report from beyond the span', () => {
  it('stands at the edge on its side, and joins nothing there', () => {
    const reports = [aReportRow('a', '2016-04-01'), aReportRow('b', '2017'), aReportRow('c', '2016-05-07/2016-05-20')];
    const eventsOf = new Map(reports.map((report) => [report.id, new Set(['e'])]));
    const { reported, combs } = layoutTimeline(
      anInput([aRow('e', '2016-05-03')], { reports, outlets: ['a', 'b', 'c'], eventsOf }),
    );
    expect(reported.boxes.map((box) => box.beyond)).toEqual(['before', 'after', null]);
    expect(reported.boxes[0]!.x0).toBe(0);
    expect(reported.boxes[1]!.x1).toBe(500);
    expect(combs.map((comb) => comb.report)).toEqual(['c']);
  });
});

describe('what reports say', () => {
  const reports = ['2016-05-01', '2016-05-03', '2016-05-05'].map((published, i) =>
    aReportRow('paper', published, { id: `r${i}`, isLinked: true, says: ['2 days later · at least 19 killed', '19+'] }),
  );
  const input = { reports, outlets: ['paper'], chosen: 'e' };

  it('stands beside its box in whole or not at all, and on no other box', () => {
    for (const width of [120, 200, 300, 400, 500, 700, 900]) {
      const { says, reported } = layoutTimeline(anInput([aRow('e', '2016-05-01')], { ...input, width }));
      for (const label of says) {
        expect(['2 days later · at least 19 killed', '19+']).toContain(label.text);
        const hit = reported.boxes.filter((box) =>
          boxesMeet(labelBox(label), { x0: box.x0, x1: box.x1, y0: box.y - 3.5, y1: box.y + 3.5 }),
        );
        expect(hit).toEqual([]);
      }
    }
    const long = reports.map((report) => ({ ...report, says: report.says.slice(0, 1) }));
    const count = (width: number) =>
      layoutTimeline(anInput([aRow('e', '2016-05-01')], { ...input, reports: long, width })).says.length;
    expect(count(1600)).toBeGreaterThan(1);
    expect(count(200)).toBe(0);
  });
});

describe('outlets', () => {
  const outlets = Array.from({ length: 12 }, (_, i) => `o${i}`);
  const reports = outlets.flatMap((outlet, i) =>
    Array.from({ length: i + 1 }, (_, n) =>
      aReportRow(outlet, '2016-05-03', { id: `${outlet}-${n}`, outlet, isLinked: outlet === 'o1' }),
    ),
  );

  it('are folded where they are many, all but those that tell of the chosen event and the fullest', () => {
    expect(lanedOutlets(outlets, reports, false)).toEqual(['o1', 'o8', 'o9', 'o10', 'o11']);
    const { reported } = layoutTimeline(anInput([], { outlets, reports }));
    expect(reported.folded!.outlets).toHaveLength(7);
    expect(reported.boxes.length + reported.folded!.reports).toBe(reports.length);
  });

  it('each have a lane where they are few, or once they are opened', () => {
    expect(lanedOutlets(outlets.slice(0, 6), reports, false)).toEqual(outlets.slice(0, 6));
    const { reported } = layoutTimeline(anInput([], { outlets, reports, isOpen: true }));
    expect(reported.lanes.map((lane) => lane.outlet)).toEqual(outlets);
    expect(reported.folded).toBeNull();
    expect(reported.foldY).not.toBeNull();
    expect(reported.boxes).toHaveLength(reports.length);
  });
});

describe('very many reports', () => {
  const outlets = ['gazette', 'herald'];
  const reports = Array.from({ length: 900 }, (_, i) =>
    aReportRow(`r${i}`, isoDay(SPAN.from + (i % 16)), { outlet: outlets[i % 2]!, isLinked: i === 5 }),
  );
  const lay = (more: Parameters<typeof anInput>[1] = {}) =>
    layoutTimeline(anInput([aRow('e', '2016-04-22')], { outlets, reports, chosen: 'e', ...more })).reported;

  it('are counted day by day, and only those that tell of the chosen event have a box, clear of the bars', () => {
    const { boxes, lanes, isCounted } = lay();
    expect(isCounted).toBe(true);
    expect(boxes.map((box) => box.id)).toEqual(['r5']);
    expect(lanes.map((lane) => lane.bars.length)).toEqual([8, 8]);
    const [gazette, herald] = lanes;
    expect(boxes[0]!.y - 3.5).toBeGreaterThanOrEqual(herald!.y + LANE_HEIGHT);
    expect(gazette!.height).toBe(LANE_HEIGHT);
    expect(herald!.height).toBe(2 * LANE_HEIGHT);
  });

  it('have a box each once the window shows few enough of them', () => {
    const day = SPAN.from + 3;
    const { boxes, lanes, isCounted } = lay({ window: { from: day, to: day + 1 } });
    expect(isCounted).toBe(false);
    expect(lanes.flatMap((lane) => lane.bars)).toEqual([]);
    const published = reports.filter((report) => [day, day + 1].includes(report.published.startDay));
    expect(boxes.map((box) => box.id).sort()).toEqual(published.map((report) => report.id).sort());
  });

  it('are told one by one as long as they are not too many', () => {
    const { boxes, isCounted } = lay({ reports: reports.slice(0, 600) });
    expect([boxes.length, isCounted]).toEqual([600, false]);
  });
});
