/** Every format that can be opened, and how a file is recognised: by what is in it, never by its name. */
import type { CsvHead } from '../../lib/csvHead';
import { ACLED } from './acled';
import { columnsOf, type KnownColumns, type TableFormat } from './format';
import { isGeoJson, readGeoJson } from './geoJson';
import type { JsonObject } from './json';
import type { JsonInput, JsonRead } from './jsonReader';
import { MAPPED_TABLES } from './mapped';
import { OUTLET_KINDS, SOURCE_KINDS } from './sourceTerms';
import type { TermTable } from './terms';
import { isTimeMap, readTimeMap } from './timeMap';
import { UCDP_GED } from './ucdp';

const TABLE_FORMATS: readonly TableFormat[] = [UCDP_GED, ACLED];

export function recogniseTable(head: CsvHead): { format: TableFormat; columns: KnownColumns } | null {
  for (const format of TABLE_FORMATS) {
    const columns = columnsOf(format, head);
    if (columns) return { format, columns };
  }
  return null;
}

export interface JsonFormat {
  readonly name: string;
  readonly recognises: (json: unknown) => json is JsonObject;
  readonly read: (json: JsonObject, input: JsonInput) => JsonRead;
}

export const JSON_FORMATS: readonly JsonFormat[] = [
  { name: 'GeoJSON', recognises: isGeoJson, read: readGeoJson },
  { name: 'TimeMap', recognises: isTimeMap, read: readTimeMap },
];

/** The tables by which a format's words became terms, for the screen. */
export function tablesOf(format: string): readonly TermTable[] {
  const own = TABLE_FORMATS.find(({ name }) => name === format)?.tables ?? MAPPED_TABLES;
  return [...own, OUTLET_KINDS, SOURCE_KINDS];
}
