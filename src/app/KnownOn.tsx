import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { parseEdtf } from '../domain/edtf';
import { readTypedDate } from '../domain/typedDate';
import { isoDay, parseDay, utcDate } from '../lib/day';
import { useExplorer } from '../state/derived';
import { changeView, useView } from '../state/view';
import { useWords } from '../state/words';
import { DateField } from '../ui/DateField';

/** Winds the whole page back to what had been published by a day. */
export function KnownOn() {
  const { t } = useTranslation();
  const words = useWords();
  const known = useView((view) => view.known);
  const { whole } = useExplorer();
  const published = [...whole.published.values()].filter((p) => Number.isFinite(p.endDay));
  const lastDay = Math.max(...published.map((p) => p.endDay), parseEdtf(whole.dataset.span)!.startDay);
  const day = known === null ? null : parseDay(known);
  const setDay = (next: number | null) =>
    changeView((view) => ({ ...view, known: next === null ? null : isoDay(next) }));
  const onDate = (typed: string) => {
    if (typed.trim() === '') {
      setDay(null);
      return true;
    }
    const period = parseEdtf(readTypedDate(typed, utcDate(lastDay).getUTCFullYear()) ?? '');
    if (!period || !Number.isFinite(period.endDay)) return false;
    setDay(period.endDay);
    return true;
  };
  return (
    <div className="known">
      <button
        type="button"
        className="step"
        aria-label={t('shell.dayEarlier')}
        onClick={() => setDay((day ?? lastDay) - 1)}
      >
        <ChevronLeft size={14} aria-hidden="true" />
      </button>
      <DateField
        label={t('shell.knownOn')}
        shown={day === null ? '' : words.day(day)}
        placeholder={t('shell.knownAll')}
        onDate={onDate}
        badDate={t('shell.dateField.bad')}
      />
      <button
        type="button"
        className="step"
        aria-label={t('shell.dayLater')}
        onClick={() => setDay((day ?? lastDay - 1) + 1)}
      >
        <ChevronRight size={14} aria-hidden="true" />
      </button>
      {day !== null && (
        <button type="button" className="icon" aria-label={t('shell.knownReset')} onClick={() => setDay(null)}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
