import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/panels/timeline/layout';
import { markAfterKey } from '../../../src/panels/timeline/roving';
import { anInput, aRow } from './rows';

const rows = [
  aRow('early', '2016-04-23'),
  aRow('late', '2016-05-03'),
  aRow('late-too', '2016-05-03'),
  aRow('fight', '2016-05-03', { kind: 'fighting' }),
];
const { marks } = layoutTimeline(anInput(rows)).happened;
const after = (id: string, key: string) => markAfterKey(marks, id, key);

describe('arrow keys among marks', () => {
  it('go to the one before and after in time, and stay at either end', () => {
    expect(after('early', 'ArrowRight')).toBe('late');
    expect(after('late', 'ArrowLeft')).toBe('early');
    expect(after('early', 'ArrowLeft')).toBe('early');
    expect(after('fight', 'ArrowRight')).toBe('fight');
  });

  it('go to the nearest mark of the next row, across lanes', () => {
    expect(after('late', 'ArrowDown')).toBe('late-too');
    expect(after('late-too', 'ArrowDown')).toBe('fight');
    expect(after('late-too', 'ArrowUp')).toBe('late');
    expect(after('fight', 'ArrowDown')).toBe('fight');
  });

  it('go to the first and the last', () => {
    expect(after('late', 'Home')).toBe('early');
    expect(after('late', 'End')).toBe('fight');
  });

  it('leave other keys to the page', () => {
    expect(after('late', 'Tab')).toBeNull();
    expect(after('gone', 'ArrowLeft')).toBeNull();
  });
});
