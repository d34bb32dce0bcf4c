import './compare.css';
import './table.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { compareTolls, type TollAxis } from '../../domain/comparability';
import { NO } from '../../domain/filter';
import { headlineVerdicts } from '../../domain/headline';
import { valueKey } from '../../domain/positions';
import type { Claim, Event, TollFacet } from '../../domain/schema';
import { clearFilters } from '../../domain/viewState';
import { parseDay } from '../../lib/day';
import { useExplorer } from '../../state/derived';
import { changeView, useView } from '../../state/view';
import { useWords } from '../../state/words';
import { Dialog } from '../../ui/Dialog';
import { PanelFrame } from '../../ui/PanelFrame';
import { ClaimCard } from './ClaimCard';
import { HeadlineNotes } from './HeadlineNotes';
import { OtherScopes } from './OtherScopes';
import { SaysTable } from './SaysTable';
import { saysColumns } from './saysLayout';
import { Sums } from './Sums';
import { sumsOf } from './sums';
import { TollChart } from './TollChart';
import { tollPlot } from './tollLayout';

export function ComparePanel() {
  const { t } = useTranslation();
  const { event, known } = useExplorer();
  const isKnown = event !== null && known.events.has(event.id);
  return (
    <PanelFrame title={t('compare.title')} className="compare" failed={t('shell.panelFailed')}>
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

function EventHead({ event }: { event: Event }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const isWoundBack = useView((view) => view.known !== null);
  return (
    <>
      <h1>
        <bdi>{words.text(event.title)}</bdi>
      </h1>
      <p className="where">
        <span>{words.period(get(whole.when, event.id))}</span>
        <span>{t(`words.kind.${event.kind}`)}</span>
        <bdi>{words.text(get(whole.places, event.place).name)}</bdi>
        <span>{t(`words.precision.${event.placePrecision}`)}</span>
      </p>
      {/* Written with the whole dataset in view, so it would tell a person wound back what was not known yet. */}
      {!isWoundBack && (
        <p className="summary">
          <bdi>{words.text(event.summary)}</bdi>
        </p>
      )}
    </>
  );
}

/** The chosen event stays on screen when the filter leaves it out; this says so. */
function FilterNotice() {
  const { t } = useTranslation();
  const { event, rows, match } = useExplorer();
  const row = rows.findIndex((r) => r.event.id === event?.id);
  if (row < 0 || match[row] !== NO) return null;
  return (
    <p className="known-notice">
      {t('compare.outsideFilter')}{' '}
      <button type="button" className="link" onClick={() => changeView(clearFilters)}>
        {t('filters.clear')}
      </button>
    </p>
  );
}

/** What winding back leaves out, wherever it leaves something out. */
function KnownNotice() {
  const { t } = useTranslation();
  const words = useWords();
  const known = useView((view) => view.known);
  const { event, picture, known: catalog } = useExplorer();
  const day = known === null ? null : parseDay(known);
  if (day === null || !event) return null;
  const date = words.day(day);
  const { laterReports, possibleReports, possibleEvents } = picture;
  return (
    <p className="known-notice">
      {!catalog.events.has(event.id) && <b>{t('shell.known.notYet', { day: date })} </b>}
      {possibleEvents.has(event.id) && <b>{t('shell.known.onlyPossible', { day: date })} </b>}
      {laterReports.length > 0 && t('shell.known.later', { count: laterReports.length })}{' '}
      {possibleReports.length > 0 && t('shell.known.possible', { count: possibleReports.length })}{' '}
      <button type="button" className="link" onClick={() => changeView((view) => ({ ...view, known: null }))}>
        {t('shell.knownReset')}
      </button>
    </p>
  );
}

const FACETS: readonly TollFacet[] = ['killed', 'wounded', 'casualties'];

function Comparison({ event }: { event: Event }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [picked, setPicked] = useState<readonly Claim[]>([]);
  const verdicts = useMemo(() => headlineVerdicts(known, event.id), [known, event]);
  const sums = useMemo(() => sumsOf(known, event.id), [known, event]);
  const tolls = useMemo(
    () => FACETS.map((facet) => ({ facet, ...compareTolls(known, event.id, facet) })),
    [known, event],
  );
  const killed = tolls[0]!;
  const pick = (claim: Claim) => setPicked([claim]);
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
              onPick={pick}
            />
          )),
      )}
      <HeadlineNotes verdicts={verdicts} onPick={setPicked} />
      <OtherScopes title={t('compare.scope.wider')} scopes={killed.wider} onPick={pick} />
      <OtherScopes title={t('compare.scope.narrower')} scopes={killed.narrower} onPick={pick} />
      <Reports
        event={event}
        flagged={
          new Set(verdicts.flatMap((v) => (v.kind === 'narrows-scope' || v.kind === 'not-in-body' ? [v.head.id] : [])))
        }
        onPick={pick}
      />
      {picked.length > 0 && (
        <Dialog
          title={t(picked.length > 1 ? 'compare.card.passages' : 'compare.card.title')}
          closeLabel={t('compare.card.close')}
          onClose={() => setPicked([])}
        >
          <div className="cards">
            {picked.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </div>
        </Dialog>
      )}
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
