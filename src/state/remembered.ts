/**
 * What this browser remembers of how files are to be read: the meaning of columns and the spellings of outlets. Only
 * names of columns and outlets are kept, never a row. Where storage is refused it is remembered for this visit.
 */
import * as v from 'valibot';
import { type Mapping, ROLES } from '../dataset/import/columnRoles';
import { NAME_RULES, type NameRule } from '../dataset/import/outletNames';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const MappingsSchema = v.array(
  v.object({ header: v.array(v.string()), roles: v.array(v.tuple([v.picklist(ROLES), index])) }),
);
const NamesSchema = v.array(v.object({ name: v.string(), spellings: v.array(v.string()) }));

export type RememberedMapping = v.InferOutput<typeof MappingsSchema>[number];

const MAPPINGS = 'parallax.mappings';
const NAMES = 'parallax.names';
/** The oldest are forgotten first. */
const MOST_MAPPINGS = 50;

/** For this visit, whatever storage does. */
const held = new Map<string, unknown>();

function read(key: string): unknown {
  if (held.has(key)) return held.get(key);
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  held.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Refused or full: the visit still has it.
  }
}

export function rememberedMappings(): readonly RememberedMapping[] {
  const parsed = v.safeParse(MappingsSchema, read(MAPPINGS));
  return parsed.success ? parsed.output : [];
}

export function rememberMapping(header: readonly string[], mapping: Mapping): void {
  const roles = ROLES.flatMap((role): [(typeof ROLES)[number], number][] =>
    mapping[role] === undefined ? [] : [[role, mapping[role]]],
  );
  const others = rememberedMappings().filter((one) => one.header.join('\n') !== header.join('\n'));
  write(MAPPINGS, [...others, { header: [...header], roles }].slice(-MOST_MAPPINGS));
}

export function rememberedNames(): readonly NameRule[] {
  const parsed = v.safeParse(NamesSchema, read(NAMES));
  return parsed.success ? parsed.output : NAME_RULES;
}

/** null: back to the table that the project comes with. */
export function rememberNames(rules: readonly NameRule[] | null): void {
  write(NAMES, rules);
}
