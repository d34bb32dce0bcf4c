/**
 * What is wrong with one piece of input. A bad record becomes a Problem and is set aside; it is never thrown, guessed
 * or dropped in silence (quality.md, "Nothing silently lost").
 */
export interface Problem {
  /** File name or address as the person knows it. */
  readonly file: string;
  /** Line in the file, from 1, where known. */
  readonly line?: number;
  /** Number of the record in a table; the header is 1. */
  readonly row?: number;
  /** Which record: its id, else its list and position ("claims[12]"). */
  readonly record?: string;
  /** Which field of the record, dotted ("value.min"). */
  readonly field?: string;
  /** The offending value, shortened to 80 characters. */
  readonly value?: string;
  readonly reason: string;
  /** Of a row: whether it was set aside, or kept with something left out. */
  readonly effect?: 'rejected' | 'kept';
  /** What was done with the record, or what the person can do. */
  readonly action: string;
}

/** A value as it can be shown in a message: JSON, at most 80 characters. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** One line for a terminal or a log: `file:line record.field = value: reason. action`. */
export function problemLine(p: Problem): string {
  const where = [p.file + (p.line === undefined ? '' : `:${p.line}`), [p.record, p.field].filter(Boolean).join(' › ')];
  const value = p.value === undefined ? '' : ` = ${p.value}`;
  return `${where.filter(Boolean).join(' ')}${value}: ${p.reason}. ${p.action}`;
}
