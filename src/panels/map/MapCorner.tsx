import { useTranslation } from 'react-i18next';
import type { Fill } from '../../domain/viewState';
import { useWords } from '../../state/words';
import type { Ground } from './ground';
import { scaleBar } from './mercator';

const SCALE_PX = 100;

interface Props {
  readonly ground: Ground;
  readonly by: Fill;
  readonly metresPerPx: number | null;
}

/** The scale, and what must always be said of the ground. */
export function MapCorner({ ground, by, metresPerPx }: Props) {
  const { t } = useTranslation();
  const confidence = by === 'held' ? ground.lowestConfidence : null;
  return (
    <div className="map-foot">
      {metresPerPx !== null && <ScaleBar metresPerPx={metresPerPx} />}
      {ground.quarters.size > 0 && (
        <p className="map-note">
          <span>{t('map.note.areas')}</span> {confidence && <span>{t(`map.note.${confidence}`)}</span>}
        </p>
      )}
    </div>
  );
}

function ScaleBar({ metresPerPx }: { metresPerPx: number }) {
  const { t } = useTranslation();
  const words = useWords();
  const { metres, px } = scaleBar(metresPerPx, SCALE_PX);
  const isKm = metres >= 1000;
  return (
    <bdi className="map-scale" style={{ inlineSize: px }}>
      <i />
      {isKm ? t('map.scale.km', { n: words.number(metres / 1000) }) : t('map.scale.m', { n: words.number(metres) })}
    </bdi>
  );
}
