/** What the engines are asked, step by step. Every step is timed, but the first of each workload, which leads up to it. */
import { DAYS, NAMES } from './acledLike';
import { type Asked, NOTHING } from './peer';

export interface Workload {
  readonly name: string;
  readonly steps: readonly Asked[];
  /** Whether the fifty highest places are read as well. */
  readonly isTop?: true;
  /** Whether the lower bound can follow it. */
  readonly isSlide?: true;
}

const WINDOW = 90;
/** A pixel of a timeline of a thousand pixels. */
const PIXEL = 4;

const many = (count: number, of: (i: number) => Asked): Asked[] => Array.from({ length: count }, (_, i) => of(i));
const slide = (more: Partial<Asked>, start: number) =>
  many(121, (i) => ({ ...NOTHING, ...more, days: [start + i * PIXEL, start + i * PIXEL + WINDOW] }));

/** Few, some and many events each. */
const [RARE, SOME, OFTEN] = [NAMES[4000]!, NAMES[40]!, NAMES[0]!];
const TICKS = [[OFTEN], [OFTEN, SOME], [OFTEN, SOME, RARE], [SOME, RARE], [RARE], []];

const boxAt = (i: number): NonNullable<Asked['box']> => [28 + i / 4, 8 + i / 8, 40 + i / 4, 20 + i / 8];
const actors = [OFTEN, SOME];
const box = boxAt(4);

export const WORKLOADS: readonly Workload[] = [
  { name: 'sliding brush', steps: slide({}, 200), isSlide: true },
  {
    name: 'jump',
    steps: many(41, (i) => ({
      ...NOTHING,
      days: [(i * 1777) % (DAYS - WINDOW), ((i * 1777) % (DAYS - WINDOW)) + WINDOW],
    })),
  },
  { name: 'actor toggle', steps: [NOTHING, ...many(18, (i) => ({ ...NOTHING, actors: TICKS[i % TICKS.length]! }))] },
  { name: 'bounding box', steps: [NOTHING, ...many(18, (i) => ({ ...NOTHING, box: i % 6 === 5 ? null : boxAt(i) }))] },
  { name: 'combined', steps: slide({ actors, box }, 700) },
  { name: 'top 50', steps: slide({}, 1500), isTop: true },
];
