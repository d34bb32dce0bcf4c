/**
 * What the compiler says on the terminal: figures of a dataset, what is not known in it, texts that no report claims. It
 * counts what is there, problems or not; a record that names what is missing is left out of counts that need it.
 */
import { buildCatalog, type Catalog } from '../domain/catalog';
import type { EdtfDate } from '../domain/edtf';
import { isCopy, type Source, sourceOf, voiceOf } from '../domain/origins';
import { givesFigure, isToll } from '../domain/positions';
import type { Claim, Dataset } from '../domain/schema';
import { groupBy } from '../lib/group';
import type { Compiled } from './compileDataset';
import type { SourceText, SpanCount } from './texts';

const COLUMNS = 100;
const LABEL = 12;
const BUSIEST = 10;

type Count = readonly [what: string, n: number];

/** Largest first; equal ones in order of first appearance. */
function tally(words: readonly string[]): Count[] {
  return [...groupBy(words, (word) => word)]
    .map(([word, same]): Count => [word, same.length])
    .sort((a, b) => b[1] - a[1]);
}

const shown = (counts: readonly Count[]) => counts.map(([what, n]) => `${what} ${n}`);

/** "label  a, b, c", broken between parts before `COLUMNS`; "none" where there are no parts. */
function row(label: string, parts: readonly string[]): string {
  const lines: string[] = [];
  for (const part of parts.length > 0 ? parts : ['none']) {
    const last = lines.at(-1);
    if (last !== undefined && 2 + LABEL + last.length + part.length + 3 <= COLUMNS)
      lines.push(`${lines.pop()}, ${part}`);
    else lines.push(part);
  }
  const indent = ' '.repeat(2 + LABEL);
  return `  ${label.padEnd(LABEL)}${lines.join(`,\n${indent}`)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** The ten busiest roots, the rest as one sum. */
function rootParts(roots: readonly Count[]): string[] {
  const rest = roots.slice(BUSIEST);
  const sum = rest.reduce((total, [, n]) => total + n, 0);
  return [...shown(roots.slice(0, BUSIEST)), ...(rest.length > 0 ? [`${rest.length} other roots ${sum}`] : [])];
}

function sourceRows(catalog: Catalog, claims: readonly Claim[]): string[] {
  const sources = claims.map((claim) => sourceOf(catalog, claim));
  const n = (kind: Source['kind']) => sources.filter((source) => source.kind === kind).length;
  const roots = sources.flatMap((source) => (source.kind === 'origin' ? [source.root.id] : []));
  const unnamed = new Set(sources.flatMap((source) => (source.kind === 'unnamed' ? [source.actor.id] : [])));
  return [
    row(`roots (${new Set(roots).size})`, rootParts(tally(roots))),
    row('no root', [
      `unnamed sources (${unnamed.size}) ${n('unnamed')}`,
      `own voice ${n('own-voice')}`,
      `origin not stated ${n('not-stated')}`,
      `origin not known ${n('not-known')}`,
    ]),
  ];
}

function anchoredRow(catalog: Catalog, claims: readonly Claim[]): string {
  const share = (of: readonly Claim[]) => {
    const anchored = of.filter((claim) => claim.evidence).length;
    return `${percent(anchored, of.length)} (${anchored} of ${of.length})`;
  };
  const inFull = claims.filter((claim) => catalog.reports.get(claim.report)?.read === 'full');
  return row('anchored', [`${share(inFull)} of claims in reports read in full`, `${share(claims)} of all`]);
}

/** A day that the writing fixes: no month or year alone, no qualifier, no open end. */
const isFixed = (date: EdtfDate | null) =>
  date !== null && date.precision === 'day' && !date.approximate && !date.uncertain;

/** Texts of the records by the name of their field, and how many of each have no Arabic. */
function arabicParts(dataset: Dataset): string[] {
  const found: { field: string; isMissing: boolean }[] = [];
  const look = (value: unknown, field: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value) found.push({ field, isMissing: !('ar' in value) });
    else for (const [key, inner] of Object.entries(value)) look(inner, Array.isArray(value) ? field : key);
  };
  look(dataset, '');
  const byField = groupBy(found, ({ field }) => field);
  return [...byField].map(
    ([field, all]) => `${field} ${all.filter(({ isMissing }) => isMissing).length} of ${all.length}`,
  );
}

function unknownRows({ dataset, when }: Catalog): string[] {
  const { reports, events, claims } = dataset;
  const tolls = claims.filter(isToll);
  const wordsOnly = tolls.filter((toll) => !givesFigure(toll.value)).length;
  const uncertain = [...when.values()].filter(({ start, end }) => !isFixed(start) || !isFixed(end)).length;
  return [
    row('not known', [
      `reports without title ${reports.filter((report) => report.title === null).length}`,
      `without address ${reports.filter((report) => report.url === null).length}`,
      `with inferred date ${reports.filter((report) => report.publishedBasis === 'inferred').length}`,
      `tolls without number ${wordsOnly} of ${tolls.length}`,
      `events of uncertain day ${uncertain} of ${events.length}`,
    ]),
    row('no Arabic', arabicParts(dataset)),
  ];
}

function spanParts({ checked, notChecked }: SpanCount): string[] {
  return [
    ...(checked > 0 ? [`checked against the texts: ${checked} claims`] : []),
    ...(notChecked > 0 ? [`not checked: ${notChecked} claims`] : []),
  ];
}

function secondRows(second: Compiled['second']): string[] {
  if (!second) return [];
  const { reports, claims, spans } = second;
  return [row('coded twice', [`reports ${reports.length}`, `claims ${claims.length}`, ...spanParts(spans)])];
}

export function datasetReport({ dataset, spans, carried, second }: Compiled): string {
  if (!dataset) return 'a dataset without a readable dataset.yaml';
  const catalog = buildCatalog(dataset);
  const { events, reports, places, claims } = dataset;
  const resolved = claims.filter(
    ({ report, origin }) => catalog.reports.has(report) && (origin === null || catalog.actors.has(origin)),
  );
  const voices = new Set(reports.map((report) => voiceOf(catalog, report))).size;
  const copies = reports.filter(isCopy).length;
  return [
    `${dataset.id}: ${events.length} events, ${reports.length} reports, ${claims.length} claims, ${places.length} places`,
    row('reports', [
      ...shown(tally(reports.map(({ read }) => read))),
      `copies ${copies}`,
      `voices (publishers) ${voices}`,
    ]),
    row('claims', shown(tally(claims.map(({ facet }) => facet)))),
    row('voice', [...shown(tally(claims.map(({ voice }) => voice))), `carried by copies ${carried}`]),
    ...sourceRows(catalog, resolved),
    anchoredRow(catalog, claims),
    row('spans', spanParts(spans)),
    ...unknownRows(catalog),
    ...secondRows(second),
  ].join('\n');
}

export function unclaimedReport(texts: readonly SourceText[], claimed: ReadonlySet<string>): string[] {
  return texts
    .filter((text) => !claimed.has(text.sha256))
    .map((text) => `no report claims ${text.file}: paragraphs ${text.paragraphs.length}, sha256: ${text.sha256}`);
}
