/**
 * The faults of a file's rows as problems, and how they read in a list: grouped by what is wrong, the most frequent
 * first. Every fault is counted and kept; a list of thousands is for export, never a wall on screen.
 */
import { type Problem, showValue } from '../../domain/problem';
import { groupBy } from '../../lib/group';
import { type Cell, writeCsv } from '../../lib/csvWrite';
import type { RowFault } from './sheet';

export const rowProblem = (file: string, line: number, row: number, fault: RowFault): Problem => ({
  file,
  line,
  row,
  field: fault.column,
  value: showValue(fault.value),
  reason: fault.reason,
  effect: fault.effect,
  action: fault.action,
});

export interface ProblemGroup {
  readonly reason: string;
  readonly action: string;
  readonly effect: Problem['effect'];
  readonly problems: readonly Problem[];
}

const rank = (group: ProblemGroup) => (group.effect === 'kept' ? 1 : 0);

/** What was set aside first, then by number. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = groupBy(problems, (p) => `${p.effect ?? ''}|${p.reason}|${p.action}`);
  return [...groups.values()]
    .map((group): ProblemGroup => {
      const { reason, action, effect } = group[0]!;
      return { reason, action, effect, problems: group };
    })
    .sort((a, b) => rank(a) - rank(b) || b.problems.length - a.problems.length);
}

const COLUMNS = ['file', 'line', 'row', 'record', 'column', 'value', 'reason', 'effect', 'action'] as const;

export function problemsCsv(problems: readonly Problem[]): string {
  const cells = (p: Problem): Cell[] => [
    p.file,
    p.line ?? null,
    p.row ?? null,
    p.record ?? null,
    p.field ?? null,
    p.value ?? null,
    p.reason,
    p.effect ?? null,
    p.action,
  ];
  return writeCsv(COLUMNS, problems.map(cells));
}
