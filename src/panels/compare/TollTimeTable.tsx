import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { RevisionStep } from '../../domain/revision';
import type { Claim, TollFacet } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { FlagWords } from './HolderLines';
import type { TimeMark } from './tollTimeMarks';
import { useMarkWords } from './useMarkWords';

interface Props {
  readonly marks: readonly TimeMark[];
  readonly steps: readonly RevisionStep[];
  readonly facet: TollFacet;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** The same content as the drawing, row by row. */
export function TollTimeTable({ marks, steps, facet, isOpen, onToggle, onPick }: Props) {
  const { t } = useTranslation();
  const columns = ['published', 'figure', 'word', 'change'] as const;
  return (
    <details className="twin" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className="link">{t('tollTime.table', { count: marks.length })}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`tollTime.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <Row key={mark.key} mark={mark} steps={steps} facet={facet} onPick={onPick} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ mark, steps, facet, onPick }: Pick<Props, 'steps' | 'facet' | 'onPick'> & { mark: TimeMark }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const { date, figure, source } = useMarkWords(facet);
  const outlets = [...new Set(mark.claims.map((c) => claimWords.outlet(get(known.reports, c.report))))];
  const changes = steps.filter((step) => mark.claims.some((c) => c.id === step.to.id));
  return (
    <tr>
      <td>{date(mark)}</td>
      <th scope="row">
        <button type="button" className="link" onClick={() => onPick(mark.claims)}>
          <bdi>{figure(mark)}</bdi>
        </button>
        {mark.isPart && <small>{t('tollTime.part')}</small>}
      </th>
      <td>
        <bdi>{t('tollTime.line', { source: source(mark), reports: words.list(outlets) })}</bdi>
      </td>
      <td>
        {changes.map((step) => (
          <span key={step.from.id}>
            {t(`tollTime.tableChange.${step.kind}`, { from: words.shortToll(step.from.value) })}{' '}
          </span>
        ))}
        {mark.flag && <FlagWords flag={mark.flag} />}
      </td>
    </tr>
  );
}
