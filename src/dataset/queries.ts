/**
 * The one path by which datasets come in over the network: the list of datasets and each of them, parsed and indexed
 * once. A failure becomes a LoadError that says what failed; it is never shown as an empty dataset.
 */
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { buildCatalog, type Catalog } from '../domain/catalog';
import type { Problem } from '../domain/problem';
import type { ImportRead } from './import/imported';
import { readParallax } from './readParallax';
import { buildSearch, buildSearchInSteps, type EventSearch } from './search';
import { hexSha256 } from './sha256';

const IndexSchema = v.array(
  v.object({ id: v.string(), title: v.object({ en: v.string(), ar: v.exactOptional(v.string()) }), file: v.string() }),
);
export type DatasetEntry = v.InferOutput<typeof IndexSchema>[number];

/** A dataset ready to be explored. */
export interface LoadedDataset {
  readonly catalog: Catalog;
  readonly search: EventSearch;
  readonly problems: readonly Problem[];
  /** Of the file's bytes, so that a citation names what was seen; null where the browser offers no way to compute it. */
  readonly sha256: string | null;
}

export type LoadFault = 'unreachable' | 'status' | 'not-json' | 'not-a-dataset';

export class LoadError extends Error {
  constructor(
    readonly fault: LoadFault,
    /** The file's address below the page, never with a query. */
    readonly file: string,
    readonly detail: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(`${file}: ${detail}`);
  }
}

/** `file` is relative to `datasets/`; only plain names are fetched, so that no index can send the page elsewhere. */
async function fetchText(file: string): Promise<string> {
  if (!/^[a-z0-9][a-z0-9.-]*\.json$/.test(file)) throw new LoadError('not-a-dataset', file, 'not a plain file name');
  let response: Response;
  try {
    response = await fetch(`./datasets/${file}`);
  } catch (error) {
    throw new LoadError('unreachable', file, String(error));
  }
  if (!response.ok) throw new LoadError('status', file, String(response.status));
  return response.text();
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadError('not-json', file, String(error));
  }
}

export const datasetIndexQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: async (): Promise<DatasetEntry[]> => {
    const parsed = v.safeParse(IndexSchema, parseJson(await fetchText('index.json'), 'index.json'));
    if (!parsed.success) throw new LoadError('not-a-dataset', 'index.json', parsed.issues[0].message);
    return parsed.output;
  },
});

/** A parsed file, indexed. Throws LoadError where it is no dataset at all. */
export function loadDataset(json: unknown, file: string, sha256: string | null = null): LoadedDataset {
  const { dataset, problems, incomplete } = readParallax(json, file);
  if (!dataset) throw new LoadError('not-a-dataset', file, problems[0]!.reason, problems);
  const catalog = buildCatalog(dataset, incomplete);
  return { catalog, search: buildSearch(catalog), problems, sha256 };
}

/** What an import made, indexed in short steps: the page stays usable meanwhile. */
export async function indexImported({ dataset, incomplete, problems, sha256 }: ImportRead): Promise<LoadedDataset> {
  const catalog = buildCatalog(dataset, incomplete);
  return { catalog, search: await buildSearchInSteps(catalog), problems, sha256 };
}

/** The text of a dataset file, read, indexed and hashed. `file`: the name that messages give. */
async function loadText(text: string, file: string): Promise<LoadedDataset> {
  return loadDataset(parseJson(text, file), file, await hexSha256(new TextEncoder().encode(text)));
}

export const datasetQuery = (file: string) =>
  queryOptions({
    queryKey: ['dataset', file],
    queryFn: async () => loadText(await fetchText(file), file),
  });
