import './headline.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { departsFromBody, type HeadlineReading, headlineReadings, movesFigure } from '../../domain/headlineReading';
import { type Claim, type Event, TOLL_FACETS } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { HeadlineRow } from './HeadlineRow';
import { Part } from './Part';
import { ScopeFrames } from './ScopeFrames';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';
import { useSaid } from './useSaid';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

const MOST_ROWS = 10;

/** What stands above each text against what the text says, and which figure belongs to which scope. */
export function HeadlinePart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [all, setAll] = useState(false);
  const readings = useMemo(() => {
    const found = headlineReadings(known, event.id);
    return [...found.filter(departsFromBody), ...found.filter((reading) => !departsFromBody(reading))];
  }, [known, event]);
  const roving = useRoving<HTMLUListElement>({ items: STOPS });
  const shown = all ? readings : readings.slice(0, MOST_ROWS);
  // Figures of the killed have a ladder wherever scopes differ; others only where a headline moved one.
  const facets = TOLL_FACETS.filter(
    (facet) => facet === 'killed' || readings.some((r) => movesFigure(r) && r.head.facet === facet),
  );
  return (
    <Part
      className="headline-part"
      title={t('headline.title')}
      question={t('headline.question')}
      finding={readings.length === 0 ? t('headline.none') : <Finding readings={readings} />}
    >
      {readings.length > 0 && (
        <ul className="headline-rows" {...roving}>
          {shown.map((reading) => (
            <HeadlineRow key={reading.head.id} reading={reading} onPick={onPick} />
          ))}
        </ul>
      )}
      {shown.length < readings.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('headline.more', { count: readings.length - shown.length })}
        </button>
      )}
      {facets.map((facet) => (
        <ScopeFrames key={facet} {...{ event, facet, readings, onPick }} />
      ))}
    </Part>
  );
}

type TallyKey = HeadlineReading['kind'] | 'added' | 'dropped';

const tallyKey = (reading: HeadlineReading): TallyKey =>
  reading.kind === 'supported' && reading.hedge !== 'same' ? reading.hedge : reading.kind;

function Finding({ readings }: { readings: readonly HeadlineReading[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const keys = readings.map(tallyKey);
  const tallies = [...new Set(keys)].map((key) =>
    t(`headline.tally.${key}`, { n: words.number(keys.filter((k) => k === key).length) }),
  );
  return (
    <>
      <MovedFigure readings={readings} /> {t('headline.above', { count: readings.length })} {words.list(tallies)}
    </>
  );
}

/** The first figure that stands in another scope above the text than in it. */
function MovedFigure({ readings }: { readings: readonly HeadlineReading[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const said = useSaid();
  const { known } = useExplorer();
  const moved = readings.find(movesFigure);
  if (!moved) return null;
  const { head, body, scope } = moved;
  return (
    <b>
      {t('compare.headline.narrowsText', {
        part: t(`words.part.${head.part}`),
        outlet: claimWords.outlet(get(known.reports, head.report)),
        head: said(head),
        event: words.text(get(known.events, head.event).title),
        body: said(body),
        wider: words.text(scope.title),
      })}
    </b>
  );
}
