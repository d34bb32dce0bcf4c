import './positions.css';
import './tollTime.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { compareTolls } from '../../domain/comparability';
import { runningTallies } from '../../domain/tally';
import type { Claim, Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { FacetSwitch } from './FacetSwitch';
import { Part } from './Part';
import { apartGroups } from './positionsLayout';
import { TollTimeApart } from './TollTimeApart';
import { TollTimeChart } from './TollTimeChart';
import { TollTimeFinding } from './TollTimeFinding';
import { TollTimeNote } from './TollTimeNote';
import { TollTimeOff } from './TollTimeOff';
import { TollTimeRowsChart } from './TollTimeRowsChart';
import { TollTimeTable } from './TollTimeTable';
import { wideAs } from './tollTimeLabels';
import { tollTimeLayout } from './tollTimeLayout';
import { isSureDay, onDays, timeLinks, timeMarks } from './tollTimeMarks';
import { rowsLayout } from './tollTimeRows';
import { useLinkWords, useMarkWords } from './useMarkWords';
import { useTolls } from './useTolls';
import { useWidth } from '../../ui/useWidth';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

const NARROW = 560;

/** Part 2: what figure was in print on which day, and who moved. */
export function TollTimePart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const { whole } = useExplorer();
  const tolls = useTolls(event);
  const { known, facet, notes, revisions } = tolls;
  const [isTableOpen, setTableOpen] = useState(false);
  const comparison = useMemo(() => compareTolls(known, event.id, facet), [known, event, facet]);
  const axis = comparison.axes.length === 1 ? comparison.axes[0]! : null;
  const marks = useMemo(() => (axis ? timeMarks(known, axis, notes) : []), [known, axis, notes]);
  const links = useMemo(() => timeLinks(marks, revisions), [marks, revisions]);
  const apart = useMemo(() => apartGroups(known, comparison, notes), [known, comparison, notes]);
  const tallies = useMemo(() => runningTallies(known, event.id, facet), [known, event, facet]);
  const people = axis ? t(`words.peopleOnly.${axis.people}`) : '';
  return (
    <Part
      title={t('tollTime.title')}
      question={t('tollTime.question')}
      finding={
        <TollTimeFinding axis={axis} marks={marks} steps={revisions.steps} facet={facet} hasApart={apart.length > 0} />
      }
      className="toll-time-part"
    >
      <FacetSwitch facets={tolls.facets} facet={facet} onChange={tolls.setFacet} />
      {marks.length > 1 && (
        <Drawing
          {...tolls}
          marks={marks}
          links={links}
          title={t(`tollTime.scale.${facet}`, { people })}
          happened={get(whole.when, event.id)}
          onPick={onPick}
          onTable={() => setTableOpen((open) => !open)}
        />
      )}
      <TollTimeApart groups={apart} tallies={tallies} shapes={tolls.shapes} onPick={onPick} />
      {marks.length > 1 && (
        <TollTimeTable
          marks={marks}
          steps={revisions.steps}
          facet={facet}
          isOpen={isTableOpen}
          onToggle={setTableOpen}
          onPick={onPick}
        />
      )}
    </Part>
  );
}

interface DrawingProps extends ReturnType<typeof useTolls> {
  readonly marks: ReturnType<typeof timeMarks>;
  readonly links: ReturnType<typeof timeLinks>;
  readonly title: string;
  readonly happened: Parameters<typeof tollTimeLayout>[2];
  readonly onPick: Props['onPick'];
  readonly onTable: () => void;
}

/** Across where there is room and a sure day; else one row a figure. */
function Drawing({ marks, links, title, happened, facet, shapes, isRtl, onPick, onTable }: DrawingProps) {
  const [box, width] = useWidth(1120);
  const { label } = useMarkWords(facet);
  const linkWords = useLinkWords();
  const { drawn, off } = onDays(marks);
  const hasOrder = drawn.some(isSureDay);
  const isWide = width >= NARROW && hasOrder && drawn.length > 1;
  const fits = (mark: (typeof marks)[number]) => {
    const { figure, source, flag } = label(mark);
    return wideAs(figure, 15) + wideAs(source + (flag ?? ''), 12) + 24 < width;
  };
  const shared = { facet, shapes, isRtl, onPick, onTable };
  return (
    <div ref={box} className="toll-time-box">
      {isWide ? (
        <TollTimeChart
          layout={tollTimeLayout(drawn, links, happened, width, { label: (m) => withFlag(label(m)), link: linkWords })}
          title={title}
          {...shared}
        />
      ) : (
        <TollTimeRowsChart layout={rowsLayout(marks, width, fits)} {...shared} />
      )}
      {isWide && off.length > 0 && <TollTimeOff marks={off} facet={facet} onPick={onPick} />}
      <TollTimeNote marks={isWide ? drawn : marks} links={links} isWide={isWide} hasOrder={hasOrder} />
    </div>
  );
}

const withFlag = ({ figure, source, flag }: { figure: string; source: string; flag: string | null }) => ({
  figure,
  source: flag ? `${source} · ${flag}` : source,
});
