/**
 * Source texts on the coder's machine: which report a text belongs to, and what only the text can show (rule 6, the
 * positions of anchors). A text is matched by its sha256 alone; it is never copied into anything.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../domain/problem';
import { showValue } from '../domain/problem';
import { numbersIn } from '../domain/numberWords';
import type { Claim, Dataset, Report } from '../domain/schema';
import { findSpan, paragraphsOf, spanOf } from '../domain/sourceText';
import { namedNumber } from '../domain/toll';
import type { Where } from './records';

export interface SourceText {
  readonly file: string;
  readonly paragraphs: readonly string[];
  readonly sha256: string;
  readonly codePoints: number;
}

export const sha256Of = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export function sourceTextOf(file: string, source: string): SourceText {
  const paragraphs = paragraphsOf(source);
  const text = paragraphs.join('\n');
  return { file, paragraphs, sha256: sha256Of(text), codePoints: Array.from(text).length };
}

export function textOf(report: Pick<Report, 'text'>, texts: readonly SourceText[]): SourceText | undefined {
  return texts.find((text) => text.sha256 === report.text?.sha256);
}

/** Where a coder found a claim: the first and last words of the span, at most four each. */
interface Anchors {
  readonly paragraph: number;
  readonly first: string;
  readonly last: string;
}

/** The span that anchors mean, or why they mean none. */
export function locate(text: SourceText, { paragraph, first, last }: Anchors): Claim['evidence'] | { fault: string } {
  const words = text.paragraphs[paragraph - 1];
  if (words === undefined) return { fault: `the text has only ${text.paragraphs.length} paragraphs` };
  const normal = (anchor: string) => paragraphsOf(anchor).join(' ');
  const span = findSpan(words, normal(first), normal(last));
  if ('fault' in span) return span;
  return { paragraph, ...span, sha256: sha256Of(spanOf(words, span.start, span.end)!) };
}

/** The number that the words of a toll's span have to hold; null where none is printed. */
function printedNumber(claim: Claim): number | null {
  const isToll = claim.facet === 'killed' || claim.facet === 'wounded' || claim.facet === 'casualties';
  return isToll ? namedNumber(claim.value) : null;
}

/** Rule 6 for one claim against its report's text, or null where it holds. */
export function spanFault(claim: Claim, text: SourceText): Pick<Problem, 'field' | 'value' | 'reason'> | null {
  if (!claim.evidence) return null;
  const { paragraph, start, end, sha256 } = claim.evidence;
  const words = text.paragraphs[paragraph - 1];
  const span = words === undefined ? null : spanOf(words, start, end);
  const shown = { field: 'evidence', value: showValue(claim.evidence) };
  if (span === null) return { ...shown, reason: 'the text has no such place' };
  if (sha256Of(span) !== sha256)
    return { ...shown, reason: 'the words at this place are not the ones that were coded' };
  const number = printedNumber(claim);
  if (number === null || numbersIn(span).has(number)) return null;
  return { field: 'value', value: String(number), reason: 'the words of the span do not hold this number' };
}

export interface SpanCount {
  readonly checked: number;
  readonly notChecked: number;
}

/** Rule 6 for every claim whose report's text is at hand; `where[i]` is where `claims[i]` stands. */
export function spanProblems(
  { claims, reports }: Pick<Dataset, 'claims' | 'reports'>,
  where: readonly Where[],
  texts: readonly SourceText[],
): { problems: Problem[]; spans: SpanCount } {
  const textById = new Map(reports.map((report) => [report.id, textOf(report, texts)]));
  const problems: Problem[] = [];
  let checked = 0;
  claims.forEach((claim, i) => {
    const text = textById.get(claim.report);
    if (!claim.evidence || !text) return;
    checked++;
    const fault = spanFault(claim, text);
    const action = 'Correct the value, or choose the words that hold it';
    if (fault) problems.push({ ...where[i]!, record: claim.id, ...fault, action });
  });
  const withSpan = claims.filter((claim) => claim.evidence).length;
  return { problems, spans: { checked, notChecked: withSpan - checked } };
}
