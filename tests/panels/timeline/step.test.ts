import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLine, Match } from '../../../src/panels/timeline/eventLines';
import { inFilter, stepFrom } from '../../../src/panels/timeline/step';
import { aRow } from './rows';

const line = (id: string, match: Match): EventLine => ({
  row: aRow(id, '2016-05-03'),
  title: id,
  when: '3 May 2016',
  index: 0,
  match,
  otherMatch: match,
});
const lines = [line('a', 'certain'), line('b', 'no'), line('c', 'possible'), line('d', 'no'), line('e', 'certain')];

describe('a step', () => {
  it('goes to the next event of the filter, possible ones too, and never out of it', () => {
    expect(stepFrom(lines, 'a', 1)).toBe('c');
    expect(stepFrom(lines, 'e', -1)).toBe('c');
    expect(stepFrom(lines, 'e', 1)).toBeNull();
    expect(stepFrom(lines, 'a', -1)).toBeNull();
  });

  it('goes on in time from an event that the filter leaves out', () => {
    expect(stepFrom(lines, 'd', 1)).toBe('e');
    expect(stepFrom(lines, 'b', -1)).toBe('a');
    expect(stepFrom(lines, null, 1)).toBe('a');
    expect(stepFrom(lines, 'unknown', -1)).toBe('e');
  });

  it('by step reaches every event of the filter once, in order, from either end', () => {
    const some = fc
      .array(fc.constantFrom<Match>('no', 'possible', 'certain'), { maxLength: 30 })
      .map((all) => all.map((match, i) => line(`e${i}`, match)));
    fc.assert(
      fc.property(some, fc.constantFrom<1 | -1>(1, -1), (all, way) => {
        const walked: string[] = [];
        for (let at = stepFrom(all, null, way); at !== null; at = stepFrom(all, at, way)) walked.push(at);
        const ids = inFilter(all).map((one) => one.row.id);
        expect(walked).toEqual(way === 1 ? ids : ids.toReversed());
      }),
    );
  });
});
