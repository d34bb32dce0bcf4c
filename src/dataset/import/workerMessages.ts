/** What the page and the import worker say to each other. */
import type { Claim, Event, Place, Report } from '../../domain/schema';
import type { Imported, ImportOptions, ImportProgress } from './imported';

export interface ToWorker {
  readonly files: readonly File[];
  readonly options: ImportOptions;
}

export type Part =
  | { readonly kind: 'part'; readonly list: 'events'; readonly records: readonly Event[] }
  | { readonly kind: 'part'; readonly list: 'claims'; readonly records: readonly Claim[] }
  | { readonly kind: 'part'; readonly list: 'reports'; readonly records: readonly Report[] }
  | { readonly kind: 'part'; readonly list: 'places'; readonly records: readonly Place[] };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | Part
  /** The lists of its dataset that came in parts are empty. */
  | { readonly kind: 'done'; readonly imported: Imported }
  | { readonly kind: 'broken'; readonly reason: string };
