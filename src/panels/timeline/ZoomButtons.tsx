import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DayRange } from './scale';
import type { Zoom } from './useZoom';
import { isWhole, windowAfterKey } from './zoom';

/** The same steps as the keys + and −, and the whole again. */
export function ZoomButtons({ span, zoom: { window, setWindow } }: { span: DayRange; zoom: Zoom }) {
  const { t } = useTranslation();
  const by = (key: '+' | '-') => () => setWindow(windowAfterKey(window, key, false, span) ?? window);
  return (
    <div className="tl-tool tl-zoom" role="group" aria-label={t('timeline.zoom')}>
      {!isWhole(window, span) && (
        <button type="button" className="link" aria-keyshortcuts="0" onClick={() => setWindow(span)}>
          {t('timeline.zoomWhole')}
        </button>
      )}
      <button
        type="button"
        className="tl-icon"
        aria-label={t('timeline.zoomOut')}
        aria-keyshortcuts="-"
        onClick={by('-')}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="tl-icon"
        aria-label={t('timeline.zoomIn')}
        aria-keyshortcuts="+"
        onClick={by('+')}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
