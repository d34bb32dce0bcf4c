import { useTranslation } from 'react-i18next';
import { FILLS, type Fill } from '../../domain/viewState';
import { changeView } from '../../state/view';
import { useWords } from '../../state/words';
import { type FilledGround, fillName } from './fill';
import type { Ground } from './ground';
import { useMapWords } from './useMapWords';

interface Props {
  readonly ground: Ground;
  readonly filled: FilledGround;
}

const isFill = (value: string): value is Fill => (FILLS as readonly string[]).includes(value);

/** What fills the quarters, chosen here, and its key: the classes that are drawn and no others. */
export function MapLegend({ ground, filled }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const map = useMapWords();
  if (ground.quarters.size === 0) return null;
  const lead = (fill: Fill) => {
    if (fill !== 'held') return t(`map.fill.${fill}`);
    return ground.heldWhen ? t('map.held.lead', { period: words.period(ground.heldWhen) }) : t('map.held.leadShort');
  };
  return (
    <div className="map-key">
      <select
        className="map-choice"
        aria-label={t('map.fill.label')}
        value={filled.by}
        onChange={({ target }) => {
          const { value } = target;
          if (isFill(value)) changeView((view) => ({ ...view, fill: value }));
        }}
      >
        {FILLS.map((fill) => (
          <option key={fill} value={fill}>
            {lead(fill)}
          </option>
        ))}
      </select>
      <ul aria-label={lead(filled.by)}>
        {filled.key.map((fill) => (
          <li key={fillName(fill)} data-fill={fillName(fill)}>
            <i className={`map-swatch is-${fillName(fill)}`} />
            <bdi>{map.fillClass(fill)}</bdi>
          </li>
        ))}
        {filled.hasStripes && (
          <li>
            <i className="map-swatch is-stripes" />
            {t('map.fill.stripes')}
          </li>
        )}
      </ul>
    </div>
  );
}
