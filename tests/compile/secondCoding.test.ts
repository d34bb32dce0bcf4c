import { describe, expect, it } from 'vitest';
import { codingsOf } from '../../src/compile/agreement';
import { datasetJson } from '../../src/compile/publish';
import { datasetReport } from '../../src/compile/report';
import { applyEdits } from '../../src/compile/writeBack';
import { compileTiny, problemsOf, tinyFiles, type TinyPath } from './tinyFolder';

const FILE = 'second-coding/gazette-1.yaml';
const SECOND = `report: gazette-1
claims:
  - id: s1 # the toll
    event: shelling
    facet: killed
    value: { min: 3, max: 3, people: people, hedge: exact }
    origin: null
    voice: own
    evidence: { paragraph: 1, first: Three, last: died }
  - id: s2
    event: none
    facet: statement
    value: { gist: { en: A denial. } }
    origin: rebels
    voice: attributed
    evidence: { paragraph: 2, first: Rebels, last: denied it }
    note: { en: An event of its own. }
`;

/** The tiny folder with a second coding; a stretch that is not there is a fault of the test. */
function twice(from = '', to = '', more?: readonly [TinyPath, readonly [string, string]]) {
  if (!SECOND.includes(from)) throw new Error(`the second coding holds no "${from}"`);
  const files = more ? tinyFiles(more[0], more[1]) : tinyFiles();
  return files.set(FILE, SECOND.replace(from, to));
}

function written(files = twice()) {
  const { edits } = compileTiny(files);
  for (const path of ['reports/gazette-1.yaml', FILE]) {
    const own = edits.filter((edit) => edit.file === `data/tiny/${path}`);
    files.set(path, applyEdits(files.get(path)!, own));
  }
  return files;
}

const at = (record: string, field: string, reason: string) =>
  expect.objectContaining({
    file: `data/tiny/${FILE}`,
    line: expect.any(Number),
    record,
    field,
    reason: expect.stringContaining(reason),
  });

describe('a second coding', () => {
  it('is none where there is no such file', () => {
    expect(compileTiny(tinyFiles()).second).toBeNull();
  });

  it('has its anchors turned into positions by the same --write', () => {
    const compiled = compileTiny(twice());
    expect(compiled.edits.filter(({ file }) => file === `data/tiny/${FILE}`).map(({ path }) => path)).toEqual([
      ['claims', 0, 'evidence'],
      ['claims', 1, 'evidence'],
    ]);
    const files = written();
    expect(files.get(FILE)).toMatch(
      /- id: s1 # the toll[^]*evidence: \{ paragraph: 1, start: 0, end: 17, sha256: [0-9a-f]{64} \}/,
    );
    for (const texts of [undefined, null]) {
      const { problems, second } = compileTiny(files, texts);
      expect(problems).toEqual([]);
      expect(second?.claims.map(({ id, event, part, stance }) => [id, event, part, stance])).toEqual([
        ['gazette-1:s1', 'shelling', 'body', 'affirms'],
        ['gazette-1:s2', 'none', 'body', 'affirms'],
      ]);
    }
  });

  it('is never published', () => {
    const files = written();
    const { dataset } = compileTiny(files);
    files.delete(FILE);
    const without = compileTiny(files).dataset;
    expect(datasetJson(dataset!)).toBe(datasetJson(without!));
    expect(dataset?.claims.map(({ id }) => id)).toEqual(['gazette-1:c01', 'gazette-1:c02']);
  });

  it('is counted apart, spans checked or not', () => {
    expect(datasetReport(compileTiny(written()))).toContain(
      'coded twice reports 1, claims 2, checked against the texts: 2 claims',
    );
    expect(datasetReport(compileTiny(written(), null))).toContain(
      'coded twice reports 1, claims 2, not checked: 2 claims',
    );
  });
});

describe('a claim adopted from the second coding', () => {
  const firstIds = (second: string) =>
    codingsOf(compileTiny(written(tinyFiles().set(FILE, second))))!.first.map(({ id }) => id);

  it('is no part of the comparison, since it owes itself to it', () => {
    expect(firstIds(SECOND)).toContain('gazette-1:c01');
    expect(firstIds(SECOND.replace('claims:', 'adopted: [c01]\nclaims:'))).not.toContain('gazette-1:c01');
  });
});

describe('the compiler refuses a second coding with', () => {
  it.each<[string, readonly [string, string], ReturnType<typeof at>]>([
    [
      'an unknown report',
      ['report: gazette-1', 'report: gazette-9'],
      at('gazette-9', 'report', 'no report of this id'),
    ],
    [
      'the name of another report',
      ['report: gazette-1', 'report: gazette-9'],
      at('gazette-9', 'report', 'called gazette-1'),
    ],
    [
      'an adopted claim that the first coding lacks',
      ['claims:', 'adopted: [c99]\nclaims:'],
      at('gazette-1', 'adopted', 'no claim of this id'),
    ],
    ['an unknown event', ['event: shelling', 'event: other'], at('gazette-1:s1', 'event', 'no record of this id')],
    ['an unknown origin', ['origin: rebels', 'origin: none'], at('gazette-1:s2', 'origin', 'no record of this id')],
    ['a shape that is not a claim’s', ['voice: own', 'voice: loud'], at('gazette-1:s1', 'voice', 'loud')],
    [
      'a hedge that means something else',
      ['hedge: exact', 'hedge: at-least'],
      at('gazette-1:s1', 'value', 'means 3 to open'),
    ],
    [
      'anchors that are not there',
      ['first: Three', 'first: Four'],
      at('gazette-1:s1', 'evidence', 'is not in this paragraph'),
    ],
    [
      'a number that its span does not hold',
      ['min: 3, max: 3', 'min: 4, max: 4'],
      at('gazette-1:s1', 'value', 'do not hold this number'),
    ],
    [
      'a long quotation',
      ['note: { en: An event of its own. }', 'wording: a b c d e f g h i'],
      at('gazette-1:s2', 'wording', '9 words'),
    ],
  ])('%s', (_, [from, to], problem) => {
    expect(problemsOf(compileTiny(twice()))).toEqual([]);
    expect(compileTiny(twice(from, to)).problems).toContainEqual(problem);
  });

  it('nothing to compare it with', () => {
    const partial = twice('', '', ['reports/gazette-1.yaml', ['read: full', 'read: excerpt']]);
    expect(compileTiny(partial).problems).toContainEqual(at('gazette-1', 'report', 'only a report read in full'));
    const files = twice();
    const first = files.get('reports/gazette-1.yaml')!;
    files.set('reports/gazette-1.yaml', first.replace(/claims:[^]*/, 'claims: []\n'));
    expect(compileTiny(files).problems).toContainEqual(at('gazette-1', 'report', 'has no first coding'));
  });

  it('another layout', () => {
    const problem = { file: `data/tiny/${FILE}`, field: 'reports', line: 1 };
    expect(compileTiny(twice('report: gazette-1', 'reports: gazette-1')).problems).toContainEqual(
      expect.objectContaining(problem),
    );
  });

  it('copied words of the text', () => {
    const note = 'The regime blamed the rebels for every one of the shells';
    const found = compileTiny(twice('An event of its own.', note)).problems;
    expect(found).toContainEqual(
      expect.objectContaining({ file: `data/tiny/${FILE}`, reason: expect.stringContaining('9 or more') }),
    );
  });
});
