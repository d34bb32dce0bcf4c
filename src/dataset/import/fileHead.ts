/** The beginning of a file, as text, and what kind of file it is. Nothing more is read to tell. */
import { type CsvHead, readCsvHead } from '../../lib/csvHead';
import { recogniseTable } from './formats';
import { type Encoding, guessEncoding } from '../../lib/encoding';

const HEAD_BYTES = 256 * 1024;

export type FileHead =
  | { readonly kind: 'json'; readonly encoding: Encoding }
  | {
      readonly kind: 'table';
      readonly encoding: Encoding;
      readonly csv: CsvHead;
      /** Rows that the whole file would have if all were as long as those of its beginning. */
      readonly likelyRows: number;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** Text has next to no control characters but white space. */
const isBinary = (text: string) => (text.match(/[^\P{Cc}\s]/gu)?.length ?? 0) > text.length * 0.01;

/** `encoding`: as the person chose it; null to guess. */
export async function readFileHead(file: Blob, encoding: Encoding | null): Promise<FileHead> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const used = encoding ?? guessEncoding(bytes);
  const text = new TextDecoder(used).decode(bytes, { stream: true });
  const start = text.trimStart();
  if (start === '') return { kind: 'none', reason: 'the file is empty' };
  if (isBinary(text)) return { kind: 'none', reason: 'it is not text' };
  const csv = readCsvHead(text, file.size <= HEAD_BYTES);
  const isKnown = csv !== null && recogniseTable(csv) !== null;
  if (!isKnown && /^[{[]/.test(start)) return { kind: 'json', encoding: used };
  if (!isKnown && /^<(!doctype|html|\?xml)/i.test(start)) return { kind: 'none', reason: 'it is a page, not data' };
  if (!csv) return { kind: 'none', reason: 'no table and no JSON is found in it' };
  const rows = Math.max(1, text.split(/\r\n|\n|\r/).length - 1);
  return { kind: 'table', encoding: used, csv, likelyRows: Math.round((file.size / bytes.length) * rows) };
}
