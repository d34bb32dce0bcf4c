/**
 * One dataset from the files of its folder: every record judged, every rule checked, all problems listed. Pure: files
 * and texts in, dataset and problems out. A dataset with a problem must never be published.
 */
import { checkDataset, type Finding } from '../domain/checks';
import type { Problem } from '../domain/problem';
import { type Dataset, RECORD_SCHEMAS, type RecordKind, type Records } from '../domain/schema';
import { copiedInDataset, copiedProblems, sourceRuns } from './copiedText';
import { countWording } from './countWording';
import { type Files, type Folder, readFolder } from './readFolder';
import { judge, type Where } from './records';
import { judgeSecond, type SecondCoding } from './secondCoding';
import { type SourceText, type SpanCount, spanProblems } from './texts';
import type { Edit } from './writeBack';

export interface Compiled {
  /** Null where the head is unreadable. Publish it only where `problems` is empty. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** What --write would put into the coders' files; each is a problem as long as it is not written. */
  readonly edits: readonly Edit[];
  readonly spans: SpanCount;
  /** Number of claims that copies only repeat. */
  readonly carried: number;
  /** Null where no report was coded twice. Never published. */
  readonly second: SecondCoding | null;
}

const KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[];

interface Judgement {
  readonly records: Records;
  readonly where: { readonly [K in RecordKind]: readonly Where[] };
  readonly problems: readonly Problem[];
  readonly refusedIds: ReadonlySet<string>;
}

function judgeAll(folder: Folder): Judgement {
  const judged = KINDS.map((kind) => [kind, judge(kind, folder.drafts[kind])] as const);
  return {
    records: Object.fromEntries(judged.map(([kind, j]) => [kind, j.records])) as unknown as Records,
    where: Object.fromEntries(judged.map(([kind, j]) => [kind, j.where])) as unknown as Judgement['where'],
    problems: judged.flatMap(([, j]) => j.problems).filter(({ record }) => !folder.repeatedIds.has(record ?? '')),
    refusedIds: new Set(judged.flatMap(([, j]) => [...j.refusedIds])),
  };
}

/** Whether a finding only repeats that a record, or a whole file, could not be read, or what is wrong with a source. */
function isEcho({ rule, kind, id, problem }: Finding, folder: Folder, { refusedIds }: Judgement): boolean {
  if (kind === 'claims' && folder.repeatedIds.has(id)) return true;
  if (rule !== 1 && rule !== 2) return false;
  if (folder.isIncomplete) return true;
  return rule === 1 ? refusedIds.has(problem.value ?? '') : kind !== 'claims' && refusedIds.has(id);
}

function ruleProblems(dataset: Dataset, folder: Folder, judgement: Judgement): Problem[] {
  return checkDataset(dataset, dataset.id)
    .filter((finding) => !isEcho(finding, folder, judgement))
    .map(({ kind, index, problem }) => ({ ...problem, ...judgement.where[kind][index] }));
}

/** Rule 2 rests on the number of paragraphs, so a full report has to state it. */
function textProblems(dataset: Dataset, where: readonly Where[]): Problem[] {
  return dataset.reports.flatMap((report, i) => {
    if (report.read !== 'full' || report.text) return [];
    const reason = 'a report read in full needs the facts of its text (paragraphs, codePoints, sha256)';
    return [
      {
        ...where[i]!,
        record: report.id,
        field: 'text',
        reason,
        action: 'Give its sha256 and run with --texts DIR --write',
      },
    ];
  });
}

/** The event that the dataset opens on is one of its events. */
function headProblems(dataset: Dataset, file: string): Problem[] {
  const { opensOn } = dataset;
  if (opensOn === undefined || dataset.events.some((event) => event.id === opensOn)) return [];
  return [
    { file, field: 'opensOn', value: opensOn, reason: 'no record of this id in events', action: 'Correct the id' },
  ];
}

/** Rule 5 over the coders' files and over every string that would be published. */
function copyProblems(files: Files, nameOf: (path: string) => string, dataset: Dataset, texts: readonly SourceText[]) {
  const runs = sourceRuns(texts.map((text) => text.paragraphs));
  const titles = dataset.reports.flatMap((report) => report.title ?? []);
  return [
    ...[...files].flatMap(([path, text]) => copiedProblems(nameOf(path), text, runs, titles)),
    ...copiedInDataset(dataset, runs),
  ];
}

const unwritten = ({ file, record, reason, path }: Edit): Problem => ({
  file,
  record,
  field: path.slice(-1).join(''),
  reason,
  action: 'Run again with --texts DIR --write',
});

/** `nameOf` turns a path below the folder into the name shown in messages. `texts` null: none at hand. */
export function compileDataset(
  files: Files,
  nameOf: (path: string) => string,
  texts: readonly SourceText[] | null,
): Compiled {
  const folder = readFolder(files, nameOf, texts ?? []);
  const judgement = judgeAll(folder);
  const { records } = judgement;
  const problems = [...folder.problems, ...judgement.problems];
  const edits = [...folder.coded, ...(folder.second ?? [])].flatMap((coded) => coded.edits);
  const carried = records.claims.filter(({ id }) => folder.repeatedIds.has(id)).length;
  if (!folder.head) {
    const spans = { checked: 0, notChecked: records.claims.length };
    return { dataset: null, problems, edits, spans, carried, second: null };
  }
  const dataset: Dataset = { ...folder.head, ...records };
  for (const coded of folder.coded) {
    const report = records.reports.find((r) => r.id === coded.report.value['id']);
    if (!report) continue;
    const counted = countWording(coded, report, records.terms);
    problems.push(...counted.problems);
    edits.push(...counted.edits);
  }
  const spans = spanProblems(dataset, judgement.where.claims, texts ?? []);
  const second =
    folder.second && judgeSecond(folder.second, dataset, texts ?? [], (finding) => isEcho(finding, folder, judgement));
  problems.push(
    ...ruleProblems(dataset, folder, judgement),
    ...headProblems(dataset, nameOf('dataset.yaml')),
    ...textProblems(dataset, judgement.where.reports),
    ...spans.problems,
    ...(second?.problems ?? []),
    ...(texts ? copyProblems(files, nameOf, dataset, texts) : []),
    ...edits.map(unwritten),
  );
  return { dataset, problems, edits, spans: spans.spans, carried, second };
}
