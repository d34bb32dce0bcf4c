/**
 * Tables that turn a file's words into the project's terms. They are data: the screen shows them, and the file's own
 * word always stays beside the term. What no line names takes the last line, never a guess.
 */
export interface Term<T extends string> {
  /** As the file has it; `/…/` is a pattern over the folded word; "*" is everything else. */
  readonly from: string;
  readonly to: T;
  readonly note?: string;
}

export interface TermTable<T extends string = string> {
  /** The column that it reads. */
  readonly column: string;
  readonly terms: readonly Term<T>[];
}

const fold = (word: string) => word.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The look-up of a table, built once. */
export function termOf<T extends string>({ terms }: TermTable<T>): (word: string) => T {
  const plain = new Map(terms.map((term) => [fold(term.from), term.to]));
  const patterns = terms
    .filter(({ from }) => from.startsWith('/'))
    .map((term) => ({ pattern: new RegExp(term.from.slice(1, -1), 'u'), to: term.to }));
  const rest = plain.get('*')!;
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const to = plain.get(folded) ?? patterns.find(({ pattern }) => pattern.test(folded))?.to ?? rest;
    made.set(word, to);
    return to;
  };
}
