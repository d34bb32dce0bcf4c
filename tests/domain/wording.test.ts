import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedParagraphs, countTerms, wordCount } from '../../src/domain/wording';

const count = (text: string, terms: Record<string, string[]>) =>
  Object.fromEntries(
    countTerms(
      [text],
      Object.entries(terms).map(([id, match]) => ({ id, match })),
    ),
  );

describe('countTerms', () => {
  it('counts whole words whatever their case', () => {
    expect(count('Rebels, REBELS; rebellious, prerebels', { rebel: ['rebels'] })).toEqual({ rebel: 2 });
  });

  it('counts a word before a hyphen or an apostrophe', () => {
    expect(count("rebel-held, the rebel's", { rebel: ['rebel'] })).toEqual({ rebel: 2 });
  });

  it('gives words to the longest match, in whichever order terms are listed', () => {
    const text = 'regime forces met the regime';
    expect(count(text, { regime: ['regime'], army: ['regime forces'] })).toEqual({ regime: 1, army: 1 });
    expect(count(text, { army: ['regime forces'], regime: ['regime'] })).toEqual({ regime: 1, army: 1 });
  });

  it('prefers the longer match even where a shorter one starts earlier', () => {
    expect(count('syrian army command', { short: ['syrian army'], long: ['army command'] })).toEqual({
      short: 0,
      long: 1,
    });
  });

  it('takes match words literally', () => {
    expect(count('the U.S. and the UxS', { us: ['U.S.'] })).toEqual({ us: 1 });
  });

  it('knows letters beyond ASCII', () => {
    expect(count('المعارضة والمعارضة', { opposition: ['المعارضة'] })).toEqual({ opposition: 1 });
    expect(count('élan lan', { lan: ['lan'] })).toEqual({ lan: 1 });
  });

  it('keeps paragraphs apart', () => {
    expect([...countTerms(['armed', 'group'], [{ id: 't', match: ['armed group'] }])]).toEqual([['t', 0]]);
  });

  it('counts exactly the words put there', () => {
    const words = fc.array(fc.constantFrom('rebel', 'rebels', 'regime', 'and', 'the'), { maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const expected = list.filter((w) => w === 'rebel' || w === 'rebels').length;
        expect(count(list.join(' '), { rebel: ['rebel', 'rebels'] })).toEqual({ rebel: expected });
      }),
    );
  });
});

describe('countedParagraphs', () => {
  it('leaves furniture and duplicates out, nothing else', () => {
    const uncoded = (['furniture', 'duplicate', 'background', 'provenance', 'no-claim'] as const).map((reason, i) => ({
      paragraph: i + 1,
      reason,
    }));
    expect(countedParagraphs(['a', 'b', 'c', 'd', 'e', 'f'], uncoded)).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('wordCount', () => {
  it('counts words between white space and passes over lone punctuation', () => {
    expect(wordCount('  rebel-held  east –  of Aleppo ')).toBe(4);
    expect(wordCount('')).toBe(0);
  });
});
