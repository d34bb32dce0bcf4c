import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEXT, tinyFiles } from './tinyFolder';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const MAIN = resolve('src/compile/main.ts');
const REPORT = 'data/tiny/reports/gazette-1.yaml';
let folder = '';

const at = (path: string) => join(folder, path);
const put = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const [path, text] of tinyFiles()) put(`data/tiny/${path}`, text);
  put('texts/one.txt', TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run data', { timeout: 60_000 }, () => {
  it('publishes nothing and exits 1 while a problem stands, naming file, line and record', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain(`${REPORT}:23 gazette-1:c01 › evidence`);
    expect(stderr).toContain('nothing was published');
    expect(existsSync(at('public'))).toBe(false);
  });

  it('writes positions back, publishes, and then needs no text to publish the same bytes', () => {
    const first = run('--texts', 'texts', '--write');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain(`wrote 2 values into ${REPORT}`);
    expect(readFileSync(at(REPORT), 'utf8')).toMatch(
      /evidence: \{ paragraph: 1, start: 0, end: 17, sha256: [0-9a-f]{64} \} # first words/,
    );
    const published = readFileSync(at('public/datasets/tiny.json'), 'utf8');
    const second = run();
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('not checked: 2 claims');
    expect(readFileSync(at('public/datasets/tiny.json'), 'utf8')).toBe(published);
    expect(JSON.parse(readFileSync(at('public/datasets/index.json'), 'utf8'))).toHaveLength(1);
    expect(existsSync(at('public/schema/dataset-1.json'))).toBe(true);
  });

  it('lists a text that no report claims', () => {
    put('texts/two.txt', 'Another text.');
    expect(run('--texts', 'texts').stdout).toMatch(/no report claims two\.txt: paragraphs 1, sha256: [0-9a-f]{64}/);
  });

  it('looks for copied text in what lies beside the datasets, too', () => {
    put('data/README.md', `How to code.\n\n${TEXT}`);
    expect(run('--texts', 'texts', '--write').stderr).toContain('data/README.md = three people died …: repeats 9');
  });

  it('wants folder and dataset to have one name', () => {
    renameSync(at('data/tiny'), at('data/other'));
    expect(run('--texts', 'texts', '--write').stderr).toContain(
      'data/other/dataset.yaml id = tiny: the folder is called other',
    );
  });

  it('says what is wrong with its arguments', () => {
    expect(run('--write')).toMatchObject({ status: 1, stderr: expect.stringContaining('--write needs the texts') });
    expect(run('--texts', 'nowhere')).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere') });
  });
});
