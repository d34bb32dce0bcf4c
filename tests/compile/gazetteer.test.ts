import { describe, expect, it } from 'vitest';
import { fillAreas, frameOf, precisionM, readGazetteer, readRows } from '../../src/compile/gazetteer';

const HEADER = 'id,name_en,name_ar,aliases,kind,lat,lon,control_2016_04,source_of_coordinates,confidence,area,note';
const FRAME = { city: 'city', bounds: [37, 36, 38, 37] };
const ANCHORS = `place_id,lon,lat
quarter,37.15,36.2
outside,37.10,36.2
outside,37.20,36.2
outside,37.15,36.1
outside,37.15,36.3
`;
const QUARTER = 'quarter,Quarter,,,neighbourhood,36.2,37.15,contested,made up,high,anchors,';

function read(...rows: string[]) {
  const places = { file: 'places.csv', text: [HEADER, ...rows].join('\n') };
  return readGazetteer(places, { file: 'anchors.csv', text: ANCHORS }, FRAME);
}
const only = (row: string) => read(row).places[0]!.value;

describe('readGazetteer', () => {
  it('makes a place of a row', () => {
    const row = 'x,al-X,إكس,X|Ex,neighbourhood,36.5,37.5,government,"CSR, made up",medium,,a note';
    expect(read(row).places).toEqual([
      {
        file: 'places.csv',
        line: 2,
        value: {
          id: 'x',
          name: { en: 'al-X', ar: 'إكس' },
          aliases: ['X', 'Ex'],
          within: 'city',
          kind: 'neighbourhood',
          point: [37.5, 36.5],
          precisionM: 800,
          control: [
            { by: 'syrian-state', from: '2016-04', to: '2016-04', basis: expect.any(String), confidence: 'low' },
          ],
          basis: 'CSR, made up',
          confidence: 'medium',
          note: 'a note',
        },
      },
    ]);
  });

  it.each([
    ['government', 'syrian-state'],
    ['opposition', 'opposition'],
    ['kurdish-ypg', 'ypg'],
    ['islamic-state', 'islamic-state'],
    ['contested', 'contested'],
    ['unknown', 'unknown'],
  ])('says of %s that it was held by %s', (word, by) => {
    expect(only(`x,X,,,village,36.5,37.5,${word},made up,high,,`)).toMatchObject({
      control: [{ by, from: '2016-04', to: '2016-04' }],
    });
  });

  it.each([
    ['a neighbourhood in the city', 'neighbourhood,36.9,37.9', 'city'],
    ['a landmark in a quarter in the quarter', 'landmark,36.2001,37.1501', 'quarter'],
    ['a base elsewhere in bounds in the city', 'base,36.9,37.9', 'city'],
    ['a base out of bounds nowhere', 'base,36.9,38.1', undefined],
    ['a village nowhere', 'village,36.9,37.9', undefined],
    ['a suburb in the city, even in the cell of another place', 'suburb,36.2001,37.1501', 'city'],
  ])('puts %s', (_, where, within) => {
    const [kind, lat, lon] = where.split(',');
    const { places } = read(QUARTER, `x,X,,,${kind},${lat},${lon},,made up,high,,`);
    expect(places[1]!.value['within']).toBe(within);
  });

  it('names a row that is not CSV and an anchor without a point', () => {
    const places = { file: 'places.csv', text: `${HEADER}\nx,X` };
    const anchors = { file: 'anchors.csv', text: `${ANCHORS}quarter,,36.2\n` };
    expect(readGazetteer(places, anchors, FRAME).problems.map((p) => `${p.file}:${p.line}`)).toEqual([
      'anchors.csv:7',
      'places.csv:2',
    ]);
  });
});

describe('frameOf', () => {
  const city = (id: string, ...point: number[]) => ({
    file: 'places.yaml',
    line: 1,
    value: { id, kind: 'city', point },
  });
  const bounds = [37, 36, 38, 37];

  it('takes the only city in bounds for the city of the neighbourhoods, and none where there are two', () => {
    expect(frameOf([city('far', 6, 46), city('near', 37.1, 36.2)], bounds).city).toBe('near');
    expect(frameOf([city('far', 6, 46)], bounds).city).toBeUndefined();
    expect(frameOf([city('a', 37.1, 36.2), city('b', 37.2, 36.2)], bounds).city).toBeUndefined();
    expect(frameOf([city('broken', 37.1)], bounds).city).toBeUndefined();
  });
});

describe('precisionM', () => {
  const row = (source: string, confidence: string, kind = 'landmark') => ({
    source_of_coordinates: source,
    confidence,
    kind,
  });

  it.each([
    ['made up', 'high', 400],
    ['made up', 'medium', 800],
    ['made up', 'low', 1000],
    ['own knowledge: near the park; +-600 m', 'low', 600],
    ['own knowledge: a hill; +-1 km', 'low', 1000],
    ['own knowledge; +-1.5 km', 'low', 1500],
    ["Airwars 'X'; differs: own knowledge; +-700 m (1206 m)", 'low', 1000],
    ['own knowledge; +-300 m; agrees <=400 m: other', 'low', 300],
  ])('trusts %j with %s confidence within %i', (source, confidence, expected) => {
    expect(precisionM(row(source, confidence), [37, 36], undefined)).toBe(expected);
  });

  it('never trusts a hospital within less than 800 m, nor within less than its quarter', () => {
    const hospital = row('made up; +-50 m', 'high', 'hospital');
    expect(precisionM(hospital, [37, 36], undefined)).toBe(800);
    const quarter: [number, number][] = [
      [36.98, 36],
      [37.02, 36],
      [37, 36.02],
      [36.98, 36],
    ];
    expect(precisionM(hospital, [37, 36], [quarter])).toBe(2300);
  });
});

describe('fillAreas', () => {
  it('puts the computed cell in place of the word', () => {
    const { places, areas } = read(QUARTER);
    expect(fillAreas(places, areas, 'anchors.csv')).toEqual([]);
    expect(places[0]!.value['area']).toBe(areas.get('quarter'));
  });

  it('names a place without anchors, and anchors without a place', () => {
    const { places, areas } = read(QUARTER.replaceAll('quarter', 'other'));
    expect(fillAreas(places, areas, 'anchors.csv').map((p) => [p.file, p.line, p.record, p.reason])).toEqual([
      ['places.csv', 2, 'other', 'no anchors for this place'],
      ['anchors.csv', undefined, 'quarter', 'anchors of a place that is not listed'],
    ]);
  });
});

describe('readRows', () => {
  it('keeps the line of every row', () => {
    expect(readRows('x.csv', 'a,b\n1,2\n3,4\n').rows).toEqual([
      { row: { a: '1', b: '2' }, line: 2 },
      { row: { a: '3', b: '4' }, line: 3 },
    ]);
  });
});
