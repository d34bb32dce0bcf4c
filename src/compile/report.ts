/** What the compiler says on the terminal: figures of a dataset, texts that no report claims, problems. */
import type { Dataset } from '../domain/schema';
import type { Compiled } from './compileDataset';
import type { SourceText } from './texts';

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => `${word} ${n}`).join(', ') || 'none';
}

/** The actor at the top of a `partOf` chain; a chain that runs in a circle stops where it started. */
function rootOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let top = id;
  for (let next = parents.get(top); next !== undefined && !seen.has(next); next = parents.get(top)) {
    seen.add(next);
    top = next;
  }
  return top;
}

function originsOf(dataset: Dataset): string {
  const parents = new Map(dataset.actors.map((actor) => [actor.id, actor.partOf]));
  const named = new Set(dataset.actors.filter((actor) => actor.named).map((actor) => actor.id));
  const roots = new Set(dataset.claims.flatMap((claim) => (claim.origin ? [rootOf(claim.origin, parents)] : [])));
  const count = (isNamed: boolean) => [...roots].filter((root) => named.has(root) === isNamed).length;
  return `${count(true)} named roots, ${count(false)} unnamed`;
}

export function datasetReport({ dataset, spans }: Compiled): string {
  if (!dataset) return 'a dataset without a readable dataset.yaml';
  const { claims } = dataset;
  const anchored = claims.filter((claim) => claim.evidence).length;
  const share = claims.length === 0 ? 0 : Math.round((100 * anchored) / claims.length);
  const lines = [
    `${dataset.id}: ${dataset.events.length} events, ${dataset.reports.length} reports (${tally(dataset.reports.map((r) => r.read))}), ${dataset.places.length} places`,
    `  claims   ${claims.length}: ${tally(claims.map((claim) => claim.facet))}`,
    `  origins  ${originsOf(dataset)}; voices ${tally(claims.map((claim) => claim.voice))}`,
    `  evidence ${share} % of claims have a span (${anchored} of ${claims.length})`,
  ];
  if (spans.checked > 0) lines.push(`  spans    checked against the texts: ${spans.checked} claims`);
  if (spans.notChecked > 0) lines.push(`  spans    not checked: ${spans.notChecked} claims`);
  return lines.join('\n');
}

export function unclaimedReport(texts: readonly SourceText[], claimed: ReadonlySet<string>): string[] {
  return texts
    .filter((text) => !claimed.has(text.sha256))
    .map((text) => `no report claims ${text.file}: paragraphs ${text.paragraphs.length}, sha256: ${text.sha256}`);
}
