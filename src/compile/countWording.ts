/**
 * Wording counts of a fully read report: counted in its text, then corrected by the coder. A term that does not occur
 * is left out, which means 0. It must never count in a text that was read only in part.
 */
import type { Problem } from '../domain/problem';
import { type Report, type Term } from '../domain/schema';
import { countedParagraphs, countTerms } from '../domain/wording';
import type { CodedReport } from './reportFile';
import type { Edit } from './writeBack';

export interface Counted {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

const sameCounts = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([term, n]) => b[term] === n);

/** Sets `report.wording` to the computed counts; an edit where the coder's file holds others. */
export function countWording(
  { yaml, text, corrections }: CodedReport,
  report: Report,
  terms: readonly Term[],
): Counted {
  if (report.read !== 'full' || !text) return { edits: [], problems: [] };
  const problems: Problem[] = [];
  const counts = countTerms(countedParagraphs(text.paragraphs, report.uncoded), terms);
  corrections.forEach(({ term, by }, i) => {
    const before = counts.get(term);
    const after = (before ?? 0) + by;
    const where = {
      file: yaml.file,
      line: yaml.lineAt(['wordingCorrections', i]),
      record: report.id,
      field: `wordingCorrections.${i}`,
    };
    const action = 'Correct the correction';
    if (before === undefined) problems.push({ ...where, value: term, reason: 'no such term', action });
    else if (after < 0)
      problems.push({ ...where, value: String(by), reason: `the text has it ${before} times`, action });
    else counts.set(term, after);
  });
  const value = Object.fromEntries([...counts].filter(([, n]) => n > 0));
  const isStored = report.wording !== undefined && sameCounts(report.wording, value);
  report.wording = value;
  const edit = { file: yaml.file, path: ['wording'], value, record: report.id };
  return { edits: isStored ? [] : [{ ...edit, reason: 'the wording counts are not those of the text' }], problems };
}
