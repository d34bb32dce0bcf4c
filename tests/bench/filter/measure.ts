/** Times of one run: every engine does each step before any does the next, in turns, and all must count the same. */
import { NAMES, type Row, SIZES } from './acledLike';
import { type Engine, FIELDS, type Peer } from './peer';
import { WORKLOADS, type Workload } from './workloads';

export interface Built {
  readonly peer: Peer;
  readonly engine: Engine;
  readonly readMs: number;
  readonly buildMs: number;
  /** Beyond the rows themselves. */
  readonly bytes: number;
}

/** Milliseconds a step; NaN where nothing was timed. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** In so many steps of a workload engines take part that are slow. */
const SLOW = 5;

const heldBytes = () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

export function buildPeer(peer: Peer, rows: readonly Row[]): Built {
  const before = heldBytes();
  const [start, build] = [performance.now(), peer.read(rows)];
  const read = performance.now();
  const engine = build();
  const built = performance.now();
  return { peer, engine, readMs: read - start, buildMs: built - read, bytes: heldBytes() - before };
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

function expectAlike(name: string, built: readonly Built[]): void {
  const [first, ...others] = built;
  const keys = (field: (typeof FIELDS)[number]) => NAMES.slice(0, SIZES[field]).filter((_, i) => i % 97 === 0);
  const pictureOf = ({ engine }: Built) =>
    JSON.stringify([
      FIELDS.map((field) => keys(field).map((key) => engine.count(field, key))),
      [0, 250, 700, 1234, 3649].map((day) => engine.dayCount(day)),
      engine.top().filter((count) => count > 0),
    ]);
  const expected = pictureOf(first!);
  for (const one of others) {
    if (pictureOf(one) !== expected) throw new Error(`${name}: ${one.peer.name} counts otherwise`);
  }
}

export function timeWorkload(workload: Workload, all: readonly Built[]): Map<Peer, Times> {
  const built = all.filter(({ peer }) => !peer.isBound || workload.isSlide);
  const samples = new Map(built.map((one) => [one, [] as number[]]));
  const every = Math.ceil(workload.steps.length / SLOW);
  globalThis.gc?.();
  workload.steps.forEach((asked, step) => {
    const isForAll = step === workload.steps.length - 1 || step % every === 1;
    const takingPart = built.filter(({ peer }) => !peer.isSlow || isForAll);
    takingPart.forEach((_, turn) => {
      const one = takingPart[(turn + step) % takingPart.length]!;
      const start = performance.now();
      one.engine.ask(asked);
      if (workload.isTop) one.engine.top();
      const took = performance.now() - start;
      if (step > 0) samples.get(one)!.push(took);
    });
  });
  expectAlike(workload.name, built);
  return new Map(
    [...samples].map(([{ peer }, times]) => {
      const sorted = times.sort((a, b) => a - b);
      return [peer, { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) }];
    }),
  );
}

export const timeAll = (built: readonly Built[]) =>
  WORKLOADS.map((workload) => ({ name: workload.name, times: timeWorkload(workload, built) }));
