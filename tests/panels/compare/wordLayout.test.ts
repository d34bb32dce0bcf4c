import { describe, expect, it } from 'vitest';
import type { Term } from '../../../src/domain/schema';
import { wordingBySide } from '../../../src/domain/wordingBySide';
import { claimsWithLabel, leadingLabel, wordTable } from '../../../src/panels/compare/wordLayout';
import { aCatalog, aClaim, anActor, aReport } from '../../builders';

const aTerm = (id: string, refersTo = 'rebels', match = [id]): Term => ({ id, refersTo, label: id, match });
const terms = [aTerm('rebel'), aTerm('fighter'), aTerm('armed fighter'), aTerm('bandit'), aTerm('rebel-held', 'area')];
const wording = (...counts: Record<string, number>[]) =>
  wordingBySide(
    aCatalog({
      terms,
      actors: [anActor('rebels', { side: 'opposition' })],
      reports: counts.map((count, i) => aReport(`r${i}`, { wording: count })),
    }),
  );
const of = (...counts: Record<string, number>[]) => wordTable(wording(...counts));

describe('the wording table', () => {
  it('has a column for each label that some report uses, be it in the name of a place only', () => {
    const table = of({ fighter: 2 }, { 'rebel-held': 1 });
    expect(table.labels.map((l) => l.term.id)).toEqual(['rebel', 'fighter']);
    expect(table.unused.map((t) => t.id)).toEqual(['armed fighter', 'bandit']);
  });

  it('measures bars by the most that one report uses one label, places included', () => {
    expect(of({ rebel: 3, 'rebel-held': 4 }, { fighter: 6 }).most).toBe(7);
    expect(of({}).most).toBe(1);
  });

  it('has no side without labels', () => {
    expect(of({}).sides).toEqual([]);
  });
});

describe('the leading label', () => {
  const leading = (...counts: Record<string, number>[]) => {
    const { rows, sides } = wording(...counts);
    return leadingLabel(rows, sides[0]!.labels)?.term.id ?? null;
  };

  it('is the one used most over all texts, place labels apart, the first of equals', () => {
    expect(leading({ rebel: 2, fighter: 1 }, { fighter: 2 })).toBe('fighter');
    expect(leading({ 'rebel-held': 9, fighter: 1 })).toBe('fighter');
    expect(leading({ rebel: 1, fighter: 1 })).toBe('rebel');
  });

  it('is none where no text uses any', () => {
    expect(leading({ 'rebel-held': 2 })).toBeNull();
  });
});

describe('claims that hold a label in their words', () => {
  const said = (wording?: string) => aClaim('mention', {}, wording === undefined ? {} : { wording });
  const label = (id: string) => ({
    term: terms.find((t) => t.id === id)!,
    placeTerms: id === 'rebel' ? [terms[4]!] : [],
  });
  const found = (id: string, words?: string) => claimsWithLabel([said(words)], terms, label(id)).length;

  it('are those whose quoted words hold it, or a place label of it', () => {
    expect(found('rebel', 'fire by Rebel groups')).toBe(1);
    expect(found('rebel', 'in rebel-held streets')).toBe(1);
    expect(found('rebel', 'rebellious groups')).toBe(0);
    expect(found('rebel')).toBe(0);
  });

  it('are not those where the word is part of a longer label', () => {
    expect(found('fighter', 'an armed fighter fired')).toBe(0);
    expect(found('armed fighter', 'an armed fighter fired')).toBe(1);
  });
});
