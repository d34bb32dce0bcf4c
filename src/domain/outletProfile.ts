/**
 * What the loaded reports of one outlet hold: counts, each with the claims behind it (compare.md, "Outlet profile").
 * It must never score, rank or sum up an outlet, and calls nothing a silence on the strength of a text read in part.
 */
import { groupBy } from '../lib/group';
import type { BlameClaim } from './blame';
import { type Catalog, get } from './catalog';
import { type Source, sourceOf } from './origins';
import { valueKey } from './positions';
import { type Claim, type Event, type Facet, FACETS, type Outlet, type Report, type Term } from './schema';
import { coverage } from './silence';

export const VOICES = ['own', 'attributed', 'distanced'] as const satisfies readonly Claim['voice'][];

export interface SourceShare {
  /** Of the first claim; `root` is the same for all of one origin. */
  readonly source: Source;
  readonly claims: readonly Claim[];
}

export interface BlameShare {
  readonly voice: Claim['voice'];
  /** All of one value and stance. */
  readonly claims: readonly [BlameClaim, ...BlameClaim[]];
}

export interface ReportSilence {
  readonly report: Report;
  readonly carried: readonly Event[];
  /** Over when it was published, and not in it. */
  readonly notMentioned: readonly Event[];
}

export interface OutletProfile {
  readonly outlet: Outlet;
  readonly reports: readonly Report[];
  readonly read: Readonly<Record<Report['read'], number>>;
  /** Outlets that its reports credit for their text. */
  readonly wires: ReadonlyMap<string, readonly Report[]>;
  /** Its reports that are copies of another text. */
  readonly copies: readonly Report[];
  /** Reports of other outlets that copy one of its reports, or credit it for their text. */
  readonly carriedBy: readonly Report[];
  readonly claims: readonly Claim[];
  /** The three lists below share out `claims`: each claim stands in each of them once. */
  readonly sources: readonly SourceShare[];
  readonly voices: readonly { readonly voice: Claim['voice']; readonly claims: readonly Claim[] }[];
  readonly facets: readonly { readonly facet: Facet; readonly claims: readonly Claim[] }[];
  /** Words counted in its full texts; terms that none of them uses are 0. */
  readonly labels: readonly { readonly term: Term; readonly count: number }[];
  readonly blame: readonly BlameShare[];
  /** One entry a full text. */
  readonly silences: readonly ReportSilence[];
}

/** Equal for claims on one origin's word; an unnamed source stands alone; the rest by class. */
export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'origin':
      return `origin ${source.root.id}`;
    case 'unnamed':
      return `unnamed ${source.actor.id}`;
    default:
      return source.kind;
  }
}

/** Most claims first; equals in order of first appearance. */
function sourceShares(catalog: Catalog, claims: readonly Claim[]): SourceShare[] {
  const groups = groupBy(claims, (claim) => sourceKey(sourceOf(catalog, claim)));
  return [...groups.values()]
    .map((group) => ({ source: sourceOf(catalog, group[0]!), claims: group }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

function blameShares(claims: readonly Claim[]): BlameShare[] {
  const blames = claims.filter((c): c is BlameClaim => c.facet === 'responsible');
  const groups = groupBy(blames, (c) => `${c.voice} ${c.stance} ${valueKey(c)}`);
  return [...groups.values()]
    .map((group) => ({ voice: group[0]!.voice, claims: group as [BlameClaim, ...BlameClaim[]] }))
    .sort((a, b) => VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) || b.claims.length - a.claims.length);
}

function silenceOf(catalog: Catalog, report: Report): ReportSilence {
  const { events } = catalog.dataset;
  const how = events.map((event) => coverage(catalog, report.id, event.id));
  return {
    report,
    carried: events.filter((_, i) => how[i] === 'reported'),
    notMentioned: events.filter((_, i) => how[i] === 'not-mentioned'),
  };
}

/** `catalog`: the picture as known. An outlet without reports of its own has empty lists, never missing ones. */
export function outletProfile(catalog: Catalog, outletId: string): OutletProfile {
  const all = catalog.dataset.reports;
  const reports = all.filter((r) => r.outlet === outletId);
  const own = new Set(reports.map((r) => r.id));
  const claims = catalog.dataset.claims.filter((c) => own.has(c.report));
  const fullTexts = reports.filter((r) => r.read === 'full');
  const isRead = (read: Report['read']) => reports.filter((r) => r.read === read).length;
  const credits = reports.flatMap((report) => report.wires.map((wire) => ({ wire, report })));
  const copyOf = (r: Report) => (r.copyOf ? catalog.reports.get(r.copyOf) : undefined);
  return {
    outlet: get(catalog.outlets, outletId),
    reports,
    read: { full: isRead('full'), excerpt: isRead('excerpt'), secondary: isRead('secondary') },
    wires: new Map(
      [...groupBy(credits, (c) => c.wire)].map(([wire, credited]) => [wire, credited.map((c) => c.report)]),
    ),
    copies: reports.filter((r) => copyOf(r) !== undefined),
    carriedBy: all.filter(
      (r) => r.outlet !== outletId && (copyOf(r)?.outlet === outletId || r.wires.includes(outletId)),
    ),
    claims,
    sources: sourceShares(catalog, claims),
    voices: VOICES.map((voice) => ({ voice, claims: claims.filter((c) => c.voice === voice) })),
    facets: FACETS.map((facet) => ({ facet, claims: claims.filter((c) => c.facet === facet) })).filter(
      (f) => f.claims.length > 0,
    ),
    labels: catalog.dataset.terms.map((term) => ({
      term,
      count: fullTexts.reduce((sum, r) => sum + (r.wording?.[term.id] ?? 0), 0),
    })),
    blame: blameShares(claims),
    silences: fullTexts.map((report) => silenceOf(catalog, report)),
  };
}
