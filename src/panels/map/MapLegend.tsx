import { useTranslation } from 'react-i18next';
import { useWords } from '../../state/words';
import type { Ground } from './ground';

/** Who held the ground, for the classes that are drawn and no others. */
export function MapLegend({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const words = useWords();
  if (ground.tones.length === 0) return null;
  const lead = ground.heldWhen
    ? t('map.held.lead', { period: words.period(ground.heldWhen) })
    : t('map.held.leadShort');
  return (
    <ul className="map-key" aria-label={lead}>
      <li className="map-key-lead" aria-hidden="true">
        {lead}
      </li>
      {ground.tones.map((tone) => (
        <li key={tone}>
          <i className={`map-swatch is-${tone}`} />
          {t(`map.tone.${tone}`)}
        </li>
      ))}
    </ul>
  );
}
