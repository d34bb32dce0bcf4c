/** The small shapes that records of every kind are made of. */
import * as v from 'valibot';
import { isEdtf } from './edtf';

const ID = /^[a-z0-9][a-z0-9.:-]*$/;
export const id = v.pipe(v.string(), v.regex(ID, 'an id is lower-case letters, digits, ".", ":" and "-"'));
export const words = v.pipe(v.string(), v.nonEmpty('may not be empty'));
export const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, 'not an EDTF date (year, month or day with ~ ? %, or an interval)'),
);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A position counted from 1. */
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 lower-case hex digits'));

/** Written by the coders, never copied from a report. */
export const TextSchema = v.strictObject({ en: words, ar: v.exactOptional(words) });
