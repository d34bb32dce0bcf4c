import { useTranslation } from 'react-i18next';
import type { Loss } from '../../dataset/export/losses';
import { useWords } from '../../state/words';

/** What would not be in the file, and in how many records. */
export function LossTable({ losses }: { losses: readonly Loss[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="export-losses" aria-live="polite">
      <h3>{t('export.losses')}</h3>
      {losses.length === 0 ? (
        <p>{t('export.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('export.record')}</th>
              <th scope="col">{t('export.count')}</th>
            </tr>
          </thead>
          <tbody>
            {losses.map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row">{t(`export.loss.${kind}`)}</th>
                <td>{words.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
