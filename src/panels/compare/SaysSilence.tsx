import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import type { SaysColumn } from './saysLayout';

/** What a report's silence on the event can mean. */
export function Silence({ column: { report, coverage, daysBefore } }: { column: SaysColumn }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const date = words.period(get(known.published, report.id));
  switch (coverage) {
    case 'could-not-know':
      return (
        <p>
          <b>{t('compare.table.could-not-know')}</b>
          <span>{t('compare.table.couldNotKnow', { date, count: daysBefore })}</span>
        </p>
      );
    case 'same-day':
      return (
        <p>
          <b>{t('compare.table.same-day')}</b>
          <span>{t('compare.table.sameDay')}</span>
        </p>
      );
    case 'not-mentioned':
      return (
        <p>
          <b>{t('compare.table.not-mentioned')}</b>
          <span>{t('compare.table.notMentioned')}</span>
        </p>
      );
    case 'not-known':
      return (
        <p>
          <b>{t('compare.table.notKnownColumn')}</b>
          <span>{t('compare.table.excerpt')}</span>
        </p>
      );
    case 'reported':
      return null;
  }
}

const KINDS = ['not-mentioned', 'same-day', 'could-not-know', 'not-known'] as const;

/** Many silent reports in one cell: how many of each kind of silence. */
export function FoldedSilence({ columns }: { columns: readonly SaysColumn[] }) {
  const { t } = useTranslation();
  const counts = KINDS.map((kind) => ({ kind, count: columns.filter((c) => c.coverage === kind).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (
      <p key={kind}>
        <b>{count}</b> {t(`compare.table.silent.${kind}`)}
      </p>
    ));
}
