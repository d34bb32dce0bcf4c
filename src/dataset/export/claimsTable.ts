/** What the table of claims (exportClaims.ts) cannot carry. */
import type { Catalog } from '../../domain/catalog';
import { type Loss, lossesOf } from './losses';

export const claimsTableLosses = (catalog: Catalog): Loss[] =>
  lossesOf(catalog, [
    'summaries',
    'headlines',
    'copies',
    'flags',
    'arabic',
    'places',
    'areas',
    'control',
    'within',
    'reading',
    'actors',
    'originals',
    'terms',
    'stories',
    'lines',
  ]);
