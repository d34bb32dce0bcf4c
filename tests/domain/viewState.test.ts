import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../src/domain/schema';
import {
  activeClauses,
  clearFilters,
  INITIAL_VIEW,
  isEventKind,
  toggleId,
  type View,
} from '../../src/domain/viewState';

const busy: View = {
  dataset: 'aleppo',
  event: 'e1',
  report: 'r1',
  from: '2016-04-22',
  to: '2016-05-07',
  actors: ['a'],
  outlets: ['o'],
  kinds: ['shelling'],
  places: ['p'],
  disagreements: ['blame-differs'],
  area: [37, 36, 37.2, 36.2],
  q: 'clinic',
  known: '2016-05-03',
  panel: 'events',
  lanes: 'place',
  clocks: 'joined',
  fill: 'killed',
  tint: 'side',
  markSize: 'reports',
  story: 's1',
  step: 3,
  lang: 'ar',
};

describe('toggleId', () => {
  it('adds an id that is not there, after those that are', () => {
    expect(toggleId(busy, 'actors', 'b').actors).toEqual(['a', 'b']);
  });

  it('takes an id out that is there', () => {
    expect(toggleId(busy, 'places', 'p').places).toEqual([]);
  });

  it('gives back the same view when done twice', () => {
    for (const clause of ['actors', 'outlets', 'places'] as const) {
      expect(toggleId(toggleId(busy, clause, 'new'), clause, 'new')).toEqual(busy);
    }
    expect(toggleId(toggleId(busy, 'kinds', 'truce'), 'kinds', 'truce')).toEqual(busy);
  });

  it('takes no kind of event that does not exist', () => {
    expect(toggleId(busy, 'kinds', 'earthquake').kinds).toEqual(['shelling']);
  });

  it('leaves the view that it was given alone', () => {
    const before = structuredClone(busy);
    toggleId(busy, 'actors', 'a');
    expect(busy).toEqual(before);
  });
});

describe('clearFilters', () => {
  it('leaves no clause, and keeps what is chosen, shown and known', () => {
    expect(clearFilters(busy)).toEqual({
      ...INITIAL_VIEW,
      dataset: 'aleppo',
      event: 'e1',
      report: 'r1',
      known: '2016-05-03',
      panel: 'events',
      lanes: 'place',
      clocks: 'joined',
      fill: 'killed',
      tint: 'side',
      markSize: 'reports',
      story: 's1',
      step: 3,
      lang: 'ar',
    });
    expect(activeClauses(clearFilters(busy))).toBe(0);
  });
});

describe('activeClauses', () => {
  it('counts none at first, and every list, the dates, the box and the search in a busy view', () => {
    expect(activeClauses(INITIAL_VIEW)).toBe(0);
    expect(activeClauses(busy)).toBe(8);
  });

  it('counts both dates, or either, as one', () => {
    expect(activeClauses({ ...INITIAL_VIEW, from: '2016' })).toBe(1);
    expect(activeClauses({ ...INITIAL_VIEW, to: '2016' })).toBe(1);
    expect(activeClauses({ ...INITIAL_VIEW, from: '2016', to: '2016' })).toBe(1);
  });

  it('does not count a search for white space, nor the day as known', () => {
    expect(activeClauses({ ...INITIAL_VIEW, q: '  ', known: '2016-05-03' })).toBe(0);
  });
});

describe('isEventKind', () => {
  it('knows the kinds of the format and nothing else', () => {
    expect(EVENT_KINDS.every(isEventKind)).toBe(true);
    expect(['', 'Shelling', 'constructor', '__proto__'].some(isEventKind)).toBe(false);
  });
});
