import { describe, expect, it } from 'vitest';
import { datasetReport, unclaimedReport } from '../../src/compile/report';
import type { Compiled } from '../../src/compile/compileDataset';
import type { Dataset } from '../../src/domain/schema';
import { aClaim, aDataset, anActor, anEvent, aReport, aToll, exactly } from '../builders';
import { compileTiny, SOURCE, tinyFiles } from './tinyFolder';

const reportOf = (dataset: Dataset, more: Partial<Compiled> = {}) =>
  datasetReport({
    dataset,
    problems: [],
    edits: [],
    spans: { checked: 0, notChecked: 0 },
    carried: 0,
    second: null,
    ...more,
  });

describe('datasetReport', () => {
  it('counts events, reports, claims by facet and checked spans', () => {
    expect(datasetReport(compileTiny(tinyFiles()))).toBe(
      `tiny: 1 events, 1 reports, 2 claims, 2 places
  reports     full 1, copies 0, voices (publishers) 1
  claims      killed 1, responsible 1
  voice       own 1, attributed 1, carried by copies 0
  roots (1)   syrian-state 1
  no root     unnamed sources (0) 0, own voice 1, origin not stated 0, origin not known 0
  anchored    100 % (2 of 2) of claims in reports read in full, 100 % (2 of 2) of all
  spans       checked against the texts: 2 claims
  not known   reports without title 1, without address 1, with inferred date 0,
              tolls without number 0 of 1, events of uncertain day 0 of 1
  no Arabic   title 2 of 2, summary 2 of 2, name 5 of 5`,
    );
  });

  it('says "not checked" where there is no text, never that spans are in order', () => {
    const report = datasetReport(compileTiny(tinyFiles(), null));
    expect(report).toContain('not checked: 2 claims');
    expect(report).not.toContain('against the texts');
  });

  it('counts copies, and a copy with its source as one voice', () => {
    const reports = [
      aReport('r1'),
      aReport('r2', { outlet: 'herald', read: 'secondary', copyOf: 'r1' }),
      aReport('r3', { outlet: 'herald', read: 'excerpt' }),
    ];
    const claims = [
      aClaim('killed', exactly(3), { evidence: { paragraph: 1, start: 0, end: 5, sha256: '0'.repeat(64) } }),
      aClaim('killed', exactly(3)),
      aClaim('killed', exactly(3), { report: 'r2' }),
      aClaim('killed', exactly(3), { report: 'r3', voice: 'attributed' }),
    ];
    const report = reportOf(aDataset({ reports, claims }), { carried: 1 });
    expect(report).toContain('full 1, secondary 1, excerpt 1, copies 1, voices (publishers) 2');
    expect(report).toContain('own 3, attributed 1, carried by copies 1');
    expect(report).toContain('own voice 3, origin not stated 0, origin not known 1');
    expect(report).toContain('50 % (1 of 2) of claims in reports read in full, 25 % (1 of 4) of all');
  });

  it('counts claims by the root of their origin, unnamed ones apart', () => {
    const actors = [
      anActor('state'),
      anActor('agency', { partOf: 'state' }),
      anActor('source', { named: false }),
      anActor('a', { partOf: 'b' }),
      anActor('b', { partOf: 'a' }),
    ];
    const of = (...origins: string[]) =>
      reportOf(aDataset({ actors, claims: origins.map((origin) => aClaim('killed', exactly(3), { origin })) }));
    expect(of('state', 'agency', 'source')).toContain('roots (1)   state 2\n  no root     unnamed sources (1) 1');
    expect(of('a')).toContain('roots (1)   b 1');
  });

  it('names the ten busiest roots and sums the rest', () => {
    const names = 'abcdefghijklm'.split('');
    const origins = [...names, ...names.slice(0, 10), 'm', 'm'];
    const claims = origins.map((origin) => aClaim('killed', exactly(3), { origin }));
    const report = reportOf(aDataset({ actors: names.map((id) => anActor(id)), claims }));
    expect(report).toContain('roots (13)  m 3, a 2, b 2, c 2, d 2, e 2, f 2, g 2, h 2, i 2, 3 other roots 4\n');
  });

  it('says what is not known', () => {
    const days = [
      '2016-05-03',
      '2016-04-22/2016-04-28',
      '2016-05-03~',
      '2016-05',
      '2016-05-03/..',
      '2016-04-22?/2016-05-03',
    ];
    const reports = [
      aReport('r1', { title: 'A headline', publishedBasis: 'inferred' }),
      aReport('r2', { url: 'https://example.org' }),
    ];
    const claims = [
      aClaim('killed', exactly(3)),
      aClaim('wounded', aToll(1, 19, 'unspecified')),
      aClaim('mention', {}),
    ];
    const report = reportOf(aDataset({ reports, claims, events: days.map((when, i) => anEvent(`e${i}`, { when })) }));
    expect(report).toContain('reports without title 1, without address 1, with inferred date 1');
    expect(report).toContain('tolls without number 1 of 2, events of uncertain day 4 of 6');
  });

  it('counts texts without Arabic by their field', () => {
    const both = { en: 'Title', ar: 'عنوان' };
    const events = [anEvent('e1', { title: both, summary: both }), anEvent('e2', { title: both })];
    const claims = [aClaim('statement', { gist: { en: 'They said so.' } }), aClaim('statement', { gist: both })];
    expect(reportOf(aDataset({ title: both, events, claims, outlets: [], places: [] }))).toMatch(
      /no Arabic {3}title 0 of 3, summary 2 of 3, gist 1 of 2$/,
    );
  });

  it('stays within a hundred columns', () => {
    const names = Array.from({ length: 10 }, (_, i) => `an-actor-with-a-long-name-${i}`);
    const claims = names.map((origin) => aClaim('killed', exactly(3), { origin }));
    const lines = reportOf(aDataset({ actors: names.map((id) => anActor(id)), claims })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join(' ').match(/an-actor-with-a-long-name-\d 1/g)).toHaveLength(10);
  });

  it('leaves claims that name what is not there out of the count of sources', () => {
    const claims = [aClaim('mention', {}, { origin: 'nobody' }), aClaim('mention', {}, { report: 'r9' })];
    const report = reportOf(aDataset({ claims }));
    expect(report).toContain('claims      mention 2');
    expect(report).toContain('own voice 0, origin not stated 0');
  });
});

describe('unclaimedReport', () => {
  it('gives what a coder needs to claim a text', () => {
    expect(unclaimedReport([SOURCE], new Set())).toEqual([
      `no report claims one.txt: paragraphs 3, sha256: ${SOURCE.sha256}`,
    ]);
    expect(unclaimedReport([SOURCE], new Set([SOURCE.sha256]))).toEqual([]);
  });
});
