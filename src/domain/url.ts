/**
 * The view in the page's address: one row a key, each with how it is read and written. A key that is unknown or a value
 * that cannot be read is left out and named; an address can never open a file, load another address or change a setting.
 */
import { parseEdtf } from './edtf';
import {
  CLOCKS,
  FILLS,
  INITIAL_VIEW,
  isDisagreement,
  isEventKind,
  LANE_CHOICES,
  LANGUAGES,
  MARK_SIZES,
  PANELS,
  TINTS,
  type View,
} from './viewState';
import { parseDay } from '../lib/day';

/** Which ids exist. Before a dataset is loaded every well-formed id passes. */
export interface KnownIds {
  readonly events: ReadonlyMap<string, unknown>;
  readonly reports: ReadonlyMap<string, unknown>;
  readonly actors: ReadonlyMap<string, unknown>;
  readonly outlets: ReadonlyMap<string, unknown>;
  readonly places: ReadonlyMap<string, unknown>;
  readonly stories: ReadonlyMap<string, { readonly steps: readonly unknown[] }>;
}

/** What was left out of an address. */
export interface AddressFault {
  readonly key: string;
  readonly value: string;
  readonly fault: 'unknown-key' | 'bad-value' | 'unknown-id';
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };
const bad: Read<never> = { ok: false };
const ok = <T>(value: T): Read<T> => ({ ok: true, value });

interface Row<K extends keyof View> {
  readonly field: K;
  readonly read: (text: string) => Read<View[K]>;
  readonly write: (value: View[K]) => string;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.:_-]{0,199}$/;
const MOST_IDS = 500;

const row = <K extends keyof View>(field: K, read: Row<K>['read'], write: Row<K>['write']): Row<K> => ({
  field,
  read,
  write,
});
const id = <K extends 'dataset' | 'event' | 'report' | 'story'>(field: K) =>
  row(
    field,
    (text) => (ID.test(text) ? ok(text as View[K]) : bad),
    (value) => value ?? '',
  );
const date = <K extends 'from' | 'to'>(field: K) =>
  row(
    field,
    (text) => (parseEdtf(text) ? ok(text as View[K]) : bad),
    (value) => value ?? '',
  );
const ids = <K extends 'actors' | 'outlets' | 'places'>(field: K) =>
  row(
    field,
    (text) => {
      const list = [...new Set(text.split(','))];
      return list.length <= MOST_IDS && list.every((s) => ID.test(s)) ? ok(list as unknown as View[K]) : bad;
    },
    (value) => value.join(','),
  );
/** A list of words of our own. */
const words = <K extends 'kinds' | 'disagreements'>(field: K, isOne: (id: string) => boolean) =>
  row(
    field,
    (text) => {
      const list = [...new Set(text.split(','))];
      return list.every(isOne) ? ok(list as unknown as View[K]) : bad;
    },
    (value) => value.join(','),
  );
const choice = <K extends 'panel' | 'fill' | 'tint' | 'markSize' | 'lanes' | 'clocks' | 'lang'>(
  field: K,
  values: readonly View[K][],
) =>
  row(
    field,
    (text) => (values.includes(text as View[K]) ? ok(text as View[K]) : bad),
    (value) => value,
  );

/** Four decimals of a degree: eleven metres at most. */
const DEGREE_DIGITS = 4;
function readArea(text: string): Read<View['area']> {
  const [west, south, east, north, ...more] = text
    .split(',')
    .map((s) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(s) ? +s : NaN));
  if (west === undefined || south === undefined || east === undefined || north === undefined) return bad;
  const isBox = more.length === 0 && -180 <= west && west < east && east <= 180;
  return isBox && -90 <= south && south < north && north <= 90 ? ok([west, south, east, north]) : bad;
}

/** The keys of an address (contract.md, "The address"), in the order in which they are written. */
const ROWS = {
  d: id('dataset'),
  e: id('event'),
  r: id('report'),
  from: date('from'),
  to: date('to'),
  actor: ids('actors'),
  outlet: ids('outlets'),
  kind: words('kinds', isEventKind),
  differs: words('disagreements', isDisagreement),
  place: ids('places'),
  area: row('area', readArea, (value) => value?.map((degree) => +degree.toFixed(DEGREE_DIGITS)).join(',') ?? ''),
  q: row(
    'q',
    (text) => (text.length <= 500 ? ok(text) : bad),
    (value) => value,
  ),
  known: row(
    'known',
    (text) => (parseDay(text) === null ? bad : ok(text)),
    (value) => value ?? '',
  ),
  view: choice('panel', PANELS),
  fill: choice('fill', FILLS),
  tint: choice('tint', TINTS),
  size: choice('markSize', MARK_SIZES),
  lanes: choice('lanes', LANE_CHOICES),
  clocks: choice('clocks', CLOCKS),
  story: id('story'),
  step: row(
    'step',
    (text) => (/^[1-9]\d{0,2}$/.test(text) ? ok(Number(text)) : bad),
    (value) => String(value),
  ),
  lang: choice('lang', LANGUAGES),
} as const;
type Key = keyof typeof ROWS;

const isKey = (key: string): key is Key => Object.hasOwn(ROWS, key);

/** Half a character, as a cut emoji leaves it, has no form in an address. */
function encode(value: string): string {
  const whole = value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The fragment without "#": what differs from the view a dataset opens with. Empty where nothing does. */
export function writeAddress(view: View): string {
  const parts = Object.entries(ROWS).flatMap(([key, { field, write }]) => {
    const value = (write as (v: unknown) => string)(view[field]);
    const initial = (write as (v: unknown) => string)(INITIAL_VIEW[field]);
    return value === initial ? [] : [`${key}=${encode(value)}`];
  });
  return parts.join('&');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** A missing key is its default; the last of a repeated key counts. */
export function readAddress(fragment: string): { view: View; faults: AddressFault[] } {
  const view: Record<string, unknown> = { ...INITIAL_VIEW };
  const faults: AddressFault[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const eq = part.indexOf('=');
    const rawKey = eq < 0 ? part : part.slice(0, eq);
    const key = decode(rawKey) ?? rawKey;
    const raw = eq < 0 ? '' : part.slice(eq + 1);
    if (!isKey(key)) {
      faults.push({ key: key.slice(0, 40), value: raw.slice(0, 80), fault: 'unknown-key' });
      continue;
    }
    const value = decode(raw);
    const read = value === null ? bad : ROWS[key].read(value);
    if (read.ok) view[ROWS[key].field] = read.value;
    else faults.push({ key, value: (value ?? raw).slice(0, 80), fault: 'bad-value' });
  }
  return { view: view as unknown as View, faults };
}

/** Leaves out the ids that a dataset does not hold, and names them. */
export function keepKnownIds(view: View, known: KnownIds): { view: View; faults: AddressFault[] } {
  const faults: AddressFault[] = [];
  const holds = (key: string, records: ReadonlyMap<string, unknown>, value: string) => {
    if (records.has(value)) return true;
    faults.push({ key, value, fault: 'unknown-id' });
    return false;
  };
  const lists = Object.fromEntries(
    (['actors', 'outlets', 'places'] as const).map((clause) => [
      clause,
      view[clause].filter((x) => holds(clause.slice(0, -1), known[clause], x)),
    ]),
  );
  const event = view.event !== null && holds('e', known.events, view.event) ? view.event : null;
  const report = view.report !== null && holds('r', known.reports, view.report) ? view.report : null;
  const story = view.story !== null && holds('story', known.stories, view.story) ? view.story : null;
  const steps = story === null ? 0 : known.stories.get(story)!.steps.length;
  const step = view.step <= steps ? view.step : 1;
  if (story !== null && step !== view.step) faults.push({ key: 'step', value: `${view.step}`, fault: 'unknown-id' });
  return { view: { ...view, ...lists, event, report, story, step }, faults };
}
