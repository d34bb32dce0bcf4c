import './table.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineVerdicts, unsupportedHeads } from '../../domain/headline';
import type { Claim, Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { Part } from './Part';
import { SaysTable } from './SaysTable';
import { saysColumns } from './saysLayout';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
  readonly onOutlet?: (outlet: string) => void;
}

/** Everything each report claims, column by column, grouped by leading origin. */
export function SaysPart({ event, onPick, onOutlet }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const columns = useMemo(() => saysColumns(known, event.id), [known, event]);
  const flagged = useMemo(() => unsupportedHeads(headlineVerdicts(known, event.id)), [known, event]);
  const told = columns.filter((c) => c.coverage === 'reported').length;
  return (
    <Part
      className="says-part"
      title={t('compare.table.caption')}
      question={t('comparison.saysQuestion')}
      finding={t('compare.table.told', { count: told })}
    >
      <SaysTable
        {...{ event, columns, flagged }}
        onPick={(claim) => onPick([claim])}
        isGrouped
        {...(onOutlet && { onOutlet })}
      />
      <p className="says-legend">{t('compare.table.legend')}</p>
    </Part>
  );
}
