/** Events as CSV: the table of eventTable.ts and nothing else. */
import type { Catalog } from '../../domain/catalog';
import { writeRecords } from '../../lib/csvWrite';
import { EVENT_COLUMNS, eventRows, eventTableLosses } from './eventTable';
import { lossesOf } from './losses';

export const writeEventsCsv = (catalog: Catalog): string => writeRecords(EVENT_COLUMNS, eventRows(catalog));

export const eventsCsvLosses = (catalog: Catalog) => [...eventTableLosses(catalog), ...lossesOf(catalog, ['areas'])];
