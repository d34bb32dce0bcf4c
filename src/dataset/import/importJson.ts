/** One JSON file into a job, read whole: a format of others, or a dataset of the project's own. */
import type { Encoding } from '../../lib/encoding';
import { readParallax } from '../readParallax';
import { JSON_FORMATS } from './formats';
import { importFailed, type Imported, type ImportJob, MOST_JSON_BYTES } from './imported';

function parseJson(text: string): { json: unknown } | { reason: string } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: String(error) };
  }
}

function importParallax(file: string, json: unknown, encoding: Encoding): Imported {
  const { dataset, problems, incomplete } = readParallax(json, file);
  if (!dataset) return importFailed(file, problems[0]!.reason, problems);
  const readings = [{ file, format: 'parallax/1', encoding }];
  return { kind: 'read', dataset, problems, accounts: [], readings, incomplete, sha256: null };
}

/** null once the file has been read into the job. */
export async function importJson(
  job: ImportJob,
  file: File,
  fileNumber: number,
  encoding: Encoding,
): Promise<Imported | null> {
  if (file.size > MOST_JSON_BYTES) {
    return importFailed(file.name, `JSON is read whole, and it is larger than ${MOST_JSON_BYTES / 1024 / 1024} MB`);
  }
  const parsed = parseJson(new TextDecoder(encoding).decode(await file.arrayBuffer()));
  job.onBytes(file.name, file.size, 0);
  if ('reason' in parsed) return importFailed(file.name, parsed.reason, [], 'not-json');
  const { json } = parsed;
  const { builder, oneName } = job;
  for (const format of JSON_FORMATS) {
    if (!format.recognises(json)) continue;
    const input = { file: file.name, fileNumber, builder, oneName, window: job.options.window };
    const { account, problems } = format.read(json, input);
    job.accounts.push(account);
    for (const problem of problems) job.problems.push(problem);
    job.readings.push({ file: file.name, format: format.name, encoding });
    job.licences.add('not stated in the file');
    return null;
  }
  return importParallax(file.name, json, encoding);
}
