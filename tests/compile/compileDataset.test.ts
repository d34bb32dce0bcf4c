import { describe, expect, it } from 'vitest';
import { sourceTextOf } from '../../src/compile/texts';
import { applyEdits } from '../../src/compile/writeBack';
import { compileTiny, problemsOf, SOURCE, TEXT, tinyFiles, type TinyPath } from './tinyFolder';

const REPORT = 'reports/gazette-1.yaml';
/** The tiny folder after --write. */
function written(files = tinyFiles()) {
  const { edits } = compileTiny(files);
  return files.set(REPORT, applyEdits(files.get(REPORT)!, edits));
}
const broken = (path: TinyPath, ...changes: (readonly [string, string])[]) =>
  problemsOf(compileTiny(tinyFiles(path, ...changes)));

describe('compileDataset', () => {
  it('compiles a sound folder without a problem, with and without the texts', () => {
    const files = written();
    const withTexts = compileTiny(files);
    const without = compileTiny(files, null);
    expect(withTexts.problems).toEqual([]);
    expect(without.problems).toEqual([]);
    expect(without.dataset).toEqual(withTexts.dataset);
    expect(withTexts.edits).toEqual([]);
  });

  it('says how many spans were checked and how many were not', () => {
    const files = written();
    expect(compileTiny(files).spans).toEqual({ checked: 2, notChecked: 0 });
    expect(compileTiny(files, null).spans).toEqual({ checked: 0, notChecked: 2 });
    expect(compileTiny(files, []).spans).toEqual({ checked: 0, notChecked: 2 });
  });

  it('makes claims of what the coder wrote, defaults filled in', () => {
    expect(compileTiny(tinyFiles()).dataset?.claims[0]).toEqual({
      id: 'gazette-1:c01',
      report: 'gazette-1',
      event: 'shelling',
      facet: 'killed',
      value: { min: 3, max: 3, people: 'people', hedge: 'exact' },
      origin: null,
      via: [],
      voice: 'own',
      stance: 'affirms',
      part: 'body',
      evidence: { paragraph: 1, start: 0, end: 17, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('asks for --write, and changes nothing, while anchors are not positions', () => {
    const compiled = compileTiny(tinyFiles());
    expect(compiled.problems.map((p) => [p.record, p.reason])).toEqual([
      ['gazette-1:c01', 'anchors are not yet positions'],
      ['gazette-1:c02', 'anchors are not yet positions'],
    ]);
    expect(compileTiny(tinyFiles(), null).problems[0]).toMatchObject({
      file: `data/tiny/${REPORT}`,
      line: 23,
      record: 'gazette-1:c01',
      reason: expect.stringContaining('--texts DIR --write'),
    });
  });

  it('turns one broken YAML file into one problem and still checks the others', () => {
    const files = tinyFiles('events.yaml', ['when: 2016-05-03', 'when: [2016-05-03']);
    files.set('outlets.yaml', '- { id: gazette, name: { en: Gazette }, country: Nowhere, kind: online }');
    expect(problemsOf(compileTiny(files))).toEqual([
      {
        file: 'data/tiny/events.yaml',
        line: expect.any(Number),
        reason: expect.stringMatching(/^not YAML: .* \(column \d+\)$/),
      },
      {
        file: 'data/tiny/outlets.yaml',
        line: 1,
        record: 'gazette',
        field: 'country',
        reason: 'an ISO 3166-1 alpha-2 code',
      },
    ]);
  });

  it('does not blame other records for one that the schema refuses', () => {
    expect(broken('events.yaml', ['kind: shelling', 'kind: shellfire'])).toEqual([
      {
        file: 'data/tiny/events.yaml',
        line: 2,
        record: 'shelling',
        field: 'kind',
        reason: expect.stringContaining('shellfire'),
      },
    ]);
  });

  it.each(['outlets.yaml', 'actors.yaml', 'terms.yaml', 'events.yaml'])('wants a list in %s', (path) => {
    const found = problemsOf(compileTiny(tinyFiles().set(path, 'a: 1')));
    expect(found).toContainEqual({ file: `data/tiny/${path}`, line: 1, reason: 'this file is not a list' });
  });

  it('says that the head is missing', () => {
    const files = tinyFiles();
    files.delete('dataset.yaml');
    expect(compileTiny(files).dataset).toBeNull();
    expect(problemsOf(compileTiny(files))).toContainEqual({
      file: 'data/tiny/dataset.yaml',
      reason: 'this file is missing',
    });
  });

  it.each(['report/gazette-2.yaml', 'reports/gazette-2.yml', 'event.yaml'])(
    'names %s, which nobody would read',
    (path) => {
      expect(problemsOf(compileTiny(tinyFiles().set(path, '')))).toEqual([
        { file: `data/tiny/${path}`, reason: 'no file of this name is read' },
      ]);
    },
  );

  it('leaves notes for people alone', () => {
    expect(problemsOf(compileTiny(tinyFiles().set('README.md', '# Notes')))).toEqual([]);
  });

  it('opens on an event that is there', () => {
    const opening = (id: string) => broken('dataset.yaml', ['version:', `opensOn: ${id}\nversion:`]);
    expect(opening('shelling')).toEqual([]);
    expect(opening('other')).toEqual([
      { file: 'data/tiny/dataset.yaml', field: 'opensOn', reason: 'no record of this id in events' },
    ]);
  });

  it('refuses unknown fields of a coded report by name and line', () => {
    expect(broken(REPORT, ['uncoded:', 'uncodes:'])[0]).toMatchObject({
      file: `data/tiny/${REPORT}`,
      line: 14,
      field: 'uncodes',
    });
  });
});

describe('the compiler refuses a broken', () => {
  const at = (path: string, record: string, field: string, reason: string) =>
    expect.objectContaining({
      file: `data/tiny/${path}`,
      line: expect.any(Number),
      record,
      field,
      reason: expect.stringContaining(reason),
    });

  it.each<[string, TinyPath, readonly [string, string], [string, string, string]]>([
    [
      'rule 1: an id that leads nowhere',
      'events.yaml',
      ['place: quarter', 'place: atlantis'],
      ['shelling', 'place', 'no record of this id in places'],
    ],
    [
      'rule 1: an id taken twice',
      'actors.yaml',
      ['id: rebels', 'id: gazette'],
      ['gazette', 'id', 'already taken in outlets'],
    ],
    [
      'rule 1: a circle',
      'places.yaml',
      ['kind: city', 'kind: city\n    within: quarter'],
      ['town', 'within', 'leads in a circle'],
    ],
    [
      'rule 2: a paragraph left out',
      REPORT,
      ['  - { paragraph: 3, reason: furniture } # links', '  []'],
      ['gazette-1', 'uncoded', 'paragraph 3'],
    ],
    [
      'rule 2: a full report without its text facts',
      REPORT,
      ['  text: {', '  # text: {'],
      ['gazette-1', 'text', 'needs the facts of its text'],
    ],
    [
      'rule 3: a hedge that means something else',
      REPORT,
      ['hedge: exact', 'hedge: at-least'],
      ['gazette-1:c01', 'value', 'means 3 to open'],
    ],
    [
      'rule 4: an impossible date',
      'events.yaml',
      ['2016-05-03', '2016-02-30'],
      ['shelling', 'when', 'not an EDTF date'],
    ],
    [
      'rule 4: another time than its event',
      REPORT,
      ['facet: responsible\n    value: { actors: [rebels] }', 'facet: time\n    value: { when: 2016-04-01 }'],
      ['gazette-1:c02', 'value.when', 'does not overlap'],
    ],
    [
      'rule 5: a long quotation',
      REPORT,
      ['origin: syrian-state', 'wording: a b c d e f g h i\n    origin: syrian-state'],
      ['gazette-1:c02', 'wording', '9 words'],
    ],
    [
      'rule 6: anchors that are not there',
      REPORT,
      ['first: Three people', 'first: Four people'],
      ['gazette-1:c01', 'evidence', 'is not in this paragraph'],
    ],
    [
      'rule 6: anchors too long',
      REPORT,
      ['last: died', 'last: people died when shells fell'],
      ['gazette-1:c01', 'evidence', 'at most 4 words'],
    ],
    [
      'rule 6: a number that the span does not hold',
      REPORT,
      ['min: 3, max: 3', 'min: 4, max: 4'],
      ['gazette-1:c01', 'value', 'do not hold this number'],
    ],
    [
      'rule 7: uncoded paragraphs of a partial report',
      REPORT,
      ['read: full', 'read: excerpt'],
      ['gazette-1', 'uncoded', 'never what it left out'],
    ],
    [
      'id of a report file',
      REPORT,
      ['id: gazette-1', 'id: gazette-2'],
      ['gazette-2', 'id', 'the file is called gazette-1'],
    ],
  ])('%s', (_, path, change, [record, field, reason]) => {
    const base = compileTiny(tinyFiles());
    expect(problemsOf(base)).toEqual([]);
    const compiled = compileTiny(tinyFiles(path, change));
    expect(compiled.problems).toContainEqual(at(path, record, field, reason));
  });

  it('rule 2: an event without a claim, a claim without an event', () => {
    expect(broken(REPORT, ['event: shelling', 'event: other'], ['event: shelling', 'event: other'])).toEqual([
      at(REPORT, 'gazette-1:c01', 'event', 'no record of this id in events'),
      at(REPORT, 'gazette-1:c02', 'event', 'no record of this id in events'),
      at('events.yaml', 'shelling', 'id', 'no claim speaks of this event'),
    ]);
  });

  it('rule 5: nine words of a text, in what is published and in the files', () => {
    const copied = 'summary: { en: "The Regime blamed - the rebels for every ONE of the shells." }';
    const compiled = compileTiny(tinyFiles('events.yaml', ['summary: { en: Made up. }', copied]));
    expect(problemsOf(compiled)).toEqual([
      { file: 'data/tiny/events.yaml', reason: expect.stringContaining('9 or more consecutive words') },
      { file: 'tiny', field: 'events.0.summary.en', reason: expect.stringContaining('9 or more consecutive words') },
    ]);
  });

  it('rule 5, except a published headline', () => {
    expect(broken(REPORT, ['title: null', 'title: The regime blamed the rebels for every one of the shells'])).toEqual(
      [],
    );
  });

  it('rule 6: words that are no longer those that were coded', () => {
    const files = written();
    const other = sourceTextOf('one.txt', TEXT.replace('Three', 'Seven'));
    files.set(REPORT, files.get(REPORT)!.replace(SOURCE.sha256, other.sha256));
    const found = problemsOf(compileTiny(files, [other]));
    expect(found).toEqual([at(REPORT, 'gazette-1:c01', 'evidence', 'not the ones that were coded')]);
  });

  it('rule 6: a position outside the text', () => {
    const files = written();
    files.set(REPORT, files.get(REPORT)!.replace('start: 0, end: 17', 'start: 0, end: 999'));
    expect(problemsOf(compileTiny(files))).toEqual([at(REPORT, 'gazette-1:c01', 'evidence', 'no such place')]);
  });
});
