/** How the codes of ACLED become the project's terms (ACLED Codebook), in both the older numbers and the newer words. */
import type { Actor, Event, EventKind, Side } from '../../domain/schema';
import { type TermTable, termOf } from './terms';

const KINDS: TermTable<EventKind> = {
  column: 'sub_event_type',
  terms: [
    { from: 'Air/drone strike', to: 'air-strike' },
    { from: 'Shelling/artillery/missile attack', to: 'shelling' },
    { from: 'Armed clash', to: 'fighting' },
    { from: 'Government regains territory', to: 'fighting' },
    { from: 'Non-state actor overtakes territory', to: 'fighting' },
    { from: 'Attack', to: 'ground-attack' },
    { from: 'Agreement', to: 'talks' },
    { from: 'Chemical weapon', to: 'bombardment' },
    { from: '*', to: 'count', note: 'what the project has no word for: protests, mines, abductions and others' },
  ],
};

const PRECISIONS: TermTable<Event['placePrecision']> = {
  column: 'geo_precision',
  terms: [
    { from: '1', to: 'exact', note: 'a named place; circle of 3 km' },
    { from: '2', to: 'region', note: 'near a named place; circle of 25 km' },
    { from: '3', to: 'region', note: 'a province; circle of 100 km' },
    { from: '*', to: 'country' },
  ],
};

/** `inter1`, `inter2`: numbers until 2024, words since. */
const ACTOR_KINDS: TermTable<Actor['kind']> = {
  column: 'inter1, inter2',
  terms: [
    { from: '1', to: 'armed-forces' },
    { from: 'State forces', to: 'armed-forces' },
    { from: '2', to: 'armed-group' },
    { from: '/^rebel (group|forces)s?$/', to: 'armed-group' },
    { from: '3', to: 'armed-group' },
    { from: 'Political militia', to: 'armed-group' },
    { from: '4', to: 'armed-group' },
    { from: 'Identity militia', to: 'armed-group' },
    { from: '5', to: 'activists' },
    { from: 'Rioters', to: 'activists' },
    { from: '6', to: 'activists' },
    { from: 'Protesters', to: 'activists' },
    { from: '7', to: 'residents' },
    { from: 'Civilians', to: 'residents' },
    { from: '8', to: 'armed-forces' },
    { from: '/^(external\\/)?other forces$/', to: 'armed-forces' },
    { from: '*', to: 'armed-group' },
  ],
};

const SIDES: TermTable<Side> = {
  column: 'actor1, actor2',
  terms: [
    { from: '/^(military|police) forces of syria/', to: 'syrian-state' },
    { from: '/^military forces of russia/', to: 'russia' },
    { from: '/^military forces of the united states/', to: 'united-states' },
    { from: '/^islamic state/', to: 'islamic-state' },
    { from: '/^(qsd|ypg|ypj)\\b/', to: 'kurdish' },
    { from: '/^opposition rebels \\(syria\\)/', to: 'opposition' },
    { from: '/^jwn: syrian national army/', to: 'opposition' },
    { from: '*', to: 'unknown', note: 'what the table does not know' },
  ],
};

export const ACLED_TABLES: readonly TermTable[] = [KINDS, PRECISIONS, ACTOR_KINDS, SIDES];
export const acledKind = termOf(KINDS);
export const acledPrecision = termOf(PRECISIONS);
export const acledActorKind = termOf(ACTOR_KINDS);
export const acledSide = termOf(SIDES);

export const ACLED_RADIUS_M: Readonly<Record<string, number>> = { '1': 3000, '2': 25_000, '3': 100_000 };
