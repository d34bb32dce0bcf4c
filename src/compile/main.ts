/**
 * `npm run data [-- --texts DIR [--write]]`: data/ to public/. Publishes everything or, where any rule is broken,
 * nothing; exits 1 then.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Problem, problemLine } from '../domain/problem';
import type { Compiled } from './compileDataset';
import { copiedProblems, sourceRuns } from './copiedText';
import { datasetJson, indexJson, schemaJson } from './publish';
import { compileFolder, datasetFolders, looseFiles, readTexts } from './readFiles';
import { datasetReport, unclaimedReport } from './report';
import type { SourceText } from './texts';
import { applyEdits, type Edit } from './writeBack';

function write(edits: readonly Edit[]): void {
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    writeFileSync(file, applyEdits(readFileSync(file, 'utf8'), own));
    console.log(`wrote ${own.length} values into ${file}`);
  }
}

function publish(compiled: readonly Compiled[]): void {
  const datasets = compiled.flatMap(({ dataset }) => dataset ?? []);
  mkdirSync('public/datasets', { recursive: true });
  mkdirSync('public/schema', { recursive: true });
  for (const dataset of datasets) writeFileSync(`public/datasets/${dataset.id}.json`, datasetJson(dataset));
  writeFileSync('public/datasets/index.json', indexJson(datasets));
  writeFileSync('public/schema/dataset-1.json', schemaJson());
}

/** Rule 5 for what lies in data/ beside the datasets. */
function looseProblems(texts: readonly SourceText[], titles: readonly string[]): Problem[] {
  const runs = sourceRuns(texts.map((text) => text.paragraphs));
  return [...looseFiles()].flatMap(([file, text]) => copiedProblems(file, text, runs, titles));
}

/** What is wrong with the arguments, or null. */
function argumentFault(texts: string | undefined, isWriting: boolean): string | null {
  if (texts === undefined) return isWriting ? '--write needs the texts: npm run data -- --texts DIR --write' : null;
  return statSync(texts, { throwIfNoEntry: false })?.isDirectory() ? null : `--texts ${texts}: there is no such folder`;
}

function main(): number {
  const { values } = parseArgs({ options: { texts: { type: 'string' }, write: { type: 'boolean' } } });
  const fault = argumentFault(values.texts, values.write ?? false);
  if (fault !== null) {
    console.error(fault);
    return 1;
  }
  const texts = values.texts === undefined ? null : readTexts(values.texts);
  if (values.write) write(datasetFolders().flatMap((name) => compileFolder(name, texts).edits));
  const compiled = datasetFolders().map((name) => compileFolder(name, texts));
  for (const one of compiled) console.log(datasetReport(one));
  const reports = compiled.flatMap((one) => one.dataset?.reports ?? []);
  const claimed = new Set(reports.flatMap((report) => report.text?.sha256 ?? []));
  for (const line of unclaimedReport(texts ?? [], claimed)) console.log(line);
  const titles = reports.flatMap((report) => report.title ?? []);
  const problems = [...compiled.flatMap((one) => one.problems), ...looseProblems(texts ?? [], titles)];
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} problems; nothing was published`);
    return 1;
  }
  publish(compiled);
  return 0;
}

process.exitCode = main();
