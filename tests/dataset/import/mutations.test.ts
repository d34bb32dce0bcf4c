/** quality.md: 10,000 seeded one-byte mutations each of CSV and of JSON. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addsUp } from '../../../src/dataset/import/accounting';
import type { Imported } from '../../../src/dataset/import/imported';
import { ACLED_NEW, anAcledRow, asRead, aUcdpRow, csvOf, importText, type Read, ucdpCsv } from './madeUp';

const MUTATIONS = 10_000;
/** Two formats of tables share the mutations of CSV. */
const OF_EACH_TABLE = MUTATIONS / 2;
const ROWS = 20;
const BYTES = [...new TextEncoder().encode('"",,\n\r;\t\'{}[]:\\0a- '), 0, 0x80, 0xc3, 0xd8, 0xff];

/** The same sequence in every run; `PROPERTY_SEED=n` looks elsewhere. */
function makeRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One byte deleted, put in or replaced. */
function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array<ArrayBuffer> {
  const at = random(bytes.length);
  const put = [BYTES[random(BYTES.length)]!];
  const how = random(3);
  return Uint8Array.from([
    ...bytes.subarray(0, at),
    ...(how === 0 ? [] : put),
    ...bytes.subarray(how === 1 ? at : at + 1),
  ]);
}

const eventsOf = (read: Imported): Map<string, string> =>
  read.kind === 'read' ? new Map(read.dataset.events.map((e) => [e.id, e.id])) : new Map();

interface Outcome {
  readonly worstLoss: number;
  readonly silent: string[];
  readonly notAdded: string[];
  readonly refused: Readonly<Record<string, number>>;
}

async function mutateAll(text: string, name: string): Promise<Outcome> {
  const bytes = new TextEncoder().encode(text);
  const whole = asRead(await importText(bytes));
  const ids = [...eventsOf(whole).keys()];
  const random = makeRandom(Number(process.env['PROPERTY_SEED'] ?? 20160503));
  let worstLoss = 0;
  const silent: string[] = [];
  const notAdded: string[] = [];
  const refused: Record<string, number> = {};
  for (let i = 0; i < OF_EACH_TABLE; i++) {
    const read = await importText(mutate(bytes, random), {}, name);
    if (read.kind !== 'read') {
      const why = read.kind === 'failed' ? read.reason : read.kind;
      refused[why] = (refused[why] ?? 0) + 1;
      continue;
    }
    if (!read.accounts.every(addsUp)) notAdded.push(`${i}`);
    const kept = eventsOf(read);
    const lost = ids.filter((id) => !kept.has(id)).length;
    const added = kept.size - (ids.length - lost);
    worstLoss = Math.max(worstLoss, lost);
    // A row whose id was changed is there under another id; any other that is gone must be named among the problems.
    if (lost > added && !read.problems.some((p) => p.effect === 'rejected')) silent.push(`${i}`);
  }
  return { worstLoss, silent, notAdded, refused };
}

const sources = Array.from({ length: ROWS }, (_, i) =>
  aUcdpRow(i % 5 === 0 ? { source_headline: `said "hi", then\nleft ${i}`, where_coordinates: 'حلب town' } : {}),
);

describe.each([
  ['UCDP GED', ucdpCsv(sources)],
  [
    'ACLED',
    csvOf(
      ACLED_NEW,
      Array.from({ length: ROWS }, () => anAcledRow({ notes: 'a "quoted" word,\nand more' })),
    ),
  ],
])('5,000 mutations of a file of %s', (name, text) => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await mutateAll(text, name);
  }, 300_000);

  it('lose at most two rows each, and none in silence', () => {
    expect(outcome.worstLoss).toBeLessThanOrEqual(2);
    expect(outcome.silent).toEqual([]);
  });

  it('leave accounts that add up, and refuse no file', () => {
    expect(outcome.notAdded).toEqual([]);
    expect(outcome.refused).toEqual({});
  });
});

describe('10,000 mutations of JSON', () => {
  const feature = (i: number) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [37 + i / 100, 36] },
    properties: { name: `حدث ${i}`, date: '2016-05-03', killed: i },
  });
  const geo = JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 6 }, (_, i) => feature(i)) });

  it('are read or refused with a reason, and the accounts add up', async () => {
    const bytes = new TextEncoder().encode(geo);
    const random = makeRandom(Number(process.env['PROPERTY_SEED'] ?? 20160503));
    const refused: string[] = [];
    const read: Read[] = [];
    for (let i = 0; i < MUTATIONS; i++) {
      const imported = await importText(mutate(bytes, random));
      if (imported.kind === 'read') read.push(imported);
      else refused.push(imported.kind === 'failed' ? imported.reason : imported.kind);
    }
    expect(read.length).toBeGreaterThan(1000);
    expect(refused.length).toBeGreaterThan(1000);
    expect(refused.filter((reason) => reason === '')).toEqual([]);
    expect(read.filter(({ accounts }) => !accounts.every(addsUp))).toEqual([]);
    const isSilent = ({ accounts, problems }: Read) => accounts[0]!.kept < accounts[0]!.rows && problems.length === 0;
    expect(read.filter(isSilent)).toEqual([]);
  }, 300_000);
});
