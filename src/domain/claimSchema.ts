/** The shape of a claim and of the value of each facet (data-model.md, "Facets and values"). Shapes only, no rules. */
import * as v from 'valibot';
import { count, edtf, id, ordinal, sha256, TextSchema, words } from './schemaParts';
import { HEDGES } from './toll';

const GROUPS = [
  'women',
  'children',
  'men',
  'medical-staff',
  'doctors',
  'dentists',
  'nurses',
  'patients',
  'civilians',
  'combatants',
] as const;

export const TollSchema = v.strictObject({
  min: count,
  max: v.nullable(count),
  people: v.picklist([
    'people',
    'civilians',
    'combatants',
    'staff',
    'patients',
    'staff-and-patients',
    'health-workers',
  ]),
  hedge: v.picklist(HEDGES),
  breakdown: v.exactOptional(
    v.array(v.strictObject({ group: v.picklist(GROUPS), min: count, max: v.nullable(count) })),
  ),
});

const claim = <F extends string, V extends v.GenericSchema>(facet: F, value: V) =>
  v.strictObject({
    id,
    report: id,
    event: id,
    facet: v.literal(facet),
    value,
    origin: v.nullable(id),
    via: v.array(id),
    voice: v.picklist(['own', 'attributed', 'distanced']),
    stance: v.picklist(['affirms', 'denies', 'doubts']),
    part: v.picklist(['headline', 'deck', 'subhead', 'caption', 'body']),
    evidence: v.nullable(v.strictObject({ paragraph: ordinal, start: count, end: ordinal, sha256 })),
    resolved: v.exactOptional(v.literal(true)),
    derived: v.exactOptional(v.literal(true)),
    wording: v.exactOptional(words),
    note: v.exactOptional(TextSchema),
  });

export const ClaimSchema = v.variant('facet', [
  claim('mention', v.strictObject({})),
  claim('killed', TollSchema),
  claim('wounded', TollSchema),
  claim('casualties', TollSchema),
  claim(
    'responsible',
    v.strictObject({
      actors: v.array(id),
      mode: v.exactOptional(v.picklist(['and', 'or'])),
      hedged: v.exactOptional(v.literal(true)),
    }),
  ),
  claim(
    'weapon',
    v.strictObject({
      weapon: v.picklist([
        'air-strike',
        'barrel-bomb',
        'rocket',
        'mortar',
        'shell',
        'car-bomb',
        'guided-missile',
        'ground-fire',
        'unspecified',
      ]),
    }),
  ),
  claim('target', v.strictObject({ what: TextSchema, place: v.exactOptional(id) })),
  claim('time', v.strictObject({ when: edtf })),
  claim('location', v.strictObject({ place: id, asNamed: words })),
  claim('statement', v.strictObject({ gist: TextSchema, when: v.exactOptional(edtf) })),
]);
