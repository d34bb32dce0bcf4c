import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTAIN, rangeOf } from '../../domain/filter';
import { groupBy } from '../../lib/group';
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
  const { shown, columns, match } = useExplorer();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const bounds = rangeOf({ from, to });
  const range = { from: bounds.fromDay ?? timeline.span.from, to: bounds.toDay ?? timeline.span.to };
  const days = Math.max(1, range.to - range.from + 1);
  const scale = timeScale(range, days * DAY_PX + 20);
  const busiest =
    range.to < range.from ? null : busiestDay(countDays(columns, scale, match, (state) => state === CERTAIN));
  const fullest = fullestLane(timeline.lanes.ofRow, match);
  const parts = [
    t('timeline.summary', { count: shown.certain, from: words.shortDay(range.from), to: words.shortDay(range.to) }),
    ...(shown.possible > 0 ? [t('timeline.summaryPossible', { count: shown.possible })] : []),
    ...(busiest === null ? [] : [t('timeline.busiest', { day: words.shortDay(busiest) })]),
    ...(fullest === null ? [] : [t('timeline.fullest', { lane: timeline.lanes.name(fullest) })]),
  ];
  const text = parts.join(' ');
  const settled = useSettled(text);
  return (
    <>
      <p className="vh" id={SUMMARY_ID}>
        {text}
      </p>
      <p className="vh" role="status">
        {settled}
      </p>
    </>
  );
}

/** The lane with most of the certain events, where one has more than all others. */
function fullestLane(lanes: readonly string[], match: Uint8Array): string | null {
  const sizes = groupBy(
    lanes.filter((_, row) => match[row] === CERTAIN),
    (lane) => lane,
  );
  const [first, second] = [...sizes].sort((a, b) => b[1].length - a[1].length);
  return first && first[1].length > (second?.[1].length ?? 0) ? first[0] : null;
}

const SETTLED_MS = 800;

/** What is announced: the text once it has stood for a while, so that a brush on its way says nothing; at first nothing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  const opening = useRef(text);
  useEffect(() => {
    if (text === opening.current) return undefined;
    const timer = setTimeout(() => {
      opening.current = '';
      setSettled(text);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
