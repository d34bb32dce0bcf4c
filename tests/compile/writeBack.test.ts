import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/compile/writeBack';

const FILE = `# a comment
report:
  id: x # the id
claims:
  # before the claim
  - id: c01 # the toll
    value: { min: 3, max: 3 }
    evidence: { paragraph: 1, first: At least, last: people } # first words
  - id: c02
`;
const edit = (path: (string | number)[], value: Record<string, string | number>) => ({
  file: 'x.yaml',
  path,
  value,
  record: 'x',
  reason: 'test',
});

describe('applyEdits', () => {
  it('replaces one value and leaves everything else as it was, comments and order included', () => {
    const after = applyEdits(FILE, [
      edit(['claims', 0, 'evidence'], { paragraph: 1, start: 0, end: 5, sha256: 'a'.repeat(64) }),
    ]);
    expect(after).toBe(
      FILE.replace(
        '{ paragraph: 1, first: At least, last: people }',
        `{ paragraph: 1, start: 0, end: 5, sha256: ${'a'.repeat(64)} }`,
      ),
    );
  });

  it('adds a value that was not there', () => {
    const after = applyEdits(FILE, [edit(['wording'], { rebel: 2 }), edit(['report', 'text'], { paragraphs: 3 })]);
    expect(after).toBe(`${FILE.replace('# the id\n', '# the id\n  text: { paragraphs: 3 }\n')}wording: { rebel: 2 }\n`);
  });

  it('changes nothing where there is nothing to write', () => {
    expect(applyEdits(FILE, [])).toBe(FILE);
  });
});
