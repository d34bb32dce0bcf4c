import { rangeOf } from '../../domain/filter';
import { useView } from '../../state/view';
import { clampRange, type DayRange } from './scale';

/** The days that the view's bounds leave of the span. */
export function useBounds(span: DayRange): DayRange {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const { fromDay, toDay } = rangeOf({ from, to });
  return clampRange({ from: fromDay ?? span.from, to: toDay ?? span.to }, span);
}
