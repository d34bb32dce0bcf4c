import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copiedProblems, sourceRuns } from '../../src/compile/copiedText';
import { compileFolder, datasetFolders, readTexts } from '../../src/compile/readFiles';
import { problemLine } from '../../src/domain/problem';

/** The source texts are not part of the project; whoever has them can point to their folder. */
const TEXTS = process.env['PARALLAX_TEXTS'] ?? '../shared/reports';
const isAtHand = existsSync(TEXTS);

function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return list.split('\0').filter((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile());
}

describe('the project', () => {
  it.skipIf(!isAtHand)(
    `repeats no nine words in a row of a source text${isAtHand ? '' : ': not checked, the texts are not at hand'}`,
    () => {
      const texts = readTexts(TEXTS);
      const runs = sourceRuns(texts.map((text) => text.paragraphs));
      expect(runs.size).toBeGreaterThan(0);
      const datasets = datasetFolders().flatMap((name) => compileFolder(name, null).dataset ?? []);
      const titles = datasets.flatMap(({ reports }) => reports.flatMap(({ title }) => title ?? []));
      const written = [...titles, ...titles.map((title) => JSON.stringify(title).slice(1, -1))];
      const files = projectFiles();
      expect(files.length).toBeGreaterThan(20);
      const problems = files.flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return text.includes('\0') ? [] : copiedProblems(file, text, runs, written);
      });
      expect(problems.map(problemLine)).toEqual([]);
    },
    60_000,
  );
});
