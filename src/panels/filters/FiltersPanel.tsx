import './filters.css';
import { useTranslation } from 'react-i18next';
import { parseEdtf } from '../../domain/edtf';
import { readTypedDate } from '../../domain/typedDate';
import { clearFilters, ID_CLAUSES } from '../../domain/viewState';
import { utcDate } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { changeView, setRange, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { DateField } from '../../ui/DateField';
import { PanelFrame } from '../../ui/PanelFrame';
import { FilterGroup } from './FilterGroup';

export function FiltersPanel() {
  const { t } = useTranslation();
  const clear = (
    <button type="button" className="link" onClick={() => changeView(clearFilters)}>
      {t('filters.clear')}
    </button>
  );
  return (
    <PanelFrame title={t('filters.title')} className="filters" aside={clear} failed={t('shell.panelFailed')}>
      <div className="filters-body">
        <DateRange />
        {ID_CLAUSES.map((clause) => (
          <FilterGroup key={clause} clause={clause} />
        ))}
      </div>
    </PanelFrame>
  );
}

/** The same bounds as the timeline's handles, typed. */
function DateRange() {
  const { t } = useTranslation();
  const words = useWords();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const span = parseEdtf(useExplorer().known.dataset.span)!;
  const year = utcDate(span.startDay).getUTCFullYear();
  const shown = (edtf: string | null) => (edtf === null ? '' : words.period(parseEdtf(edtf)!));
  const onDate = (set: (edtf: string | null) => void) => (typed: string) => {
    const read = typed.trim() === '' ? null : readTypedDate(typed, year);
    if (read === null && typed.trim() !== '') return false;
    set(read);
    return true;
  };
  return (
    <div className="dates">
      <DateField
        label={t('filters.from')}
        shown={shown(from)}
        placeholder={words.day(span.startDay)}
        onDate={onDate((edtf) => setRange(edtf, to))}
        badDate={t('shell.dateField.bad')}
      />
      <DateField
        label={t('filters.to')}
        shown={shown(to)}
        placeholder={words.day(span.endDay)}
        onDate={onDate((edtf) => setRange(from, edtf))}
        badDate={t('shell.dateField.bad')}
      />
    </div>
  );
}
