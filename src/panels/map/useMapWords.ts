import type { TFunction } from 'i18next';
import { assertNever } from '../../lib/assertNever';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../domain/catalog';
import { tollRange } from '../../domain/comparability';
import type { EventFacts } from '../../domain/filter';
import type { Place, TollFacet } from '../../domain/schema';
import type { Fill } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { useWords, type Words } from '../../state/words';
import type { Agreement, Blamed, Extremes } from './facts';
import { type FillClass, type QuarterFill } from './fill';
import { type Control, controlPeriod } from './ground';
import type { MarkLook } from './look';

/** How events and places are told on the map. */
interface MapWords {
  readonly title: (row: EventFacts) => string;
  readonly place: (place: Place) => string;
  readonly when: (row: EventFacts) => string;
  /** "3–19+ killed"; null where no report gives a figure */
  readonly toll: (row: EventFacts) => string | null;
  /** Title, when, toll. */
  readonly name: (row: EventFacts) => string;
  /** "2–3", "16+" */
  readonly extremes: (value: Extremes) => string;
  /** What the colour of a sign tells; null where that goes without saying. */
  readonly look: (look: MarkLook) => string | null;
  readonly tint: (tint: Agreement | Blamed) => string;
  /** A class of the fill as the legend names it. */
  readonly fillClass: (fill: FillClass) => string;
  /** What the fill of a quarter tells; null where who held it is told instead. */
  readonly fill: (by: Fill, fill: QuarterFill) => string | null;
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

function tintText(t: TFunction, tint: Agreement | Blamed): string {
  switch (tint) {
    case 'differ':
    case 'alike':
    case 'alone':
      return t(`map.agreement.${tint}`);
    default:
      return t(`map.blamed.${tint}`);
  }
}

function classText(t: TFunction, words: Words, fill: FillClass): string {
  switch (fill.kind) {
    case 'held':
      return t(`map.tone.${fill.tone}`);
    case 'agreement':
      return t(`map.agreement.${fill.agreement}`);
    case 'step': {
      const { from, to } = fill.step;
      return words.range({ people: 'people', low: from, high: to ?? from, openEnded: to === null });
    }
    case 'none':
    case 'untold':
      return t(`map.fill.${fill.kind}`);
    default:
      return assertNever(fill);
  }
}

function fillText(t: TFunction, words: Words, by: Fill, { base, value, count }: QuarterFill): string | null {
  if (by === 'held') return null;
  const events = t('words.count.events', { count });
  if (by === 'events' || count === 0) return events;
  if (value === null) return [events, classText(t, words, base)].join(t('map.dot'));
  const { low, high, isOpen } = value;
  const figure = words.range({ people: 'people', low, high, openEnded: isOpen });
  if (by === 'reports') return [events, t('words.count.reports', { count: high })].join(t('map.dot'));
  return [events, t('map.toll.killed', { range: figure })].join(t('map.dot'));
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
      extremes: ({ low, high, isOpen }) => words.range({ people: 'people', low, high, openEnded: isOpen }),
      look: ({ tint }) => (tint === 'alike' || tint === 'alone' ? null : tintText(t, tint)),
      tint: (tint) => tintText(t, tint),
      fillClass: (fill) => classText(t, words, fill),
      fill: (by, fill) => fillText(t, words, by, fill),
      heldBy: (control) => heldText(t, words, whole, control),
      confidence: (control) => (control === null ? null : t(`map.confidence.${control.confidence}`)),
    };
  }, [t, words, known, whole]);
}
