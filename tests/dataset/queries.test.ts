import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetIndexQuery, datasetQuery, loadDataset, LoadError } from '../../src/dataset/queries';
import { aClaim, aDataset, anEvent } from '../builders';

/** The network alone is replaced: what it answers, and what was asked of it. */
const answer = vi.fn<(address: string) => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', answer));
afterEach(() => {
  vi.unstubAllGlobals();
  answer.mockReset();
});
const answers = (body: string, status = 200) => answer.mockImplementation(async () => new Response(body, { status }));

const list = () => (datasetIndexQuery.queryFn as () => Promise<unknown>)();
const fetchOne = (file: string) => (datasetQuery(file).queryFn as () => Promise<ReturnType<typeof loadDataset>>)();
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no fault',
    (error: unknown) => (error instanceof LoadError ? `${error.fault} ${error.file}` : error),
  );
const sound = aDataset({ claims: [aClaim('mention', {})] });

describe('the list of datasets', () => {
  it('is read from beside the page', async () => {
    const entries = [{ id: 'a', title: { en: 'A' }, file: 'a.json' }];
    answers(JSON.stringify(entries));
    expect(await list()).toEqual(entries);
    expect(answer.mock.calls).toEqual([['./datasets/index.json']]);
  });

  it('may know more of a dataset than is asked for', async () => {
    answers(JSON.stringify([{ id: 'a', title: { en: 'A', ar: 'أ' }, file: 'a.json', events: 3, reports: 4 }]));
    expect(await list()).toEqual([{ id: 'a', title: { en: 'A', ar: 'أ' }, file: 'a.json' }]);
  });

  it.each([
    ['404', () => answers('gone', 404), 'status index.json'],
    ['500', () => answers('', 500), 'status index.json'],
    ['a page instead of data', () => answers('<!doctype html><p>hello'), 'not-json index.json'],
    ['a truncated file', () => answers('[{"id":"a","ti'), 'not-json index.json'],
    ['an empty file', () => answers(''), 'not-json index.json'],
    ['something else', () => answers('{"a":1}'), 'not-a-dataset index.json'],
    ['a list of something else', () => answers('[{"id":1}]'), 'not-a-dataset index.json'],
    ['no network', () => answer.mockRejectedValue(new TypeError('Failed to fetch')), 'unreachable index.json'],
  ])('that is %s fails by name, and is never an empty list', async (_, prepare, expected) => {
    prepare();
    expect(await fault(list())).toBe(expected);
  });
});

describe('a dataset', () => {
  it('comes parsed, indexed and searchable', async () => {
    answers(JSON.stringify(sound));
    const { catalog, search, problems } = await fetchOne('made-up.json');
    expect(catalog.dataset).toEqual(sound);
    expect([...search('e1')!]).toEqual(['e1']);
    expect(problems).toEqual([]);
    expect(answer.mock.calls).toEqual([['./datasets/made-up.json']]);
  });

  it('with a bad record comes without that record, and with the problem', async () => {
    answers(JSON.stringify({ ...sound, events: [...sound.events, { ...anEvent('e2'), kind: 'x' }] }));
    const { catalog, problems } = await fetchOne('made-up.json');
    expect(catalog.dataset.events.map((e) => e.id)).toEqual(['e1']);
    expect(problems.map((p) => [p.file, p.record])).toEqual([['made-up.json', 'events e2']]);
  });

  it.each([
    ['404', () => answers('', 404), 'status made-up.json'],
    ['truncated', () => answers(JSON.stringify(sound).slice(0, -20)), 'not-json made-up.json'],
    ['of a newer format', () => answers('{"format":"parallax/2"}'), 'not-a-dataset made-up.json'],
    ['unreachable', () => answer.mockRejectedValue(new TypeError('offline')), 'unreachable made-up.json'],
  ])('that is %s fails by name', async (_, prepare, expected) => {
    prepare();
    expect(await fault(fetchOne('made-up.json'))).toBe(expected);
  });

  it.each([
    'https://example.org/a.json',
    '//example.org/a.json',
    '../a.json',
    'a/b.json',
    '.json',
    'a.json?x=1',
    'a.js',
  ])('is never fetched from %s', async (file) => {
    answers(JSON.stringify(sound));
    expect(await fault(fetchOne(file))).toBe(`not-a-dataset ${file}`);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('loadDataset', () => {
  it('fails with the problems found where the file is no dataset', () => {
    const expected = {
      fault: 'not-a-dataset',
      file: 'mine.json',
      problems: [expect.objectContaining({ field: 'format' })],
    };
    expect(() => loadDataset({}, 'mine.json')).toThrow(LoadError);
    expect(() => loadDataset({}, 'mine.json')).toThrow(expect.objectContaining(expected));
  });
});
