import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';

/** What the comparison is about: title, day, kind, place and how exactly it is placed. */
export function EventHead({ event }: { event: Event }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const isWoundBack = useView((view) => view.known !== null);
  return (
    <>
      <h1>
        <bdi>{words.text(event.title)}</bdi>
      </h1>
      <p className="where">
        <span>{words.period(get(whole.when, event.id))}</span>
        <span>{t(`words.kind.${event.kind}`)}</span>
        <bdi>{words.text(get(whole.places, event.place).name)}</bdi>
        <span>{t(`words.precision.${event.placePrecision}`)}</span>
      </p>
      {/* Written with the whole dataset in view, so it would tell a person wound back what was not known yet. */}
      {!isWoundBack && (
        <p className="summary">
          <bdi>{words.text(event.summary)}</bdi>
        </p>
      )}
    </>
  );
}
