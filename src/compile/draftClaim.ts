/**
 * One claim of a coder's file as a draft, with what --write has to fill in from the text. It decides defaults (stance
 * affirms, part body, via none); it must never invent a position.
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
export const Mapping = v.record(v.string(), v.unknown());

const AnchorsSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  first: v.pipe(v.string(), v.nonEmpty('may not be empty')),
  last: v.pipe(v.string(), v.nonEmpty('may not be empty')),
});

/** Stands where a position is not known yet, so that the other rules can still be checked. Never published. */
const UNKNOWN_SPAN = { start: 0, end: 1, sha256: '0'.repeat(64) };

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

export interface DraftedClaim {
  readonly draft: Draft;
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** One claim of the file; its id is told apart from those of other reports by the report's id. */
export function draftClaim(
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
