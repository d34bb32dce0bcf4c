/** The compiler's way to the disk: folders of coded records and of source texts, always in the same order. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../domain/problem';
import { type Compiled, compileDataset } from './compileDataset';
import type { Files } from './readFolder';
import { type SourceText, sourceTextOf } from './texts';

const DATA = 'data';

function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const isFile = (path: string) => statSync(join(folder, path)).isFile();
  return new Map(
    paths
      .filter(isFile)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Every `.txt` file directly in the folder. */
export function readTexts(folder: string): SourceText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => sourceTextOf(name, readFileSync(join(folder, name), 'utf8')));
}

/** Names of the folders below data/, one a dataset. */
export function datasetFolders(): string[] {
  const entries = readdirSync(DATA, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Files in data/ that belong to no dataset (its README). */
export function looseFiles(): Files {
  const entries = readdirSync(DATA, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return new Map(names.sort().map((name) => [`${DATA}/${name}`, readFileSync(join(DATA, name), 'utf8')]));
}

/** A published file is named after its dataset, so folder and id have to agree. */
function idProblems(name: string, id: string | undefined): Problem[] {
  if (id === undefined || id === name) return [];
  const reason = `the folder is called ${name}`;
  return [
    {
      file: `${DATA}/${name}/dataset.yaml`,
      field: 'id',
      value: id,
      reason,
      action: 'Name the folder after the dataset',
    },
  ];
}

/** `texts` null: none at hand, so nothing that needs them is checked. */
export function compileFolder(name: string, texts: readonly SourceText[] | null): Compiled {
  const compiled = compileDataset(filesBelow(join(DATA, name)), (path) => `${DATA}/${name}/${path}`, texts);
  return { ...compiled, problems: [...idProblems(name, compiled.dataset?.id), ...compiled.problems] };
}
