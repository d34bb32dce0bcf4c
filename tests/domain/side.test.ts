import { expect, it } from 'vitest';
import { SIDES } from '../../src/domain/schema';
import { sideTone } from '../../src/domain/side';

it('draws the three sides that hold ground in Aleppo in tones of their own, and all others in one', () => {
  expect(Object.fromEntries(SIDES.map((side) => [side, sideTone(side)]))).toEqual({
    'syrian-state': 'state',
    opposition: 'opposition',
    kurdish: 'kurdish',
    'islamic-state': 'other',
    russia: 'other',
    'united-states': 'other',
    un: 'other',
    independent: 'other',
    unknown: 'other',
  });
});

it('treats a side that the format does not have as a broken promise', () => {
  expect(() => sideTone('nobody' as never)).toThrow('nobody');
});
