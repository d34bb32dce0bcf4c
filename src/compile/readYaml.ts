/**
 * Reads one YAML file and remembers the line of every value, so that a problem can name it. It must never read on in
 * a file whose syntax is broken: such a file is one problem.
 */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../domain/problem';

export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value at this path, else of the nearest value around it. */
  readonly lineAt: (path: Path) => number;
}

function lineFinder(doc: Document, lines: LineCounter): YamlFile['lineAt'] {
  return (path) => {
    for (let n = path.length; n > 0; n--) {
      const node = doc.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

export function readYaml(file: string, text: string): { yaml: YamlFile } | { problem: Problem } {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, { lineCounter });
  const [error] = doc.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const reason = `not YAML: ${error.message.split('\n')[0]!.replace(/ at line .*$/, '')} (column ${col})`;
    return { problem: { file, line, reason, action: 'Mend the syntax; nothing of this file was read' } };
  }
  return { yaml: { file, value: doc.toJS(), lineAt: lineFinder(doc, lineCounter) } };
}
