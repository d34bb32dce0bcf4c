import { describe, expect, it, vi } from 'vitest';
import { openFile } from '../../src/dataset/openFile';
import { LoadError } from '../../src/dataset/queries';
import { aClaim, aDataset } from '../builders';

const sound = aDataset({ claims: [aClaim('mention', {})] });
const file = (text: string, name = 'mine.json') => new File([text], name);
const fault = (opened: Promise<unknown>) =>
  opened.then(
    () => 'no fault',
    (error: unknown) => (error instanceof LoadError ? `${error.fault} ${error.file}: ${error.detail}` : error),
  );

describe('openFile', () => {
  it('reads a dataset, whatever the file is called', async () => {
    for (const name of ['mine.json', 'بياناتي.txt', 'no ending']) {
      const { catalog, problems } = await openFile(file(JSON.stringify(sound), name));
      expect(catalog.dataset).toEqual(sound);
      expect(problems).toEqual([]);
    }
  });

  it('names the file as the person knows it in every problem', async () => {
    const { problems } = await openFile(file(JSON.stringify({ ...sound, terms: [{}] }), 'mine.json'));
    expect(problems.map((p) => p.file)).toEqual(['mine.json']);
  });

  it('refuses an empty file, and one too large to read at once, without reading it', async () => {
    expect(await fault(openFile(file('')))).toBe('not-a-dataset mine.json: the file is empty');
    const huge = file('{}');
    Object.defineProperty(huge, 'size', { value: 2 ** 31 });
    const text = vi.spyOn(huge, 'text');
    expect(await fault(openFile(huge))).toBe('not-a-dataset mine.json: it is larger than 64 MB');
    expect(text).not.toHaveBeenCalled();
  });

  it.each([
    ['a truncated file', JSON.stringify(sound).slice(0, 200)],
    ['a web page', '<!doctype html>'],
    ['a table', 'id,name\n1,a\n'],
    ['bytes', '\u0000\u0001PNG'],
  ])('says of %s that it is not JSON', async (_, text) => {
    expect(await fault(openFile(file(text)))).toMatch(/^not-json mine\.json: SyntaxError/);
  });

  it('says of other JSON that it is not a dataset', async () => {
    expect(await fault(openFile(file('[1,2]')))).toMatch(/^not-a-dataset mine\.json: /);
    expect(await fault(openFile(file('{"type":"FeatureCollection"}')))).toMatch(/^not-a-dataset mine\.json: /);
  });

  it('asks nothing of the network', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    await openFile(file(JSON.stringify(sound)));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
