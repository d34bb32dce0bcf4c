import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/schema';
import { groupRuns, tableColumns } from '../../../src/panels/compare/saysGroups';
import { saysColumns } from '../../../src/panels/compare/saysLayout';
import { drawn } from '../../../src/panels/compare/useVirtual';
import { aCatalog, aClaim, anActor, aReport, exactly } from '../../builders';

const actors = [anActor('state'), anActor('army', { partOf: 'state' }), anActor('monitor')];
const killed = (report: string, n: number, origin: string | null, more: Partial<Claim> = {}) =>
  aClaim('killed', exactly(n), { report, origin, voice: 'attributed', ...more } as Parameters<typeof aClaim>[2]);

function tableOf(reports: ReturnType<typeof aReport>[], claims: Claim[], more = { isGrouped: true, isOpen: false }) {
  const catalog = aCatalog({ reports, claims, actors });
  return tableColumns(catalog, saysColumns(catalog, 'e1'), more);
}
const names = (table: ReturnType<typeof tableOf>) =>
  table.map((at) =>
    at.kind === 'fold' ? `fold of ${at.columns.length}` : `${at.group?.key ?? '-'}: ${at.column.report.id}`,
  );

describe('the columns by leading origin', () => {
  it('set each copy beside the text it copies, and count the reports of a group', () => {
    const reports = [
      aReport('a', { published: '2016-05-04' }),
      aReport('b', { published: '2016-05-05' }),
      aReport('c', { published: '2016-05-06', copyOf: 'a' }),
      aReport('d', { published: '2016-05-06', copyOf: 'elsewhere' }),
    ];
    const table = tableOf(
      reports,
      reports.map(({ id }) => killed(id, 3, 'monitor')),
    );
    expect(names(table)).toEqual(['a', 'c', 'b', 'd'].map((id) => `origin monitor: ${id}`));
    expect(table[0]!.group?.reports).toBe(4);
  });

  it('stand together by root, the larger group first, in order of publication', () => {
    const reports = ['a', 'b', 'c', 'd'].map((id, i) => aReport(id, { published: `2016-05-0${4 + i}` }));
    const claims = [killed('a', 3, 'monitor'), killed('b', 4, 'army'), killed('c', 5, null), killed('d', 4, 'state')];
    expect(names(tableOf(reports, claims))).toEqual([
      'origin state: b',
      'origin state: d',
      'origin monitor: a',
      'not-stated: c',
    ]);
  });

  it('go by the figure a report leads with, and never by one that it denies', () => {
    const claims = [
      aClaim('mention', {}, { origin: 'state', voice: 'attributed' }),
      killed('r1', 9, 'army', { stance: 'denies' }),
      killed('r1', 3, 'monitor'),
    ];
    expect(names(tableOf([aReport('r1')], claims))).toEqual(['origin monitor: r1']);
  });

  it('go by the denial where a report only denies, and give it no figure', () => {
    const [at] = tableOf([aReport('r1')], [killed('r1', 9, 'army', { stance: 'denies' })]);
    expect(at).toMatchObject({ kind: 'report', group: { key: 'origin state', figures: [] } });
  });

  it('name each figure of the origin once, lowest first', () => {
    const reports = ['a', 'b', 'c'].map((id) => aReport(id));
    const claims = [
      killed('a', 9, 'army'),
      killed('b', 3, 'state'),
      killed('c', 9, 'state'),
      killed('a', 7, 'monitor'),
    ];
    const [at] = tableOf(reports, claims);
    expect(at?.group?.figures.map((c) => c.value.min)).toEqual([3, 9]);
  });

  it('keep the order of publication where they are not grouped', () => {
    const claims = [killed('r1', 3, 'monitor')];
    expect(names(tableOf([aReport('r1')], claims, { isGrouped: false, isOpen: false }))).toEqual(['-: r1']);
  });

  it('hold for reports that copy one another in a circle', () => {
    const reports = [aReport('a', { copyOf: 'b' }), aReport('b', { copyOf: 'a' })];
    expect(names(tableOf(reports, [killed('a', 3, 'army'), killed('b', 3, 'army')]))).toHaveLength(2);
  });
});

describe('the silent reports', () => {
  const silent = (n: number) => Array.from({ length: n }, (_, i) => aReport(`s${i}`, { published: '2016-05-09' }));

  it('each have a column while they are a handful', () => {
    expect(names(tableOf(silent(5), []))).toHaveLength(5);
  });

  it('fold into one beyond that, and open again', () => {
    expect(names(tableOf(silent(6), []))).toEqual(['fold of 6']);
    expect(names(tableOf(silent(6), [], { isGrouped: true, isOpen: true }))).toHaveLength(6);
  });
});

describe('what is drawn', () => {
  const items = [0, 5, 6].map((index) => ({ index, start: index * 10, end: index * 10 + 10 }));

  it('is everything where nothing is virtual', () => {
    expect(drawn(null, 3)).toEqual([0, 1, 2].map((index) => ({ kind: 'item', index })));
  });

  it('keeps the room of what is left out, before, between and after', () => {
    expect(drawn(items, 9, 90)).toEqual([
      { kind: 'item', index: 0 },
      { kind: 'gap', before: 5, size: 40 },
      { kind: 'item', index: 5 },
      { kind: 'item', index: 6 },
      { kind: 'gap', before: 9, size: 20 },
    ]);
  });

  it('gives each group one name over its neighbours, gaps within it included', () => {
    const reports = Array.from({ length: 9 }, (_, i) => aReport(`r${i}`));
    const claims = reports.map((r, i) => killed(r.id, 3, i < 6 ? 'army' : 'monitor'));
    const table = tableOf(reports, claims);
    const runs = groupRuns(table, drawn(items, 9, 90));
    expect(runs.map((run) => [run.group?.key, run.span])).toEqual([
      ['origin state', 3],
      ['origin monitor', 2],
    ]);
  });
});
