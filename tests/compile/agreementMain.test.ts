import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEXT, tinyFiles } from './tinyFolder';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const SECOND = 'data/tiny/second-coding/gazette-1.yaml';
let folder = '';

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const run = (main: string, ...args: string[]) => {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, resolve(`src/compile/${main}.ts`), ...args],
    options,
  );
  return { status, stdout, stderr };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const [path, text] of tinyFiles()) put(`data/tiny/${path}`, text);
  put('texts/one.txt', TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run agreement', { timeout: 60_000 }, () => {
  it('says that there is no second coding, and that is no fault', () => {
    expect(run('agreementMain')).toEqual({ status: 0, stdout: 'tiny: no second coding\n', stderr: '' });
  });

  it('compares once positions are written, and not before', () => {
    const claims = readFileSync(join(folder, 'data/tiny/reports/gazette-1.yaml'), 'utf8').split('\nclaims:')[1]!;
    put(SECOND, `report: gazette-1\nclaims:${claims.replace('origin: syrian-state', 'origin: null')}`);
    const early = run('agreementMain');
    expect(early).toMatchObject({ status: 1, stdout: '' });
    expect(early.stderr).toContain(`${SECOND}:9 gazette-1:c01 › evidence`);
    expect(early.stderr).toContain('nothing was compared');
    expect(run('main', '--texts', 'texts', '--write')).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = run('agreementMain');
    expect(status).toBe(0);
    expect(stdout).toContain('tiny: Two codings of 1 reports, 3 paragraphs.');
    expect(stdout).toMatch(/\| killed +\| +1 \| +1 \| +1 \| +100 % \| +1\.00 \|/);
    expect(stdout).toMatch(/\| gazette-1 \| 2 +\| responsible \| origin syrian-state \| origin none \|/);
  });
});
