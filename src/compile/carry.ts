/**
 * What a copy carries: the claims of the report that it copies, repeated as claims of its own, so that nobody codes one
 * text twice. It decides which claims are repeated; it must never repeat a position, which belongs to the other text,
 * nor anything for a report that was read in full, which is coded from its own words.
 */
import type { Problem } from '../domain/problem';
import type { Draft } from './records';
import type { CodedReport } from './reportFile';

export interface Carried {
  /** Claims of all reports, in the order of the reports: what a copy carries, then what its own file says. */
  readonly claims: readonly Draft[];
  /** Ids of the claims that were repeated: whatever is wrong with one is wrong with its source. */
  readonly repeatedIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const idOf = ({ report }: CodedReport) => String(report.value['id']);
const localId = (coded: CodedReport, claim: Draft) => String(claim.value['id']).slice(idOf(coded).length + 1);

/** Follows `copyOf`; a copy of a copy carries what that one carries. Circles are left to rule 1. */
class Sources {
  private readonly byId: ReadonlyMap<string, CodedReport>;

  constructor(coded: readonly CodedReport[]) {
    this.byId = new Map(coded.map((one) => [idOf(one), one]));
  }

  of({ report }: CodedReport): CodedReport | undefined {
    const { copyOf } = report.value;
    return typeof copyOf === 'string' ? this.byId.get(copyOf) : undefined;
  }

  /** Claims of the source that `copy` carries, as the copy's own. */
  carriedBy(copy: CodedReport, through: readonly CodedReport[] = []): Draft[] {
    const { carries, yaml } = copy;
    const source = this.of(copy);
    if (carries === undefined || !source || through.includes(copy)) return [];
    const report = idOf(copy);
    const own = new Set(copy.claims.map((claim) => localId(copy, claim)));
    const line = yaml.lineAt(['carries']);
    return [...this.carriedBy(source, [...through, copy]), ...source.claims].flatMap((claim): Draft[] => {
      const id = localId(source, claim);
      if (own.has(id) || (carries !== 'all' && !carries.includes(id))) return [];
      return [{ file: yaml.file, line, value: { ...claim.value, id: `${report}:${id}`, report, evidence: null } }];
    });
  }

  /** Local ids of everything that a copy of this report could carry. */
  offered(source: CodedReport): Set<string> {
    const carried = this.carriedBy(source);
    return new Set([...carried, ...source.claims].map((claim) => localId(source, claim)));
  }
}

/** What is wrong with the `carries` of one file; that the source is unknown is rule 1's to say. */
function carryProblems(copy: CodedReport, sources: Sources): Problem[] {
  const { carries, yaml, report } = copy;
  if (carries === undefined) return [];
  const problem = (path: (string | number)[], reason: string, action: string, value?: string): Problem => ({
    file: yaml.file,
    line: yaml.lineAt(path),
    record: idOf(copy),
    field: path.join('.'),
    ...(value === undefined ? {} : { value }),
    reason,
    action,
  });
  const problems: Problem[] = [];
  if (report.value['read'] === 'full') {
    const reason = 'a report read in full is coded from its own words';
    problems.push(problem(['carries'], reason, 'Code its claims, or take this field out'));
  }
  if (typeof report.value['copyOf'] !== 'string') {
    const reason = 'only a copy carries claims, and copyOf names no report';
    return [...problems, problem(['carries'], reason, 'Add copyOf, or take this field out')];
  }
  const source = sources.of(copy);
  if (!source) return problems;
  const offered = sources.offered(source);
  if (offered.size === 0 || carries.length === 0) {
    const reason = offered.size === 0 ? `${idOf(source)} has no claim to carry` : 'this list carries nothing';
    return [...problems, problem(['carries'], reason, 'Name claims of the source, or take this field out')];
  }
  const unknown = carries === 'all' ? [] : carries.map((id, i) => ({ id, i })).filter(({ id }) => !offered.has(id));
  const reason = `${idOf(source)} has no claim of this id`;
  return [...problems, ...unknown.map(({ id, i }) => problem(['carries', i], reason, 'Correct the id', id))];
}

export function carryClaims(coded: readonly CodedReport[]): Carried {
  const sources = new Sources(coded);
  const carried = coded.map((one) => sources.carriedBy(one));
  return {
    claims: coded.flatMap((one, i) => [...carried[i]!, ...one.claims]),
    repeatedIds: new Set(carried.flat().map((claim) => String(claim.value['id']))),
    problems: coded.flatMap((one) => carryProblems(one, sources)),
  };
}
