import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { groupBy } from '../../lib/group';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import type { TableColumn } from './saysGroups';

interface Props {
  readonly table: readonly TableColumn[];
  readonly onGo: (index: number) => void;
}

/** Not every head is drawn, so each can be gone to by name: outlets by name, the reports of one together. */
export function SaysGoTo({ table, onGo }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const { outlet } = useClaimWords();
  const reports = table.flatMap((at, index) => (at.kind === 'fold' ? [] : [{ index, report: at.column.report }]));
  const outlets = [...groupBy(reports, ({ report }) => outlet(report))].sort(([a], [b]) => a.localeCompare(b));
  return (
    <label className="says-goto">
      {t('compare.table.goTo')}{' '}
      <select defaultValue="" onChange={(e) => e.target.value !== '' && onGo(Number(e.target.value))}>
        <option value="">–</option>
        {outlets.map(([name, own]) => {
          const options = own.map(({ index, report }) => (
            <option key={report.id} value={index}>
              {words.list([name, words.period(get(known.published, report.id))])}
            </option>
          ));
          return own.length === 1 ? (
            options
          ) : (
            <optgroup key={name} label={name}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
