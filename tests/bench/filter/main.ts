/**
 * The linked filter beside other engines, on made-up events of the shape of an ACLED export, five groupings kept. Prints
 * milliseconds of this project and how many times longer the others take (medians / 95th percentiles of one
 * interleaved run), then whether the targets are met. `npm run bench`; sizes may be given as arguments.
 */
import { freemem } from 'node:os';
import { acledLike } from './acledLike';
import { arqueroPeer } from './arqueroPeer';
import { boundPeer } from './boundPeer';
import { crossfilterPeer } from './crossfilterPeer';
import { type Built, buildPeer, timeAll, type Times } from './measure';
import { ours } from './ours';
import type { Peer } from './peer';
import { plainPeer } from './plainPeer';

const SIZES = [10_000, 100_000, 1_000_000, 2_500_000];
/** Beyond this, engines that work everything out anew are left out, and the run asks for much memory. */
const LARGE = 2_000_000;
const LARGE_BYTES = 8e9;
const MEGABYTE = 1e6;

const say = (line: string) => process.stdout.write(`${line}\n`);
const round = (n: number) => (n >= 10 ? n.toFixed(0) : n >= 1 ? n.toFixed(1) : n.toPrecision(2));
const column = (text: string) => text.padStart(20);

interface Figures {
  readonly name: string;
  readonly of: ReadonlyMap<Peer, Times>;
  readonly unit: string;
}

/** Left out where there is nothing to speak of: rows that stay rows are not built. */
const LEAST = 0.1;
const once = (name: string, unit: string, built: readonly Built[], of: (one: Built) => number): Figures => ({
  name,
  unit,
  of: new Map(built.filter((one) => of(one) > LEAST).map((one) => [one.peer, { median: of(one), p95: of(one) }])),
});

function line(figures: Figures, peers: readonly Peer[]): string {
  const own = figures.of.get(ours)!;
  const isOne = own.median === own.p95;
  const pair = (median: number, p95: number) => (isOne ? round(median) : `${round(median)} / ${round(p95)}`);
  const cells = peers.map((peer) => {
    const times = figures.of.get(peer);
    if (!times) return column('');
    if (peer === ours) return column(`${pair(times.median, times.p95)} ${figures.unit}`);
    return column(`x ${pair(times.median / own.median, times.p95 / own.p95)}`);
  });
  return figures.name.padEnd(16) + cells.join('');
}

/** Each: a workload, whom it is measured against, and the least or the most that the other may take, in times of ours. */
const TARGETS = [
  { name: 'sliding brush', peer: crossfilterPeer, least: 10 },
  { name: 'sliding brush', peer: boundPeer, least: 1 / 6 },
  { name: 'actor toggle', peer: crossfilterPeer, least: 15 },
  { name: 'bounding box', peer: crossfilterPeer, least: 2 },
  { name: 'build', peer: crossfilterPeer, least: 50 },
  { name: 'memory', peer: crossfilterPeer, least: 10 },
];

function judge(figures: readonly Figures[]): string[] {
  return TARGETS.map(({ name, peer, least }) => {
    const { of } = figures.find((one) => one.name === name)!;
    const times = of.get(peer)!.median / of.get(ours)!.median;
    const verdict = times >= least ? 'reached' : 'MISSED';
    return `  ${name}, ${peer.name}: x ${round(times)}, wanted at least x ${round(least)}: ${verdict}`;
  });
}

function measure(count: number, isOwn = false): void {
  const rows = acledLike(count, isOwn);
  const peers =
    count > LARGE || isOwn ? [ours, crossfilterPeer] : [ours, crossfilterPeer, plainPeer, arqueroPeer, boundPeer];
  const built = peers.map((peer) => buildPeer(peer, rows));
  const figures: Figures[] = [
    ...timeAll(built).map(({ name, times }) => ({ name, of: times, unit: 'ms' })),
    once('build', 'ms', built, (one) => one.buildMs),
    once('rows and build', 'ms', built, (one) => one.readMs + one.buildMs),
    once('memory', 'MB', built, (one) => one.bytes / MEGABYTE),
  ];
  say(`\n${count.toLocaleString('en')} events${isOwn ? ', each at a place of its own' : ''}`);
  say(' '.repeat(16) + peers.map(({ name }) => column(name)).join(''));
  for (const one of figures) say(line(one, peers));
  if (count === 1_000_000 && !isOwn) for (const verdict of judge(figures)) say(verdict);
}

const asked = process.argv.slice(2).map(Number);
for (const count of asked.length > 0 ? asked : SIZES) {
  if (count > LARGE && freemem() < LARGE_BYTES) say(`\n${count} events: not measured, too little memory is free`);
  else measure(count);
}
measure(asked.at(-1) ?? 1_000_000, true);
