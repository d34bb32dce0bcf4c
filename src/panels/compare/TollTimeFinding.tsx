import { useTranslation } from 'react-i18next';
import { contradictions, type TollAxis } from '../../domain/comparability';
import { valueKey } from '../../domain/positions';
import type { RevisionStep } from '../../domain/revision';
import type { TollFacet } from '../../domain/schema';
import { useWords } from '../../state/words';
import { isDated, printedRange, type TimeMark } from './tollTimeMarks';
import { useMarkWords } from './useMarkWords';

interface Props {
  readonly axis: TollAxis | null;
  readonly marks: readonly TimeMark[];
  readonly steps: readonly RevisionStep[];
  readonly facet: TollFacet;
  readonly hasApart: boolean;
}

/** Which figure was in print when, who moved, and whether all can hold: from the claims, by these templates alone. */
export function TollTimeFinding({ axis, marks, steps, facet, hasApart }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { figure, date } = useMarkWords(facet);
  const range = printedRange(marks);
  if (axis && !range && marks.length > 0) return <>{t('tollTime.orderUnknown')}</>;
  if (!axis || !range) return <>{hasApart && !axis ? t('tollTime.finding.apart') : t(`positions.none.${facet}`)}</>;
  const { low, high, order } = range;
  const [clash] = contradictions(axis);
  const undated = marks.filter((m) => !m.isPart && !isDated(m));
  const isOnly = undated.every((m) => valueKey(m.claims[0]) === valueKey(high.claims[0]));
  const values = { low: figure(low), high: figure(high), lowDate: date(low), highDate: date(high) };
  return (
    <>
      <b>
        {order === 'one' &&
          t(`tollTime.finding.${isOnly ? 'one' : 'dated'}`, { figure: figure(high), date: date(high) })}
        {order === 'same-day' &&
          t('tollTime.finding.sameDay', { low: values.low, high: values.high, date: values.highDate })}
        {(order === 'rising' || order === 'still' || order === 'overlap') && t(`tollTime.finding.${order}`, values)}
      </b>{' '}
      {undated.length > 0 && `${t('tollTime.finding.undated', { count: undated.length })} `}
      {steps.map((step) => (
        <span key={`${step.from.id} ${step.to.id}`}>
          {t(`tollTime.finding.step.${step.kind}`, {
            actor: words.actor(step.actor),
            from: words.shortToll(step.from.value),
            to: words.shortToll(step.to.value),
          })}{' '}
        </span>
      ))}
      {clash
        ? t('tollTime.finding.clash', { a: words.shortToll(clash[0].value), b: words.shortToll(clash[1].value) })
        : !(order === 'one' && isOnly) && t('tollTime.finding.compatible')}
    </>
  );
}
