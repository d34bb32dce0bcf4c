/**
 * Files of any known format into one dataset: what was kept, what was not and why. It asks nothing of the page or the
 * network, and runs as well in a worker as in a test. One file that cannot be read does not spoil the others.
 */
import type { Problem } from '../../domain/problem';
import type { Dataset } from '../../domain/schema';
import { hexSha256 } from '../sha256';
import { createBuilder } from './builder';
import { readFileHead } from './fileHead';
import { createIdBook } from './idBook';
import {
  importFailed,
  type Imported,
  type ImportFailed,
  type ImportJob,
  type ImportOptions,
  type ImportProgress,
  MOST_JSON_BYTES,
} from './imported';
import { importJson } from './importJson';
import { importTable } from './importTable';
import { joinNames } from './outletNames';

async function importOne(job: ImportJob, file: File, fileNumber: number): Promise<Imported | null> {
  if (file.size === 0) return importFailed(file.name, 'the file is empty');
  try {
    const head = await readFileHead(file, job.options.encoding);
    if (head.kind === 'none') return importFailed(file.name, head.reason, [], 'not-json');
    return head.kind === 'json'
      ? await importJson(job, file, fileNumber, head.encoding)
      : await importTable(job, file, fileNumber, head);
  } catch (error) {
    // A folder, a file gone or forbidden: the browser says so only when it is read.
    if (error instanceof DOMException) return importFailed(file.name, `it cannot be read (${error.name})`);
    throw error;
  }
}

/** Of one file of a size that can be hashed whole; null for several, which have no one hash. */
async function hashOf(files: readonly File[]): Promise<string | null> {
  const [only, ...more] = files;
  return only && more.length === 0 && only.size <= MOST_JSON_BYTES ? hexSha256(await only.arrayBuffer()) : null;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

function finish({ builder, accounts, readings, licences }: ImportJob): Dataset {
  const names = readings.map(({ file }) => file);
  const kept = total(accounts.map((account) => account.kept));
  const rows = total(accounts.map((account) => account.rows));
  return builder.finish({
    id: createIdBook('file').idOf('', names.join(' ')),
    title: { en: names.join(', ') },
    summary: { en: `${kept} of ${rows} records of ${readings.map((r) => `${r.file} (${r.format})`).join(', ')}.` },
    licence: [...licences].join('; '),
    version: 'as read',
    timeZone: 'UTC',
  });
}

/** Reads files together. What their columns mean, or which part of a file too large, is asked before it is read. */
export async function importFiles(
  files: readonly File[],
  options: ImportOptions,
  onProgress: (progress: ImportProgress) => void,
): Promise<Imported> {
  const totalBytes = total(files.map((file) => file.size));
  let bytes = 0;
  const job: ImportJob = {
    options,
    builder: createBuilder(),
    oneName: joinNames(options.names),
    onBytes: (file, more, rows) => {
      bytes += more;
      onProgress({ file, bytes, totalBytes, rows: rows + total(job.accounts.map((account) => account.rows)) });
    },
    problems: [],
    accounts: [],
    readings: [],
    licences: new Set(),
  };
  const failures: ImportFailed[] = [];
  for (const [i, file] of files.entries()) {
    const outcome = await importOne(job, file, i + 1);
    if (outcome?.kind === 'failed') failures.push(outcome);
    else if (outcome?.kind === 'read') {
      if (files.length === 1) return { ...outcome, sha256: await hashOf(files) };
      failures.push(importFailed(file.name, 'a parallax/1 dataset is opened by itself, not among other files'));
    } else if (outcome) return outcome;
  }
  const { accounts, readings } = job;
  if (accounts.every(({ kept }) => kept === 0)) {
    return failures[0] ?? importFailed(files[0]?.name ?? '', 'none of its records could be read', job.problems);
  }
  const unread = failures.map(({ file, reason }): Problem => {
    return { file, reason, effect: 'rejected', action: 'This file was left out; the others are shown.' };
  });
  const problems = [...unread, ...job.problems];
  const sha256 = await hashOf(files);
  return { kind: 'read', dataset: finish(job), problems, accounts, readings, incomplete: new Set(), sha256 };
}
