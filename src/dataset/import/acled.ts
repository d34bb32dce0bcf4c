/**
 * ACLED exports, older (numeric codes) and newer (words), dates as "02 June 2023" or ISO. ACLED names its sources but not
 * when they were published: their reports are dated from the event on. Its one figure stays one figure.
 */
import { isoDay, parseDay } from '../../lib/day';
import { addEventRow, idPart, isPlainId } from './eventRow';
import type { RowContext, RowFate, TableFormat } from './format';
import type { Fields, SheetRow } from './sheet';
import { outletKind } from './sourceTerms';
import { ACLED_RADIUS_M, ACLED_TABLES, acledActorKind, acledKind, acledPrecision, acledSide } from './acledTerms';

/** `time_precision`: 1 the day, 2 the week round it, 3 its month. A week has no EDTF of its own: `~` is three days. */
function whenOf(row: SheetRow, fields: Fields): string | null {
  const day = fields.day('event_date');
  if (day === null) return null;
  switch (row.cell('time_precision')) {
    case '2':
      return `${day}~`;
    case '3':
      return day.slice(0, 7);
    default:
      return day;
  }
}

function placeOf({ builder }: RowContext, row: SheetRow, point: readonly [number, number] | null): string {
  const basis = 'coordinates of ACLED';
  const areas = ['country', 'admin1', 'admin2', 'admin3'] as const;
  const within = areas.reduce<string | null>((wider, column) => {
    const kind = column === 'country' ? 'country' : 'area';
    const name = row.cell(column);
    return name === '' ? wider : builder.place({ name, kind, within: wider, point: null, precisionM: 1000, basis });
  }, null);
  if (point === null && within !== null) return within;
  const radius = ACLED_RADIUS_M[row.cell('geo_precision')];
  return builder.place({
    name: row.cell('location') || 'Place not given',
    kind: radius === ACLED_RADIUS_M['1'] ? 'village' : 'area',
    within,
    point,
    precisionM: radius ?? 100_000,
    basis,
  });
}

const FATALITIES = { en: 'ACLED: fatalities; 0 where its sources give none' };
const PARTIES = { en: 'The two sides of the clash; ACLED does not say which of them killed whom.' };

function addActors({ builder }: RowContext, row: SheetRow, report: string, event: string): void {
  const actorOf = (name: string, inter: string) =>
    builder.actor(name, { kind: acledActorKind(inter), side: acledSide(name), named: !/^unidentified/i.test(name) });
  const [first, second] = [row.cell('actor1'), row.cell('actor2')];
  if (first === '') return;
  const one = actorOf(first, row.cell('inter1'));
  if (row.cell('event_type') === 'Battles' && second !== '') {
    const actors = [...new Set([one, actorOf(second, row.cell('inter2'))])];
    builder.claim(report, event, 'responsible', { actors, mode: 'or' }, { note: PARTIES });
  } else if (/^(explosions\/remote violence|violence against civilians)$/i.test(row.cell('event_type'))) {
    builder.claim(report, event, 'responsible', { actors: [one] });
  }
}

function addReports({ builder, oneName }: RowContext, row: SheetRow, event: string, from: string): void {
  const names = row
    .cell('source')
    .split(';')
    .map((name) => name.trim());
  for (const name of new Set(names.filter((n) => n !== '').map(oneName))) {
    const outlet = builder.outlet(name, outletKind(name));
    const report = builder.report({ outlet, title: null, published: from, publishedBasis: 'inferred', url: null });
    builder.claim(report, event, 'mention', {}, { voice: 'attributed' });
  }
}

const firstDay = (when: string) => {
  const day = when.replace('~', '');
  return parseDay(day.length === 7 ? `${day}-01` : day);
};

function titleOf(row: SheetRow): string {
  const what = row.cell('sub_event_type') || row.cell('event_type');
  return [row.cell('location') || row.cell('country') || 'Place not given', what]
    .filter((part) => part !== '')
    .join(': ');
}

function open(context: RowContext): (row: SheetRow, fields: Fields) => RowFate {
  const { builder } = context;
  let own: string | null = null;
  return (row, fields) => {
    const number = fields.needed('event_id_cnty');
    const when = whenOf(row, fields);
    const point = fields.point('longitude', 'latitude');
    const killed = fields.count('fatalities');
    if (number !== null && !isPlainId(number)) fields.reject('event_id_cnty', 'not an id');
    if (fields.isRejected()) return 'rejected';
    if (context.isOutside(when)) return 'outside';
    const id = `acled:${idPart(number!)}`;
    const codes = `time precision ${row.cell('time_precision')}, place precision ${row.cell('geo_precision')}`;
    const isAdded = addEventRow(context, row, fields, 'event_id_cnty', {
      id,
      title: titleOf(row),
      summary: `ACLED event ${number}: ${row.cell('event_type')}; ${codes}.`,
      when,
      undated: '1997/..',
      isPlaced: point !== null,
      place: placeOf(context, row, point),
      kind: acledKind(row.cell('sub_event_type')),
      placePrecision: point === null ? 'country' : acledPrecision(row.cell('geo_precision')),
    });
    if (!isAdded) return 'rejected';
    const day = when === null ? null : firstDay(when);
    const from = day === null ? '1997/..' : `${isoDay(day)}/..`;
    const outlet = builder.outlet('ACLED', 'reference');
    own ??= builder.report({ outlet, title: null, published: '1997/..', publishedBasis: 'inferred', url: null });
    if (day !== null) builder.notBefore(own, isoDay(day));
    builder.claim(own, id, 'mention', {});
    if (killed !== null) {
      const value = { min: killed, max: killed, people: 'people' as const, hedge: 'exact' as const };
      builder.claim(own, id, 'killed', value, { note: FATALITIES });
    }
    addActors(context, row, own, id);
    addReports(context, row, id, from);
    return 'kept';
  };
}

const PLACE_COLUMNS = ['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude'];
const LAST_COLUMNS = ['geo_precision', 'source', 'source_scale', 'notes', 'fatalities'];

export const ACLED: TableFormat = {
  id: 'acled',
  name: 'ACLED',
  title: { en: 'ACLED' },
  licence: 'ACLED terms of use',
  timeZone: 'UTC',
  needs: ['event_id_cnty', 'event_date', 'event_type', 'latitude', 'longitude', 'fatalities'],
  layouts: [
    [
      'event_id_cnty',
      'event_date',
      'year',
      'time_precision',
      'disorder_type',
      'event_type',
      'sub_event_type',
      'actor1',
      'assoc_actor_1',
      'inter1',
      'actor2',
      'assoc_actor_2',
      'inter2',
      'interaction',
      'civilian_targeting',
      ...PLACE_COLUMNS,
      ...LAST_COLUMNS,
      'tags',
      'timestamp',
    ],
    [
      'data_id',
      'iso',
      'event_id_cnty',
      'event_id_no_cnty',
      'event_date',
      'year',
      'time_precision',
      'event_type',
      'sub_event_type',
      'actor1',
      'assoc_actor_1',
      'inter1',
      'actor2',
      'assoc_actor_2',
      'inter2',
      'interaction',
      ...PLACE_COLUMNS.slice(1),
      ...LAST_COLUMNS,
      'timestamp',
      'iso3',
    ],
  ],
  tables: ACLED_TABLES,
  open,
};
