/**
 * UCDP GED rows (41 columns of the country releases, 49 of the global ones) as events with what UCDP and its sources say.
 * Estimates stay what they are, a best figure and a range with its basis named; rows are never added up or reordered.
 */
import { addEventRow, idPart, isPlainId } from './eventRow';
import type { Fields, SheetRow } from './sheet';
import type { RowContext, RowFate, TableFormat } from './format';
import { isNamed, outletKind, sourceKind } from './sourceTerms';
import { originalsOf, ucdpSources } from './ucdpSources';
import { UCDP_LAYOUTS } from './ucdpLayouts';
import { groundOf, kindOfType, precisionOf, sideOf, TYPE_WORDS, UCDP_TABLES } from './ucdpTerms';

/** `date_prec` 1 is the day; every other says that the days given are a range. */
function whenOf(fields: Fields): string | null {
  const [start, end] = [fields.day('date_start'), fields.day('date_end')];
  if (start === null || end === null)
    return fields.text('year') && /^\d{4}$/.test(fields.text('year')!) ? fields.text('year') : null;
  if (end < start) {
    fields.reject('date_end', 'the event ends before it starts');
    return null;
  }
  if (start !== end) return `${start}/${end}`;
  return fields.text('date_prec') === '1' ? start : `${start}~`;
}

function placeOf({ builder }: RowContext, row: SheetRow, point: readonly [number, number] | null): string {
  const basis = 'coordinates of UCDP GED';
  const wider = (name: string, kind: 'country' | 'area', within: string | null) =>
    name === '' ? within : builder.place({ name, kind, within, point: null, precisionM: 1000, basis });
  const country = wider(row.cell('country'), 'country', null);
  const district = wider(row.cell('adm_2'), 'area', wider(row.cell('adm_1'), 'area', country));
  const prec = row.cell('where_prec');
  const name =
    row.cell('where_coordinates') || row.cell('adm_2') || row.cell('adm_1') || row.cell('country') || 'Place not given';
  if (point === null && district !== null) return district;
  return builder.place({ name, ...groundOf(name, prec), within: district, point, basis });
}

const BEST = { en: 'UCDP: best estimate' };
const RANGE = { en: 'UCDP: from its low to its high estimate' };

/** What UCDP itself says was the toll, and between whom. */
function addEstimates(
  { builder }: RowContext,
  fields: Fields,
  report: string,
  event: string,
  origin: string | null,
): void {
  const [low, best, high] = [fields.count('low'), fields.count('best'), fields.count('high')];
  const said = { origin, voice: origin === null ? ('own' as const) : ('attributed' as const) };
  if (best !== null) {
    builder.claim(
      report,
      event,
      'killed',
      { min: best, max: best, people: 'people', hedge: 'exact' },
      { ...said, note: BEST },
    );
  }
  if (low !== null && high !== null && low < high) {
    builder.claim(
      report,
      event,
      'killed',
      { min: low, max: high, people: 'people', hedge: 'range' },
      { ...said, note: RANGE },
    );
  }
  if (low !== null && high !== null && low > high) {
    fields.note('low', 'the low estimate is above the high one', 'The range was left out; the best estimate is shown.');
  } else if (best !== null && ((low !== null && low > best) || (high !== null && best > high))) {
    fields.note('best', 'the best estimate lies outside its range', 'Both are shown as written.');
  }
  const civilians = fields.count('deaths_civilians');
  if (civilians !== null && civilians > 0) {
    const value = { min: civilians, max: civilians, people: 'civilians' as const, hedge: 'exact' as const };
    builder.claim(report, event, 'killed', value, { ...said, note: BEST });
  }
}

const PARTIES = { en: 'The two sides of the dyad; UCDP does not say which of them killed whom.' };

function addSides({ builder }: RowContext, row: SheetRow, report: string, event: string): void {
  const actorOf = (name: string) =>
    builder.actor(name, {
      kind: name.startsWith('Government of') ? 'government' : 'armed-group',
      side: sideOf(name),
      named: true,
    });
  const isOneSided = row.cell('type_of_violence') === '3';
  const names = [row.cell('side_a'), isOneSided ? '' : row.cell('side_b')].filter((name) => name !== '');
  const actors = [...new Set(names.map(actorOf))];
  if (actors.length === 0) return;
  builder.claim(
    report,
    event,
    'responsible',
    actors.length > 1 ? { actors, mode: 'or' } : { actors },
    isOneSided ? {} : { note: PARTIES },
  );
}

/** The reports that UCDP lists, each once, and that they tell of the event. */
function addReports(
  context: RowContext,
  row: SheetRow,
  fields: Fields,
  event: string,
  start: string | null,
  origin: string | null,
) {
  const { builder, oneName } = context;
  const { sources, faults } = ucdpSources(row.cell);
  for (const { column, reason, action } of faults) fields.note(column, reason, action);
  const mentioned = new Set<string>();
  for (const { office, date, headline } of sources) {
    const name = oneName(office);
    const outlet = builder.outlet(name, outletKind(name));
    if (date !== null && start !== null && date < start) {
      fields.note('source_date', 'a report is dated before the event', 'Its date is shown as written.');
    }
    const report = builder.report({
      outlet,
      title: headline,
      published: date ?? (start === null ? '1900/..' : `${start}/..`),
      publishedBasis: date === null ? 'inferred' : 'stated',
      url: null,
    });
    if (mentioned.has(report)) continue;
    mentioned.add(report);
    builder.claim(report, event, 'mention', {}, { origin, voice: 'attributed' });
  }
}

function summaryOf(row: SheetRow): string {
  const type = TYPE_WORDS[row.cell('type_of_violence')] ?? `type ${row.cell('type_of_violence')}`;
  const codes = [`place precision ${row.cell('where_prec')}`, `date precision ${row.cell('date_prec')}`].join(', ');
  return `UCDP event ${row.cell('id')}: ${type}; ${codes}.`;
}

function titleOf(row: SheetRow): string {
  const where = row.cell('where_coordinates') || row.cell('country') || 'Place not given';
  const who = row.cell('dyad_name') || row.cell('conflict_name');
  return who === '' ? where : `${where}: ${who}`;
}

function open(context: RowContext): (row: SheetRow, fields: Fields) => RowFate {
  const { builder, oneName } = context;
  let own: string | null = null;
  return (row, fields) => {
    const number = fields.needed('id');
    const when = whenOf(fields);
    const point = fields.point('longitude', 'latitude');
    for (const column of ['low', 'best', 'high', 'deaths_civilians']) fields.count(column);
    if (number !== null && !isPlainId(number)) fields.reject('id', 'not an id');
    if (fields.isRejected()) return 'rejected';
    if (context.isOutside(when)) return 'outside';
    const id = `ucdp:${idPart(number!)}`;
    const isAdded = addEventRow(context, row, fields, 'id', {
      id,
      title: titleOf(row),
      summary: summaryOf(row),
      when,
      undated: '1946/..',
      isPlaced: point !== null,
      place: placeOf(context, row, point),
      kind: kindOfType(row.cell('type_of_violence')),
      placePrecision: point === null ? 'country' : precisionOf(row.cell('where_prec')),
    });
    if (!isAdded) return 'rejected';
    own ??= builder.report({
      outlet: builder.outlet('UCDP GED', 'reference'),
      title: null,
      published: '1946/..',
      publishedBasis: 'inferred',
      url: null,
    });
    const originals = originalsOf(row.cell('source_original')).map(oneName);
    const origin = originals.length === 1 ? sourceActor(context, originals[0]!) : null;
    const end = when?.split('/').at(-1)?.replace('~', '') ?? null;
    if (end !== null) builder.notBefore(own, end);
    if (row.cell('best') === '') builder.claim(own, id, 'mention', {});
    addEstimates(context, fields, own, id, origin);
    addSides(context, row, own, id);
    addReports(context, row, fields, id, when?.split('/')[0]?.replace('~', '') ?? null, origin);
    return 'kept';
  };
}

function sourceActor({ builder }: RowContext, name: string): string {
  const kind = sourceKind(name);
  return builder.actor(name, { kind, side: sideOf(name), named: isNamed(kind) });
}

export const UCDP_GED: TableFormat = {
  id: 'ucdp-ged',
  name: 'UCDP GED',
  title: { en: 'UCDP GED' },
  licence: 'CC BY 4.0 (UCDP)',
  timeZone: 'UTC',
  needs: ['id', 'type_of_violence', 'date_start', 'date_end', 'latitude', 'longitude', 'where_prec', 'best'],
  layouts: UCDP_LAYOUTS,
  tables: UCDP_TABLES,
  open,
};
