import { useTranslation } from 'react-i18next';
import { contradictions, type TollAxis } from '../../domain/comparability';
import type { RevisionStep } from '../../domain/revision';
import type { TollFacet } from '../../domain/schema';
import { useWords } from '../../state/words';
import { printedRange, type TimeMark } from './tollTimeMarks';
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
  if (!axis || !range) return <>{hasApart && !axis ? t('tollTime.finding.apart') : t(`positions.none.${facet}`)}</>;
  const { low, high, order } = range;
  const [clash] = contradictions(axis);
  const values = { low: figure(low), high: figure(high), lowDate: date(low), highDate: date(high) };
  return (
    <>
      <b>
        {order === 'one' && t('tollTime.finding.one', { figure: figure(high), date: date(high) })}
        {order === 'same-day' &&
          t('tollTime.finding.sameDay', { low: values.low, high: values.high, date: values.highDate })}
        {(order === 'rising' || order === 'still') && t(`tollTime.finding.${order}`, values)}
      </b>{' '}
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
        : order !== 'one' && t('tollTime.finding.compatible')}
    </>
  );
}
