import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { TimelineChart } from './TimelineChart';
import { TimelineSummary } from './TimelineSummary';
import { Toolbar } from './Toolbar';
import { useSpan, useTimeline } from './useTimeline';
import { useZoom } from './useZoom';

export type Shape = 'drawing' | 'list';

/** Loaded when it is first asked for. */
const TimelineList = lazy(async () => {
  const { TimelineList: List } = await import('./TimelineList');
  return { default: List };
});

/** The drawing or its twin, with what both have in common. */
export function TimelineBody({ shape }: { shape: Shape }) {
  const { t } = useTranslation();
  const { whole, event, rows } = useExplorer();
  const span = useSpan();
  const daysOf = useCallback(
    (id: string) => {
      const { startDay: from, endDay: to } = get(whole.when, id);
      return { from, to };
    },
    [whole],
  );
  const zoom = useZoom(span, event?.id ?? null, daysOf);
  const timeline = useTimeline(span, zoom.window);
  return (
    <>
      <TimelineSummary timeline={timeline} />
      <Toolbar timeline={timeline} zoom={zoom} />
      {rows.length === 0 && <p className="tl-none">{t('timeline.none')}</p>}
      {shape === 'drawing' ? (
        <TimelineChart timeline={timeline} zoom={zoom} />
      ) : (
        <Suspense fallback={<p className="tl-none">{t('shell.reading')}</p>}>
          <TimelineList timeline={timeline} />
        </Suspense>
      )}
    </>
  );
}
