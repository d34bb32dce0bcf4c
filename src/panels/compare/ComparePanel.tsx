import './compare.css';
import './table.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareTolls, type TollAxis } from '../../domain/comparability';
import { headlineVerdicts, unsupportedHeads } from '../../domain/headline';
import { valueKey } from '../../domain/positions';
import { type Claim, type Event, TOLL_FACETS } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { PanelFrame } from '../../ui/PanelFrame';
import { ClaimCards } from './ClaimCards';
import { EventHead } from './EventHead';
import { HeadlineNotes } from './HeadlineNotes';
import { OtherScopes } from './OtherScopes';
import { SaysTable } from './SaysTable';
import { saysColumns } from './saysLayout';
import { Sums } from './Sums';
import { sumsOf } from './sumsLayout';
import { TollChart } from './TollChart';
import { tollPlot } from './tollLayout';
import { FilterNotice, KnownNotice } from './ViewNotices';

export function ComparePanel() {
  const { t } = useTranslation();
  const { event, known } = useExplorer();
  const isKnown = event !== null && known.events.has(event.id);
  const full = (
    <button type="button" className="link" onClick={() => changeView((v) => ({ ...v, panel: 'comparison' }))}>
      {t('comparison.open')}
    </button>
  );
  return (
    <PanelFrame title={t('compare.title')} className="compare" aside={full} failed={t('shell.panelFailed')}>
      <div className="compare-body" key={event?.id}>
        {event === null && <p className="empty">{t('compare.none')}</p>}
        {event && <EventHead event={event} />}
        <FilterNotice />
        <KnownNotice />
        {event && isKnown && <Comparison event={event} />}
      </div>
    </PanelFrame>
  );
}

function Comparison({ event }: { event: Event }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [picked, setPicked] = useState<readonly Claim[]>([]);
  const verdicts = useMemo(() => headlineVerdicts(known, event.id), [known, event]);
  const sums = useMemo(() => sumsOf(known, event.id), [known, event]);
  const tolls = useMemo(
    () => TOLL_FACETS.map((facet) => ({ facet, ...compareTolls(known, event.id, facet) })),
    [known, event],
  );
  const killed = tolls[0]!;
  return (
    <>
      <Sums sums={sums} />
      {tolls.flatMap(({ facet, axes }) =>
        axes
          .filter(hasPositions)
          .map((axis) => (
            <TollChart
              key={`${facet} ${axis.people}`}
              title={chartTitle(
                t(`compare.toll.${facet}`),
                axis.people === 'people'
                  ? null
                  : t('compare.toll.people', { people: t(`words.peopleOnly.${axis.people}`) }),
              )}
              plot={tollPlot(known, axis, verdicts)}
              onPick={setPicked}
            />
          )),
      )}
      <HeadlineNotes verdicts={verdicts} onPick={setPicked} />
      <OtherScopes title={t('compare.scope.wider')} scopes={killed.wider} onPick={setPicked} />
      <OtherScopes title={t('compare.scope.narrower')} scopes={killed.narrower} onPick={setPicked} />
      <Reports event={event} flagged={unsupportedHeads(verdicts)} onPick={(claim) => setPicked([claim])} />
      <ClaimCards claims={picked} onClose={() => setPicked([])} />
    </>
  );
}

/** One position needs no axis: its sentence above and its claims below say all. */
const hasPositions = (axis: TollAxis) => new Set([...axis.whole, ...axis.parts].map(valueKey)).size > 1;

const chartTitle = (title: string, people: string | null) => (people === null ? title : `${title} · ${people}`);

interface ReportsProps {
  readonly event: Event;
  readonly flagged: ReadonlySet<string>;
  readonly onPick: (claim: Claim) => void;
}

/** The table, narrowed to the outlets that the filter names until the person asks for all. */
function Reports({ event, flagged, onPick }: ReportsProps) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const outlets = useView((view) => view.outlets);
  const [all, setAll] = useState(false);
  const columns = useMemo(() => saysColumns(known, event.id), [known, event]);
  const shown = all || outlets.length === 0 ? columns : columns.filter((c) => outlets.includes(c.report.outlet));
  return (
    <>
      {shown.length < columns.length && (
        <p className="known-notice">
          {t('compare.table.reportsOf', { shown: shown.length, count: columns.length })}{' '}
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('compare.table.showAll')}
          </button>
        </p>
      )}
      <SaysTable event={event} columns={shown} flagged={flagged} onPick={onPick} />
    </>
  );
}
