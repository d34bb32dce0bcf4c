/**
 * From drafts to records: each draft is judged by the schema of its kind. It remembers where each record stands, so
 * that later problems name a file and a line; it must never mend a draft.
 */
import * as v from 'valibot';
import { type Problem, showValue } from '../domain/problem';
import { type Dataset, RECORD_SCHEMAS, type RecordKind } from '../domain/schema';
import type { YamlFile } from './readYaml';

/** A record before the schema has seen it, and where it stands. */
export interface Draft {
  readonly file: string;
  readonly line: number;
  readonly value: Record<string, unknown>;
}

export type Drafts = { readonly [K in RecordKind]: readonly Draft[] };

export interface Where {
  readonly file: string;
  readonly line: number;
}

export interface Judged<K extends RecordKind> {
  readonly records: Dataset[K];
  /** Where `records[i]` stands. */
  readonly where: readonly Where[];
  readonly problems: readonly Problem[];
  /** Every id that a refused draft holds or names: rules that miss it there would only repeat the problem. */
  readonly refusedIds: ReadonlySet<string>;
}

function nameOf(draft: Draft, kind: RecordKind, index: number): string {
  const id = draft.value['id'];
  return typeof id === 'string' ? id : `${kind}[${index}]`;
}

export function judge<K extends RecordKind>(kind: K, drafts: readonly Draft[]): Judged<K> {
  const records: unknown[] = [];
  const where: Where[] = [];
  const problems: Problem[] = [];
  const refusedIds = new Set<string>();
  drafts.forEach((draft, index) => {
    const { file, line } = draft;
    const result = v.safeParse(RECORD_SCHEMAS[kind], draft.value);
    if (result.success) {
      records.push(result.output);
      where.push({ file, line });
      return;
    }
    for (const named of Object.values(draft.value).flat()) if (typeof named === 'string') refusedIds.add(named);
    const record = nameOf(draft, kind, index);
    for (const issue of result.issues) {
      const field = v.getDotPath(issue) ?? '';
      const missing = issue.input === undefined ? {} : { value: showValue(issue.input) };
      problems.push({ file, line, record, field, ...missing, reason: issue.message, action: 'Correct this field' });
    }
  });
  return { records: records as Dataset[K], where, problems, refusedIds };
}

const isMapping = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** A YAML file that is a list of mappings, as drafts. */
export function listDrafts(yaml: YamlFile): { drafts: Draft[]; problems: Problem[] } {
  const { file, value, lineAt } = yaml;
  const action = 'Write a list of records; nothing of this file was read';
  if (value === null) return { drafts: [], problems: [] };
  if (!Array.isArray(value))
    return { drafts: [], problems: [{ file, line: 1, reason: 'this file is not a list', action }] };
  const problems: Problem[] = [];
  const drafts = value.flatMap((item: unknown, i): Draft[] => {
    const line = lineAt([i]);
    if (isMapping(item)) return [{ file, line, value: item }];
    problems.push({
      file,
      line,
      record: `[${i}]`,
      value: showValue(item),
      reason: 'not a record',
      action: 'Write fields',
    });
    return [];
  });
  return { drafts, problems };
}

/** places.yaml: `add` new places, `change` fields of the gazetteer's. */
export function applyPlaces(yaml: YamlFile, gazetteer: readonly Draft[]): { drafts: Draft[]; problems: Problem[] } {
  const { file, lineAt } = yaml;
  const shape = v.strictObject({
    add: v.optional(v.nullable(v.array(v.record(v.string(), v.unknown()))), []),
    change: v.optional(v.nullable(v.record(v.string(), v.record(v.string(), v.unknown()))), {}),
  });
  const read = v.safeParse(shape, yaml.value ?? {});
  if (!read.success) {
    const { message } = read.issues[0];
    const action = 'Write { add: [places], change: { id: fields } }; nothing of this file was read';
    return { drafts: [...gazetteer], problems: [{ file, line: 1, reason: message, action }] };
  }
  const problems: Problem[] = [];
  const byId = new Map(gazetteer.map((draft) => [draft.value['id'], draft]));
  for (const [id, fields] of Object.entries(read.output.change ?? {})) {
    const draft = byId.get(id);
    if (draft) Object.assign(draft.value, fields);
    else {
      const line = lineAt(['change', id]);
      problems.push({
        file,
        line,
        record: id,
        reason: 'the gazetteer has no such place',
        action: 'Correct the id, or add the place',
      });
    }
  }
  const added = (read.output.add ?? []).map((value, i): Draft => ({ file, line: lineAt(['add', i]), value }));
  return { drafts: [...added, ...gazetteer], problems };
}
