/** Every format that a dataset can go out in, and what a file of it is called. A name holds nothing of the machine. */
import type { Catalog } from '../../domain/catalog';
import { claimsCsv } from '../exportClaims';
import { acledLosses, writeAcled } from './acled';
import { claimsTableLosses } from './claimsTable';
import { eventsCsvLosses, writeEventsCsv } from './eventsCsv';
import { geoJsonLosses, writeGeoJson } from './geoJson';
import type { Loss } from './losses';
import { writeParallax } from './parallax';
import type { Selection } from './selection';
import { ucdpLosses, writeUcdp } from './ucdp';

export interface ExportFormat {
  readonly id: 'claims' | 'events' | 'geojson' | 'parallax' | 'ucdp' | 'acled';
  readonly ending: 'csv' | 'geojson' | 'json';
  readonly write: (catalog: Catalog) => string;
  /** Some of them zero. */
  readonly losses: (catalog: Catalog) => readonly Loss[];
}

export const EXPORT_FORMATS = [
  { id: 'claims', ending: 'csv', write: (catalog) => claimsCsv(catalog, null), losses: claimsTableLosses },
  { id: 'events', ending: 'csv', write: writeEventsCsv, losses: eventsCsvLosses },
  { id: 'geojson', ending: 'geojson', write: writeGeoJson, losses: geoJsonLosses },
  { id: 'parallax', ending: 'json', write: writeParallax, losses: () => [] },
  { id: 'ucdp', ending: 'csv', write: writeUcdp, losses: ucdpLosses },
  { id: 'acled', ending: 'csv', write: writeAcled, losses: acledLosses },
] as const satisfies readonly ExportFormat[];

/** What this file would not hold of the dataset, each kind once and none that is nothing. */
export function lossesIn({ losses }: ExportFormat, { catalog, left }: Selection): Loss[] {
  return [...losses(catalog), ...left].filter(
    ({ kind, count }, i, all) => count > 0 && all.findIndex((other) => other.kind === kind && other.count > 0) === i,
  );
}

/** `scope`: "all", or "shown", with the day up to which reports were known. */
export function exportName(dataset: Catalog['dataset'], format: ExportFormat, scope: string): string {
  const stem = [dataset.id, dataset.version, scope, format.id].join('-').replace(/[^\w.-]+/g, '-');
  return `${stem}.${format.ending}`;
}
