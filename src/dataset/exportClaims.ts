/** Claims as a table, one row a claim with its report, origin and place in the text: what CSV export holds. */
import { type Catalog, get } from '../domain/catalog';
import { isToll } from '../domain/positions';
import type { Claim } from '../domain/schema';
import { type Cell, writeCsv } from '../lib/csvWrite';

const COLUMNS = [
  'claim',
  'event',
  'event_title',
  'event_when',
  'report',
  'outlet',
  'published',
  'published_basis',
  'url',
  'facet',
  'min',
  'max',
  'hedge',
  'people',
  'value',
  'origin',
  'via',
  'voice',
  'stance',
  'part',
  'paragraph',
  'start',
  'end',
  'sha256',
  'wording',
  'note',
] as const;

function claimRow(catalog: Catalog, claim: Claim): Cell[] {
  const event = get(catalog.events, claim.event);
  const report = get(catalog.reports, claim.report);
  const toll = isToll(claim) ? claim.value : null;
  const { evidence } = claim;
  return [
    claim.id,
    event.id,
    event.title.en,
    event.when,
    report.id,
    get(catalog.outlets, report.outlet).name.en,
    report.published,
    report.publishedBasis,
    report.url,
    claim.facet,
    ...(toll ? [toll.min, toll.max, toll.hedge, toll.people] : [null, null, null, null]),
    JSON.stringify(claim.value),
    claim.origin,
    claim.via.join(' > '),
    claim.voice,
    claim.stance,
    claim.part,
    ...(evidence ? [evidence.paragraph, evidence.start, evidence.end, evidence.sha256] : [null, null, null, null]),
    claim.wording ?? null,
    claim.note?.en ?? null,
  ];
}

/** `events`: the ids whose claims go out; null for all. */
export function claimsCsv(catalog: Catalog, events: ReadonlySet<string> | null): string {
  const claims = catalog.dataset.claims.filter((c) => events === null || events.has(c.event));
  return writeCsv(
    COLUMNS,
    claims.map((c) => claimRow(catalog, c)),
  );
}
