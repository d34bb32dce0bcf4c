/**
 * Positions in a report's text (data-model.md, "Text positions"): normalisation, paragraphs from 1, code points, end
 * exclusive. The text itself is private; nothing here keeps or sends it.
 */

/** NFC; CRLF and CR to LF; other white space runs to one space; lines trimmed; blank lines dropped. */
export function paragraphsOf(source: string): string[] {
  return source
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\ufeff]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The words between two code-point positions of a paragraph; null where the paragraph has no such place. */
export function spanOf(paragraph: string, start: number, end: number): string | null {
  const points = Array.from(paragraph);
  return start < end && end <= points.length ? points.slice(start, end).join('') : null;
}

/**
 * Code-point position of the words from `first` up to and including `last` (both literal, `last` searched from the
 * start of `first`), or why they do not say one place.
 */
export function findSpan(
  paragraph: string,
  first: string,
  last: string,
): { start: number; end: number } | { fault: string } {
  const at = paragraph.indexOf(first);
  if (at < 0) return { fault: `"${first}" is not in this paragraph` };
  if (paragraph.indexOf(first, at + 1) >= 0) return { fault: `"${first}" stands more than once in this paragraph` };
  const lastAt = paragraph.indexOf(last, at);
  if (lastAt < 0) return { fault: `"${last}" does not follow "${first}"` };
  const codePoints = (s: string) => Array.from(s).length;
  const start = codePoints(paragraph.slice(0, at));
  return { start, end: start + codePoints(paragraph.slice(at, lastAt + last.length)) };
}
