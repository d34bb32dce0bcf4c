import { useTranslation } from 'react-i18next';
import type { TollFacet } from '../../domain/schema';
import { useRoving } from '../../ui/useRoving';

interface Props {
  readonly facets: readonly TollFacet[];
  readonly facet: TollFacet;
  readonly onChange: (facet: TollFacet) => void;
}

/** Killed, wounded or both together: never on one axis, so one at a time. */
export function FacetSwitch({ facets, facet, onChange }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLDivElement>();
  if (facets.length < 2) return null;
  return (
    <div className="facet-switch" {...roving} role="group" aria-label={t('positions.facets')}>
      {facets.map((f) => (
        <button key={f} type="button" aria-pressed={f === facet} onClick={() => onChange(f)}>
          {t(`words.facet.${f}`)}
        </button>
      ))}
    </div>
  );
}
