/** What each engine of the benchmark can do. All are asked the same, one after the other, and must count the same. */
import type { Row } from './acledLike';

export const FIELDS = ['place', 'kind', 'actors', 'outlets'] as const;
export type Field = (typeof FIELDS)[number];

export interface Asked {
  /** First and last day; null: all. */
  readonly days: readonly [number, number] | null;
  /** Alternatives; none: all. */
  readonly actors: readonly string[];
  /** West, south, east, north; null: everywhere. */
  readonly box: readonly [number, number, number, number] | null;
}

export const NOTHING: Asked = { days: null, actors: [], box: null };

export interface Engine {
  /** Moves to what is asked, with the counts of every grouping up to date when it returns. */
  readonly ask: (asked: Asked) => void;
  /** How many rows of one key are shown, with the field's own filter left out. */
  readonly count: (field: Field, key: string) => number;
  /** How many rows of the day are shown, with the filter of days left out. */
  readonly dayCount: (day: number) => number;
  /** The fifty places with most rows, as their counts. */
  readonly top: () => number[];
}

export interface Peer {
  readonly name: string;
  /** Works everything out anew at each asking: it is asked less often, so that the run stays short. */
  readonly isSlow?: true;
  /** Only for a range of days that slides. */
  readonly isBound?: true;
  /** Makes of rows what the engine is built from; gives back how to build it. */
  readonly read: (rows: readonly Row[]) => () => Engine;
}

/** Whether a row lies in the box. */
export const isInBox = ({ lon, lat }: Pick<Row, 'lon' | 'lat'>, box: Asked['box']): boolean =>
  box === null || (lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3]);

export const isInDays = (day: number, days: Asked['days']): boolean =>
  days === null || (day >= days[0] && day <= days[1]);

export const highest = (counts: Iterable<number>): number[] => [...counts].sort((a, b) => b - a).slice(0, 50);
