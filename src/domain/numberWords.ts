/**
 * The numbers that English words print: digits with thousands separators, or number words. It reads what stands
 * there; it never works out a sum that the words do not make ("three ... another 11" is 3 and 11).
 */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS = new Map<string, number>([
  ...UNITS.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);
/** Words that print a number but join no other number word after them. */
const ARTICLES = new Map([
  ['a', 1],
  ['an', 1],
  ['no', 0],
  ['none', 0],
  ['zero', 0],
]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const TOKEN = /\d{1,3}(?:[.,\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}+|[^\s\p{L}\d-]/gu;

/** "1,200", "1.200" and "1 200" are 1200; the last could also be two numbers side by side, so they count as well. */
function digits(token: string): number[] {
  if (!/^\d/.test(token)) return [];
  if (/^\d+(?:\.\d{1,2})?$/.test(token)) return [Number(token)];
  const parts = token.split(/[\u202f ]/);
  const whole = Number(token.replace(/\D/g, ''));
  return parts.length > 1 ? [whole, ...parts.map(Number)] : [whole];
}

/** Adds up one run of number words; `null` from `take` means that the word belongs to no number. */
class Run {
  private thousands = 0;
  private below: number | null = null;
  private last: 'word' | 'scale' | 'and' | 'article' | 'digits' | null = null;

  constructor(private readonly found: Set<number>) {}

  close(): void {
    if (this.below !== null) this.found.add(this.thousands + this.below);
    this.thousands = 0;
    this.below = null;
    this.last = null;
  }

  scale(by: number): void {
    if (this.below === null || this.last === 'and') return this.close();
    this.below *= by;
    this.last = 'scale';
    if (by < 1000) return;
    this.thousands += this.below;
    this.below = 0;
  }

  word(n: number): void {
    const afterScale = this.last === 'scale' || this.last === 'and';
    const afterTens = this.last === 'word' && this.below! % 10 === 0 && this.below! % 100 >= 20 && n < 10;
    if (!afterScale && !afterTens) this.close();
    this.below = (this.below ?? 0) + n;
    this.last = 'word';
  }

  start(n: number, as: 'article' | 'digits'): void {
    this.close();
    this.below = n;
    this.last = as;
  }

  /** "and" goes on only inside a number: "two hundred and five". */
  and(): void {
    if (this.last === 'scale') this.last = 'and';
    else this.close();
  }
}

/** Every number printed in the words. "a" and "an" count as one, "no" and "none" as nought. */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const run = new Run(found);
  const western = text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).toLowerCase();
  for (const token of western.match(TOKEN) ?? []) {
    const [first, ...others] = digits(token);
    const word = WORDS.get(token);
    const article = ARTICLES.get(token);
    const scale = SCALES.get(token);
    if (first !== undefined) {
      run.start(first, 'digits');
      for (const n of others) found.add(n);
    } else if (word !== undefined) run.word(word);
    else if (article !== undefined) run.start(article, 'article');
    else if (scale !== undefined) run.scale(scale);
    else if (token === 'and') run.and();
    else run.close();
  }
  run.close();
  return found;
}
