import { useTranslation } from 'react-i18next';
import { isSureDay, type TimeLink, type TimeMark } from './tollTimeMarks';

interface Props {
  readonly marks: readonly TimeMark[];
  readonly links: readonly TimeLink[];
  readonly isWide: boolean;
  readonly hasOrder: boolean;
}

/** How to read the drawing: only what this one shows. */
export function TollTimeNote({ marks, links, isWide, hasOrder }: Props) {
  const { t } = useTranslation();
  const isStale = marks.some((m) => m.flag?.kind === 'stale' || m.flag?.kind === 'overtaken');
  return (
    <p className="chart-note">
      {!hasOrder && <b>{t('tollTime.orderUnknown')} </b>}
      {t(isWide ? 'tollTime.note.wide' : 'tollTime.note.rows')}{' '}
      {isWide && links.length > 0 && `${t('tollTime.note.lines')} `}
      {isWide && marks.some((m) => !isSureDay(m)) && `${t('tollTime.note.uncertain')} `}
      {marks.some((m) => m.isPart) && `${t('tollTime.note.part')} `}
      {isStale && (
        <>
          <b className="flag-words">{t('tollTime.note.staleWord')}</b> {t('tollTime.note.stale')}
        </>
      )}
    </p>
  );
}
