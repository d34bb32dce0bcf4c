/** Made-up files in the shapes of the formats, and what an import makes of them. */
import Papa from 'papaparse';
import type { Imported, ImportOptions } from '../../../src/dataset/import/imported';
import { importFiles } from '../../../src/dataset/import/importFiles';
import { NAME_RULES } from '../../../src/dataset/import/outletNames';
import { UCDP_LAYOUTS } from '../../../src/dataset/import/ucdpLayouts';
import { ACLED } from '../../../src/dataset/import/acled';
import { readParallax } from '../../../src/dataset/readParallax';

export type Row = Readonly<Record<string, string>>;

export const OPTIONS: ImportOptions = {
  encoding: null,
  window: { fromDay: null, toDay: null },
  names: NAME_RULES,
  mappings: {},
};

let number = 0;

export const aUcdpRow = (more: Row = {}): Row => ({
  id: `${100_000 + ++number}`,
  year: '2016',
  active_year: '1',
  type_of_violence: '1',
  conflict_name: 'Syria: Government',
  dyad_name: 'Government of Syria - Syrian insurgents',
  side_a: 'Government of Syria',
  side_b: 'Syrian insurgents',
  number_of_sources: '1',
  source_article: '"Gazette,2016-05-04,Made-up headline"',
  source_office: 'Gazette',
  source_date: '2016-05-04',
  source_headline: 'Made-up headline',
  source_original: 'SOHR',
  where_prec: '1',
  where_coordinates: 'Madeup village',
  adm_1: 'Made-up Governorate',
  adm_2: 'Made-up district',
  latitude: '36.2',
  longitude: '37.1',
  country: 'Syria',
  country_id: '652',
  region: 'Middle East',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2016-05-03',
  date_end: '2016-05-03',
  deaths_a: '0',
  deaths_b: '4',
  deaths_civilians: '0',
  deaths_unknown: '0',
  low: '4',
  best: '4',
  high: '4',
  ...more,
});

const [ACLED_NEW, ACLED_OLD] = ACLED.layouts as [readonly string[], readonly string[]];
export { ACLED_NEW, ACLED_OLD };

export const anAcledRow = (more: Row = {}): Row => ({
  event_id_cnty: `SYR${++number}`,
  event_date: '02 June 2023',
  year: '2023',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Military Forces of Syria (2000-)',
  inter1: 'State forces',
  actor2: 'Opposition Rebels (Syria)',
  inter2: 'Rebel group',
  interaction: 'State forces-Rebel group',
  iso: '760',
  region: 'Middle East',
  country: 'Syria',
  admin1: 'Made-up',
  admin2: 'Made-up district',
  location: 'Madeup',
  latitude: '35.9',
  longitude: '36.6',
  geo_precision: '1',
  source: 'SOHR; Liveuamap',
  source_scale: 'National',
  notes: 'Made up for a test.',
  fatalities: '3',
  timestamp: '1686000000',
  ...more,
});

export const csvOf = (columns: readonly string[], rows: readonly Row[]): string =>
  Papa.unparse([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))], { newline: '\n' });

export const ucdpCsv = (rows: readonly Row[], columns: 41 | 49 = 41): string =>
  csvOf(UCDP_LAYOUTS.find((layout) => layout.length === columns)!, rows);

export const importText = (
  text: string | Uint8Array<ArrayBuffer>,
  options: Partial<ImportOptions> = {},
  name = 'mine',
): Promise<Imported> => importFiles([new File([text], name)], { ...OPTIONS, ...options }, () => undefined);

export type Read = Imported & { kind: 'read' };

export function asRead(imported: Imported): Read {
  if (imported.kind !== 'read') throw new Error(`not read: ${JSON.stringify(imported)}`);
  return imported;
}

/** Read, and proved to be a dataset that opens again as it is. */
export async function readSound(text: string, options: Partial<ImportOptions> = {}): Promise<Read> {
  const read = asRead(await importText(text, options));
  const again = readParallax(JSON.parse(JSON.stringify(read.dataset)), 'again.json');
  if (again.problems.length > 0) throw new Error(`not sound: ${JSON.stringify(again.problems.slice(0, 3))}`);
  return read;
}
