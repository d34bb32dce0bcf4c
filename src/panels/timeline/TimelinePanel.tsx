import './timeline.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { PanelFrame } from '../../ui/PanelFrame';
import { TimelineChart } from './TimelineChart';
import { TimelineKey } from './TimelineKey';
import { TimelineList } from './TimelineList';
import { TimelineSummary } from './TimelineSummary';
import { useTimeline } from './useTimeline';

type Shape = 'drawing' | 'list';

export function TimelinePanel() {
  const { t } = useTranslation();
  const [shape, setShape] = useState<Shape>('drawing');
  const other = shape === 'drawing' ? 'list' : 'drawing';
  const aside = (
    <>
      <Zone />
      {shape === 'drawing' && <TimelineKey />}
      <button type="button" className="link" onClick={() => setShape(other)}>
        {t(other === 'list' ? 'timeline.asList' : 'timeline.asDrawing')}
      </button>
    </>
  );
  return (
    <PanelFrame title={t('timeline.title')} className="timeline" aside={aside} failed={t('shell.panelFailed')}>
      <Body shape={shape} />
    </PanelFrame>
  );
}

/** Whose days these are: the last part of the dataset's zone, as zones are named after cities. */
function Zone() {
  const { t } = useTranslation();
  const { timeZone } = useExplorer().whole.dataset;
  const city = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return <p className="tl-zone">{t('timeline.daysIn', { city })}</p>;
}

function Body({ shape }: { shape: Shape }) {
  const { t } = useTranslation();
  const timeline = useTimeline();
  return (
    <>
      <TimelineSummary timeline={timeline} />
      {timeline.lines.length === 0 && <p className="tl-none">{t('timeline.none')}</p>}
      {shape === 'drawing' ? <TimelineChart timeline={timeline} /> : <TimelineList timeline={timeline} />}
    </>
  );
}
