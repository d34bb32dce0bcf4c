import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/domain/fold';

describe('fold', () => {
  it('loses case and accents', () => {
    expect(fold('Médecins Sans Frontières')).toBe('medecins sans frontieres');
  });

  it.each([
    ['أحمد', 'احمد', 'alef with hamza'],
    ['إدلب', 'ادلب', 'alef with hamza below'],
    ['آذار', 'اذار', 'alef with madda'],
    ['ٱلله', 'الله', 'alef wasla'],
    ['مستشفى', 'مستشفي', 'alef maqsura'],
    ['جبهة', 'جبهه', 'ta marbuta'],
    ['حَلَبُ', 'حلب', 'tashkeel'],
    ['حـلـب', 'حلب', 'tatweel'],
    ['ﺣﻠﺐ', 'حلب', 'presentation forms'],
  ])('lets %s and %s meet: %s', (written, plain) => {
    expect(fold(written)).toBe(fold(plain));
  });

  it('keeps letters apart that are not the same', () => {
    expect(fold('حلب')).not.toBe(fold('حمص'));
    expect(fold('ساعه')).not.toBe(fold('ساعي'));
  });

  it("does not hear the marks of transcription: Nour, Sha'ar, Sha’ar", () => {
    expect(fold('Sha’ar')).toBe(fold("Sha'ar"));
    expect(fold('Shaʿar')).toBe('shaar');
  });

  it('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldedWords', () => {
  it('parts words at hyphens, so that a name is found without its article', () => {
    expect(foldedWords('al-Sukkari')).toEqual(['al', 'sukkari']);
  });

  it('keeps numbers and Arabic words', () => {
    expect(foldedWords('3 قتلى، في حلب')).toEqual(['3', 'قتلي', 'في', 'حلب']);
  });

  it('finds no words in signs and white space', () => {
    expect(foldedWords(' – “…” \n')).toEqual([]);
  });

  it('gives the same words for a text in another case or form of Unicode', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Café', 'al-Zahraa', 'حَلَب', 'ÉCOLE', '2286'), { minLength: 1 }), (names) => {
        const text = names.join(' ');
        expect(foldedWords(text.toUpperCase().normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')));
      }),
    );
  });
});
