import './known.css';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { knownChanges } from '../../domain/knownChanges';
import type { Claim, Event } from '../../domain/schema';
import { isoDay, parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { KnownTable } from './KnownTable';
import { type DaySlider, daySlider, dayTicks, sliderValue } from './knownLayout';
import { Part } from './Part';
import { useCountWords } from './useCountWords';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** What could be known on a day, and what changed since. */
export function KnownPart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const countWords = useCountWords();
  const { whole } = useExplorer();
  const known = useView((view) => view.known);
  const slider = useMemo(() => daySlider(whole.published.values()), [whole]);
  const day = known === null ? null : parseDay(known);
  const changes = useMemo(() => (day === null ? null : knownChanges(whole, event.id, day)), [whole, event, day]);
  const finding =
    day !== null && changes ? (
      <>
        <b>{t('knownPart.finding', { day: words.shortDay(day), counts: countWords(changes.onDay) })}</b>{' '}
        {t('knownPart.findingAll', { counts: countWords(changes.all) })}
      </>
    ) : (
      t('knownPart.findingEverything')
    );
  return (
    <Part className="known-part" title={t('knownPart.title')} question={t('knownPart.question')} finding={finding}>
      {slider ? <Slider slider={slider} day={day} /> : <p className="known-edge">{t('knownPart.noDates')}</p>}
      {day !== null && <Edge />}
      {day !== null && changes && <KnownTable {...{ day, changes, onPick }} />}
    </Part>
  );
}

const setDay = (day: number | null) => changeView((view) => ({ ...view, known: day === null ? null : isoDay(day) }));
const MOST_TICKS = 9;

function Slider({ slider, day }: { slider: DaySlider; day: number | null }) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const value = sliderValue(slider, day);
  const said = day === null ? t('knownPart.everything') : words.day(day);
  return (
    <div className="known-slider">
      <label htmlFor={id}>{t('knownPart.label')}</label>
      <output htmlFor={id}>
        <bdi>{said}</bdi>
      </output>
      <div className="known-track">
        <input
          id={id}
          type="range"
          min={slider.firstDay}
          max={slider.everything}
          value={value}
          aria-valuetext={said}
          onChange={(e) => {
            const next = Number(e.target.value);
            setDay(next === slider.everything ? null : next);
          }}
        />
        <div className="known-ticks" aria-hidden="true">
          {dayTicks(slider, MOST_TICKS).map((tick) => (
            <span key={tick.day} style={{ insetInlineStart: `calc(8px + (100% - 16px) * ${tick.at})` }}>
              {words.shortDay(tick.day)}
            </span>
          ))}
          <span className="is-end">{t('knownPart.everything')}</span>
        </div>
      </div>
    </div>
  );
}

/** The day's edge: what lies after it is counted, never shown faintly. */
function Edge() {
  const { t } = useTranslation();
  const { picture } = useExplorer();
  const later = t('knownPart.later', { count: picture.laterReports.length });
  const possibly = t('knownPart.possiblyLater', { count: picture.possibleReports.length });
  return (
    <p className="known-edge">
      <b>{t('knownPart.upToHere')}</b> {t('knownPart.hidden', { later, possibly })}
    </p>
  );
}
