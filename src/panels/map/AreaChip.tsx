import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { shownText } from './summary';

/** The box as a filter that is on, and the way to take it off again. */
export function AreaChip() {
  const { t } = useTranslation();
  const { shown } = useExplorer();
  const area = useView((view) => view.area);
  if (area === null) return null;
  return (
    <button
      type="button"
      className="map-area-chip"
      aria-label={t('map.area.remove')}
      title={t('map.area.remove')}
      onClick={() => changeView((view) => ({ ...view, area: null }))}
    >
      {t('map.area.chip', { events: shownText(t, shown) })} <X size={13} aria-hidden="true" />
    </button>
  );
}
