import { useTranslation } from 'react-i18next';
import type { Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { Dialog } from '../../ui/Dialog';

interface Props {
  readonly original: NonNullable<Event['original']>;
  readonly onClose: () => void;
}

/** The row of the file behind the chosen event, every cell as it was written. */
export function OriginalDialog({ original, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const names = whole.dataset.columns?.[original.columns] ?? [];
  return (
    <Dialog title={t('open.original.title')} closeLabel={t('open.close')} onClose={onClose}>
      <p className="opening-lead">
        <bdi>{original.file}</bdi>, {t('open.original.line', { n: words.number(original.line) })}
      </p>
      <table className="opening-table">
        <tbody>
          {original.cells.map((cell, i) => (
            // Cells stand where they stand; two columns may bear one name.
            <tr key={`${i} ${names[i] ?? ''}`}>
              <th scope="row">
                <bdi>{names[i] ?? i + 1}</bdi>
              </th>
              <td>{cell === '' ? <i>{t('open.original.empty')}</i> : <bdi>{cell}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
