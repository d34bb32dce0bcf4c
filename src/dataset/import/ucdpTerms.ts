/**
 * How the codes of UCDP GED become the project's terms (codebook: Högbladh, "UCDP GED Codebook"). Radii are circles to
 * look in: the codebook gives 25 km for precision 2 and no size for the others.
 */
import type { Event, EventKind, Place, Side } from '../../domain/schema';
import { type TermTable, termOf } from './terms';

const TYPES: TermTable<EventKind> = {
  column: 'type_of_violence',
  terms: [
    { from: '1', to: 'fighting', note: 'state-based conflict; the means are not coded, an air strike is here too' },
    { from: '2', to: 'fighting', note: 'non-state conflict' },
    { from: '3', to: 'count', note: 'one-sided violence against civilians; the means are not coded' },
    { from: '*', to: 'count' },
  ],
};

const PRECISIONS: TermTable<Event['placePrecision']> = {
  column: 'where_prec',
  terms: [
    { from: '1', to: 'exact', note: 'the named place; its circle is by kind: village 1 km, town 3 km, city 5 km' },
    { from: '2', to: 'region', note: 'within about 25 km of the point' },
    { from: '3', to: 'region', note: 'a district; circle of 40 km' },
    { from: '4', to: 'region', note: 'a province; circle of 100 km' },
    { from: '5', to: 'region', note: 'a line or a vague area; circle of 100 km' },
    { from: '6', to: 'country', note: 'only the country; circle of 400 km' },
    { from: '7', to: 'region', note: 'sea or air; circle of 400 km' },
    { from: '*', to: 'country' },
  ],
};

const SIDES: TermTable<Side> = {
  column: 'side_a, side_b',
  terms: [
    { from: 'Government of Syria', to: 'syrian-state' },
    { from: '/^government of russia/', to: 'russia' },
    { from: '/^government of (the )?united states/', to: 'united-states' },
    { from: 'IS', to: 'islamic-state' },
    { from: '/^(sdf|ypg|pyd|pkk)$/', to: 'kurdish' },
    { from: 'Syrian insurgents', to: 'opposition' },
    {
      from: '/\\b(sna|fsa|southern front|fatah halab|national front for liberation|hawar kilis)\\b/',
      to: 'opposition',
    },
    { from: '*', to: 'unknown', note: 'what the table does not know' },
  ],
};

const PLACE_KINDS: TermTable<Place['kind']> = {
  column: 'where_coordinates',
  terms: [
    { from: '/\\b(suburb)$/', to: 'suburb' },
    { from: '/\\b(neighbou?rhood|quarter|camp)$/', to: 'neighbourhood' },
    { from: '/\\b(airport|airfield)$/', to: 'airport' },
    { from: '/\\b(base|airbase)$/', to: 'base' },
    { from: '/\\b(village|town|city|farm|farms)$/', to: 'village', note: 'a settlement with a point of its own' },
    { from: '*', to: 'landmark' },
  ],
};

export const UCDP_TABLES: readonly TermTable[] = [TYPES, PRECISIONS, SIDES, PLACE_KINDS];
export const kindOfType = termOf(TYPES);
export const precisionOf = termOf(PRECISIONS);
export const sideOf = termOf(SIDES);
const kindOfPlace = termOf(PLACE_KINDS);

const RADIUS_M: Readonly<Record<string, number>> = {
  '2': 25_000,
  '3': 40_000,
  '4': 100_000,
  '5': 100_000,
  '6': 400_000,
  '7': 400_000,
};
const SETTLEMENT_M: Readonly<Record<string, number>> = { town: 3000, city: 5000 };

/** Kind and circle of the place that a row names. */
export function groundOf(whereWord: string, wherePrec: string): Pick<Place, 'kind' | 'precisionM'> {
  const radius = RADIUS_M[wherePrec];
  if (radius !== undefined) return { kind: wherePrec === '6' ? 'country' : 'area', precisionM: radius };
  const last = whereWord.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return { kind: kindOfPlace(whereWord), precisionM: SETTLEMENT_M[last] ?? 1000 };
}

export const TYPE_WORDS: Readonly<Record<string, string>> = {
  '1': 'state-based conflict',
  '2': 'non-state conflict',
  '3': 'one-sided violence',
};
