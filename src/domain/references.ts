/**
 * Rule 1 of the data model: ids are unique and resolve, and chains (within, partOf, copyOf) have no cycles. It only
 * finds; it never removes a record or guesses which id was meant.
 */
import type { Claim, Dataset, RecordKind } from './schema';

/** One id that a record names: where, and in which list or lists it has to be found. */
interface Reference {
  readonly field: string;
  readonly id: string;
  readonly to: readonly RecordKind[];
  /** Words that may stand instead of an id. */
  readonly or?: readonly string[];
}

export interface Fault {
  readonly kind: RecordKind;
  readonly index: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** Words of `control.by` that are no actor; no actor may take them as its id. */
const CONTROL_WORDS = ['contested', 'unknown'] as const;
const KINDS = ['outlets', 'reports', 'actors', 'places', 'events', 'claims', 'terms', 'stories', 'lines'] as const;

const one = (field: string, id: string | null | undefined, to: RecordKind): Reference[] =>
  id === null || id === undefined ? [] : [{ field, id, to: [to] }];
const many = (field: string, ids: readonly string[], ...to: RecordKind[]): Reference[] =>
  ids.map((id, i) => ({ field: `${field}.${i}`, id, to }));

function ofValue(claim: Claim): Reference[] {
  switch (claim.facet) {
    case 'responsible':
      return many('value.actors', claim.value.actors, 'actors');
    case 'target':
      return one('value.place', claim.value.place, 'places');
    case 'location':
      return one('value.place', claim.value.place, 'places');
    case 'mention':
    case 'killed':
    case 'wounded':
    case 'casualties':
    case 'weapon':
    case 'time':
    case 'statement':
      return [];
  }
}

/** Every id that the records of a kind name, record by record. `refersTo` of a term is free: an actor or an idea. */
const REFERENCES: { readonly [K in RecordKind]: (record: Dataset[K][number]) => Reference[] } = {
  outlets: (r) => one('actor', r.actor, 'actors'),
  reports: (r) => [
    ...one('outlet', r.outlet, 'outlets'),
    ...one('copyOf', r.copyOf, 'reports'),
    ...many('wires', r.wires, 'outlets'),
    ...Object.keys(r.wording ?? {}).map((id): Reference => ({ field: `wording.${id}`, id, to: ['terms'] })),
  ],
  actors: (r) => one('partOf', r.partOf, 'actors'),
  places: (r) => [
    ...one('within', r.within, 'places'),
    ...r.control.map((c, i): Reference => ({ field: `control.${i}.by`, id: c.by, to: ['actors'], or: CONTROL_WORDS })),
  ],
  events: (r) => [...one('place', r.place, 'places'), ...many('within', r.within, 'events')],
  claims: (r) => [
    ...one('report', r.report, 'reports'),
    ...one('event', r.event, 'events'),
    ...one('origin', r.origin, 'actors'),
    ...many('via', r.via, 'actors', 'outlets'),
    ...ofValue(r),
  ],
  terms: () => [],
  stories: (r) => r.steps.flatMap((step, i) => many(`steps.${i}.claims`, step.claims, 'claims')),
  lines: () => [],
};

type Ids = { readonly [K in RecordKind]: ReadonlySet<string> };

function unresolved<K extends RecordKind>(kind: K, records: Dataset[K], ids: Ids): Fault[] {
  const isThere = (r: Reference) => r.or?.includes(r.id) || r.to.some((list) => ids[list].has(r.id));
  return records.flatMap((record, index) =>
    REFERENCES[kind](record)
      .filter((r) => !isThere(r))
      .map((r) => ({
        kind,
        index,
        field: r.field,
        value: r.id,
        reason: `no record of this id in ${r.to.join(' or ')}`,
      })),
  );
}

/** The second and later records that take an id already taken in the same space. */
function repeated(dataset: Dataset, kinds: readonly RecordKind[], taken: readonly string[] = []): Fault[] {
  const seen = new Map<string, string>(taken.map((word) => [word, 'the words of control.by']));
  const faults: Fault[] = [];
  for (const kind of kinds) {
    dataset[kind].forEach((record, index) => {
      const first = seen.get(record.id);
      if (first === undefined) seen.set(record.id, kind);
      else faults.push({ kind, index, field: 'id', value: record.id, reason: `this id is already taken in ${first}` });
    });
  }
  return faults;
}

/** Ids on a cycle: what is left when everything without parents, then everything without children, is peeled off. */
export function idsOnCycles(parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const known = (ids: readonly string[]) => ids.filter((id) => parents.has(id));
  const up = new Map([...parents].map(([id, ids]) => [id, known(ids)] as const));
  const down = new Map<string, string[]>([...parents.keys()].map((id) => [id, []]));
  for (const [id, ids] of up) for (const parent of ids) down.get(parent)!.push(id);
  const left = new Set(parents.keys());
  const peel = (edges: ReadonlyMap<string, readonly string[]>, back: ReadonlyMap<string, readonly string[]>) => {
    const degree = new Map([...left].map((id) => [id, edges.get(id)!.filter((other) => left.has(other)).length]));
    const free = [...left].filter((id) => degree.get(id) === 0);
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
      left.delete(id);
      for (const other of back.get(id)!.filter((o) => left.has(o))) {
        degree.set(other, degree.get(other)! - 1);
        if (degree.get(other) === 0) free.push(other);
      }
    }
  };
  peel(up, down);
  peel(down, up);
  return left;
}

function cycles<R extends { id: string }>(
  kind: RecordKind,
  field: string,
  records: readonly R[],
  parentsOf: (record: R) => readonly (string | null | undefined)[],
): Fault[] {
  const isId = (id: string | null | undefined): id is string => typeof id === 'string';
  const onCycle = idsOnCycles(new Map(records.map((r) => [r.id, parentsOf(r).filter(isId)])));
  return records.flatMap((r, index) =>
    onCycle.has(r.id) ? [{ kind, index, field, value: r.id, reason: `following "${field}" leads in a circle` }] : [],
  );
}

/** All faults of rule 1, in the order of the dataset's lists. */
export function referenceFaults(dataset: Dataset): Fault[] {
  const idsOf = (kind: RecordKind) => new Set(dataset[kind].map((r) => r.id));
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, idsOf(kind)])) as unknown as Ids;
  const rest = KINDS.filter((kind) => kind !== 'outlets' && kind !== 'actors');
  return [
    ...repeated(dataset, ['outlets', 'actors'], CONTROL_WORDS),
    ...rest.flatMap((kind) => repeated(dataset, [kind])),
    ...KINDS.flatMap((kind) => unresolved(kind, dataset[kind], ids)),
    ...cycles('reports', 'copyOf', dataset.reports, (r) => [r.copyOf]),
    ...cycles('actors', 'partOf', dataset.actors, (r) => [r.partOf]),
    ...cycles('places', 'within', dataset.places, (r) => [r.within]),
    ...cycles('events', 'within', dataset.events, (r) => r.within),
  ];
}
