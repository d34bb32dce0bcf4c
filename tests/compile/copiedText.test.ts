import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedAt, copiedInDataset, COPIED_WORDS, sourceRuns, wordsOf } from '../../src/compile/copiedText';
import { aDataset, anEvent, aReport } from '../builders';

const SOURCE = "One two three four, five six seven eight nine ten. It's here";
const RUNS = sourceRuns([[SOURCE]]);

describe('copiedAt', () => {
  it('finds nine words in a row and not eight', () => {
    expect(copiedAt('one two three four five six seven eight nine', RUNS)).toEqual(['one two three …']);
    expect(copiedAt('one two three four five six seven eight', RUNS)).toEqual([]);
  });

  it('hears through case, punctuation, line breaks and apostrophes', () => {
    expect(copiedAt('FOUR five; six\n# seven – eight, "nine" ten its here!', RUNS)).toHaveLength(1);
  });

  it('reads a stretch as one, two stretches as two', () => {
    expect(copiedAt(`${SOURCE} and then ${SOURCE}`, RUNS)).toHaveLength(2);
  });

  it('is silent where one word differs in the middle', () => {
    expect(copiedAt(SOURCE.replace('five', 'fife').replace('nine', 'nein'), RUNS)).toEqual([]);
  });

  it('leaves a headline out, but not what goes on beside it', () => {
    const title = 'One two three four, five six seven eight nine ten';
    expect(copiedAt(`title: ${title}\nnext`, RUNS, [title])).toEqual([]);
    expect(copiedAt(`${title} / ${SOURCE.toLowerCase()}`, RUNS, [title])).toHaveLength(1);
  });

  it('runs on from one paragraph of the source to the next', () => {
    expect(copiedAt('a b c d e f g h i', sourceRuns([['a b c d', 'e f g h i']]))).toHaveLength(1);
  });

  it('finds any nine words of any source, wherever they are put', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: COPIED_WORDS, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.string(), (list, n, before) => {
        const from = n % (list.length - COPIED_WORDS + 1);
        const copy = list
          .slice(from, from + COPIED_WORDS)
          .join(', ')
          .toUpperCase();
        expect(copiedAt(`${before} . ${copy} .`, sourceRuns([[list.join(' ')]])).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('knows words of any script', () => {
    expect(wordsOf('«Été» — حلب’s 2016')).toEqual(['été', 'حلبs', '2016']);
  });
});

describe('copiedInDataset', () => {
  it('names the field, and leaves published headlines out', () => {
    const dataset = aDataset({
      reports: [aReport('r1', { title: SOURCE })],
      events: [anEvent('e1', { title: { en: SOURCE } })],
    });
    expect(copiedInDataset(dataset, RUNS).map((p) => [p.file, p.field])).toEqual([['made-up', 'events.0.title.en']]);
  });
});
