/**
 * Folding for search: the same letters for the same sound, so that spellings meet. Latin loses case and accents;
 * Arabic loses tashkeel and tatweel, and alef, ya and ta marbuta forms fall together. Only for matching, never shown.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/['’‘ʼʿʾ`]/g, '');
}

/** The folded words of a text; hyphens part words ("al-Sukkari" is found by "sukkari"). */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
