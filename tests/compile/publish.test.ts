import { describe, expect, it } from 'vitest';
import { datasetJson, indexJson, schemaJson } from '../../src/compile/publish';
import { HeadSchema, RECORD_SCHEMAS } from '../../src/domain/schema';
import { aDataset, anActor, anEvent } from '../builders';

describe('datasetJson', () => {
  const dataset = aDataset({ actors: [anActor('a'), anActor('b')] });

  it('is the dataset, one record a line', () => {
    const json = datasetJson(dataset);
    expect(JSON.parse(json)).toEqual(dataset);
    expect(json.split('\n').filter((line) => /^\{"id":"[ab]"/.test(line))).toHaveLength(2);
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('keeps the order of the format, whatever order the keys came in', () => {
    const shuffled = Object.fromEntries(Object.entries(dataset).reverse()) as typeof dataset;
    expect(datasetJson(shuffled)).toBe(datasetJson(dataset));
    const order = [...Object.keys(HeadSchema.entries), ...Object.keys(RECORD_SCHEMAS)];
    expect(Object.keys(JSON.parse(datasetJson(dataset)) as object)).toEqual(order.filter((key) => key in dataset));
  });

  it('leaves out what the dataset does not state', () => {
    expect(datasetJson(dataset)).not.toContain('undefined');
    expect(datasetJson({ ...dataset, opensOn: 'e1' })).toContain('"opensOn":"e1"');
  });
});

describe('indexJson', () => {
  it('lists id, title, file and counts', () => {
    const events = [anEvent('e1'), anEvent('e2')];
    expect(JSON.parse(indexJson([aDataset({ events })]))).toEqual([
      { id: 'made-up', title: { en: 'Made up' }, file: 'made-up.json', events: 2, reports: 1 },
    ]);
  });
});

describe('schemaJson', () => {
  const schema = JSON.parse(schemaJson()) as {
    description: string;
    required: string[];
    properties: Record<
      string,
      { pattern: string; items: { properties: Record<string, { pattern: string; anyOf: { pattern: string }[] }> } }
    >;
  };

  it('describes the whole dataset and says what it cannot check', () => {
    expect(Object.keys(schema.properties)).toEqual([
      ...Object.keys(HeadSchema.entries),
      ...Object.keys(RECORD_SCHEMAS),
    ]);
    expect(schema.required).toContain('claims');
    expect(schema.description).toContain('Rules between records');
  });

  it.each([
    ['2016', true],
    ['2016-05', true],
    ['2016-05-03~', true],
    ['../2016-05-03', true],
    ['2016-04-22/2016-05%', true],
    ['2016-05-03/', true],
    ['3 May 2016', false],
    ['2016-5-3', false],
    ['2016-05-03T12:00', false],
  ])('has a pattern for dates: %s', (date, isDate) => {
    expect(new RegExp(schema.properties['span']!.pattern).test(date)).toBe(isDate);
  });

  it('has a pattern for addresses', () => {
    const [address] = schema.properties['reports']!.items.properties['url']!.anyOf;
    expect(new RegExp(address!.pattern).test('https://example.org/a')).toBe(true);
    expect(new RegExp(address!.pattern).test('javascript:alert(1)')).toBe(false);
  });
});
