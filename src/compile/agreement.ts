/**
 * How far two codings of the same reports agree, as Markdown tables: claims found, decisions on the claims that both
 * found, and every disagreement. It shows ids, numbers and coded values, never words of a report; it judges neither.
 */
import { type Claim, FACETS } from '../domain/schema';
import type { Compiled } from './compileDataset';
import { type Decision, DECISIONS, showDecisions } from './decisions';
import { type ClaimPair, matchCodings, type Matching } from './matchCodings';
import { agreementShare, type CodedUnit, cohensKappa, krippendorffsAlpha } from './reliability';

export interface TwoCodings {
  readonly reports: readonly { readonly id: string; readonly paragraphs: number }[];
  readonly first: readonly Claim[];
  readonly second: readonly Claim[];
}

/** The two codings of a compiled dataset, without what one owes to the other; null where there is no second. */
export function codingsOf({ dataset, second }: Compiled): TwoCodings | null {
  if (!dataset || !second) return null;
  const reports = dataset.reports.filter(({ id }) => second.reports.includes(id));
  return {
    reports: reports.map(({ id, text }) => ({ id, paragraphs: text?.paragraphs ?? 0 })),
    first: dataset.claims.filter(({ id, report }) => second.reports.includes(report) && !second.adopted.has(id)),
    second: second.claims,
  };
}

const UNDEFINED = '–';

const percent = (share: number | null) => (share === null ? UNDEFINED : `${Math.round(share * 100)} %`);
const coefficient = (value: number | null) => (value === null ? UNDEFINED : value.toFixed(2).replace('-0.00', '0.00'));

/** A Markdown table, padded so that it reads on a terminal too; columns of numbers are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], textColumns: number): string {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i < textColumns ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < textColumns ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Which paragraphs carry a claim of these, one unit a paragraph of each report. */
function paragraphUnits({ reports, first, second }: TwoCodings, isOf: (claim: Claim) => boolean): CodedUnit<boolean>[] {
  const carrying = (claims: readonly Claim[]) =>
    new Set(
      claims.filter(isOf).flatMap(({ report, evidence }) => (evidence ? [`${report} ${evidence.paragraph}`] : [])),
    );
  const [firsts, seconds] = [carrying(first), carrying(second)];
  return reports.flatMap(({ id, paragraphs }) =>
    Array.from({ length: paragraphs }, (_, i): CodedUnit<boolean> => {
      const unit = `${id} ${i + 1}`;
      return [firsts.has(unit), seconds.has(unit)];
    }),
  );
}

function facetTable(codings: TwoCodings, { pairs }: Matching): string {
  const row = (name: string, isOf: (claim: Claim) => boolean): string[] => {
    const [first, second] = [codings.first.filter(isOf).length, codings.second.filter(isOf).length];
    const matched = pairs.filter((pair) => isOf(pair.first)).length;
    const share = first + second === 0 ? null : (2 * matched) / (first + second);
    const kappa = cohensKappa(paragraphUnits(codings, isOf));
    return [name, ...[first, second, matched].map(String), percent(share), coefficient(kappa)];
  };
  const rows = [...FACETS.map((facet) => row(facet, (claim) => claim.facet === facet)), row('all', () => true)];
  return table(['facet', 'first', 'second', 'matched', 'agreement', 'kappa, paragraphs'], rows, 1);
}

function decisionTable(pairs: readonly ClaimPair[]): string {
  const rows = DECISIONS.map(({ name, of }) => {
    const units = pairs.flatMap(({ first, second }): CodedUnit<string>[] => {
      const [a, b] = [of(first), of(second)];
      return a === null || b === null ? [] : [[a, b]];
    });
    return [name, String(units.length), percent(agreementShare(units)), coefficient(krippendorffsAlpha(units))];
  });
  return table(['decision', 'pairs', 'agreement', 'alpha'], rows, 1);
}

interface Disagreement {
  readonly claim: Claim;
  readonly first: string;
  readonly second: string;
}

/** What an unmatched claim is about; the rest would say that it is like any other. */
const isAbout = ({ name }: Decision) => name !== 'stance' && name !== 'part';

function disagreementsOf({ pairs, onlyFirst, onlySecond }: Matching): Disagreement[] {
  const about = (claim: Claim) => showDecisions(claim, DECISIONS.filter(isAbout));
  const differing = pairs.flatMap(({ first, second }): Disagreement[] => {
    const open = DECISIONS.filter(({ of }) => of(first) !== of(second));
    if (open.length === 0) return [];
    return [{ claim: first, first: showDecisions(first, open), second: showDecisions(second, open) }];
  });
  return [
    ...differing,
    ...onlyFirst.map((claim) => ({ claim, first: about(claim), second: UNDEFINED })),
    ...onlySecond.map((claim) => ({ claim, first: UNDEFINED, second: about(claim) })),
  ];
}

function disagreementTable(codings: TwoCodings, matching: Matching): string {
  const place = ({ claim }: Disagreement) => [
    codings.reports.findIndex(({ id }) => id === claim.report),
    claim.evidence?.paragraph ?? 0,
    FACETS.indexOf(claim.facet),
    claim.evidence?.start ?? 0,
  ];
  const before = (a: Disagreement, b: Disagreement) => {
    const [x, y] = [place(a), place(b)];
    const at = x.findIndex((n, i) => n !== y[i]);
    return at < 0 ? 0 : x[at]! - y[at]!;
  };
  const rows = disagreementsOf(matching)
    .sort(before)
    .map(({ claim, first, second }) => {
      const paragraph = claim.evidence ? String(claim.evidence.paragraph) : UNDEFINED;
      return [claim.report, paragraph, claim.facet, first, second];
    });
  return rows.length === 0 ? 'None.' : table(['report', 'paragraph', 'facet', 'first', 'second'], rows, 5);
}

const METHOD = `Two claims match if they are of one report and facet and their spans overlap: one to one, best pair first (same
event, equal value, share of overlap, number of other equal decisions), none taken back. Agreement on claims is
2 × matched / (first + second). Kappa (Cohen): does a paragraph carry a claim of the facet, over all paragraphs.
Alpha (Krippendorff, nominal) over matched pairs. "${UNDEFINED}": not defined, as nothing varies.`;

export function agreementReport(codings: TwoCodings): string {
  const matching = matchCodings(codings.first, codings.second);
  const paragraphs = codings.reports.reduce((sum, report) => sum + report.paragraphs, 0);
  return [
    `Two codings of ${codings.reports.length} reports, ${paragraphs} paragraphs.`,
    METHOD,
    '**Claims found**',
    facetTable(codings, matching),
    '**Decisions on matched claims**',
    decisionTable(matching.pairs),
    '**Disagreements**',
    disagreementTable(codings, matching),
  ].join('\n\n');
}
