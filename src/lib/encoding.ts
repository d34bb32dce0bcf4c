/**
 * In which encoding bytes are text: by their mark, else by what they can be. A guess that the person sees and can
 * change; it never turns a few damaged bytes into another alphabet.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Markup and digits have a zero in every other byte of UTF-16. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = bytes.length / 2;
  if (zeros[1]! > half * 0.2 && zeros[0]! < half * 0.02) return 'utf-16le';
  return zeros[0]! > half * 0.2 && zeros[1]! < half * 0.02 ? 'utf-16be' : null;
}

/** Whether most bytes above ASCII are letters of the Arabic code page. */
function isArabicPage(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  const text = new TextDecoder('windows-1256').decode(high);
  const letters = text.match(/[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af]/g)?.length ?? 0;
  // Latin text has single high letters among ASCII; Arabic words are runs of them.
  let runs = 0;
  for (let i = 1; i < bytes.length; i++) if (bytes[i]! >= 0x80 && bytes[i - 1]! >= 0x80) runs++;
  return letters > high.length * 0.8 && runs > high.length * 0.4;
}

/** `bytes`: the beginning of a file; the last character may be cut. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const known = byMark(bytes) ?? byZeros(bytes);
  if (known) return known;
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (bad === 0 || good > bad * 4) return 'utf-8';
  return isArabicPage(bytes) ? 'windows-1256' : 'windows-1252';
}
