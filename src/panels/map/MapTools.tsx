import { Layers, Locate, Maximize, SquareDashedMousePointer } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly onZoom: (steps: 1 | -1) => void;
  /** null where nothing is chosen on the ground. */
  readonly onFit: (() => void) | null;
  readonly onWhole: () => void;
  readonly isPicking: boolean;
  readonly onPickArea: () => void;
  readonly onBase: () => void;
}

const ICON_PX = 15;

/** Zoom, the two ways back to what matters, and drawing a box. */
export function MapTools({ onZoom, onFit, onWhole, isPicking, onPickArea, onBase }: Props) {
  const { t } = useTranslation();
  const tool = (name: 'fit' | 'whole' | 'area' | 'base') => ({
    type: 'button' as const,
    'aria-label': t(`map.tool.${name}`),
    title: t(`map.tool.${name}`),
  });
  return (
    <div className="map-tools">
      <div className="map-zoom">
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
          −
        </button>
      </div>
      <div className="map-zoom">
        <button {...tool('fit')} disabled={onFit === null} onClick={() => onFit?.()}>
          <Locate size={ICON_PX} aria-hidden="true" />
        </button>
        <button {...tool('whole')} onClick={onWhole}>
          <Maximize size={ICON_PX} aria-hidden="true" />
        </button>
        <button {...tool('area')} aria-pressed={isPicking} onClick={onPickArea}>
          <SquareDashedMousePointer size={ICON_PX} aria-hidden="true" />
        </button>
        <button {...tool('base')} aria-haspopup="dialog" onClick={onBase}>
          <Layers size={ICON_PX} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
