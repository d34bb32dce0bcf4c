import { useTranslation } from 'react-i18next';

export function ZoomButtons({ onZoom }: { onZoom: (steps: 1 | -1) => void }) {
  const { t } = useTranslation();
  return (
    <div className="map-zoom">
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
        −
      </button>
    </div>
  );
}
