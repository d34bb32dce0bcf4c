import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../src/lib/box';
import { labelBox, markBox } from '../../../src/panels/timeline/labels';
import { packRows } from '../../../src/panels/timeline/lanes';
import { layoutTimeline } from '../../../src/panels/timeline/layout';
import { endX, startX, timeScale } from '../../../src/panels/timeline/scale';
import { anInput, aReportRow, aRow, day, SPAN, someRows } from './rows';

const scale = timeScale(SPAN, 500);
const only = (when: string, kind?: Parameters<typeof aRow>[2]) =>
  layoutTimeline(anInput([aRow('e', when, kind)])).happened.marks[0]!;

const report = (id: string, published: string, isLinked: boolean) => aReportRow(id, published, { isLinked });

describe('marks', () => {
  it('draws a known day as a bar exactly that day wide', () => {
    const mark = only('2016-05-03');
    expect(mark).toMatchObject({ form: 'bar', startEdge: 'sharp', endEdge: 'sharp' });
    expect(mark.x0).toBeCloseTo(startX(scale, day('2016-05-03')), 9);
    expect(mark.x1 - mark.x0).toBeCloseTo(scale.dayWidth, 9);
  });

  it('draws several days as a bar from the start of the first to the end of the last', () => {
    const mark = only('2016-04-24/2016-04-28');
    expect(mark.x0).toBeCloseTo(startX(scale, day('2016-04-24')), 9);
    expect(mark.x1).toBeCloseTo(endX(scale, day('2016-04-28')), 9);
  });

  it('draws a count as a tally over its days', () => {
    expect(only('2016-04-22/2016-05-03', { kind: 'count' }).form).toBe('tally');
  });

  it('draws a start or an end that is not known as a dash that runs to the edge, with the known side sharp', () => {
    expect(only('/2016-05-02')).toMatchObject({ form: 'dash', x0: 0, startEdge: 'unknown', endEdge: 'sharp' });
    expect(only('2016-05-02/..')).toMatchObject({ form: 'dash', x1: 500, startEdge: 'sharp', endEdge: 'unknown' });
  });

  it('tells an end beyond the span from one that is not known', () => {
    expect(only('2016-04-01/2016-05-12')).toMatchObject({ form: 'bar', startEdge: 'beyond', endEdge: 'beyond' });
    expect(only('2016-02-27/..')).toMatchObject({ form: 'dash', startEdge: 'beyond', endEdge: 'unknown' });
  });

  it('keeps approximate ends soft', () => {
    expect(only('2016-04-24~/2016-04-28')).toMatchObject({ startEdge: 'soft', endEdge: 'sharp' });
    expect(only('2016-05-03?')).toMatchObject({ startEdge: 'soft', endEdge: 'soft' });
  });

  it('does not make a bar of a month in which something happened on some day', () => {
    expect(only('2016-04')).toMatchObject({ form: 'dash', startEdge: 'beyond', endEdge: 'sharp' });
  });

  it('shows at the edge what lies wholly outside the span', () => {
    expect(only('2016-05-10/2016-05-15')).toMatchObject({ form: 'outside', x1: 500 });
    expect(only('/2016-03-01')).toMatchObject({ form: 'outside', x0: 0 });
  });

  it('sets talks and statements of a day as squares side by side, then stacked', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => aRow(id, '2016-05-03', { kind: 'statement' }));
    const { marks } = layoutTimeline(anInput(rows)).happened;
    expect(marks.map((mark) => mark.x1 - mark.x0)).toEqual([5, 5, 5, 5]);
    expect(new Set(marks.slice(0, 3).map((mark) => mark.x0)).size).toBe(3);
    expect(marks[3]!.x0).toBe(marks[0]!.x0);
    expect(marks[3]!.y).toBeGreaterThan(marks[0]!.y);
    for (const { x0, x1 } of marks) {
      expect(x0).toBeGreaterThanOrEqual(startX(scale, day('2016-05-03')));
      expect(x1).toBeLessThanOrEqual(endX(scale, day('2016-05-03')));
    }
  });
});

describe('packing', () => {
  it('uses no more rows than stand over one another', () => {
    expect(
      packRows([
        { x0: 0, x1: 10 },
        { x0: 5, x1: 20 },
        { x0: 14, x1: 30 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('places every event once, and no mark over another', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 120, max: 900 }), (rows, width) => {
        const { marks, height } = layoutTimeline(anInput(rows, { width })).happened;
        expect(marks.map((mark) => mark.id)).toEqual(rows.map((row) => row.id));
        marks.forEach((mark, i) => {
          expect(mark.x0).toBeGreaterThanOrEqual(0);
          expect(mark.x1).toBeLessThanOrEqual(width + 1e-6);
          expect(mark.y).toBeLessThan(height);
          for (const other of marks.slice(i + 1)) {
            const isApart = other.x0 >= mark.x1 + 3 || mark.x0 >= other.x1 + 3;
            const isElsewhere = other.row !== mark.row && Math.abs(other.y - mark.y) >= 11;
            expect(isApart || isElsewhere).toBe(true);
          }
        });
      }),
    );
  });
});

describe('labels', () => {
  it('never lie on a mark, on each other or outside the plot', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 120, max: 900 }), (rows, width) => {
        const chosen = rows[0]?.id ?? null;
        const reports = [report('a', '2016-05-03', true)];
        const { happened, labels, bracket } = layoutTimeline(anInput(rows, { width, chosen, outlets: ['a'], reports }));
        labels.forEach((label, i) => {
          const box = labelBox(label);
          expect(box.x0).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x1).toBeLessThanOrEqual(width + 1e-6);
          expect(labels.slice(i + 1).some((other) => boxesMeet(box, labelBox(other)))).toBe(false);
          const others = happened.marks.filter((mark) => !(label.isInline && mark.id === label.id));
          expect(others.some((mark) => boxesMeet(box, markBox(mark)))).toBe(false);
          const isOnBracket = bracket !== null && box.x0 < bracket.x && box.x1 > bracket.x && box.y1 > bracket.markY;
          expect(isOnBracket).toBe(false);
        });
      }),
    );
  });

  it('stand beside their mark in full where there is room, and shortened where there is less', () => {
    const title = 'Rockets hit a maternity hospital in the west';
    const label = (when: string) => layoutTimeline(anInput([aRow('e', when, { labels: [title] })])).labels[0]?.text;
    expect(label('2016-04-22')).toBe(title);
    const long = 'Misericordia'.repeat(6);
    const two = [aRow('a', '2016-04-25', { labels: [long] }), aRow('b', '2016-05-01', { labels: [] })];
    const { labels, happened } = layoutTimeline(anInput(two));
    expect(labels[0]!.text).toMatch(/^Misericordia.*…$/u);
    expect(labels[0]!.x).toBeGreaterThan(happened.marks[0]!.x1);
    expect(labels[0]!.x + labels[0]!.width).toBeLessThan(happened.marks[1]!.x0);
  });

  it('are left out where another has taken the room', () => {
    const long = 'Misericordia'.repeat(6);
    const two = [aRow('a', '2016-04-22', { labels: [long] }), aRow('b', '2016-05-07', { labels: [long] })];
    const named = (chosen: string) => layoutTimeline(anInput(two, { chosen })).labels.map((label) => label.id);
    expect(named('a')).toEqual(['a']);
    expect(named('b')).toEqual(['b']);
  });

  it('on a line move aside for the bracket of the chosen event', () => {
    const rows = [
      aRow('count', '2016-04-22/2016-05-07', { kind: 'count', labels: ['Counted over the weeks'] }),
      aRow('e', '2016-04-29', { labels: [] }),
    ];
    const at = (chosen: string | null) => {
      const reports = [report('a', '2016-05-03', true)];
      const { labels, bracket } = layoutTimeline(anInput(rows, { chosen, outlets: ['a'], reports }));
      return { label: labels.find((label) => label.id === 'count')!, bracket };
    };
    const { label, bracket } = at('e');
    expect(at(null).label.x).toBeLessThan(bracket!.x);
    expect(at(null).label.x + at(null).label.width).toBeGreaterThan(bracket!.x);
    expect(label.isInline).toBe(true);
    expect(label.x > bracket!.x || label.x + label.width < bracket!.x).toBe(true);
  });
});

describe('the axis', () => {
  const texts = (width: number) => layoutTimeline(anInput([], { width })).ticks.labels.map((label) => label.text);

  it('names every day where there is room, the first and the first of a month in full', () => {
    expect(texts(620)).toEqual([
      '04-22',
      '23',
      '24',
      '25',
      '26',
      '27',
      '28',
      '29',
      '30',
      '05-01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
    ]);
  });

  it('leaves out every second day where it is narrow', () => {
    expect(texts(270)).toEqual(['04-22', '24', '26', '28', '05-01', '04', '06']);
  });

  it('rules the month where it begins', () => {
    expect(layoutTimeline(anInput([])).ticks.monthX).toEqual([startX(scale, day('2016-05-01'))]);
  });
});

describe('reports', () => {
  it('stand on their day, over both days where it is one of two', () => {
    const reports = [report('a', '2016-05-03', false), report('b', '2016-05-03/2016-05-04', false)];
    const [a, b] = layoutTimeline(anInput([], { outlets: ['a', 'b'], reports })).reported.boxes;
    expect(a!.x1 - a!.x0).toBeCloseTo(scale.dayWidth, 9);
    expect(b!.x1 - b!.x0).toBeCloseTo(2 * scale.dayWidth, 9);
    expect(b!.y).toBeGreaterThan(a!.y);
  });

  it('are joined to the chosen event by one bracket, those that tell of it and no others', () => {
    const reports = [
      report('a', '2016-04-28', false),
      report('b', '2016-05-03', true),
      report('c', '2016-05-05', true),
    ];
    const input = anInput([aRow('e', '2016-05-03')], { outlets: ['a', 'b', 'c'], reports, chosen: 'e' });
    const { bracket, reported } = layoutTimeline(input);
    expect(bracket!.x).toBeGreaterThan(endX(scale, day('2016-05-03')));
    expect(bracket!.arms).toEqual([
      { y: reported.boxes[1]!.y, x: reported.boxes[1]!.x1 },
      { y: reported.boxes[2]!.y, x: reported.boxes[2]!.x0 },
    ]);
    expect(layoutTimeline({ ...input, chosen: null }).bracket).toBeNull();
  });

  it('end at the as-known day, which is drawn only inside the span', () => {
    expect(layoutTimeline(anInput([], { knownDay: day('2016-05-05') })).knownX).toBe(endX(scale, day('2016-05-05')));
    expect(layoutTimeline(anInput([], { knownDay: day('2016-06-05') })).knownX).toBeNull();
  });
});

describe('days', () => {
  it('are the same days whatever the zone of the machine', () => {
    const rows = [aRow('a', '2016-04-22~/2016-04-28'), aRow('b', '2016-05-03'), aRow('c', '/2016-05-02')];
    const before = process.env.TZ;
    const drawn = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      const offset = new Date(Date.UTC(2016, 4, 3)).getTimezoneOffset();
      return { offset, layout: JSON.stringify(layoutTimeline(anInput(rows, { knownDay: day('2016-05-05') }))) };
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(drawn.map((d) => d.offset)).toEqual([0, -720, 420]);
    expect(drawn[1]!.layout).toBe(drawn[0]!.layout);
    expect(drawn[2]!.layout).toBe(drawn[0]!.layout);
  });
});
