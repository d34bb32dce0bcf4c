/**
 * What the columns of any table may mean, guessed from their names and from what stands in them, for the person to
 * correct. A guess is only made where the values bear it out; a column without a role is kept and shown all the same.
 */
import { readIsoDay } from './sheet';

export const ROLES = [
  'id',
  'title',
  'date',
  'endDate',
  'latitude',
  'longitude',
  'place',
  'kind',
  'killed',
  'killedLow',
  'killedHigh',
  'wounded',
  'blamed',
  'outlet',
  'origin',
  'headline',
  'url',
  'summary',
] as const;
export type Role = (typeof ROLES)[number];

/** Which column has each role: its index. */
export type Mapping = Partial<Readonly<Record<Role, number>>>;

const isDate = (value: string) => readIsoDay(value) !== null || /^\d{4}(-\d{2})?$/.test(value);
const isCount = (value: string) => /^\d{1,7}$/.test(value);
const isDegrees = (most: number) => (value: string) => /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most;
const isText = (value: string) => value !== '';

interface RoleRule {
  readonly role: Role;
  readonly name: RegExp;
  readonly holds: (value: string) => boolean;
}

const RULES: readonly RoleRule[] = [
  { role: 'latitude', name: /^(lat|latitude|y|خط العرض)$/, holds: isDegrees(90) },
  { role: 'longitude', name: /^(lon|lng|long|longitude|x|خط الطول)$/, holds: isDegrees(180) },
  { role: 'endDate', name: /^(end|until|date_?end|end_?date|to)$|end.*date|date.*end/, holds: isDate },
  { role: 'date', name: /^(when|day|time|timestamp|التاريخ|تاريخ)$|date|start/, holds: isDate },
  {
    role: 'killedLow',
    name: /(killed|deaths?|fatalit).*(min|low)|(min|low).*(killed|deaths?|fatalit)/,
    holds: isCount,
  },
  {
    role: 'killedHigh',
    name: /(killed|deaths?|fatalit).*(max|high)|(max|high).*(killed|deaths?|fatalit)/,
    holds: isCount,
  },
  { role: 'killed', name: /killed|dead|deaths?|fatalit|casualt|قتلى|القتلى/, holds: isCount },
  { role: 'wounded', name: /wounded|injur|جرحى|الجرحى/, holds: isCount },
  { role: 'id', name: /^(id|event_?id|uid|code|ref|المعرف)$/, holds: isText },
  { role: 'url', name: /^(url|link|source_?url|href)$/, holds: (value) => /^https?:\/\//i.test(value) },
  { role: 'headline', name: /headline/, holds: isText },
  { role: 'outlet', name: /^(source|outlet|publisher|media|المصدر)$|outlet|publisher/, holds: isText },
  { role: 'origin', name: /original_?source|source_?original|attributed|according/, holds: isText },
  { role: 'blamed', name: /blam|perpetrator|responsib|belligerent|actor|attacker|الجهة/, holds: isText },
  { role: 'kind', name: /type|kind|category|النوع/, holds: isText },
  { role: 'place', name: /place|location|town|city|village|neighbou?rhood|المكان|الموقع/, holds: isText },
  { role: 'summary', name: /summary|notes?|description|details|الوصف/, holds: isText },
  { role: 'title', name: /^(title|name|event|incident|label|العنوان|الاسم)$/, holds: isText },
];

/** Nine in ten filled cells bear the role out. */
function isBorneOut(holds: (value: string) => boolean, values: readonly string[]): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  return filled.length > 0 && filled.filter(holds).length >= filled.length * 0.9;
}

export function guessMapping(header: readonly string[], samples: readonly (readonly string[])[]): Mapping {
  const mapping: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const valuesOf = (column: number) => samples.map((row) => row[column] ?? '');
  for (const { role, name, holds } of RULES) {
    const column = header.findIndex(
      (own, i) => !taken.has(i) && name.test(own.trim().toLowerCase()) && isBorneOut(holds, valuesOf(i)),
    );
    if (column === -1) continue;
    mapping[role] = column;
    taken.add(column);
  }
  return mapping;
}

/** A table can be read once something in it says when, where or what. */
export const isEnough = ({ date, latitude, longitude, place, title }: Mapping): boolean =>
  date !== undefined ||
  (latitude !== undefined && longitude !== undefined) ||
  place !== undefined ||
  title !== undefined;
