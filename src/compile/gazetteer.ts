/**
 * Turns the copied facts of a gazetteer into Place and Line records. It must never make a point look sharper than its
 * source. How far a point is trusted (precisionM), in this order:
 *   "+-600 m" or "+-1 km" stated for the point itself; else by confidence: high 400 m, medium 800 m, low 1000 m.
 *   A hospital is never under 800 m, and never under what its whole neighbourhood needs (do no harm).
 * The control column is named after its month (control_2016_04) and colours whole quarters: confidence low.
 */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type Problem, showValue } from '../domain/problem';
import { metresBetween } from '../lib/metres';
import { isInArea, type Point, type Ring } from '../lib/ring';
import { type Anchor, areasOf, OUTSIDE } from './areas';
import type { Draft } from './records';

export interface Gazetteer {
  readonly places: Draft[];
  readonly areas: ReadonlyMap<string, Ring[]>;
  readonly problems: Problem[];
}

type Row = Readonly<Record<string, string>>;

const CONTROL_BY: Readonly<Record<string, string>> = {
  government: 'syrian-state',
  opposition: 'opposition',
  'kurdish-ypg': 'ypg',
  'islamic-state': 'islamic-state',
};
const CONTROL_BASIS = 'General knowledge of whole quarters, partly confirmed by press and monitors';
const TRUSTED_M: Readonly<Record<string, number>> = { high: 400, medium: 800, low: 1000 };
const HOSPITAL_M = 800;

/** Rows of a CSV file with their lines; a file that does not parse cleanly is a problem, not half a list. */
export function readRows(file: string, text: string): { rows: { row: Row; line: number }[]; problems: Problem[] } {
  const { data, errors } = Papa.parse<Row>(text.trimEnd(), { header: true });
  const problems = errors.map((e) => {
    const line = e.row === undefined ? 1 : e.row + 2;
    return { file, line, reason: `not CSV: ${e.message}`, action: 'Mend this row' };
  });
  return { rows: data.map((row, i) => ({ row, line: i + 2 })), problems };
}

/** Metres stated for the point itself; what is stated for a source that differs says nothing of it. */
function statedM(source: string): number | null {
  const own = source.split(/;?\s*(?:differs|agrees)\b/)[0]!;
  const m = /\+-\s*(\d+(?:\.\d+)?)\s*(k?)m\b/.exec(own);
  return m ? Number(m[1]) * (m[2] === 'k' ? 1000 : 1) : null;
}

/** The radius around a point that covers the whole area, in full hundreds of metres. */
function coveringM(point: Point, rings: readonly Ring[]): number {
  return Math.ceil(Math.max(...rings.flat().map((p) => metresBetween(point, p))) / 100) * 100;
}

export function precisionM(row: Row, point: Point, neighbourhood: readonly Ring[] | undefined): number {
  const trusted = statedM(row['source_of_coordinates'] ?? '') ?? TRUSTED_M[row['confidence'] ?? ''] ?? 1000;
  if (row['kind'] !== 'hospital') return trusted;
  return Math.max(trusted, HOSPITAL_M, neighbourhood ? coveringM(point, neighbourhood) : 0);
}

function controlOf(row: Row) {
  return Object.entries(row).flatMap(([column, holder]) => {
    const m = /^control_(\d{4})_(\d{2})$/.exec(column);
    if (!m || !holder) return [];
    const month = `${m[1]}-${m[2]}`;
    return [{ by: CONTROL_BY[holder] ?? holder, from: month, to: month, basis: CONTROL_BASIS, confidence: 'low' }];
  });
}

export interface Frame {
  /** The city that neighbourhoods belong to, if the dataset's bounds hold exactly one. */
  readonly city: string | undefined;
  readonly bounds: readonly number[];
}

function isInBounds([lon, lat]: Point, bounds: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

const PointSchema = v.tuple([v.number(), v.number()]);

/** The frame of a dataset, from the places that its coders added. */
export function frameOf(added: readonly Draft[], bounds: readonly number[]): Frame {
  const cities = added.filter(({ value }) => {
    return value['kind'] === 'city' && v.is(PointSchema, value['point']) && isInBounds(value['point'], bounds);
  });
  return { city: cities.length === 1 ? String(cities[0]!.value['id']) : undefined, bounds };
}

/** Things small enough to stand in one quarter. */
const STANDS_IN_QUARTER = new Set(['landmark', 'hospital', 'base', 'crossing', 'airport']);

/**
 * The place that holds another one where the coders say nothing else: the quarter in which a building stands, else
 * the city for what lies in bounds. A village is in no city.
 */
function withinOf(row: Row, point: Point, quarter: string | undefined, { city, bounds }: Frame): string | undefined {
  const kind = row['kind'] ?? '';
  if (kind === 'neighbourhood') return city;
  if (STANDS_IN_QUARTER.has(kind) && quarter !== undefined && quarter !== row['id']) return quarter;
  return isInBounds(point, bounds) && kind !== 'village' ? city : undefined;
}

function placeOf(row: Row, areas: Gazetteer['areas'], frame: Frame) {
  const point: Point = [Number(row['lon']), Number(row['lat'])];
  const [quarter, rings] = [...areas].find(([, area]) => isInArea(point, area)) ?? [];
  const within = withinOf(row, point, quarter, frame);
  const arabic = row['name_ar'];
  return {
    id: row['id'],
    name: { en: row['name_en'], ...(arabic ? { ar: arabic } : {}) },
    aliases: (row['aliases'] ?? '').split('|').filter((alias) => alias !== ''),
    ...(within === undefined ? {} : { within }),
    kind: row['kind'],
    point,
    precisionM: precisionM(row, point, rings),
    ...(row['area'] === 'anchors' ? { area: 'cell' } : {}),
    control: controlOf(row),
    basis: row['source_of_coordinates'],
    confidence: row['confidence'],
    ...(row['note'] ? { note: row['note'] } : {}),
  };
}

function readAnchors(file: string, text: string): { anchors: Anchor[]; problems: Problem[] } {
  const { rows, problems } = readRows(file, text);
  const anchors: Anchor[] = [];
  for (const { row, line } of rows) {
    const lonLat: Point = [Number(row['lon'] || Number.NaN), Number(row['lat'] || Number.NaN)];
    if (row['place_id'] && lonLat.every(Number.isFinite)) anchors.push({ place: row['place_id'], lonLat });
    else
      problems.push({
        file,
        line,
        value: showValue(row),
        reason: 'an anchor needs place_id, lon, lat',
        action: 'Mend this row',
      });
  }
  return { anchors, problems };
}

/** Places and areas of the gazetteer's two CSV files; both may be absent (null). */
export function readGazetteer(
  places: { file: string; text: string } | null,
  anchors: { file: string; text: string } | null,
  frame: Frame,
): Gazetteer {
  const read = anchors ? readAnchors(anchors.file, anchors.text) : { anchors: [], problems: [] };
  const { areas, faults } = areasOf(read.anchors);
  const file = anchors?.file ?? '';
  const action = 'Correct the anchors';
  const problems = [...read.problems, ...faults.map(({ place, reason }) => ({ file, record: place, reason, action }))];
  const table = places ? readRows(places.file, places.text) : { rows: [], problems: [] };
  return {
    places: table.rows.map(({ row, line }) => ({ file: places!.file, line, value: placeOf(row, areas, frame) })),
    areas,
    problems: [...problems, ...table.problems],
  };
}

/** Replaces the word "cell" by the computed area; anchors of a place that is not there are a problem. */
export function fillAreas(drafts: readonly Draft[], areas: Gazetteer['areas'], anchorFile: string): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(drafts.map((d) => d.value['id']));
  for (const { file, line, value } of drafts) {
    if (value['area'] !== 'cell') continue;
    const area = areas.get(String(value['id']));
    if (area) value['area'] = area;
    else {
      delete value['area'];
      const record = String(value['id']);
      problems.push({
        file,
        line,
        record,
        field: 'area',
        reason: 'no anchors for this place',
        action: 'Add anchors or drop the area',
      });
    }
  }
  for (const place of areas.keys()) {
    if (ids.has(place) || place === OUTSIDE) continue;
    problems.push({
      file: anchorFile,
      record: place,
      reason: 'anchors of a place that is not listed',
      action: 'Add the place',
    });
  }
  return problems;
}
