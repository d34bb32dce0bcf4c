/**
 * Any other table, read by the meaning that a person has confirmed for its columns. Each row is an event, told by the
 * outlet that the row names, or by the file itself where it names none.
 */
import type { EventKind, Toll } from '../../domain/schema';
import { addEventRow, idPart, isPlainId } from './eventRow';
import type { Mapping, Role } from './columnRoles';
import type { RowContext, RowFate, TableFormat } from './format';
import type { Fields, SheetRow } from './sheet';
import { isNamed, outletKind, sourceKind } from './sourceTerms';
import { type TermTable, termOf } from './terms';

const KINDS: TermTable<EventKind> = {
  column: 'kind',
  terms: [
    { from: '/air ?-?strike|airstrike|drone|barrel/', to: 'air-strike' },
    { from: '/غارة|قصف جوي/', to: 'air-strike' },
    { from: '/shell|artillery|mortar|rocket/', to: 'shelling' },
    { from: '/قصف/', to: 'shelling' },
    { from: '/bombard/', to: 'bombardment' },
    { from: '/clash|battle|fighting/', to: 'fighting' },
    { from: '/اشتباك/', to: 'fighting' },
    { from: '/car ?-?bomb|svbied/', to: 'car-bomb' },
    { from: '/ground|raid|shooting/', to: 'ground-attack' },
    { from: '*', to: 'count', note: 'what the table does not know' },
  ],
};
const kindOf = termOf(KINDS);

/** The columns by their roles' names, so that faults name the column as the file does. */
const columnOf = (names: readonly string[], mapping: Mapping) => (role: Role) => {
  const index = mapping[role];
  return index === undefined ? '\u0000' : (names[index] ?? '\u0000');
};

function whenOf(fields: Fields, date: string, endDate: string): string | null {
  const text = fields.text(date);
  if (text !== null && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text;
  const [start, end] = [fields.day(date), fields.day(endDate)];
  if (start === null || end === null || start === end) return start ?? end;
  if (end > start) return `${start}/${end}`;
  fields.reject(endDate, 'the event ends before it starts');
  return null;
}

function tollsOf(fields: Fields, column: (role: Role) => string): { value: Toll; note: string }[] {
  const [low, best, high] = (['killedLow', 'killed', 'killedHigh'] as const).map((role) => fields.count(column(role)));
  const exact = (n: number): Toll => ({ min: n, max: n, people: 'people', hedge: 'exact' });
  const tolls = best === null || best === undefined ? [] : [{ value: exact(best), note: column('killed') }];
  if (low !== null && low !== undefined && high !== null && high !== undefined) {
    const note = `${column('killedLow')}, ${column('killedHigh')}`;
    if (low < high) return [...tolls, { value: { min: low, max: high, people: 'people', hedge: 'range' }, note }];
    if (low > high) {
      fields.note(column('killedLow'), 'the low figure is above the high one', 'The range was left out.');
      return tolls;
    }
    return tolls.length > 0 ? tolls : [{ value: exact(low), note }];
  }
  if (low !== null && low !== undefined) {
    return [
      ...tolls,
      { value: { min: low, max: null, people: 'people', hedge: 'at-least' }, note: column('killedLow') },
    ];
  }
  if (high !== null && high !== undefined) {
    return [...tolls, { value: { min: 0, max: high, people: 'people', hedge: 'up-to' }, note: column('killedHigh') }];
  }
  return tolls;
}

const webAddress = (text: string | null) => (text !== null && /^https?:\/\/[^\s]+$/i.test(text) ? text : null);

/** What a feature's geometry says beyond a point. */
export interface Ground {
  readonly point: readonly [number, number] | null;
  readonly rings?: readonly (readonly (readonly [number, number])[])[];
  readonly radiusM?: number;
}

export interface MappedRow {
  readonly row: SheetRow;
  readonly fields: Fields;
  /** null: from the columns of the mapping. */
  readonly ground: Ground | null;
}

function placeOf({ builder }: RowContext, row: SheetRow, name: string, ground: Ground): string {
  const place = row.cell(name) || 'Place not given';
  return builder.place({
    name: place,
    kind: ground.rings ? 'area' : ground.point === null ? 'area' : 'landmark',
    within: null,
    point: ground.point,
    precisionM: ground.radiusM ?? 1000,
    basis: 'coordinates of the file',
    ...(ground.rings ? { area: ground.rings } : {}),
  });
}

/** Reads rows by a mapping. */
export function openMapped(context: RowContext, names: readonly string[], mapping: Mapping) {
  const { builder, file, fileNumber, oneName } = context;
  const column = columnOf(names, mapping);
  let number = 0;
  return ({ row, fields, ground }: MappedRow): RowFate => {
    number++;
    const when = whenOf(fields, column('date'), column('endDate'));
    const spot: Ground = ground ?? { point: fields.point(column('longitude'), column('latitude')) };
    const tolls = tollsOf(fields, column);
    const wounded = fields.count(column('wounded'));
    if (fields.isRejected()) return 'rejected';
    if (context.isOutside(when)) return 'outside';
    const written = fields.text(column('id'));
    const own = written !== null && isPlainId(written) ? idPart(written) : `row-${number}`;
    const id = `file${fileNumber}:${own}`;
    const kindWord = row.cell(column('kind'));
    const where = row.cell(column('place'));
    const title =
      fields.text(column('title')) ?? ([where, kindWord].filter((part) => part !== '').join(': ') || `Row ${number}`);
    const isAdded = addEventRow(context, row, fields, column('id'), {
      id,
      title,
      summary: fields.text(column('summary')) ?? title,
      when,
      undated: '1900/..',
      isPlaced: spot.point !== null,
      place: placeOf(context, row, column('place'), spot),
      kind: kindOf(kindWord),
      placePrecision: spot.rings ? 'neighbourhood' : spot.point === null ? 'country' : 'exact',
    });
    if (!isAdded) return 'rejected';
    const from = when?.split('/')[0] ?? '1900';
    const outletName = oneName(row.cell(column('outlet')) || file);
    const report = builder.report({
      outlet: builder.outlet(outletName, row.cell(column('outlet')) === '' ? 'reference' : outletKind(outletName)),
      title: fields.text(column('headline')),
      published: `${from}/..`,
      publishedBasis: 'inferred',
      url: webAddress(fields.text(column('url'))),
    });
    const originName = fields.text(column('origin'));
    const origin = originName === null ? null : actorOf(context, oneName(originName));
    const said = { origin, voice: origin === null ? ('own' as const) : ('attributed' as const) };
    builder.claim(report, id, 'mention', {}, said);
    for (const { value, note } of tolls) builder.claim(report, id, 'killed', value, { ...said, note: { en: note } });
    if (wounded !== null) {
      builder.claim(report, id, 'wounded', { min: wounded, max: wounded, people: 'people', hedge: 'exact' }, said);
    }
    const blamed = fields.text(column('blamed'));
    if (blamed !== null) {
      const actor = builder.actor(blamed, { kind: 'armed-group', side: 'unknown', named: true });
      builder.claim(report, id, 'responsible', { actors: [actor] }, said);
    }
    return 'kept';
  };
}

function actorOf({ builder }: RowContext, name: string): string {
  const kind = sourceKind(name);
  return builder.actor(name, { kind, side: 'unknown', named: isNamed(kind) });
}

export const MAPPED_TABLES: readonly TermTable[] = [KINDS];

/** The format of one table whose columns a person has confirmed. */
export function mappedFormat(file: string, names: readonly string[], mapping: Mapping): TableFormat {
  return {
    id: 'table',
    name: file,
    title: { en: file },
    licence: 'not stated in the file',
    timeZone: 'UTC',
    needs: [],
    layouts: [],
    tables: MAPPED_TABLES,
    open: (context) => {
      const read = openMapped(context, names, mapping);
      return (row, fields) => read({ row, fields, ground: null });
    },
  };
}
