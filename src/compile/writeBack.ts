/**
 * Puts computed values (positions, text facts, wording counts) into a coder's YAML. It changes the named values only;
 * comments and the order of everything else stay.
 */
import { isMap, parseDocument } from 'yaml';
import type { Path } from './readYaml';

export interface Edit {
  readonly file: string;
  readonly path: Path;
  readonly value: Readonly<Record<string, string | number>>;
  /** The record, for messages. */
  readonly record: string;
  readonly reason: string;
}

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const doc = parseDocument(text);
  for (const { path, value } of edits) {
    const node = doc.createNode(value, { flow: true });
    const old = doc.getIn(path, true);
    if (isMap(node) && isMap(old) && old.comment) node.comment = old.comment;
    doc.setIn(path, node);
  }
  return doc.toString({ lineWidth: 0 });
}
