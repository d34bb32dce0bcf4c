import { describe, expect, it } from 'vitest';
import { eventFacts } from '../../../src/domain/filter';
import type { GroundMark, MapRow, Standing } from '../../../src/panels/map/layout';
import { summarise } from '../../../src/panels/map/summary';
import { aCatalog, anEvent, aPlace } from '../../builders';

const catalog = aCatalog();
const aRow = (standing: Standing): MapRow => ({
  row: eventFacts(catalog, anEvent('e1')),
  standing,
  isCounted: standing !== 'out',
});
const aMark = (id: string, ...standings: Standing[]): GroundMark => ({
  place: aPlace(id),
  at: [37.1, 36.2],
  shape: { kind: 'spot' },
  rows: standings.map(aRow),
  standing: standings[0] ?? 'out',
});
const most = (...marks: GroundMark[]) => summarise({ marks, tray: [] }).most.map((mark) => mark.place.id);

describe('the summary of the map', () => {
  it('counts what passes, surely and possibly, the tray included', () => {
    const entry = { ...aRow('certain'), holdsChosen: false };
    const summary = summarise({
      marks: [aMark('a', 'certain', 'possible', 'out')],
      tray: [{ scope: 'city', entries: [entry], folded: [{ ...entry, standing: 'out' }] }],
    });
    expect(summary).toMatchObject({ certain: 2, possible: 1, wide: 1 });
  });

  it('names the one or two places with most events, and none where that says nothing', () => {
    expect(most(aMark('a', 'certain'), aMark('b', 'certain', 'certain'))).toEqual(['b']);
    expect(most(aMark('a', 'certain', 'certain'), aMark('b', 'certain', 'certain'), aMark('c', 'certain'))).toEqual([
      'a',
      'b',
    ]);
    expect(most(aMark('a', 'certain'), aMark('b', 'certain'))).toEqual([]);
    expect(most(...['a', 'b', 'c'].map((id) => aMark(id, 'certain', 'certain')))).toEqual([]);
    expect(most()).toEqual([]);
  });
});
