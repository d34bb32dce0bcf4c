import './positions.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOn } from '../../domain/catalog';
import { countWord } from '../../domain/origins';
import type { Claim, Event, TollFacet } from '../../domain/schema';
import { namedNumber } from '../../domain/toll';
import { useWords } from '../../state/words';
import { CollapseFigure } from './CollapseFigure';
import { FacetPositions } from './FacetPositions';
import { FacetSwitch } from './FacetSwitch';
import { HolderLines } from './HolderLines';
import { Part } from './Part';
import { type PositionsView, positionsView } from './positionsLayout';
import { PositionsTable } from './PositionsTable';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';
import { useTolls } from './useTolls';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Part 1: which figures there are, who holds each, and on whose word; then the positions on everything else. */
export function PositionsPart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const tolls = useTolls(event);
  const { known, facet, notes, shapes } = tolls;
  const claims = useMemo(() => claimsOn(known, event.id).filter((c) => c.facet === facet), [known, event, facet]);
  const view = useMemo(() => positionsView(known, event.id, facet, notes), [known, event, facet, notes]);
  const isTable = view.rows.length > 1 || view.apart.length > 0;
  return (
    <Part
      title={t('positions.title')}
      question={t(`positions.question.${facet}`)}
      finding={<Finding claims={claims} view={view} facet={facet} known={known} />}
      className="positions"
    >
      <FacetSwitch facets={tolls.facets} facet={facet} onChange={tolls.setFacet} />
      <div className="positions-body">
        <div>
          {view.rows.length === 1 && <OnePosition view={view} shapes={shapes} onPick={onPick} />}
          {isTable && <PositionsTable facet={facet} view={view} shapes={shapes} isRtl={tolls.isRtl} onPick={onPick} />}
        </div>
        <CollapseFigure claims={claims} shapes={shapes} isRtl={tolls.isRtl} onPick={onPick} />
      </div>
      <FacetPositions event={event} notes={notes} shapes={shapes} onPick={onPick} />
    </Part>
  );
}

interface FindingProps {
  readonly claims: readonly Claim[];
  readonly view: PositionsView;
  readonly facet: TollFacet;
  readonly known: ReturnType<typeof useTolls>['known'];
}

/** "4 reports, 3 voices, 2 origins. 3 figures stand on one axis, 3–19+. 6 figures stand apart." */
function Finding({ claims, view, facet, known }: FindingProps) {
  const { t } = useTranslation();
  const words = useWords();
  if (claims.length === 0) return <>{t(`positions.none.${facet}`)}</>;
  const count = countWord(known, claims);
  const [reports, origins] = [t('words.count.reports', { count: count.reports.length }), words.backing(count)];
  const voices = t('positions.voices', { count: count.voices.length });
  const rest = origins.slice(reports.length);
  const figures = view.rows.filter((row) => !row.isPart).map((row) => row.value);
  const parts = view.rows.length - figures.length;
  const range = words.range({
    people: view.people ?? 'people',
    low: Math.min(...figures.map((f) => namedNumber(f) ?? f.min)),
    high: Math.max(...figures.map((f) => namedNumber(f) ?? f.min)),
    openEnded: figures.some((f) => f.max === null),
  });
  const apart = view.apart.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <b>{t('positions.finding.sentence', { text: `${words.list([reports, voices])}${rest}` })}</b>{' '}
      {figures.length > 0
        ? t('positions.finding.onAxis', { count: figures.length, range })
        : t('positions.finding.noAxis')}{' '}
      {parts > 0 && `${t('positions.finding.parts', { count: parts })} `}
      {apart > 0 && t('positions.finding.apart', { count: apart })}
    </>
  );
}

type OneProps = Pick<FindingProps, 'view'> & Pick<Parameters<typeof HolderLines>[0], 'shapes' | 'onPick'>;

/** One position needs no axis: the figure and who holds it. */
function OnePosition({ view, shapes, onPick }: OneProps) {
  const words = useWords();
  const roving = useRoving<HTMLDivElement>({ items: STOPS });
  const row = view.rows[0]!;
  return (
    <div className="one-position" {...roving}>
      <button type="button" className="figure" data-stop="figure" onClick={() => onPick(row.claims)}>
        <bdi>{words.shortToll(row.value)}</bdi>
      </button>
      <HolderLines lines={row.lines} shapes={shapes} stopOf={(line) => line.key} onPick={onPick} />
    </div>
  );
}
