/**
 * Reads a `parallax/1` dataset out of parsed JSON, record by record: a bad record is set aside with a Problem and takes
 * along only the records that cannot stand without it. It must never repair a value or drop one without a Problem.
 */
import * as v from 'valibot';
import { checkDataset, type Finding } from '../domain/checks';
import { type Problem, showValue } from '../domain/problem';
import { type Dataset, HeadSchema, RECORD_SCHEMAS, type RecordKind, type Records } from '../domain/schema';
import { groupBy } from '../lib/group';

export interface ReadResult {
  /** null where the file as a whole cannot be read as a dataset. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Reports of which some claim was set aside; all, where a lost claim does not say whose it was. */
  readonly incomplete: ReadonlySet<string>;
}

const KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[];
const SET_ASIDE = 'The record was set aside; the rest of the file is shown.';

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** An empty list passes for an object without fields (the value of a mention), and would be changed into one. */
const hasListForValue = (raw: unknown) => isObject(raw) && Array.isArray(raw['value']);

/** The first fault that a schema finds, with the field as a dotted path. */
function firstIssue(issues: readonly v.BaseIssue<unknown>[]): { field: string; value: string; reason: string } {
  const issue = issues[0]!;
  const field = v.getDotPath(issue) ?? '';
  return { field, value: showValue(issue.input), reason: issue.message };
}

function readRecords<K extends RecordKind>(kind: K, list: unknown, file: string, problems: Problem[]): Records[K] {
  if (list === undefined && (kind === 'stories' || kind === 'lines')) return [];
  if (!Array.isArray(list)) {
    problems.push({ file, field: kind, value: showValue(list), reason: 'a list is expected here', action: SET_ASIDE });
    return [];
  }
  const schema: v.GenericSchema<unknown, Records[K][number]> = RECORD_SCHEMAS[kind] as never;
  const records: Records[K][number][] = [];
  list.forEach((raw: unknown, i) => {
    const result = v.safeParse(schema, raw);
    if (result.success && !hasListForValue(raw)) {
      records.push(result.output);
      return;
    }
    const fault = result.issues ? firstIssue(result.issues) : { field: 'value', value: '[]', reason: 'no list here' };
    const name = isObject(raw) && typeof raw['id'] === 'string' ? `${kind} ${showValue(raw['id'])}` : `${kind}[${i}]`;
    problems.push({ file, record: name, ...fault, action: SET_ASIDE });
  });
  return records as Records[K];
}

/** Links that a record can do without: where what they name is missing, the link is left out and the record is shown. */
const SOFT_LINKS = /^(within|partOf|copyOf|wires|wording|control)\b/;
const LINK_LEFT_OUT = 'The record is shown without this link.';
/** Whether all of a text is coded is the compiler's business; here a gap is mostly what a record set aside has left. */
const COMPLETENESS = new Set<Finding['rule']>([2, 7]);

const isSoft = ({ rule, problem }: Finding) => rule === 1 && SOFT_LINKS.test(problem.field ?? '');

/** Sets aside what the rules between records condemn, again and again until what is left holds together. */
function settle(dataset: Dataset, file: string, problems: Problem[]): Dataset {
  let left = dataset;
  for (;;) {
    const findings = checkDataset(left, file).filter((f) => !COMPLETENESS.has(f.rule));
    const hard = findings.filter((f) => !isSoft(f));
    problems.push(...hard.map(({ problem }) => ({ ...problem, action: SET_ASIDE })));
    if (hard.length === 0) {
      problems.push(...findings.map(({ problem }) => ({ ...problem, action: LINK_LEFT_OUT })));
      return left;
    }
    const kept = KINDS.map((kind) => {
      const condemned = new Set(hard.flatMap((f) => (f.kind === kind ? [f.index] : [])));
      return [kind, left[kind].filter((_, index) => !condemned.has(index))];
    });
    left = { ...left, ...(Object.fromEntries(kept) as Records) };
  }
}

const refused = (problem: Problem): ReadResult => ({ dataset: null, problems: [problem], incomplete: new Set() });

/** Which reports have fewer claims than the file held for them. */
function incompleteReports(claims: unknown, dataset: Dataset): ReadonlySet<string> {
  const raw: readonly unknown[] = Array.isArray(claims) ? claims : [null];
  const reportOf = (claim: unknown) =>
    isObject(claim) && typeof claim['report'] === 'string' ? claim['report'] : null;
  const inFile = groupBy(raw, reportOf);
  const kept = groupBy(dataset.claims, (claim) => claim.report);
  const reports = dataset.reports.map((report) => report.id);
  if (inFile.has(null)) return new Set(reports);
  return new Set(reports.filter((id) => (kept.get(id)?.length ?? 0) < (inFile.get(id)?.length ?? 0)));
}

/** `file`: the name or address that messages give. */
export function readParallax(json: unknown, file: string): ReadResult {
  if (!isObject(json)) {
    const reason = 'this is not a dataset: a JSON object is expected';
    return refused({ file, value: showValue(json), reason, action: 'Choose a parallax/1 file.' });
  }
  if (json['format'] !== 'parallax/1') {
    const reason = 'this format is not known here; parallax/1 is';
    const value = showValue(json['format'] ?? null);
    return refused({ file, field: 'format', value, reason, action: 'The file was left as it is.' });
  }
  const own = Object.fromEntries(Object.keys(HeadSchema.entries).flatMap((k) => (k in json ? [[k, json[k]]] : [])));
  const head = v.safeParse(HeadSchema, own);
  if (!head.success) {
    const action = 'Mend this field; without it the file cannot be shown.';
    return refused({ file, ...firstIssue(head.issues), action });
  }
  const problems: Problem[] = [];
  const lists = Object.fromEntries(KINDS.map((kind) => [kind, readRecords(kind, json[kind], file, problems)]));
  const dataset = settle({ ...head.output, ...(lists as Records) }, file, problems);
  return { dataset, problems, incomplete: incompleteReports(json['claims'], dataset) };
}
