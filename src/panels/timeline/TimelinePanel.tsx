import './timeline.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { PanelFrame } from '../../ui/PanelFrame';
import { type Shape, TimelineBody } from './TimelineBody';
import { TimelineKey } from './TimelineKey';

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
      <TimelineBody shape={shape} />
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
