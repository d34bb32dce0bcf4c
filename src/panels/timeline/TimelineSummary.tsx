import { useTranslation } from 'react-i18next';
import { rangeOf } from '../../domain/filter';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { busiestDay, countDays } from './density';
import { timeScale } from './scale';
import type { Timeline } from './useTimeline';

export const SUMMARY_ID = 'timeline-summary';
/** Wide enough that every day has a bin of its own. */
const DAY_PX = 10;

/** The drawing in a sentence, for those who hear the page. */
export function TimelineSummary({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useWords();
  const { shown } = useExplorer();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const bounds = rangeOf({ from, to });
  const range = { from: bounds.fromDay ?? timeline.span.from, to: bounds.toDay ?? timeline.span.to };
  const days = Math.max(1, range.to - range.from + 1);
  const counted = timeline.lines.map(({ row, match }) => ({ period: row.period, isShown: match === 'certain' }));
  const busiest = range.to < range.from ? null : busiestDay(countDays(counted, timeScale(range, days * DAY_PX + 20)));
  const parts = [
    t('timeline.summary', { count: shown.certain, from: words.shortDay(range.from), to: words.shortDay(range.to) }),
    ...(shown.possible > 0 ? [t('timeline.summaryPossible', { count: shown.possible })] : []),
    ...(busiest === null ? [] : [t('timeline.busiest', { day: words.shortDay(busiest) })]),
  ];
  return (
    <p className="vh" id={SUMMARY_ID}>
      {parts.join(' ')}
    </p>
  );
}
