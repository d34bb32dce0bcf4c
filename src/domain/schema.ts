/**
 * The dataset format `parallax/1`: every record's shape, as one schema that the compiler, the app and the published
 * JSON Schema share. It decides shapes only; rules between records live in checks.ts. It must never repair a value.
 */
import * as v from 'valibot';
import { ClaimSchema, type TollSchema } from './claimSchema';
import { count, edtf, id, ordinal, sha256, TextSchema, words } from './schemaParts';

const lonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const webAddress = v.pipe(
  v.string(),
  v.check((s) => /^https?:\/\/[^\s]+$/i.test(s), 'only http: and https: addresses'),
);

const OutletSchema = v.strictObject({
  id,
  name: TextSchema,
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
  ownership: v.exactOptional(TextSchema),
  kind: v.picklist([
    'wire',
    'broadcaster',
    'newspaper',
    'online',
    'state-media',
    'party-media',
    'ngo',
    'medical',
    'monitor',
    'un',
    'government',
    'reference',
  ]),
  actor: v.exactOptional(id),
});

const ReportSchema = v.strictObject({
  id,
  outlet: id,
  title: v.nullable(words),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag')),
  published: edtf,
  publishedBasis: v.picklist(['stated', 'address', 'inferred']),
  url: v.nullable(webAddress),
  copyOf: v.exactOptional(v.nullable(id)),
  wires: v.array(id),
  read: v.picklist(['full', 'excerpt', 'secondary']),
  text: v.exactOptional(v.strictObject({ paragraphs: ordinal, codePoints: ordinal, sha256 })),
  uncoded: v.array(
    v.strictObject({
      paragraph: ordinal,
      reason: v.picklist(['furniture', 'duplicate', 'background', 'provenance', 'no-claim']),
    }),
  ),
  wording: v.exactOptional(v.record(id, count)),
});

export const SIDES = [
  'syrian-state',
  'opposition',
  'kurdish',
  'islamic-state',
  'russia',
  'united-states',
  'un',
  'independent',
  'unknown',
] as const;

const ActorSchema = v.strictObject({
  id,
  name: TextSchema,
  /** How the actor is called where room is short: an agency's initials, never another name. */
  short: v.exactOptional(TextSchema),
  named: v.boolean(),
  kind: v.picklist([
    'armed-forces',
    'armed-group',
    'government',
    'ministry',
    'state-media',
    'news-agency',
    'monitor',
    'medical',
    'humanitarian',
    'un',
    'political',
    'person',
    'officials',
    'activists',
    'residents',
  ]),
  partOf: v.exactOptional(id),
  side: v.picklist(SIDES),
});

const confidence = v.picklist(['high', 'medium', 'low']);

const PlaceSchema = v.strictObject({
  id,
  name: TextSchema,
  aliases: v.array(words),
  within: v.exactOptional(id),
  kind: v.picklist([
    'neighbourhood',
    'suburb',
    'village',
    'landmark',
    'hospital',
    'crossing',
    'base',
    'airport',
    'area',
    'city',
    'country',
  ]),
  point: lonLat,
  precisionM: v.pipe(v.number(), v.minValue(1)),
  /** Rings of [lon, lat]; in `data/` the word "cell" asks the compiler to compute them from the anchors. */
  area: v.exactOptional(v.union([v.literal('cell'), v.array(v.pipe(v.array(lonLat), v.minLength(4)))])),
  control: v.array(v.strictObject({ by: id, from: edtf, to: edtf, basis: words, confidence })),
  basis: words,
  confidence,
  note: v.exactOptional(words),
});

export const EVENT_KINDS = [
  'air-strike',
  'shelling',
  'bombardment',
  'ground-attack',
  'fighting',
  'car-bomb',
  'guided-missile',
  'siege',
  'truce',
  'talks',
  'resolution',
  'statement',
  'count',
] as const;

const EventSchema = v.strictObject({
  id,
  title: TextSchema,
  summary: TextSchema,
  when: edtf,
  place: id,
  kind: v.picklist(EVENT_KINDS),
  placePrecision: v.picklist(['exact', 'neighbourhood', 'part-of-city', 'city', 'region', 'country']),
  within: v.array(id),
  /** The row or feature of the imported file that the event was read from, whole: all cells, whatever they became. */
  original: v.exactOptional(
    v.strictObject({
      file: words,
      line: ordinal,
      /** Which list of the head's `columns` names the cells. */
      columns: count,
      cells: v.array(v.string()),
    }),
  ),
});

const TermSchema = v.strictObject({ id, refersTo: id, label: words, match: v.pipe(v.array(words), v.minLength(1)) });

const StorySchema = v.strictObject({
  id,
  title: TextSchema,
  steps: v.pipe(
    v.array(
      v.strictObject({
        text: TextSchema,
        /** What the text stands on; the rules see to it that they are on screen. */
        claims: v.pipe(v.array(id), v.minLength(1, 'a step names the claims that its sentences stand on')),
        /** The address of the view, without "#"; language and dataset stay the reader's. */
        view: v.string(),
      }),
    ),
    v.minLength(1, 'a story has at least one step'),
  ),
});

/** Orientation only (a river, a road): drawn faintly, never a place of an event. */
const LineSchema = v.strictObject({
  id,
  name: TextSchema,
  kind: v.picklist(['river', 'road']),
  points: v.pipe(v.array(lonLat), v.minLength(2)),
  basis: words,
  confidence,
});

/** What a dataset says of itself, without its records. */
export const HeadSchema = v.strictObject({
  format: v.literal('parallax/1'),
  id,
  title: TextSchema,
  summary: TextSchema,
  licence: words,
  version: words,
  timeZone: words,
  span: edtf,
  /** [west, south, east, north] */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** The event chosen where an address names none. */
  opensOn: v.exactOptional(id),
  /** Of an imported file: the names of its columns, one list a layout. */
  columns: v.exactOptional(v.array(v.array(v.string()))),
});

/** One schema a record kind, in the order in which a dataset lists them. */
export const RECORD_SCHEMAS = {
  outlets: OutletSchema,
  reports: ReportSchema,
  actors: ActorSchema,
  places: PlaceSchema,
  events: EventSchema,
  claims: ClaimSchema,
  terms: TermSchema,
  stories: StorySchema,
  lines: LineSchema,
} as const;

/** In the order in which figures are shown. */
export const TOLL_FACETS = ['killed', 'wounded', 'casualties'] as const satisfies readonly Claim['facet'][];

/** Every facet, in the order in which tables list them. */
export const FACETS: readonly Claim['facet'][] = [
  'mention',
  ...TOLL_FACETS,
  'responsible',
  'weapon',
  'target',
  'time',
  'location',
  'statement',
];

export type RecordKind = keyof typeof RECORD_SCHEMAS;

export type Text = v.InferOutput<typeof TextSchema>;
export type Outlet = v.InferOutput<typeof OutletSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Event = v.InferOutput<typeof EventSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Toll = v.InferOutput<typeof TollSchema>;
export type Story = v.InferOutput<typeof StorySchema>;
export type Term = v.InferOutput<typeof TermSchema>;
export type Line = v.InferOutput<typeof LineSchema>;
export type Side = (typeof SIDES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Facet = Claim['facet'];
export type ClaimOf<F extends Facet> = Extract<Claim, { facet: F }>;
export type TollFacet = (typeof TOLL_FACETS)[number];
export type TollClaim = ClaimOf<TollFacet>;

export type Head = v.InferOutput<typeof HeadSchema>;
export type Records = { [K in RecordKind]: v.InferOutput<(typeof RECORD_SCHEMAS)[K]>[] };
/** A whole dataset. All ids resolve and all rules of checks.ts hold once it has been read without problems. */
export type Dataset = Head & Records;
