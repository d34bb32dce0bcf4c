import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJson, indexJson, schemaJson } from '../../src/compile/publish';
import { compileFolder, datasetFolders } from '../../src/compile/readFiles';
import { problemLine } from '../../src/domain/problem';

const FOLDERS = datasetFolders();
const compiled = FOLDERS.map((name) => compileFolder(name, null));

/** "fresh" or what to do. Compared as one yes or no: a difference of 300 kB helps nobody. */
function stateOf(path: string, fresh: string): string {
  if (!existsSync(path)) return `${path} is missing: run npm run data`;
  return readFileSync(path, 'utf8') === fresh ? 'fresh' : `${path} is stale: run npm run data`;
}

describe('the published files', () => {
  it('come from at least one dataset', () => {
    expect(FOLDERS).toContain('aleppo-2016');
  });

  it.each(FOLDERS.map((name, i) => [name, compiled[i]!] as const))('%s breaks no rule', (_, { problems }) => {
    expect(problems.map(problemLine)).toEqual([]);
  });

  it.each(compiled.flatMap(({ dataset }) => dataset ?? []).map((dataset) => [dataset.id, dataset] as const))(
    '%s is what data/ compiles to',
    (id, dataset) => {
      expect(stateOf(`public/datasets/${id}.json`, datasetJson(dataset))).toBe('fresh');
    },
  );

  it('list every dataset in the index', () => {
    expect(stateOf('public/datasets/index.json', indexJson(compiled.flatMap(({ dataset }) => dataset ?? [])))).toBe(
      'fresh',
    );
  });

  it('hold the schema that the app reads by', () => {
    expect(stateOf('public/schema/dataset-1.json', schemaJson())).toBe('fresh');
  });
});
