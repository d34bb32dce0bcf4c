/**
 * One coded report: its YAML file as a Report draft and Claim drafts, with what --write has to fill in from the text.
 * It must never invent a fact of the text.
 */
import * as v from 'valibot';
import { type Problem, showValue } from '../domain/problem';
import { draftClaim, Mapping } from './draftClaim';
import type { Draft } from './records';
import type { Path, YamlFile } from './readYaml';
import type { SourceText } from './texts';
import type { Edit } from './writeBack';

const count = v.pipe(v.number(), v.integer());

/** The shape of the file; its report and claims are judged by the dataset's own schema later. */
const ReportFile = v.strictObject({
  report: Mapping,
  uncoded: v.optional(v.array(v.unknown()), []),
  wordingCorrections: v.optional(v.array(v.strictObject({ term: v.string(), by: count, reason: v.string() })), []),
  wording: v.optional(v.nullable(v.record(v.string(), count))),
  carries: v.optional(
    v.union([v.literal('all'), v.array(v.string())], 'write all, or a list of claim ids of the source'),
  ),
  claims: v.array(Mapping),
});

export interface CodedReport {
  readonly yaml: YamlFile;
  readonly report: Draft;
  readonly claims: readonly Draft[];
  /** Ids, as its own file writes them, of claims of the report it copies. */
  readonly carries: 'all' | readonly string[] | undefined;
  readonly corrections: readonly { term: string; by: number; reason: string }[];
  readonly text: SourceText | undefined;
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

export function fileName(file: string): string {
  return file
    .split('/')
    .at(-1)!
    .replace(/\.ya?ml$/, '');
}

/** Text facts of the report as they are in the text; an edit where the file says otherwise. */
function textFacts(
  { file }: YamlFile,
  report: Readonly<Record<string, unknown>>,
  text: SourceText | undefined,
): { text?: Record<string, number | string>; edits: Edit[] } {
  if (!text) return { edits: [] };
  const value = { paragraphs: text.paragraphs.length, codePoints: text.codePoints, sha256: text.sha256 };
  const told = v.safeParse(Mapping, report['text']);
  const isSame = told.success && Object.entries(value).every(([key, fact]) => told.output[key] === fact);
  const edit = {
    file,
    path: ['report', 'text'],
    value,
    record: fileName(file),
    reason: 'text facts are not filled in',
  };
  return { text: value, edits: isSame ? [] : [edit] };
}

export function shapeProblems({ file, lineAt }: YamlFile, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const action = 'Follow the layout of a coded report; nothing of this file was read';
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const value = showValue(issue.input);
    return { file, line: lineAt(path), field: path.join('.'), value, reason: issue.message, action };
  });
}

/** A report is found by its file's name, so the two have to agree. */
export function nameProblems({ file, lineAt }: YamlFile, id: string, path: Path): Problem[] {
  if (id === fileName(file)) return [];
  const reason = `the file is called ${fileName(file)}`;
  return [
    {
      file,
      line: lineAt(path),
      record: id,
      field: path.slice(-1).join(''),
      reason,
      action: 'Name the file after the report',
    },
  ];
}

/** The file as drafts; a file of another shape yields nothing but its problems. */
export function readReportFile(yaml: YamlFile, texts: readonly SourceText[]): CodedReport | { problems: Problem[] } {
  const { file, lineAt } = yaml;
  const read = v.safeParse(ReportFile, yaml.value);
  if (!read.success) return { problems: shapeProblems(yaml, read.issues) };
  const { report, uncoded, wording, carries, claims, wordingCorrections } = read.output;
  const id = String(report['id']);
  const told = v.safeParse(v.object({ sha256: v.string() }), report['text']);
  const text = told.success ? texts.find(({ sha256 }) => sha256 === told.output.sha256) : undefined;
  const facts = textFacts(yaml, report, text);
  const drafted = claims.map((claim, i) => draftClaim(yaml, id, claim, i, text));
  const value = { ...report, ...(facts.text ? { text: facts.text } : {}), uncoded, ...(wording ? { wording } : {}) };
  return {
    yaml,
    report: { file, line: lineAt(['report']), value },
    claims: drafted.map(({ draft }) => draft),
    carries,
    corrections: wordingCorrections,
    text,
    edits: [...facts.edits, ...drafted.flatMap(({ edits }) => edits)],
    problems: [...nameProblems(yaml, id, ['report', 'id']), ...drafted.flatMap(({ problems }) => problems)],
  };
}
