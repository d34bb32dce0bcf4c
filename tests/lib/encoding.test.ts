import { describe, expect, it } from 'vitest';
import { type Encoding, ENCODINGS, guessEncoding } from '../../src/lib/encoding';

const arabic = 'المكان,التاريخ,القتلى\nحلب الشرقية,2016-05-03,19\nحي السكري,2016-04-27,30\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};
/** The encoder of a one-byte page: what its decoder turns back. */
function onePage(text: string, encoding: Encoding): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter)!);
}

describe('guessEncoding', () => {
  it.each<[string, Uint8Array, Encoding]>([
    ['ASCII', utf8('id,date\n1,2016-05-03\n'), 'utf-8'],
    ['UTF-8', utf8(arabic), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${arabic}`), 'utf-8'],
    ['UTF-8 cut in a letter', utf8(arabic).slice(0, 21), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${arabic}`, true), 'utf-16le'],
    ['UTF-16, the other order', utf16(`\ufeff${arabic}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16('id,date,place\n1,2016-05-03,Aleppo\n', true), 'utf-16le'],
    ['windows-1256', onePage(arabic, 'windows-1256'), 'windows-1256'],
    ['windows-1252', onePage('ville,près,café\nAlep,été,où\n', 'windows-1252'), 'windows-1252'],
  ])('knows %s', (_, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  it('does not take a few damaged bytes for another alphabet', () => {
    const bytes = utf8(arabic.repeat(4));
    bytes[40] = 0xff;
    bytes[95] = 0xc0;
    expect(guessEncoding(bytes)).toBe('utf-8');
  });

  it('names only encodings that the browser can decode', () => {
    for (const encoding of ENCODINGS) expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });
});
