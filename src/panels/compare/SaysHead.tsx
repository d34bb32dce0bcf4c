/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- cells are blocks on a phone and would lose their meaning */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { type OriginShape, originShapes, shapeOf } from '../../domain/originShape';
import type { Source } from '../../domain/origins';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';
import { OriginMark } from './OriginMark';
import type { GroupRun, SaysGroup, TableColumn } from './saysGroups';
import type { SaysColumn } from './saysLayout';

/** An id may hold no space. */
const nameId = (id: string, group: SaysGroup) => `${id}${group.key.replaceAll(' ', '-')}`;

/** Above the reports: on whose word they lead. Plain cells, so that every column head of the table is a report. */
export function GroupRow({ runs, id }: { runs: readonly GroupRun[]; id: string }) {
  const { t } = useTranslation();
  const { whole } = useExplorer();
  const shapes = useMemo(() => originShapes(whole), [whole]);
  return (
    <tr role="row" className="says-groups">
      <td role="cell">
        <span className="vh">{t('compare.table.word')}</span>
      </td>
      {runs.map(({ key, group, span }) => (
        <td key={key} role="cell" colSpan={span} id={group ? nameId(id, group) : undefined}>
          {group && <GroupName group={group} shapes={shapes} />}
        </td>
      ))}
    </tr>
  );
}

const MOST_FIGURES = 4;

interface NameProps {
  readonly group: SaysGroup;
  readonly shapes: ReadonlyMap<string, OriginShape>;
}

function GroupName({ group: { source, figures, reports }, shapes }: NameProps) {
  const { t } = useTranslation();
  const words = useWords();
  const sourceName = useSourceName();
  if (!source) return null;
  const shown = figures.slice(0, MOST_FIGURES).map((claim) => words.shortToll(claim.value));
  const more = figures.length - shown.length;
  const list = words.list([...shown, ...(more > 0 ? [t('compare.table.more', { count: more })] : [])]);
  return (
    <span>
      <OriginMark shape={shapeOf(shapes, source)} /> <bdi>{sourceName(source)}</bdi>{' '}
      <small>{t('words.count.reports', { count: reports })}</small>
      {list !== '' && <bdi className="says-figures">{list}</bdi>}
    </span>
  );
}

/** The top of an origin's chain by name: what a group of its claims is called. */
export function useSourceName() {
  const { t } = useTranslation();
  const words = useWords();
  return (source: Source): string => {
    switch (source.kind) {
      case 'origin':
        return words.actor(source.root);
      case 'unnamed':
        return t('profile.unnamed', { who: words.actor(source.actor) });
      case 'own-voice':
        return t('words.voice.own');
      case 'not-stated':
      case 'not-known':
        return t(`profile.${source.kind}`);
    }
  };
}

interface HeadProps {
  readonly at: TableColumn;
  readonly index: number;
  readonly groupId: string;
  readonly onOutlet: ((outlet: string) => void) | undefined;
  readonly onOpen: () => void;
}

export function ColumnHead({ at, index, groupId, onOutlet, onOpen }: HeadProps) {
  const { t } = useTranslation();
  const report = useView((view) => view.report);
  if (at.kind === 'fold') {
    return (
      <th scope="col" role="columnheader" className="is-silent" aria-colindex={index + 2}>
        <button type="button" className="link" aria-expanded={false} onClick={onOpen}>
          {t('compare.table.silentCount', { count: at.columns.length })}
        </button>
      </th>
    );
  }
  const { column, group } = at;
  const classes = [column.coverage !== 'reported' && 'is-silent', column.report.id === report && 'is-chosen'];
  return (
    <th
      scope="col"
      role="columnheader"
      className={classes.filter(Boolean).join(' ') || undefined}
      aria-colindex={index + 2}
      aria-describedby={group ? nameId(groupId, group) : undefined}
      data-row={-1}
      data-column={index}
    >
      <ReportHead column={column} onOutlet={onOutlet} />
    </th>
  );
}

function ReportHead({ column: { report }, onOutlet }: { column: SaysColumn; onOutlet: HeadProps['onOutlet'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const { outlet } = useClaimWords();
  const name = (id: string) => words.text(get(known.outlets, id).name);
  const date = words.period(get(known.published, report.id));
  const source = report.copyOf ? known.reports.get(report.copyOf) : undefined;
  const wires = words.list(report.wires.filter((id) => known.outlets.has(id)).map(name));
  const origin = wires === '' ? date : t('compare.table.via', { date, wires });
  const note = source ? t('compare.table.copyOf', { date, outlet: name(source.outlet) }) : origin;
  return (
    <>
      {onOutlet ? (
        <button type="button" onClick={() => onOutlet(report.outlet)}>
          <bdi>{outlet(report)}</bdi>
        </button>
      ) : (
        <bdi>{outlet(report)}</bdi>
      )}
      <small>{note}</small>
    </>
  );
}
