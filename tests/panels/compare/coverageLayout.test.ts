import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Dataset } from '../../../src/domain/schema';
import {
  carriedBy,
  coverageColumns,
  columnsAround,
  coverageRows,
  MOST_COLUMNS,
  type CoverageSort,
  leavesOut,
  type ReportChoice,
} from '../../../src/panels/compare/coverageLayout';
import { aCatalog, aClaim, anEdtf, anEvent, anOutlet, aReport } from '../../builders';

const rowsOf = (more: Partial<Dataset>, sort: CoverageSort = 'time', choice: ReportChoice = 'all') => {
  const catalog = aCatalog({ outlets: [anOutlet('gazette'), anOutlet('argus')], ...more });
  const columns = coverageColumns(catalog, 'all', () => true);
  return coverageRows(catalog, columns, { sort, choice, nameOf: (report) => report.outlet });
};
const kinds = (more: Partial<Dataset>) => rowsOf(more).map((row) => row.cells.map((cell) => cell.kind));
const told = (report: string, event: string, more: Partial<Claim> = {}) =>
  aClaim('mention', {}, { report, event, ...more } as Parameters<typeof aClaim>[2]);

describe('a cell', () => {
  const events = [
    anEvent('over', { when: '2016-05-01' }),
    anEvent('today'),
    anEvent('to-come', { when: '2016-05-09' }),
  ];

  it('of a full text tells what its silence can mean', () => {
    expect(kinds({ events })).toEqual([['not-mentioned', 'same-day', 'could-not-know']]);
  });

  it('of a text read in part is not known, unless it was published before', () => {
    expect(kinds({ events, reports: [aReport('r1', { read: 'excerpt' })] })).toEqual([
      ['not-known', 'not-known', 'could-not-know'],
    ]);
  });

  it('holds the claims that it leads to', () => {
    const claim = told('r1', 'today');
    expect(rowsOf({ events, claims: [claim] })[0]!.cells.map((c) => c.claims)).toEqual([[], [claim], []]);
  });

  it('is reported as a denial, or as a doubt, only where nothing affirms', () => {
    const claims = [
      told('r1', 'over', { stance: 'denies' }),
      told('r1', 'today', { stance: 'denies' }),
      told('r1', 'today'),
      told('r1', 'to-come', { stance: 'doubts' }),
    ];
    expect(kinds({ events, claims })).toEqual([['as-denial', 'reported', 'as-doubt']]);
  });

  it('is called the same day only where the event ended on a day of publication', () => {
    const long = [anEvent('long', { when: '2016-05-02/2016-05-08' })];
    expect(kinds({ events: long })).toEqual([['too-early']]);
  });

  it.each(['../2016-05-03', '2016'])(
    'of a text published %s is never not mentioned for an event of those days',
    (published) => {
      const cell = kinds({ events: [anEvent('e', { when: '2016-05-03' })], reports: [aReport('r1', { published })] });
      expect(cell).toEqual([['same-day']]);
    },
  );
});

describe('rows and columns', () => {
  const reports = [
    aReport('late', { published: '2016-05-05' }),
    aReport('open', { published: '2016-05-01/..', outlet: 'argus' }),
    aReport('part', { published: '2016-04-28', read: 'excerpt' }),
    aReport('early', { published: '2016-04-28', outlet: 'argus' }),
  ];
  const order = (sort: CoverageSort, choice: ReportChoice = 'all') =>
    rowsOf({ reports }, sort, choice).map((r) => r.report.id);

  it('go by the day on which a report was surely out; one that may still be to come is last', () => {
    expect(order('time')).toEqual(['part', 'early', 'late', 'open']);
  });

  it('go by outlet, or full texts first, each by time', () => {
    expect(order('outlet')).toEqual(['early', 'open', 'part', 'late']);
    expect(order('full-first')).toEqual(['early', 'late', 'open', 'part']);
  });

  it('can be narrowed to full texts', () => {
    expect(order('time', 'full')).toEqual(['early', 'late', 'open']);
  });

  it('take the events that the filter lets through, or strikes, or all', () => {
    const events = [anEvent('talks', { kind: 'talks' }), anEvent('shells'), anEvent('count', { kind: 'count' })];
    const catalog = aCatalog({ events });
    const chosen = (choice: 'filter' | 'strikes' | 'all') =>
      coverageColumns(catalog, choice, (e) => e.id === 'talks').map((e) => e.id);
    expect([chosen('filter'), chosen('strikes'), chosen('all')]).toEqual([
      ['talks'],
      ['shells'],
      ['talks', 'shells', 'count'],
    ]);
  });

  it('count an uncertain event from the first day it may mean', () => {
    const events = [anEvent('sure', { when: '2016-04-30' }), anEvent('about', { when: '2016-05-01~' })];
    const [row] = rowsOf({ events, reports: [aReport('r1', { published: '2016-04-29' })] });
    expect(row!.cells.map((c) => [c.event.id, c.kind])).toEqual([
      ['about', 'too-early'],
      ['sure', 'could-not-know'],
    ]);
  });

  it('make a staircase of what could not be known, whatever the dates', () => {
    const dates = fc.array(anEdtf, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(dates, dates, (whens, publisheds) => {
        const rows = kinds({
          events: whens.map((when, i) => anEvent(`e${i}`, { when })),
          reports: publisheds.map((published, i) => aReport(`r${i}`, { published })),
        });
        const firsts = rows.map((row) => {
          const first = row.indexOf('could-not-know');
          expect(first < 0 || row.slice(first).every((kind) => kind === 'could-not-know')).toBe(true);
          return first < 0 ? row.length : first;
        });
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('what a text carries', () => {
  it('is counted apart from what may have been too early', () => {
    const events = [
      anEvent('told', { when: '2016-05-01' }),
      anEvent('left-out', { when: '2016-05-02' }),
      anEvent('today'),
      anEvent('long', { when: '2016-05-02/2016-05-08' }),
      anEvent('to-come', { when: '2016-05-09' }),
    ];
    const [row] = rowsOf({ events, claims: [told('r1', 'told', { stance: 'denies' })] });
    expect(carriedBy(row!.cells)).toEqual({ reported: 1, notMentioned: 1, sameDay: 1, tooEarly: 1 });
  });

  it('names full texts that leave something out, most left out first', () => {
    const events = [anEvent('a', { when: '2016-05-01' }), anEvent('b', { when: '2016-05-02' })];
    const reports = ['one', 'two', 'none', 'part'].map((id) =>
      aReport(id, { published: '2016-05-05', read: id === 'part' ? 'excerpt' : 'full' }),
    );
    const claims = [told('one', 'a'), told('none', 'a'), told('none', 'b')];
    expect(leavesOut(rowsOf({ events, reports, claims })).map((l) => [l.report.id, l.events])).toEqual([
      ['two', 2],
      ['one', 1],
    ]);
  });

  it('is nothing where no report is known', () => {
    expect(rowsOf({ reports: [] })).toEqual([]);
  });
});

describe('columnsAround', () => {
  const many = Array.from({ length: MOST_COLUMNS * 3 }, (_, i) => anEvent(`e${i}`));
  const around = (chosen: string) => columnsAround(many, chosen).map((event) => event.id);

  it('keeps as many as can be drawn, the chosen event among them', () => {
    for (const chosen of ['e0', 'e7', 'e150', 'e299']) {
      expect(around(chosen)).toHaveLength(MOST_COLUMNS);
      expect(around(chosen)).toContain(chosen);
    }
    expect(around('e150').slice(0, 2)).toEqual(['e100', 'e101']);
  });

  it('keeps all where they can be drawn, and the first where the chosen one is not among them', () => {
    expect(columnsAround(many.slice(0, 5), 'e3')).toHaveLength(5);
    expect(around('elsewhere')[0]).toBe('e0');
  });
});
