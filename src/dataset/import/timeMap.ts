/**
 * TimeMap (Forensic Architecture): events with the ids of their sources and associations. Its days are months first; a
 * time of day is kept beside the event and makes no instant. Each source becomes a report that tells of the event.
 */
import { dayOf, isoDay } from '../../lib/day';
import { addEventRow, idPart, isPlainId } from './eventRow';
import type { RowContext, RowFate } from './format';
import { cellText, isObject, type JsonObject, listAt, own } from './json';
import { type JsonInput, type JsonRead, readJsonRows } from './jsonReader';
import { type Fields, readIsoDay, type SheetRow } from './sheet';
import { outletKind } from './sourceTerms';

export const isTimeMap = (json: unknown): json is JsonObject =>
  isObject(json) &&
  Array.isArray(own(json, 'events')) &&
  own(json, 'format') === undefined &&
  (own(json, 'sources') !== undefined || own(json, 'associations') !== undefined);

/** By id, from a list or from an object keyed by id. */
function byId(value: unknown): ReadonlyMap<string, JsonObject> {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item: unknown) => [isObject(item) ? cellText(own(item, 'id')) : '', item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return new Map(entries.flatMap(([id, item]) => (isObject(item) ? [[id, item] as const] : [])));
}

function readDay(text: string): string | null {
  const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!monthFirst) return readIsoDay(text);
  const day = dayOf(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]));
  return day === null ? null : isoDay(day);
}

const textAt = (object: JsonObject, ...keys: string[]) =>
  keys.map((key) => cellText(own(object, key)).trim()).find((text) => text !== '') ?? null;

function addressOf(source: JsonObject): string | null {
  const paths = [textAt(source, 'url', 'path'), ...listAt(source, 'paths').map(cellText)];
  return paths.find((path) => path !== null && /^https?:\/\/[^\s]+$/i.test(path)) ?? null;
}

function addSource({ builder, oneName }: RowContext, source: JsonObject, event: string, from: string | null): void {
  const url = addressOf(source);
  const host = url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null);
  const name = oneName(textAt(source, 'author', 'publisher', 'outlet') ?? host ?? textAt(source, 'type') ?? 'TimeMap');
  const written = textAt(source, 'date');
  const date = written === null ? null : readDay(written);
  const report = builder.report({
    outlet: builder.outlet(name, outletKind(name)),
    title: textAt(source, 'title', 'description'),
    published: date ?? `${from ?? '1900'}/..`,
    publishedBasis: date === null ? 'inferred' : 'stated',
    url,
  });
  builder.claim(report, event, 'mention', {}, { voice: 'attributed' });
}

function open(context: RowContext, json: JsonObject, events: readonly unknown[]) {
  const { builder, file, fileNumber, oneName } = context;
  const sources = byId(own(json, 'sources'));
  const associations = byId(own(json, 'associations'));
  return (row: SheetRow, fields: Fields, at: number): RowFate => {
    const event = events[at];
    const record = isObject(event) ? event : {};
    const written = fields.text('date') ?? fields.text('datetime');
    const when = written === null ? null : readDay(written);
    if (written !== null && when === null) fields.reject('date', 'not a date of the calendar');
    const point = fields.point('longitude', 'latitude');
    if (fields.isRejected()) return 'rejected';
    if (context.isOutside(when)) return 'outside';
    const number = row.cell('id') || row.cell('civId') || String(at);
    const id = `timemap${fileNumber}:${isPlainId(number) ? idPart(number) : at}`;
    const named = listAt(record, 'associations').map((one) => (isObject(one) ? one : associations.get(cellText(one))));
    const labels = named.flatMap((one) => (one ? [textAt(one, 'title', 'id') ?? ''] : [])).filter((l) => l !== '');
    const title = fields.text('title') ?? fields.text('description') ?? fields.text('location') ?? `Event ${number}`;
    const place = fields.text('location') ?? 'Place not given';
    const isAdded = addEventRow(context, row, fields, 'id', {
      id,
      title,
      summary: [fields.text('description') ?? title, ...labels].join(' · '),
      when,
      undated: '1900/..',
      isPlaced: point !== null,
      place: builder.place({
        name: place,
        kind: point === null ? 'area' : 'landmark',
        within: null,
        point,
        precisionM: 1000,
        basis: 'coordinates of the file',
      }),
      kind: 'count',
      placePrecision: point === null ? 'country' : 'exact',
    });
    if (!isAdded) return 'rejected';
    const asked = listAt(record, 'sources').map((one) => (isObject(one) ? one : sources.get(cellText(one))));
    const known = asked.flatMap((one) => (one ? [one] : []));
    if (known.length < asked.length) {
      fields.note('sources', 'a source is named that the file does not hold', 'The event is shown without it.');
    }
    for (const source of known) addSource(context, source, id, when);
    if (known.length > 0) return 'kept';
    const outlet = builder.outlet(oneName(file), 'reference');
    const published = `${when ?? '1900'}/..`;
    const report = builder.report({ outlet, title: null, published, publishedBasis: 'inferred', url: null });
    builder.claim(report, id, 'mention', {});
    return 'kept';
  };
}

export function readTimeMap(json: JsonObject, input: JsonInput): JsonRead {
  const events = listAt(json, 'events');
  const names = [...new Set(events.flatMap((event) => (isObject(event) ? Object.keys(event) : [])))];
  const rows = events.map((event) => (isObject(event) ? names.map((name) => cellText(own(event, name))) : null));
  return readJsonRows(input, names, rows, (context) => open(context, json, events));
}
