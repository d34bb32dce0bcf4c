/**
 * What a step of a story has to keep: its view can be followed to the letter, and the claims that its sentences stand on
 * are on screen there. It finds; it never mends a view or drops a claim.
 */
import { parseDay } from '../lib/day';
import { buildCatalog, type Catalog } from './catalog';
import type { Claim, Dataset, Story } from './schema';
import { type AddressFault, keepKnownIds, readAddress } from './url';
import { INITIAL_VIEW } from './viewState';

interface Fault {
  readonly rule: 1 | 'story';
  readonly field: string;
  readonly value?: string;
  readonly reason: string;
}
type Step = Story['steps'][number];

/** What an address may hold, and a step's view may not. */
const READERS_OWN = ['dataset', 'lang', 'story', 'step'] as const;

const ADDRESS_REASONS = {
  'unknown-key': (key: string) => `"${key}" is no key of an address`,
  'bad-value': (key: string) => `this cannot be read for "${key}"`,
  'unknown-id': (key: string) => `no record of this id for "${key}"`,
} as const;

const addressFault = ({ key, value, fault }: AddressFault): Omit<Fault, 'field'> => ({
  rule: fault === 'unknown-id' ? 1 : 'story',
  value: fault === 'unknown-key' ? key : value,
  reason: ADDRESS_REASONS[fault](key),
});

function viewFaults({ view }: Step, catalog: Catalog): Omit<Fault, 'field'>[] {
  const read = readAddress(view);
  const own = READERS_OWN.filter((field) => read.view[field] !== INITIAL_VIEW[field]);
  return [
    ...[...read.faults, ...keepKnownIds(read.view, catalog).faults].map(addressFault),
    ...own.map((field) => ({
      rule: 'story' as const,
      value: String(read.view[field]),
      reason: `"${field}" stays as the reader has it; leave it out`,
    })),
  ];
}

/** Claims that the view cannot show: of a report that was surely not out yet, or may not have been. */
function lateFaults({ claims }: Step, known: string, catalog: Catalog, claimOf: ReadonlyMap<string, Claim>): Fault[] {
  const day = parseDay(known);
  return claims.flatMap((id, i): Fault[] => {
    const report = claimOf.get(id)?.report ?? '';
    const published = catalog.published.get(report);
    if (day === null || !published || published.possibleEndDay <= day) return [];
    const reason = `report ${report} was not surely published by ${known}, the day of the view`;
    return [{ rule: 'story', field: `claims.${i}`, value: id, reason }];
  });
}

function stepFaults(step: Step, catalog: Catalog, claimOf: ReadonlyMap<string, Claim>): Fault[] {
  const { view } = readAddress(step.view);
  const event = view.event ?? catalog.dataset.opensOn;
  const twice = step.claims.filter((id, i) => step.claims.indexOf(id) !== i);
  const held = step.claims.flatMap((id) => claimOf.get(id) ?? []);
  const isAside = held.length === step.claims.length && !held.some((claim) => claim.event === event);
  const aside = `none of its claims is on the event of the view (${event ?? 'it names none'})`;
  return [
    ...viewFaults(step, catalog).map((fault): Fault => ({ ...fault, field: 'view' })),
    ...twice.map((value): Fault => ({ rule: 'story', field: 'claims', value, reason: 'this claim is named twice' })),
    ...(view.known === null ? [] : lateFaults(step, view.known, catalog, claimOf)),
    ...(isAside ? [{ rule: 'story' as const, field: 'claims', reason: aside }] : []),
  ];
}

/** Every fault of every story, with its place in `dataset.stories`. That claims resolve is rule 1's own business. */
export function storyFaults(dataset: Dataset): (Fault & { readonly index: number })[] {
  if (dataset.stories.length === 0) return [];
  const catalog = buildCatalog(dataset);
  const claimOf = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  return dataset.stories.flatMap(({ steps }, index) =>
    steps.flatMap((step, i) =>
      stepFaults(step, catalog, claimOf).map(({ field, reason, ...fault }) => ({
        ...fault,
        index,
        field: `steps.${i}.${field}`,
        reason: `step ${i + 1}: ${reason}`,
      })),
    ),
  );
}
