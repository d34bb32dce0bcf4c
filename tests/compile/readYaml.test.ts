import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/compile/readYaml';

const FILE = 'a: 1\nlist:\n  - id: x\n    when: 2016-05-03\n  - id: y\n';

describe('readYaml', () => {
  it('keeps dates as they are written and the line of every value', () => {
    const read = readYaml('x.yaml', FILE);
    if (!('yaml' in read)) throw new Error('not read');
    expect(read.yaml.value).toEqual({ a: 1, list: [{ id: 'x', when: '2016-05-03' }, { id: 'y' }] });
    expect(read.yaml.lineAt(['list', 0, 'when'])).toBe(4);
    expect(read.yaml.lineAt(['list', 1])).toBe(5);
  });

  it('gives the line of the nearest value around a missing one', () => {
    const read = readYaml('x.yaml', FILE);
    if (!('yaml' in read)) throw new Error('not read');
    expect(read.yaml.lineAt(['list', 1, 'when'])).toBe(5);
    expect(read.yaml.lineAt(['nothing'])).toBe(1);
  });

  it.each([
    ['a: [1, 2\nb: 3\n', 'x.yaml'],
    ['a: 1\na: 2\n', 'x.yaml'],
  ])('makes one problem with file and line of %j', (text, file) => {
    expect(readYaml(file, text)).toEqual({
      problem: {
        file,
        line: 2,
        reason: expect.stringMatching(/^not YAML: /),
        action: expect.stringContaining('nothing of this file was read'),
      },
    });
  });
});
