/**
 * One coded report: its YAML file as a Report draft and Claim drafts, with what --write has to fill in from the text.
 * It decides defaults (stance affirms, part body, via none); it must never invent a position.
 */
import * as v from 'valibot';
import { type Problem, showValue } from '../domain/problem';
import type { Claim } from '../domain/schema';
import { wordCount } from '../domain/wording';
import type { Draft } from './records';
import type { YamlFile } from './readYaml';
import { locate, type SourceText } from './texts';
import type { Edit } from './writeBack';

const MAX_ANCHOR_WORDS = 4;
const Mapping = v.record(v.string(), v.unknown());
const count = v.pipe(v.number(), v.integer());

/** The shape of the file; its report and claims are judged by the dataset's own schema later. */
const ReportFile = v.strictObject({
  report: Mapping,
  uncoded: v.optional(v.array(v.unknown()), []),
  wordingCorrections: v.optional(v.array(v.strictObject({ term: v.string(), by: count, reason: v.string() })), []),
  wording: v.optional(v.nullable(v.record(v.string(), count))),
  claims: v.array(Mapping),
});

const AnchorsSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  first: v.pipe(v.string(), v.nonEmpty('may not be empty')),
  last: v.pipe(v.string(), v.nonEmpty('may not be empty')),
});

export interface CodedReport {
  readonly yaml: YamlFile;
  readonly report: Draft;
  readonly claims: readonly Draft[];
  readonly corrections: readonly { term: string; by: number; reason: string }[];
  readonly text: SourceText | undefined;
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** Stands where a position is not known yet, so that the other rules can still be checked. Never published. */
const UNKNOWN_SPAN = { start: 0, end: 1, sha256: '0'.repeat(64) };

function fileName(file: string): string {
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

type Evidence = { evidence: unknown; edit?: Omit<Edit, 'file' | 'record'>; fault?: string };

/** Anchors become a position where the text is at hand; what is no pair of anchors is left for the schema to judge. */
function evidenceOf(evidence: unknown, path: Edit['path'], text: SourceText | undefined): Evidence {
  const read = v.safeParse(Mapping, evidence);
  if (!read.success || !('first' in read.output || 'last' in read.output)) return { evidence };
  const anchors = v.safeParse(AnchorsSchema, evidence);
  if (!anchors.success) {
    return { evidence: null, fault: `anchors need paragraph, first and last: ${anchors.issues[0].message}` };
  }
  const placeholder = { paragraph: anchors.output.paragraph, ...UNKNOWN_SPAN };
  const isLong = [anchors.output.first, anchors.output.last].some((words) => wordCount(words) > MAX_ANCHOR_WORDS);
  if (isLong) return { evidence: placeholder, fault: `an anchor has at most ${MAX_ANCHOR_WORDS} words` };
  const needed = 'anchors need the text to become a position (--texts DIR --write)';
  if (!text) return { evidence: placeholder, fault: needed };
  const found = locate(text, anchors.output);
  if (!found || 'fault' in found) return { evidence: placeholder, fault: found?.fault ?? 'no position' };
  return { evidence: found, edit: { path, value: found, reason: 'anchors are not yet positions' } };
}

const DEFAULTS = { via: [], stance: 'affirms', part: 'body' } satisfies Partial<Claim>;

interface DraftedClaim {
  readonly draft: Draft;
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** One claim of the file; its id is told apart from those of other reports by the report's id. */
function draftClaim(
  { file, lineAt }: YamlFile,
  report: string,
  claim: Readonly<Record<string, unknown>>,
  index: number,
  text: SourceText | undefined,
): DraftedClaim {
  const path = ['claims', index, 'evidence'];
  const { evidence, edit, fault } = evidenceOf(claim['evidence'], path, text);
  const id = claim['id'];
  const record = `${report}:${typeof id === 'string' ? id : `claims[${index}]`}`;
  const where = { file, line: lineAt(path), record, field: 'evidence', value: showValue(claim['evidence']) };
  const value = {
    ...DEFAULTS,
    ...claim,
    id: typeof id === 'string' ? record : id,
    report,
    ...(evidence === undefined ? {} : { evidence }),
  };
  return {
    draft: { file, line: lineAt(['claims', index]), value },
    edits: edit ? [{ file, record, ...edit }] : [],
    problems:
      fault === undefined ? [] : [{ ...where, reason: fault, action: 'Choose other anchors, or lengthen them' }],
  };
}

function shapeProblems({ file, lineAt }: YamlFile, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const action = 'Follow the layout of a coded report; nothing of this file was read';
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const value = showValue(issue.input);
    return { file, line: lineAt(path), field: path.join('.'), value, reason: issue.message, action };
  });
}

/** A report is found by its file's name, so the two have to agree. */
function nameProblems({ file, lineAt }: YamlFile, id: string): Problem[] {
  if (id === fileName(file)) return [];
  const reason = `the file is called ${fileName(file)}`;
  return [
    { file, line: lineAt(['report', 'id']), record: id, field: 'id', reason, action: 'Name the file after the report' },
  ];
}

/** The file as drafts; a file of another shape yields nothing but its problems. */
export function readReportFile(yaml: YamlFile, texts: readonly SourceText[]): CodedReport | { problems: Problem[] } {
  const { file, lineAt } = yaml;
  const read = v.safeParse(ReportFile, yaml.value);
  if (!read.success) return { problems: shapeProblems(yaml, read.issues) };
  const { report, uncoded, wording, claims, wordingCorrections } = read.output;
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
    corrections: wordingCorrections,
    text,
    edits: [...facts.edits, ...drafted.flatMap(({ edits }) => edits)],
    problems: [...nameProblems(yaml, id), ...drafted.flatMap(({ problems }) => problems)],
  };
}
