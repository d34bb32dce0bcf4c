import { describe, expect, it } from 'vitest';
import { datasetReport, unclaimedReport } from '../../src/compile/report';
import { aClaim, aDataset, anActor, exactly } from '../builders';
import { compileTiny, SOURCE, tinyFiles } from './tinyFolder';

describe('datasetReport', () => {
  it('counts events, reports, claims by facet and checked spans', () => {
    const report = datasetReport(compileTiny(tinyFiles()));
    expect(report).toContain('tiny: 1 events, 1 reports (full 1), 2 places');
    expect(report).toContain('claims   2: killed 1, responsible 1');
    expect(report).toContain('100 % of claims have a span (2 of 2)');
    expect(report).toContain('checked against the texts: 2 claims');
  });

  it('says "not checked" where there is no text, never that spans are in order', () => {
    const report = datasetReport(compileTiny(tinyFiles(), null));
    expect(report).toContain('not checked: 2 claims');
    expect(report).not.toContain('against the texts');
  });

  it('counts origins by their roots, unnamed ones apart', () => {
    const actors = [
      anActor('state'),
      anActor('agency', { partOf: 'state' }),
      anActor('source', { named: false }),
      anActor('a', { partOf: 'b' }),
      anActor('b', { partOf: 'a' }),
    ];
    const claims = ['state', 'agency', 'source'].map((origin) => aClaim('killed', exactly(3), { origin }));
    const of = (more: typeof claims) =>
      datasetReport({
        dataset: aDataset({ actors, claims: more }),
        problems: [],
        edits: [],
        spans: { checked: 0, notChecked: 0 },
      });
    expect(of(claims)).toContain('origins  1 named roots, 1 unnamed');
    expect(of([aClaim('killed', exactly(3), { origin: 'a' })])).toContain('1 named roots, 0 unnamed');
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
