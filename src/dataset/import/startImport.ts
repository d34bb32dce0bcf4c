/**
 * Starts the import worker and listens to it. Whatever happens to the worker (it does not start, throws, falls silent or
 * is cancelled) the outcome is settled once and the worker is gone, with all that it held.
 */
import type { Claim, Event, Place, Report } from '../../domain/schema';
import { importFailed, type Imported, type ImportOptions, type ImportProgress } from './imported';
import type { FromWorker, Part, ToWorker } from './workerMessages';

export type ImportOutcome = Imported | { readonly kind: 'cancelled' };

export interface RunningImport {
  readonly outcome: Promise<ImportOutcome>;
  readonly cancel: () => void;
}

/** A worker that says nothing for so long does not answer any more. */
const SILENCE_MS = 30_000;

interface Lists {
  readonly events: Event[];
  readonly claims: Claim[];
  readonly reports: Report[];
  readonly places: Place[];
}

function keep(lists: Lists, part: Part): void {
  switch (part.list) {
    case 'events':
      lists.events.push(...part.records);
      break;
    case 'claims':
      lists.claims.push(...part.records);
      break;
    case 'reports':
      lists.reports.push(...part.records);
      break;
    case 'places':
      lists.places.push(...part.records);
      break;
  }
}

const whole = (imported: Imported, lists: Lists): Imported =>
  imported.kind === 'read' ? { ...imported, dataset: { ...imported.dataset, ...lists } } : imported;

const makeWorker = () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });

/** `create`: for tests, which hand in a worker of their own. */
export function startImport(
  files: readonly File[],
  options: ImportOptions,
  onProgress: (progress: ImportProgress) => void,
  create: () => Worker = makeWorker,
): RunningImport {
  const lists: Lists = { events: [], claims: [], reports: [], places: [] };
  const name = files[0]?.name ?? '';
  let settle: (outcome: ImportOutcome) => void = () => undefined;
  const outcome = new Promise<ImportOutcome>((resolve) => {
    settle = resolve;
  });
  const broken = (reason: string): ImportOutcome => importFailed(name, reason, [], 'unreachable');
  let worker: Worker;
  try {
    worker = create();
  } catch (error) {
    settle(broken(`the reader could not be started (${String(error)})`));
    return { outcome, cancel: () => undefined };
  }
  let silence: ReturnType<typeof setTimeout>;
  const end = (result: ImportOutcome) => {
    clearTimeout(silence);
    worker.terminate();
    settle(result);
  };
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => end(broken('the reader does not answer')), SILENCE_MS);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    listen();
    switch (data.kind) {
      case 'ready':
        worker.postMessage({ files, options } satisfies ToWorker);
        break;
      case 'progress':
        onProgress(data.progress);
        break;
      case 'part':
        keep(lists, data);
        break;
      case 'done':
        end(whole(data.imported, lists));
        break;
      case 'broken':
        end(broken(`the reader failed (${data.reason})`));
        break;
    }
  });
  worker.addEventListener('error', (event) => end(broken(`the reader failed (${event.message})`)));
  worker.addEventListener('messageerror', () => end(broken('the reader sent what cannot be read')));
  listen();
  return { outcome, cancel: () => end({ kind: 'cancelled' }) };
}
