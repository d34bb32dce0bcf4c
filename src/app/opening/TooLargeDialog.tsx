import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TooLarge } from '../../dataset/import/imported';
import { parseEdtf } from '../../domain/edtf';
import { readTypedDate } from '../../domain/typedDate';
import { cancelOpening, openRange } from '../../state/opening';
import { useWords } from '../../state/words';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';

/** Said before anything is read: the file does not fit, but a range of days of it may. */
export function TooLargeDialog({ refusal }: { refusal: TooLarge }) {
  const { t } = useTranslation();
  const words = useWords();
  const [fromDay, setFrom] = useState<number | null>(null);
  const [toDay, setTo] = useState<number | null>(null);
  const field = (day: number | null, set: (day: number | null) => void, edge: 'startDay' | 'endDay') => ({
    shown: day === null ? '' : words.day(day),
    placeholder: t('open.large.any'),
    badDate: t('shell.dateField.bad'),
    onDate: (typed: string) => {
      // A date without its year would be a guess.
      const edtf = typed === '' ? null : readTypedDate(typed, Number.NaN);
      const period = edtf === null ? null : parseEdtf(edtf);
      if (typed !== '' && !period) return false;
      set(period ? period[edge] : null);
      return true;
    },
  });
  return (
    <Dialog title={t('open.large.title')} closeLabel={t('open.cancel')} onClose={cancelOpening}>
      <p className="opening-lead">
        <bdi>{refusal.file}</bdi>:{' '}
        {t('open.large.lead', { rows: words.number(refusal.rows), most: words.number(refusal.most) })}
      </p>
      <div className="dates opening-dates">
        <DateField label={t('open.large.from')} {...field(fromDay, setFrom, 'startDay')} />
        <DateField label={t('open.large.to')} {...field(toDay, setTo, 'endDay')} />
      </div>
      <div className="opening-acts">
        <button
          type="button"
          className="opening-go"
          disabled={(fromDay === null && toDay === null) || (fromDay !== null && toDay !== null && toDay < fromDay)}
          onClick={() => void openRange(fromDay, toDay)}
        >
          {t('open.large.go')}
        </button>
      </div>
    </Dialog>
  );
}
