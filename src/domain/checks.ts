/**
 * The rules between records (data-model.md, rules 1 to 5 and 7) as far as a dataset alone can show them: for the
 * compiler and for files that people open. It condemns single records and says why; it must never repair one.
 */
import { mustParseEdtf } from './edtf';
import { type Problem, showValue } from './problem';
import { referenceFaults } from './references';
import type { Claim, Dataset, Event, RecordKind, Report, Toll } from './schema';
import { storyFaults } from './storyRules';
import { hedgeFault } from './toll';
import { wordCount } from './wording';

/** A broken rule and the one record that it condemns: `dataset[kind][index]`. */
export interface Finding {
  /** Number of the rule in the data model; `voice`, `area` and `story` are its lines on origin and voice, places, stories. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 'voice' | 'area' | 'story';
  readonly kind: RecordKind;
  readonly index: number;
  readonly id: string;
  readonly problem: Problem;
}

/** What a rule says of one record: the field, the value found there and the reason. */
interface Fault {
  readonly rule: Finding['rule'];
  readonly field: string;
  readonly value?: unknown;
  readonly reason: string;
}

const MAX_WORDING_WORDS = 8;

const ACTION = {
  1: 'Correct the id, or add the record it names',
  2: 'Add what is missing, or take the record out',
  3: 'Correct the numbers or the hedge',
  4: 'Correct the date here or in the event',
  5: `Quote at most ${MAX_WORDING_WORDS} words`,
  6: 'Correct the evidence',
  7: 'Take the field out, or read the report in full',
  area: 'Give the rings, or leave the area out',
  story: "Correct the step's view or its claims",
  voice: 'Take the origin out, or code the voice as attributed',
} as const;

const DISJOINT = new Set(['women', 'children', 'men']);

function tollFaults(toll: Toll): Fault[] {
  const faults: Fault[] = [];
  const hedge = hedgeFault(toll);
  if (hedge) faults.push({ rule: 3, field: 'value', value: toll, reason: hedge });
  const parts = toll.breakdown ?? [];
  const most = toll.max ?? Number.POSITIVE_INFINITY;
  parts.forEach((part, i) => {
    const fault = (reason: string) => faults.push({ rule: 3, field: `value.breakdown.${i}`, value: part, reason });
    if (part.max !== null && part.min > part.max) fault(`min ${part.min} is above max ${part.max}`);
    else if (Math.max(part.min, part.max ?? 0) > most) fault(`the part is larger than the whole (${most})`);
  });
  const least = parts.filter((p) => DISJOINT.has(p.group)).reduce((sum, p) => sum + p.min, 0);
  if (least > most) {
    const reason = `women, children and men together are at least ${least}, the whole at most ${most}`;
    faults.push({ rule: 3, field: 'value.breakdown', reason });
  }
  return faults;
}

/** Rule 4: the time that a claim gives and its event's time could be the same; `~` and `?` widen both. */
function timeFaults(claim: Claim, event: Event | undefined): Fault[] {
  if (claim.facet !== 'time' || !event) return [];
  const said = mustParseEdtf(claim.value.when);
  const held = mustParseEdtf(event.when);
  const couldMeet = said.possibleStartDay <= held.possibleEndDay && held.possibleStartDay <= said.possibleEndDay;
  if (couldMeet) return [];
  const reason = `this time does not overlap the time of event ${event.id} (${event.when})`;
  return [{ rule: 4, field: 'value.when', value: claim.value.when, reason }];
}

function evidenceFaults(claim: Claim, report: Report | undefined): Fault[] {
  const { evidence } = claim;
  if (!evidence) return [];
  const faults: Fault[] = [];
  if (evidence.start >= evidence.end) {
    faults.push({ rule: 6, field: 'evidence', value: evidence, reason: 'the span is empty: start is not before end' });
  }
  if (report?.text && evidence.paragraph > report.text.paragraphs) {
    const reason = `report ${report.id} has only ${report.text.paragraphs} paragraphs`;
    faults.push({ rule: 6, field: 'evidence.paragraph', value: evidence.paragraph, reason });
  }
  return faults;
}

function claimFaults(claim: Claim, event: Event | undefined, report: Report | undefined): Fault[] {
  const faults = [...timeFaults(claim, event), ...evidenceFaults(claim, report)];
  if (claim.facet === 'killed' || claim.facet === 'wounded' || claim.facet === 'casualties') {
    faults.push(...tollFaults(claim.value));
  }
  const words = wordCount(claim.wording ?? '');
  if (words > MAX_WORDING_WORDS) {
    faults.push({ rule: 5, field: 'wording', value: claim.wording, reason: `${words} words are quoted` });
  }
  if (claim.voice === 'own' && claim.origin !== null) {
    const reason = "the report's own voice has no origin (voice own, origin null)";
    faults.push({ rule: 'voice', field: 'origin', value: claim.origin, reason });
  }
  return faults;
}

/** Rules 2 and 7: every paragraph of a full report is accounted for; of a partial one nothing is said to be absent. */
function reportFaults(report: Report, claimed: ReadonlySet<number>): Fault[] {
  if (report.read !== 'full') {
    const reason = `read "${report.read}" can show what the report said, never what it left out`;
    const uncoded: Fault[] = report.uncoded.length > 0 ? [{ rule: 7, field: 'uncoded', reason }] : [];
    return report.wording === undefined ? uncoded : [...uncoded, { rule: 7, field: 'wording', reason }];
  }
  const faults: Fault[] = [];
  const listed = new Set<number>();
  const last = report.text?.paragraphs ?? Number.POSITIVE_INFINITY;
  report.uncoded.forEach(({ paragraph }, i) => {
    const fault = (reason: string) =>
      faults.push({ rule: 2, field: `uncoded.${i}.paragraph`, value: paragraph, reason });
    if (paragraph > last) fault(`the report has only ${last} paragraphs`);
    if (listed.has(paragraph)) fault(`paragraph ${paragraph} is listed twice`);
    if (claimed.has(paragraph)) fault(`paragraph ${paragraph} is called uncoded, but a claim stands in it`);
    listed.add(paragraph);
  });
  const all = Array.from({ length: report.text?.paragraphs ?? 0 }, (_, i) => i + 1);
  const open = all.filter((n) => !claimed.has(n) && !listed.has(n));
  if (open.length > 0) {
    const reason = `no claim and no uncoded entry for paragraph ${open.join(', ')}`;
    faults.push({ rule: 2, field: 'uncoded', reason });
  }
  return faults;
}

/** A word that two terms count would be counted for one of them at random. */
function termFaults(dataset: Dataset): Fault[][] {
  const owner = new Map<string, string>();
  return dataset.terms.map((term) =>
    term.match.flatMap((match, i): Fault[] => {
      const first = owner.get(match.toLowerCase());
      owner.set(match.toLowerCase(), first ?? term.id);
      const reason = `these words are already counted for term ${first}`;
      return first === undefined ? [] : [{ rule: 1, field: `match.${i}`, value: match, reason }];
    }),
  );
}

/** Every broken rule in the dataset, record by record; empty where all hold. `file` is the name to show. */
export function checkDataset(dataset: Dataset, file: string): Finding[] {
  const findings: Finding[] = [];
  const add = (kind: RecordKind, index: number, { rule, field, value, reason }: Fault) => {
    const id = dataset[kind][index]!.id;
    const shown = value === undefined ? {} : { value: showValue(value) };
    findings.push({
      rule,
      kind,
      index,
      id,
      problem: { file, record: id, field, ...shown, reason, action: ACTION[rule] },
    });
  };
  for (const { kind, index, ...fault } of referenceFaults(dataset)) add(kind, index, { rule: 1, ...fault });

  const events = new Map(dataset.events.map((e) => [e.id, e]));
  const reports = new Map(dataset.reports.map((r) => [r.id, r]));
  const paragraphs = new Map<string, Set<number>>(dataset.reports.map((r) => [r.id, new Set()]));
  const withClaim = new Set<string>();
  dataset.claims.forEach((claim, i) => {
    withClaim.add(claim.event);
    if (claim.evidence) paragraphs.get(claim.report)?.add(claim.evidence.paragraph);
    const faults = claimFaults(claim, events.get(claim.event), reports.get(claim.report));
    for (const fault of faults) add('claims', i, fault);
  });
  dataset.events.forEach((event, i) => {
    if (!withClaim.has(event.id)) add('events', i, { rule: 2, field: 'id', reason: 'no claim speaks of this event' });
  });
  dataset.reports.forEach((report, i) => {
    for (const fault of reportFaults(report, paragraphs.get(report.id)!)) add('reports', i, fault);
  });
  dataset.places.forEach(({ area }, i) => {
    const reason = 'only the compiler can turn "cell" into an area';
    if (area === 'cell') add('places', i, { rule: 'area', field: 'area', value: area, reason });
  });
  termFaults(dataset).forEach((faults, i) => {
    for (const fault of faults) add('terms', i, fault);
  });
  for (const { index, ...fault } of storyFaults(dataset)) add('stories', index, fault);
  return findings;
}
