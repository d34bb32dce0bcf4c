/**
 * How wide a label will be, without a page to measure on: the widths of the interface's face, in em, a little to the
 * wide side. A label thought too wide is left out or shortened, one thought too narrow would run into a mark.
 */
const EM_OF: readonly (readonly [RegExp, number])[] = [
  [/[ijlI .,:;·’']/u, 0.29],
  [/[tfr()|]/u, 0.37],
  [/[1\-–]/u, 0.49],
  [/[skxz]/u, 0.55],
  [/[A-FHK-LPR-VX-Z]/u, 0.71],
  [/[GNOQ]/u, 0.77],
  [/[w…]/u, 0.85],
  [/[mM]/u, 0.9],
  [/[W—]/u, 1],
];
const OTHER_EM = 0.61;

export const LABEL_PX = 11;
/** Weight 600 against 400. */
export const HEAVIER = 1.04;

export function textWidth(text: string, px = LABEL_PX): number {
  const em = Array.from(text).reduce(
    (sum, char) => sum + (EM_OF.find(([some]) => some.test(char))?.[1] ?? OTHER_EM),
    0,
  );
  return em * px;
}

/** A cut that loses less than this share of the text goes back to the end of a word. */
const WORD_SHARE = 0.7;

/** The text, or as much of it as fits, where it can to the end of a word, followed by an ellipsis. */
export function fitText(text: string, width: number, px = LABEL_PX): string {
  if (textWidth(text, px) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, px) > width) letters.pop();
  const cut = letters.join('');
  const word = text[cut.length] === ' ' ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(word.length >= cut.length * WORD_SHARE ? word : cut).replace(/[\s,:]+$/u, '')}…`;
}
