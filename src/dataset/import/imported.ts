/** What comes of opening files, and what an opening is told. */
import type { Problem } from '../../domain/problem';
import type { Dataset } from '../../domain/schema';
import type { Encoding } from '../../lib/encoding';
import type { Accounting } from './accounting';
import type { Builder } from './builder';
import type { Mapping } from './columnRoles';
import type { NameRule } from './outletNames';
import type { DayWindow } from './tableReader';

/**
 * More rows than this are refused before they are read. Measured: 149,094 rows of UCDP GED are 0.7 GB of records, and
 * twice that while the worker hands them over.
 */
export const MOST_ROWS = 100_000;
/** JSON is read whole. */
export const MOST_JSON_BYTES = 64 * 1024 * 1024;

export interface ImportOptions {
  /** null: guessed. */
  readonly encoding: Encoding | null;
  readonly window: DayWindow;
  readonly names: readonly NameRule[];
  /** What a person has confirmed, by the header's names joined with a line end. */
  readonly mappings: Readonly<Record<string, Mapping>>;
}

export const headerKey = (header: readonly string[]): string => header.join('\n');

export interface ImportProgress {
  readonly file: string;
  /** Of all files together. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** How a file was read, for the person to see and change. */
export interface Reading {
  readonly file: string;
  readonly format: string;
  readonly encoding: Encoding;
}

export interface ImportRead {
  readonly kind: 'read';
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly accounts: readonly Accounting[];
  readonly readings: readonly Reading[];
  readonly incomplete: ReadonlySet<string>;
  readonly sha256: string | null;
}

/** Of a table that no format knows: what do its columns mean? */
export interface MappingQuestion {
  readonly kind: 'mapping-needed';
  readonly file: string;
  readonly header: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly guess: Mapping;
}

/** `rows` is reckoned from the beginning of the file. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly file: string;
  readonly rows: number;
  readonly most: number;
}

export type ImportFault = 'unreachable' | 'not-json' | 'not-a-dataset';

export interface ImportFailed {
  readonly kind: 'failed';
  readonly fault: ImportFault;
  readonly file: string;
  readonly reason: string;
  readonly problems: readonly Problem[];
}

export type Imported = ImportRead | MappingQuestion | TooLarge | ImportFailed;

export const importFailed = (
  file: string,
  reason: string,
  problems: readonly Problem[] = [],
  fault: ImportFault = 'not-a-dataset',
): ImportFailed => ({ kind: 'failed', fault, file, reason, problems });

/** What the files of one opening share. */
export interface ImportJob {
  readonly options: ImportOptions;
  readonly builder: Builder;
  readonly oneName: (written: string) => string;
  readonly onBytes: (file: string, bytes: number, rows: number) => void;
  readonly problems: Problem[];
  readonly accounts: Accounting[];
  readonly readings: Reading[];
  /** Licences of the formats met. */
  readonly licences: Set<string>;
}
