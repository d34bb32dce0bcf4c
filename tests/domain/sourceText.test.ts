import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpan, paragraphsOf, spanOf } from '../../src/domain/sourceText';

describe('paragraphsOf', () => {
  it('drops blank lines, trims, and takes CRLF, CR and LF for line ends', () => {
    expect(paragraphsOf('\r\n one \r two\n\n \t\nthree\r\n')).toEqual(['one', 'two', 'three']);
  });

  it('makes one space of any run of white space, no-break spaces included', () => {
    expect(paragraphsOf('a\u00a0 \t\u2003b\ufeffc\u202fd')).toEqual(['a b c d']);
  });

  it('composes letters (NFC)', () => {
    expect(paragraphsOf('cafe\u0301')).toEqual(['café']);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = paragraphsOf(text);
        expect(paragraphsOf(once.join('\n'))).toEqual(once);
        expect(paragraphsOf(once.join('\r\n'))).toEqual(once);
      }),
    );
  });
});

describe('spanOf', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(spanOf('a🜁bc', 1, 3)).toBe('🜁b');
  });

  it.each([
    [0, 0],
    [2, 1],
    [0, 4],
    [3, 4],
  ])('knows no place from %i to %i of three code points', (start, end) => {
    expect(spanOf('a🜁b', start, end)).toBeNull();
  });
});

describe('findSpan', () => {
  it('reaches from the first words up to and including the last', () => {
    expect(findSpan('🜁 At least 19 were hit there', 'At least', 'hit')).toEqual({ start: 2, end: 22 });
  });

  it('takes the same words as first and last', () => {
    expect(findSpan('one two', 'two', 'two')).toEqual({ start: 4, end: 7 });
  });

  it.each([
    ['x y x y', 'x', 'y', 'more than once'],
    ['x y', 'z', 'y', 'is not in this paragraph'],
    ['y x', 'x', 'y', 'does not follow'],
  ])('says why %j has no one place from %j to %j', (paragraph, first, last, fault) => {
    expect(findSpan(paragraph, first, last)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it('gives back the same words for any words in any text', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '🜁', '👩‍⚕️', 'ع', '9'),
      minLength: 1,
      maxLength: 5,
    });
    const gap = fc.constantFrom(' ', '\u00a0', ' \t', '\u2003 ');
    const parts = fc.array(fc.tuple(word, gap), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), fc.constantFrom('\n', '\r\n', '\r'), (pairs, i, j, end) => {
        // Words are numbered, so that each stands only once.
        const words = pairs.map(([w], n) => `<${n}>${w}`);
        const text = words.map((w, n) => w + pairs[n]![1]).join('');
        const from = i % words.length;
        const to = from + (j % (words.length - from));
        const [, paragraph] = paragraphsOf(`first line${end}${text}${end}last line`);
        const normal = words.map((w) => w.normalize('NFC'));
        const span = findSpan(paragraph!, normal[from]!, normal[to]!);
        expect(span).not.toHaveProperty('fault');
        const { start, end: stop } = span as { start: number; end: number };
        expect(spanOf(paragraph!, start, stop)).toBe(normal.slice(from, to + 1).join(' '));
      }),
    );
  });
});
