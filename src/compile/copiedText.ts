/**
 * Rule 5: no text of this project repeats nine or more consecutive words of a report. Case and punctuation make no
 * difference. A report's published headline is a citation, so headlines are blanked before looking.
 */
import type { Problem } from '../domain/problem';

export const COPIED_WORDS = 9;
/** Shown in a message: enough to find the place, too little to be a copy. */
const SHOWN_WORDS = 3;
/** Stands for a blanked headline; it is in no text, so no run crosses it. */
const BREAK = '\ue000';

/** Lower-case words without punctuation; apostrophes inside a word vanish. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’ʼ`´]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+|\ue000/gu) ?? []
  );
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(COPIED_WORDS - 1).map((_, i) => words.slice(i, i + COPIED_WORDS).join(' '));
}

/** Every run of nine words of the source texts. */
export function sourceRuns(sources: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(sources.flatMap((paragraphs) => runsOf(wordsOf(paragraphs.join('\n')))));
}

/** Word positions in `text` at which a copied stretch begins, each with its first words. */
export function copiedAt(text: string, runs: ReadonlySet<string>, titles: readonly string[] = []): string[] {
  const blanked = titles.reduce((rest, title) => rest.replaceAll(title, ` ${BREAK} `), text);
  const words = wordsOf(blanked);
  const isCopied = runsOf(words).map((run) => runs.has(run));
  return isCopied.flatMap((copied, i) =>
    copied && !isCopied[i - 1] ? [`${words.slice(i, i + SHOWN_WORDS).join(' ')} …`] : [],
  );
}

export function copiedProblems(
  file: string,
  text: string,
  runs: ReadonlySet<string>,
  titles: readonly string[] = [],
): Problem[] {
  return copiedAt(text, runs, titles).map((value) => ({
    file,
    value,
    reason: `repeats ${COPIED_WORDS} or more consecutive words of a source text`,
    action: 'Say it in your own words, or quote at most 8',
  }));
}

/** Every string in a value with its dotted path; the published headline of a report is left out. */
function stringsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !(key === 'title' && /^reports\.\d+$/.test(path)))
    .flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}

/** Rule 5 over a compiled dataset, string by string. */
export function copiedInDataset(dataset: { readonly id: string }, runs: ReadonlySet<string>): Problem[] {
  return stringsIn(dataset, '').flatMap(({ path, text }) =>
    copiedProblems(dataset.id, text, runs).map((problem) => ({ ...problem, field: path })),
  );
}
