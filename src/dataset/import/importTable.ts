/** One table into a job, streamed. What cannot fit is refused before it is read, and what its columns mean is asked. */
import { guessMapping } from './columnRoles';
import type { FileHead } from './fileHead';
import type { KnownColumns, TableFormat } from './format';
import { recogniseTable } from './formats';
import { headerKey, importFailed, type Imported, type ImportJob, type ImportOptions, MOST_ROWS } from './imported';
import { mappedFormat } from './mapped';
import { createTableReader } from './tableReader';

/** The length of rows differs along a file: what is reckoned from its beginning may be so far off. */
const RECKONING = 1.2;

function confirmed(
  file: string,
  header: readonly string[],
  { mappings }: ImportOptions,
): { format: TableFormat; columns: KnownColumns } | null {
  const key = headerKey(header);
  if (!Object.hasOwn(mappings, key)) return null;
  return { format: mappedFormat(file, header, mappings[key]!), columns: { names: header, repaired: [] } };
}

/** null once the file has been read into the job. */
export async function importTable(
  job: ImportJob,
  file: File,
  fileNumber: number,
  head: FileHead & { kind: 'table' },
): Promise<Imported | null> {
  const { options, builder, oneName } = job;
  const { csv, encoding, likelyRows } = head;
  const known = recogniseTable(csv) ?? confirmed(file.name, csv.header, options);
  if (!known) {
    const { header, samples, width } = csv;
    if (header.length !== width) {
      return importFailed(file.name, `its header has ${header.length} names, its rows have ${width} cells`);
    }
    return { kind: 'mapping-needed', file: file.name, header, samples, guess: guessMapping(header, samples) };
  }
  const { window } = options;
  const tooLarge = { kind: 'too-large', file: file.name, rows: likelyRows, most: MOST_ROWS } as const;
  const isWhole = window.fromDay === null && window.toDay === null;
  if (isWhole && likelyRows > MOST_ROWS * RECKONING) return tooLarge;
  const reader = createTableReader({ file: file.name, fileNumber, head: csv, ...known, builder, oneName, window });
  const decoder = new TextDecoder(encoding);
  const stream = file.stream().getReader();
  for (;;) {
    const { done, value } = await stream.read();
    if (done) break;
    reader.push(decoder.decode(value, { stream: true }));
    const { rows, kept } = reader.counts();
    if (kept > MOST_ROWS) {
      await stream.cancel();
      return tooLarge;
    }
    job.onBytes(file.name, value.length, rows);
  }
  reader.push(decoder.decode());
  const { account, problems } = reader.end();
  job.accounts.push(account);
  for (const problem of problems) job.problems.push(problem);
  job.readings.push({ file: file.name, format: known.format.name, encoding });
  job.licences.add(known.format.licence);
  return null;
}
