import { describe, expect, it } from 'vitest';
import { datasetJson } from '../../src/compile/publish';
import { applyEdits } from '../../src/compile/writeBack';
import type { Claim, Dataset } from '../../src/domain/schema';
import { compileTiny, problemsOf, tinyFiles } from './tinyFolder';

const SOURCE_FILE = 'reports/gazette-1.yaml';

/** A report that was not read in full; `rest` is whatever stands below its facts. */
const copy = (id: string, copyOf: string | null, rest: string, read = 'secondary') => `report:
  id: ${id}
  outlet: gazette
  title: null
  language: en
  published: 2016-05-05
  publishedBasis: stated
  url: null
  copyOf: ${copyOf}
  wires: []
  read: ${read}
${rest}`;

function folder(...copies: readonly (readonly [id: string, text: string])[]): Map<string, string> {
  const files = tinyFiles();
  files.set(SOURCE_FILE, applyEdits(files.get(SOURCE_FILE)!, compileTiny(files).edits));
  for (const [id, text] of copies) files.set(`reports/${id}.yaml`, text);
  return files;
}

const carrying = (rest: string, copyOf: string | null = 'gazette-1', read?: string) =>
  compileTiny(folder(['gazette-2', copy('gazette-2', copyOf, rest, read)]));
const claimsOf = ({ dataset }: { dataset: Dataset | null }, report: string): Claim[] =>
  dataset!.claims.filter((claim) => claim.report === report);
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe('a copy', () => {
  it('carries all claims of its source as its own, without their positions', () => {
    const compiled = carrying('carries: all\nclaims: []');
    expect(compiled.problems).toEqual([]);
    const expected = claimsOf(compiled, 'gazette-1').map((claim) => ({
      ...claim,
      id: claim.id.replace('gazette-1', 'gazette-2'),
      report: 'gazette-2',
      evidence: null,
    }));
    expect(expected).toHaveLength(2);
    expect(claimsOf(compiled, 'gazette-2')).toEqual(expected);
  });

  it('is published with what it carries', () => {
    const { dataset } = carrying('carries: all\nclaims: []');
    const published = JSON.parse(datasetJson(dataset!)) as Dataset;
    expect(published).toEqual(dataset);
    expect(ids(claimsOf({ dataset: published }, 'gazette-2'))).toEqual(['gazette-2:c01', 'gazette-2:c02']);
    expect(datasetJson(dataset!)).not.toContain('carries');
  });

  it('carries only the claims that it names, and its own come besides', () => {
    const own =
      'claims:\n  - { id: own, event: shelling, facet: mention, value: {}, origin: null, voice: own, evidence: null }';
    const compiled = carrying(`carries: [c02]\n${own}`);
    expect(compiled.problems).toEqual([]);
    expect(ids(claimsOf(compiled, 'gazette-2'))).toEqual(['gazette-2:c02', 'gazette-2:own']);
  });

  it('says another thing where its own file has a claim of that id', () => {
    const own =
      'claims:\n  - { id: c01, event: shelling, facet: mention, value: {}, origin: null, voice: own, evidence: null }';
    const compiled = carrying(`carries: all\n${own}`);
    expect(compiled.problems).toEqual([]);
    expect(claimsOf(compiled, 'gazette-2').map((c) => [c.id, c.facet])).toEqual([
      ['gazette-2:c02', 'responsible'],
      ['gazette-2:c01', 'mention'],
    ]);
  });

  it('carries what a copy carries', () => {
    const compiled = compileTiny(
      folder(
        ['gazette-2', copy('gazette-2', 'gazette-3', 'carries: [c02]\nclaims: []')],
        ['gazette-3', copy('gazette-3', 'gazette-1', 'carries: all\nclaims: []')],
      ),
    );
    expect(compiled.problems).toEqual([]);
    expect(ids(claimsOf(compiled, 'gazette-2'))).toEqual(['gazette-2:c02']);
    expect(ids(claimsOf(compiled, 'gazette-3'))).toEqual(['gazette-3:c01', 'gazette-3:c02']);
  });

  it('repeats nothing that is wrong with its source', () => {
    const files = folder(['gazette-2', copy('gazette-2', 'gazette-1', 'carries: all\nclaims: []')]);
    const source = files.get(SOURCE_FILE)!;
    files.set(
      SOURCE_FILE,
      source.replace('hedge: exact', 'hedge: at-least').replace('voice: attributed', 'voice: loud'),
    );
    expect(problemsOf(compileTiny(files)).map((p) => [p['record'], p['field']])).toEqual([
      ['gazette-1:c02', 'voice'],
      ['gazette-1:c01', 'value'],
    ]);
  });
});

describe('the compiler refuses', () => {
  const found = (field: string, line: number, reason: string) => ({
    file: 'data/tiny/reports/gazette-2.yaml',
    line,
    record: 'gazette-2',
    field,
    reason,
  });

  it.each<[string, string, string | null, string | undefined, ReturnType<typeof found>]>([
    [
      'carries without copyOf',
      'carries: all\nclaims: []',
      null,
      undefined,
      found('carries', 12, 'only a copy carries claims, and copyOf names no report'),
    ],
    [
      'a source that is not there',
      'carries: all\nclaims: []',
      'nowhere',
      undefined,
      found('copyOf', 2, 'no record of this id in reports'),
    ],
    [
      'a claim that the source does not have',
      'carries: [c01, c99]\nclaims: []',
      'gazette-1',
      undefined,
      found('carries.1', 12, 'gazette-1 has no claim of this id'),
    ],
    [
      'an empty list',
      'carries: []\nclaims: []',
      'gazette-1',
      undefined,
      found('carries', 12, 'this list carries nothing'),
    ],
    [
      'a report read in full',
      'carries: all\nclaims: []',
      'gazette-1',
      'full',
      found('carries', 12, 'a report read in full is coded from its own words'),
    ],
    [
      'itself',
      'carries: all\nclaims: []',
      'gazette-2',
      undefined,
      found('carries', 12, 'gazette-2 has no claim to carry'),
    ],
  ])('%s', (_, rest, copyOf, read, problem) => {
    expect(problemsOf(carrying(rest, copyOf, read))).toContainEqual(problem);
  });

  it('a source without claims', () => {
    const compiled = compileTiny(
      folder(
        ['gazette-2', copy('gazette-2', 'gazette-3', 'carries: all\nclaims: []')],
        ['gazette-3', copy('gazette-3', 'gazette-1', 'claims: []')],
      ),
    );
    expect(problemsOf(compiled)).toEqual([found('carries', 12, 'gazette-3 has no claim to carry')]);
  });

  it('copies in a circle, without following it round', () => {
    const compiled = compileTiny(
      folder(
        ['gazette-2', copy('gazette-2', 'gazette-3', 'carries: all\nclaims: []')],
        ['gazette-3', copy('gazette-3', 'gazette-2', 'carries: all\nclaims: []')],
      ),
    );
    expect(problemsOf(compiled)).toContainEqual(found('copyOf', 2, 'following "copyOf" leads in a circle'));
  });

  it('another word than all', () => {
    expect(problemsOf(carrying('carries: everything\nclaims: []'))).toContainEqual({
      file: 'data/tiny/reports/gazette-2.yaml',
      line: 12,
      field: 'carries',
      reason: 'write all, or a list of claim ids of the source',
    });
  });
});
