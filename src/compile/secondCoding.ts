/**
 * The second coding of a report: claims that another coder made from the same text without seeing the first. They are
 * judged by the rules of all claims, except that they may stand on no event of the list. It must never be published.
 */
import * as v from 'valibot';
import { checkDataset, type Finding } from '../domain/checks';
import type { Problem } from '../domain/problem';
import type { Claim, Dataset } from '../domain/schema';
import { draftClaim, Mapping } from './draftClaim';
import type { YamlFile } from './readYaml';
import { type Draft, judge } from './records';
import { type CodedReport, nameProblems, shapeProblems } from './reportFile';
import { type SourceText, type SpanCount, spanProblems } from './texts';
import type { Edit } from './writeBack';

/** Stands for an event that the second coder would have made. */
export const NO_EVENT = 'none';

const SecondFile = v.strictObject({
  report: v.string(),
  /** Claims of the first coding that were taken over from this one once the two had been compared. */
  adopted: v.optional(v.array(v.string()), []),
  claims: v.array(Mapping),
});

/** The file of one second coding, as drafts. */
export interface SecondFile {
  readonly report: string;
  /** Ids in the dataset. */
  readonly adopted: readonly string[];
  readonly claims: readonly Draft[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** All second codings of a dataset, judged. */
export interface SecondCoding {
  /** Report ids. */
  readonly reports: readonly string[];
  /** Ids of the first coding's claims that it owes to this one: no part of the comparison. */
  readonly adopted: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly spans: SpanCount;
}

/** Why a report cannot be compared with a second coding, or null. */
function firstFault(first: CodedReport | undefined): string | null {
  if (!first) return 'no report of this id, so there is no first coding to compare';
  if (first.report.value['read'] !== 'full') return 'only a report read in full can be coded twice';
  return first.claims.length === 0 ? 'this report has no first coding' : null;
}

function adoptedProblem({ file, lineAt }: YamlFile, record: string, value: string): Problem {
  const reason = 'the first coding has no claim of this id';
  return { file, line: lineAt(['adopted']), record, field: 'adopted', value, reason, action: 'Correct the id' };
}

export function readSecondFile(yaml: YamlFile, coded: readonly CodedReport[]): SecondFile | { problems: Problem[] } {
  const { file, lineAt } = yaml;
  const read = v.safeParse(SecondFile, yaml.value);
  if (!read.success) return { problems: shapeProblems(yaml, read.issues) };
  const { report, adopted, claims } = read.output;
  const first = coded.find((one) => one.report.value['id'] === report);
  const reason = firstFault(first);
  const problems = nameProblems(yaml, report, ['report']);
  if (reason !== null) {
    const action = 'Correct the id, or take this file out; its claims were not read';
    return {
      problems: [...problems, { file, line: lineAt(['report']), record: report, field: 'report', reason, action }],
    };
  }
  const drafted = claims.map((claim, i) => draftClaim(yaml, report, claim, i, first?.text));
  const adoptedIds = adopted.map((id) => `${report}:${id}`);
  const firstIds = new Set(first?.claims.map((claim) => claim.value['id']));
  return {
    report,
    adopted: adoptedIds,
    claims: drafted.map(({ draft }) => draft),
    edits: drafted.flatMap(({ edits }) => edits),
    problems: [
      ...problems,
      ...adoptedIds.filter((id) => !firstIds.has(id)).map((id) => adoptedProblem(yaml, report, id)),
      ...drafted.flatMap((one) => one.problems),
    ],
  };
}

const isNoEvent = ({ problem }: Finding) => problem.field === 'event' && problem.value === NO_EVENT;

/** The second claims judged as if they were the dataset's. `isEcho` tells findings that only repeat another problem. */
export function judgeSecond(
  files: readonly SecondFile[],
  dataset: Dataset,
  texts: readonly SourceText[],
  isEcho: (finding: Finding) => boolean,
): SecondCoding & { readonly problems: readonly Problem[] } {
  const { records, where, problems } = judge(
    'claims',
    files.flatMap(({ claims }) => claims),
  );
  const coded = { ...dataset, claims: records };
  const broken = checkDataset(coded, dataset.id)
    .filter((finding) => finding.kind === 'claims' && !isNoEvent(finding) && !isEcho(finding))
    .map(({ index, problem }) => ({ ...problem, ...where[index]! }));
  const spans = spanProblems(coded, where, texts);
  return {
    reports: files.map(({ report }) => report),
    adopted: new Set(files.flatMap(({ adopted }) => adopted)),
    claims: records,
    spans: spans.spans,
    problems: [...problems, ...broken, ...spans.problems],
  };
}
