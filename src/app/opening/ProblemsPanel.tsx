import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupProblems, type ProblemGroup, problemsCsv } from '../../dataset/import/importProblems';
import { type Problem, problemLine } from '../../domain/problem';
import { useWords } from '../../state/words';
import { downloadCsv } from '../../ui/download';

/** So many of a group are listed; the export has all. */
const MOST_LISTED = 50;
const OPEN_UP_TO = 10;

/** What is wrong with the records, grouped by reason, what was set aside first. */
export function ProblemsPanel({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const groups = useMemo(() => groupProblems(problems), [problems]);
  return (
    <section className="problems" aria-label={t('open.problems.title')}>
      {groups.map((group) => (
        <Group key={`${group.effect} ${group.reason} ${group.action}`} group={group} />
      ))}
      <div className="opening-acts">
        <button type="button" className="link" onClick={() => downloadCsv('problems.csv', problemsCsv(problems))}>
          {t('open.problems.export')}
        </button>
      </div>
    </section>
  );
}

function Group({ group }: { group: ProblemGroup }) {
  const { t } = useTranslation();
  const words = useWords();
  const { reason, action, effect, problems } = group;
  const more = problems.length - MOST_LISTED;
  return (
    <details className="problem-group" open={problems.length <= OPEN_UP_TO}>
      <summary>
        <b>{words.number(problems.length)}</b> <bdi>{reason}</bdi>{' '}
        <span className="problem-effect">{t(effect === 'kept' ? 'open.problems.kept' : 'open.problems.aside')}</span>
      </summary>
      <p className="problem-action">
        <bdi>{action}</bdi>
      </p>
      <ul className="problem-list">
        {problems.slice(0, MOST_LISTED).map((problem, i) => (
          // Two rows may have the same fault in every word; the list never changes.
          <li key={`${i} ${problem.file}`}>
            <bdi>{problemLine(problem)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="problem-action">{t('open.problems.more', { count: more })}</p>}
    </details>
  );
}
