/**
 * How often a text uses each term's literal words. Whole words, case-insensitive, the longest match first and never
 * two matches over one word. It counts; it never judges what a word refers to (the coder corrects that).
 */
import type { Report, Term } from './schema';

/** Runs of white space divide words, as a reader would count them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A letter or digit beside it makes it part of a longer word; a hyphen or an apostrophe does not ("rebel-held"). */
const wholeWords = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu');

/** Count for every term, 0 included, in the order of `terms`. */
export function countTerms(
  paragraphs: readonly string[],
  terms: readonly Pick<Term, 'id' | 'match'>[],
): Map<string, number> {
  const counts = new Map(terms.map((term) => [term.id, 0]));
  const matches = terms
    .flatMap((term) => term.match.map((words) => ({ term: term.id, words })))
    .sort((a, b) => b.words.length - a.words.length);
  for (const paragraph of paragraphs) {
    const taken = new Uint8Array(paragraph.length);
    for (const { term, words } of matches) {
      for (const found of paragraph.matchAll(wholeWords(words))) {
        const end = found.index + found[0].length;
        if (taken.subarray(found.index, end).includes(1)) continue;
        taken.fill(1, found.index, end);
        counts.set(term, counts.get(term)! + 1);
      }
    }
  }
  return counts;
}

/** The paragraphs in which words are counted: furniture and repeated paragraphs are not the report's wording. */
export function countedParagraphs(paragraphs: readonly string[], uncoded: Report['uncoded']): string[] {
  const leftOut = new Set(
    uncoded.filter((u) => u.reason === 'furniture' || u.reason === 'duplicate').map((u) => u.paragraph),
  );
  return paragraphs.filter((_, i) => !leftOut.has(i + 1));
}
