/** A made-up table in the shape of UCDP GED: nothing in it happened, and every figure follows from a row's number. */
import { isoDay, parseDay } from '../../src/lib/day';
import { type Row, ucdpCsv } from '../dataset/import/madeUp';

const FIRST_DAY = parseDay('2016-01-01')!;
const DAYS = 1400;
const PLACES = 1700;
const OFFICES = 260;
/** Rows of this place are few, and no other word of the table begins like it. */
export const RARE = 'Zephyrton';
const RARE_EVERY = 1999;

export interface ManyRows {
  readonly count: number;
  readonly csv: string;
  /** The day of each row. */
  readonly days: readonly number[];
  readonly rare: number;
}

const dayOf = (i: number) => FIRST_DAY + ((i * 7) % DAYS);
const isRare = (i: number) => i % RARE_EVERY === 0;

function rowOf(i: number): Row {
  const day = isoDay(dayOf(i));
  const office = `Bulletin${i % OFFICES}`;
  const deaths = `${i % 23}`;
  const place = isRare(i) ? 0 : i % PLACES;
  return {
    id: `${500_000 + i}`,
    year: day.slice(0, 4),
    type_of_violence: '1',
    conflict_name: 'Madeland: Government',
    dyad_name: 'Government of Madeland - Northern band',
    side_a: 'Government of Madeland',
    side_b: 'Northern band',
    number_of_sources: '1',
    source_article: `"${office},${day},Made-up headline"`,
    source_office: office,
    source_date: day,
    source_headline: 'Made-up headline',
    source_original: 'Monitor',
    where_prec: '1',
    where_coordinates: isRare(i) ? `${RARE} village` : `Hamlet${place} village`,
    adm_1: `Province${place % 14}`,
    latitude: `${(33 + (place % 40) / 10).toFixed(2)}`,
    longitude: `${(36 + (place % 60) / 12).toFixed(2)}`,
    country: 'Syria',
    country_id: '652',
    region: 'Middle East',
    event_clarity: '1',
    date_prec: '1',
    date_start: day,
    date_end: day,
    deaths_a: '0',
    deaths_b: deaths,
    deaths_civilians: '0',
    deaths_unknown: '0',
    low: deaths,
    best: deaths,
    high: deaths,
  };
}

export function manyRows(count: number): ManyRows {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    count,
    csv: ucdpCsv(numbers.map(rowOf)),
    days: numbers.map(dayOf),
    rare: numbers.filter(isRare).length,
  };
}
