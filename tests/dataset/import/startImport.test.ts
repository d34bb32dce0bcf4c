import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../../src/dataset/import/importFiles';
import { startImport } from '../../../src/dataset/import/startImport';
import type { FromWorker } from '../../../src/dataset/import/workerMessages';
import { asRead, aUcdpRow, OPTIONS, ucdpCsv } from './madeUp';

/** The worker's side of the talk, as a test wants it; everything of the page's side is real. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isGone = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isGone = true;
  }
  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

const files = [new File([ucdpCsv([aUcdpRow(), aUcdpRow()])], 'mine.csv')];
const silent = () => undefined;

function start(onProgress: Parameters<typeof startImport>[2] = silent) {
  const worker = new FakeWorker();
  const running = startImport(files, OPTIONS, onProgress, () => worker as unknown as Worker);
  return { worker, running };
}
afterEach(() => vi.useRealTimers());

describe('startImport', () => {
  it('hands the files over once the worker is ready, and puts the parts together in their order', async () => {
    const { worker, running } = start();
    expect(worker.asked).toEqual([]);
    worker.say({ kind: 'ready' });
    expect(worker.asked).toEqual([{ files, options: OPTIONS }]);
    const imported = asRead(await importFiles(files, OPTIONS, silent));
    const { events, claims, reports, places } = imported.dataset;
    worker.say({ kind: 'part', list: 'events', records: events.slice(0, 1) });
    worker.say({ kind: 'part', list: 'events', records: events.slice(1) });
    worker.say({ kind: 'part', list: 'claims', records: claims });
    worker.say({ kind: 'part', list: 'reports', records: reports });
    worker.say({ kind: 'part', list: 'places', records: places });
    const rest = { ...imported.dataset, events: [], claims: [], reports: [], places: [] };
    worker.say({ kind: 'done', imported: { ...imported, dataset: rest } });
    expect(await running.outcome).toEqual(imported);
    expect(worker.isGone).toBe(true);
  });

  it('passes the progress on', () => {
    const seen: number[] = [];
    const { worker } = start(({ bytes }) => seen.push(bytes));
    worker.say({ kind: 'progress', progress: { file: 'mine.csv', bytes: 3, totalBytes: 9, rows: 1 } });
    expect(seen).toEqual([3]);
  });

  it('is cancelled at once, the worker gone with all it held, whatever it says later', async () => {
    const { worker, running } = start();
    worker.say({ kind: 'ready' });
    running.cancel();
    expect(worker.isGone).toBe(true);
    expect(await running.outcome).toEqual({ kind: 'cancelled' });
    worker.say({ kind: 'broken', reason: 'late' });
    expect(await running.outcome).toEqual({ kind: 'cancelled' });
  });

  it('says so where the worker cannot be made, fails, or throws', async () => {
    const refused = startImport(files, OPTIONS, silent, () => {
      throw new Error('not allowed');
    });
    expect(await refused.outcome).toMatchObject({
      kind: 'failed',
      file: 'mine.csv',
      reason: expect.stringMatching(/could not be started.*not allowed/) as string,
    });
    const broken = start();
    broken.worker.say({ kind: 'broken', reason: 'Error: x' });
    expect(await broken.running.outcome).toMatchObject({ kind: 'failed', reason: 'the reader failed (Error: x)' });
    const thrown = start();
    thrown.worker.dispatchEvent(new Event('error'));
    expect(await thrown.running.outcome).toMatchObject({ kind: 'failed', fault: 'unreachable' });
    expect([broken.worker.isGone, thrown.worker.isGone]).toEqual([true, true]);
  });

  it('does not wait for ever for a worker that is silent', async () => {
    vi.useFakeTimers();
    const { worker, running } = start();
    worker.say({ kind: 'ready' });
    vi.advanceTimersByTime(29_000);
    worker.say({ kind: 'progress', progress: { file: 'mine.csv', bytes: 3, totalBytes: 9, rows: 1 } });
    vi.advanceTimersByTime(29_000);
    expect(worker.isGone).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(await running.outcome).toMatchObject({ kind: 'failed', reason: 'the reader does not answer' });
    expect(worker.isGone).toBe(true);
  });
});
