import { useTranslation } from 'react-i18next';
import type { Claim, TollFacet } from '../../domain/schema';
import { useRoving } from '../../ui/useRoving';
import type { TimeMark } from './tollTimeMarks';
import { useMarkWords } from './useMarkWords';

interface Props {
  readonly marks: readonly TimeMark[];
  readonly facet: TollFacet;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Figures that the days drawn cannot carry, in order of publication: never placed where no day is known. */
export function TollTimeOff({ marks, facet, onPick }: Props) {
  const { t } = useTranslation();
  const { label, date } = useMarkWords(facet);
  const roving = useRoving<HTMLUListElement>();
  return (
    <section className="toll-off">
      <h3>{t('tollTime.off')}</h3>
      <ul {...roving}>
        {marks.map((mark) => {
          const { figure, source, flag } = label(mark);
          return (
            <li key={mark.key}>
              <button type="button" onClick={() => onPick(mark.claims)}>
                <b>
                  <bdi>{figure}</bdi>
                </b>{' '}
                <bdi>{source}</bdi>
                {t('words.comma')}
                {date(mark)} {flag && <em className="flag-words">{flag}</em>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
