/**
 * The comparison of one event as Markdown: positions per facet, then every claim of every report with its place in the
 * text. The same claims as on screen, in words that stand alone; nothing is summed up.
 */
import { type Catalog, claimsOn, get } from '../domain/catalog';
import { countWord } from '../domain/origins';
import { positionsOn } from '../domain/positions';
import type { Claim, Event, Facet } from '../domain/schema';
import type { ClaimWords } from './claimWords';
import type { Words } from './words';

export interface MarkdownWords {
  readonly words: Words;
  readonly claimWords: ClaimWords;
  readonly facet: (facet: Facet) => string;
  /** "paragraph 6, characters 10 to 20, text" */
  readonly place: (claim: Claim) => string;
  readonly heads: { readonly positions: string; readonly claims: string; readonly columns: readonly string[] };
  /** Title, version, hash and address: what to cite. */
  readonly citation: string;
}

/** A cell cannot hold a bar or a line break. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function positionLines(catalog: Catalog, claims: readonly Claim[], facet: Facet, w: MarkdownWords): string[] {
  return positionsOn(claims, facet).map(({ claims: held }) => {
    const holders = [...new Set(held.map((c) => w.claimWords.outlet(get(catalog.reports, c.report))))];
    const backing = w.words.backing(countWord(catalog, held));
    return `- ${w.facet(facet)}: **${w.claimWords.value(held[0])}** (${backing}; ${w.words.list(holders)})`;
  });
}

export function comparisonMarkdown(catalog: Catalog, event: Event, w: MarkdownWords): string {
  const claims = claimsOn(catalog, event.id);
  const facets = [...new Set(claims.map((c) => c.facet))];
  const rows = claims.map((claim) => [
    w.claimWords.outlet(get(catalog.reports, claim.report)),
    w.facet(claim.facet),
    w.claimWords.value(claim),
    w.claimWords
      .chain(claim)
      .map((link) => link.name)
      .join(' › '),
    w.place(claim),
    claim.wording ?? '',
    claim.id,
  ]);
  return [
    `# ${w.words.text(event.title)}`,
    `${w.words.period(get(catalog.when, event.id))}`,
    `## ${w.heads.positions}`,
    facets.flatMap((facet) => positionLines(catalog, claims, facet, w)).join('\n'),
    `## ${w.heads.claims}`,
    [row(w.heads.columns), row(w.heads.columns.map(() => '---')), ...rows.map(row)].join('\n'),
    w.citation,
  ].join('\n\n');
}
