import { useTranslation } from 'react-i18next';
import { type IdClause, isDisagreement, isEventKind } from '../../domain/viewState';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';

/** What an option of the clause is called; its id where the dataset does not know it. */
export function useOptionName(clause: IdClause): (id: string) => string {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  return (id) => {
    if (clause === 'kinds') return isEventKind(id) ? t(`words.kind.${id}`) : id;
    if (clause === 'disagreements') return isDisagreement(id) ? t(`words.disagreement.${id}`) : id;
    if (clause === 'actors') {
      const actor = whole.actors.get(id);
      return actor ? words.actor(actor) : id;
    }
    const record = whole[clause].get(id);
    return record ? words.text(record.name) : id;
  };
}
