import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/compile/lines';

const feature = (name: string) => ({
  type: 'Feature',
  properties: { id: 'l', name, source: 'made up', confidence: 'low', note: 'for orientation' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [37, 36],
      [37.1, 36.1],
    ],
  },
});
const read = (...features: unknown[]) =>
  readLines('lines.geojson', JSON.stringify({ type: 'FeatureCollection', features }));

describe('readLines', () => {
  it('makes a line record, schematic by its confidence only', () => {
    expect(read(feature('Some river (schematic)')).lines[0]!.value).toEqual({
      id: 'l',
      name: { en: 'Some river' },
      kind: 'river',
      points: [
        [37, 36],
        [37.1, 36.1],
      ],
      basis: 'made up; for orientation',
      confidence: 'low',
    });
  });

  it('takes what is no river for a road', () => {
    expect(read(feature('M5 highway')).lines[0]!.value['kind']).toBe('road');
  });

  it.each(['{', '[]', '{"type":"FeatureCollection","features":[{}]}'])('makes one problem of %s', (text) => {
    const { lines, problems } = readLines('lines.geojson', text);
    expect(lines).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ file: 'lines.geojson', reason: expect.stringContaining('GeoJSON') }),
    ]);
  });
});
