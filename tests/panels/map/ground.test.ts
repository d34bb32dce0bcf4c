import { describe, expect, it } from 'vitest';
import { mustParseEdtf } from '../../../src/domain/edtf';
import type { Place } from '../../../src/domain/schema';
import { isInArea, type Ring } from '../../../src/lib/ring';
import { controlOn, groundOf, heldDay } from '../../../src/panels/map/ground';
import { poleOf, spotsIn } from '../../../src/panels/map/pole';
import { aCatalog, anActor, aPlace, theDay } from '../../builders';

const square = (lon: number): Ring => [
  [lon, 36.2],
  [lon + 0.01, 36.2],
  [lon + 0.01, 36.21],
  [lon, 36.21],
  [lon, 36.2],
];
type Entry = Place['control'][number];
const held = (by: string, more: Partial<Entry> = {}): Entry[] => [
  { by, from: '2016-04', to: '2016-04', basis: 'made up', confidence: 'medium', ...more },
];
const quarter = (id: string, n: number, control: Entry[]) => aPlace(id, { area: [square(37.1 + n / 100)], control });

const catalog = aCatalog({
  actors: [
    anActor('army', { side: 'syrian-state' }),
    anActor('rebels', { side: 'opposition' }),
    anActor('ypg', { side: 'kurdish' }),
    anActor('others', { side: 'islamic-state' }),
  ],
  places: [
    aPlace('town', { kind: 'city', control: held('army', { confidence: 'low', from: '2015', to: '2017' }) }),
    quarter('a', 0, held('army')),
    quarter('b', 1, held('rebels', { from: '2016-05', to: '2016-05', confidence: 'high' })),
    quarter('c', 2, held('ypg')),
    quarter('d', 3, held('others')),
    quarter('e', 4, held('contested')),
    quarter('f', 5, []),
  ],
});

describe('the ground', () => {
  const ground = groundOf(catalog);

  it('colours a quarter by the side of who held it', () => {
    const tones = [...ground.quarters].map(([id, q]) => `${id} ${q.tone}`);
    expect(tones).toEqual(['a state', 'b opposition', 'c kurdish', 'd other', 'e contested', 'f unknown']);
  });

  it('has in its legend only the classes that are drawn', () => {
    expect(ground.tones).toEqual(['state', 'opposition', 'kurdish', 'other', 'contested', 'unknown']);
    const one = groundOf(
      aCatalog({
        actors: [anActor('army', { side: 'syrian-state' })],
        places: [aPlace('town'), quarter('a', 0, held('army'))],
      }),
    );
    expect(one.tones).toEqual(['state']);
  });

  it('takes the time of the legend and the lowest confidence from drawn quarters alone', () => {
    expect(ground.heldWhen?.edtf).toBe('2016-04/2016-05');
    expect(ground.lowestConfidence).toBe('medium');
  });

  it('says nothing of time or confidence where nothing is said of control', () => {
    const silent = groundOf(aCatalog({ places: [aPlace('town'), quarter('a', 0, [])] }));
    expect([silent.heldWhen, silent.lowestConfidence]).toEqual([null, null]);
  });

  it('opens on the dataset bounds where there is no ground', () => {
    expect(groundOf(aCatalog()).opening).toEqual([37, 36, 38, 37]);
  });
});

describe('who held a place', () => {
  const days = mustParseEdtf('2016-04-22/2016-05-07');

  it('is the entry that touches the days of the dataset', () => {
    const place = aPlace('a', { control: [...held('army', { from: '2012', to: '2012' }), ...held('rebels')] });
    expect(controlOn(place, days, null)?.by).toBe('rebels');
  });

  it('is the entry of the day, or the last before it, and the first where no day is asked', () => {
    const control = [
      ...held('rebels', { from: '2016-05-01', to: '2016-05-03' }),
      ...held('army', { from: '2016-04-22', to: '2016-04-25' }),
    ];
    const by = (day: string | null) => controlOn(aPlace('a', { control }), days, day === null ? null : theDay(day))?.by;
    expect([by(null), by('2016-04-22'), by('2016-04-28'), by('2016-05-02'), by('2016-05-07')]).toEqual([
      'army',
      'army',
      'army',
      'rebels',
      'rebels',
    ]);
    expect(heldDay(aCatalog({ places: [aPlace('a', { control })] }), 5)).toBe(5);
    expect(heldDay(aCatalog({ places: [aPlace('a', { control: control.slice(1) })] }), 5)).toBeNull();
  });

  it('is nobody where no entry does', () => {
    expect(controlOn(aPlace('a', { control: held('army', { from: '2017', to: '2018' }) }), days, null)).toBeNull();
  });
});

describe('the best spot in an area', () => {
  it('lies inside even where the middle does not', () => {
    const horseshoe: Ring = [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 3],
      [3, 3],
      [3, 9],
      [0, 9],
      [0, 0],
    ];
    expect(isInArea(poleOf([horseshoe])!, [horseshoe])).toBe(true);
  });

  it('does not shy away from an edge that two rings share', () => {
    const box = (x: number): Ring => [
      [x, 0],
      [x + 2, 0],
      [x + 2, 2],
      [x, 2],
      [x, 0],
    ];
    const onBorder = spotsIn([box(0), box(2)], 11).find(({ at: [x, y] }) => x === 2 && y === 1)!;
    expect(onBorder.clearance).toBeCloseTo(1, 5);
  });
});
