/** Where the rows of a file went: every row is in exactly one count. */
export interface Accounting {
  readonly file: string;
  /** All rows but the header; features or events of a JSON file. */
  readonly rows: number;
  readonly kept: number;
  readonly rejected: number;
  readonly blank: number;
  /** Left out because the person asked for a time range. */
  readonly outside: number;
  /** Of those kept: without a date, and without a place that could be put on a map. */
  readonly undated: number;
  readonly unplaced: number;
}

export type Tally = { -readonly [K in keyof Accounting]: Accounting[K] };

export const emptyTally = (file: string): Tally => ({
  file,
  rows: 0,
  kept: 0,
  rejected: 0,
  blank: 0,
  outside: 0,
  undated: 0,
  unplaced: 0,
});

export const addsUp = ({ rows, kept, rejected, blank, outside }: Accounting): boolean =>
  rows === kept + rejected + blank + outside;
