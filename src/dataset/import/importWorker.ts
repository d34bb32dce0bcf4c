/** The worker that reads files, so that the page never waits. One job a worker: to cancel it is to end it. */
import type { Imported } from './imported';
import { importFiles } from './importFiles';
import type { FromWorker, ToWorker } from './workerMessages';

const PROGRESS_MS = 100;
/** So few that the page takes each part in a few milliseconds. */
const PART = 200;

const post = (message: FromWorker) => self.postMessage(message);

/** The long lists in parts, then the rest. */
function hand(imported: Imported): void {
  if (imported.kind !== 'read') {
    post({ kind: 'done', imported });
    return;
  }
  const { events, claims, reports, places } = imported.dataset;
  for (const [list, records] of Object.entries({ events, claims, reports, places })) {
    for (let at = 0; at < records.length; at += PART) {
      post({ kind: 'part', list, records: records.slice(at, at + PART) } as FromWorker);
    }
  }
  const dataset = { ...imported.dataset, events: [], claims: [], reports: [], places: [] };
  post({ kind: 'done', imported: { ...imported, dataset } });
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  let last = 0;
  const read = importFiles(data.files, data.options, (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    post({ kind: 'progress', progress });
  });
  read.then(hand, (error: unknown) => post({ kind: 'broken', reason: String(error) }));
});
post({ kind: 'ready' });
