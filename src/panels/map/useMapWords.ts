import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../domain/catalog';
import { tollRange } from '../../domain/comparability';
import type { EventFacts } from '../../domain/filter';
import type { Place, TollFacet } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useWords, type Words } from '../../state/words';
import { type Control, controlPeriod } from './ground';

/** How events and places are told on the map. */
interface MapWords {
  readonly title: (row: EventFacts) => string;
  readonly place: (place: Place) => string;
  readonly when: (row: EventFacts) => string;
  /** "3–19+ killed"; null where no report gives a figure */
  readonly toll: (row: EventFacts) => string | null;
  /** Title, when, toll. */
  readonly name: (row: EventFacts) => string;
  readonly heldBy: (control: Control | null) => string;
  /** Null where nothing is said of who held it. */
  readonly confidence: (control: Control | null) => string | null;
}

const FACETS: readonly TollFacet[] = ['killed', 'casualties', 'wounded'];

function tollText(t: TFunction, words: Words, catalog: Catalog, eventId: string): string | null {
  for (const facet of FACETS) {
    const range = tollRange(catalog, eventId, facet);
    if (!range) continue;
    const figure = words.range(range);
    if (range.people === 'people') return t(`map.toll.${facet}`, { range: figure });
    return t(`map.tollOf.${facet}`, { range: figure, people: t(`words.peopleOnly.${range.people}`) });
  }
  return null;
}

function whenText(words: Words, { period }: EventFacts): string {
  const { start } = period;
  const isPlainDay = !period.isInterval && start?.precision === 'day' && !start.approximate && !start.uncertain;
  return isPlainDay ? words.shortDay(period.startDay) : words.period(period);
}

function heldText(t: TFunction, words: Words, catalog: Catalog, control: Control | null): string {
  if (control === null || control.by === 'unknown') return t('map.held.unknown');
  const period = words.period(controlPeriod(control));
  if (control.by === 'contested') return t('map.held.contested', { period });
  const actor = catalog.actors.get(control.by);
  return t('map.held.by', { actor: actor ? words.text(actor.name) : control.by, period });
}

export function useMapWords(): MapWords {
  const { t } = useTranslation();
  const words = useWords();
  const { known, whole } = useExplorer();
  return useMemo(() => {
    const title = (row: EventFacts) => words.text(row.event.title);
    const when = (row: EventFacts) => whenText(words, row);
    const toll = (row: EventFacts) => tollText(t, words, known, row.event.id);
    return {
      title,
      place: (place) => words.text(place.name),
      when,
      toll,
      name: (row) => [title(row), when(row), toll(row)].filter((part) => part !== null).join(t('map.comma')),
      heldBy: (control) => heldText(t, words, whole, control),
      confidence: (control) => (control === null ? null : t(`map.confidence.${control.confidence}`)),
    };
  }, [t, words, known, whole]);
}
