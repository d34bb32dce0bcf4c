import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OriginShape, shapeOf } from '../../domain/originShape';
import { givesFigure } from '../../domain/positions';
import type { Claim, TollFacet } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { HolderLines } from './HolderLines';
import { InWords } from './InWords';
import type { ApartGroup, PositionRow, PositionsView } from './positionsLayout';
import { StripAxis, TollStrip } from './TollStrip';
import type { TollScale } from './tollScale';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';

type Pick = (claims: readonly Claim[]) => void;

interface Props {
  readonly facet: TollFacet;
  readonly view: PositionsView;
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly isRtl: boolean;
  readonly onPick: Pick;
}

/** Scopes come nearest first; those further off open on demand. */
const NEAREST = 3;

/** One row a figure on one shared axis; after a double rule, what stands apart with its reason. */
export function PositionsTable({ facet, view, shapes, isRtl, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const roving = useRoving<HTMLTableElement>({ items: STOPS });
  const [all, setAll] = useState(false);
  const further = view.apart.length - NEAREST - 1;
  const apart = all || further <= 0 ? view.apart : view.apart.slice(0, NEAREST);
  const onAxis = view.rows.length > 1 ? view.rows : [];
  const shared = { shapes, onPick };
  return (
    <>
      <table className="postab" {...roving}>
        <caption className="vh">{t('positions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`words.facet.${facet}`)}</th>
            <th scope="col" className="strip">
              {onAxis.length > 0 && (
                <>
                  <span className="vh">
                    {t('positions.strip', { max: words.number(view.scale.ticks.at(-1) ?? 0) })}
                  </span>
                  <StripAxis scale={view.scale} isRtl={isRtl} />
                </>
              )}
            </th>
            <th scope="col">{t('positions.word')}</th>
          </tr>
        </thead>
        <tbody>
          {onAxis.map((row) => (
            <AxisRow key={row.key} row={row} scale={view.scale} isRtl={isRtl} {...shared} />
          ))}
        </tbody>
        {apart.map((group) => (
          <ApartRows key={group.key} group={group} {...shared} />
        ))}
      </table>
      {further > 0 && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('positions.apart.fewer') : t('positions.apart.further', { count: further + 1 })}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly row: PositionRow;
  readonly shapes: Props['shapes'];
  readonly onPick: Pick;
}

function Figure({ row, onPick }: Omit<RowProps, 'shapes'>) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const texts = new Set(row.claims.map((c) => words.shortToll(c.value)));
  const [only] = row.claims;
  // A breakdown that not every report gives is told on the claim, not of the position.
  const plain = texts.size === 1 ? words.shortToll(row.value) : words.figure(row.value);
  return (
    <th scope="row">
      <button type="button" className="figure" data-stop={row.key} onClick={() => onPick(row.claims)}>
        <bdi>{only.stance === 'affirms' && givesFigure(row.value) ? plain : claimWords.value(only)}</bdi>
      </button>
      {row.isPart && <small>{t('positions.partOf')}</small>}
      <InWords claims={row.claims} />
    </th>
  );
}

function Holders({ row, shapes, onPick }: RowProps) {
  return (
    <td className="who">
      <HolderLines lines={row.lines} shapes={shapes} stopOf={(line) => `${row.key} ${line.key}`} onPick={onPick} />
    </td>
  );
}

function AxisRow({ row, scale, isRtl, shapes, onPick }: RowProps & { scale: TollScale; isRtl: boolean }) {
  return (
    <tr className={row.isPart ? 'is-part' : undefined}>
      <Figure row={row} onPick={onPick} />
      <td className="strip">
        <TollStrip
          toll={row.value}
          scale={scale}
          isRtl={isRtl}
          shapes={[...new Set(row.lines.map((line) => shapeOf(shapes, line.source)))]}
          isFlagged={row.lines.every((line) => line.flag !== null)}
          isPart={row.isPart}
        />
      </td>
      <Holders row={row} shapes={shapes} onPick={onPick} />
    </tr>
  );
}

function ApartRows({ group, shapes, onPick }: { group: ApartGroup } & Omit<RowProps, 'row'>) {
  return (
    <tbody className="apart">
      {group.rows.map((row, i) => (
        <tr key={row.key}>
          <Figure row={row} onPick={onPick} />
          {i === 0 && (
            <td className="na" rowSpan={group.rows.length}>
              <ApartReasonWords group={group} />
            </td>
          )}
          <Holders row={row} shapes={shapes} onPick={onPick} />
        </tr>
      ))}
    </tbody>
  );
}

function ApartReasonWords({ group: { reason, people, event, key } }: { group: ApartGroup }) {
  const { t } = useTranslation();
  const words = useWords();
  if (reason === 'other-people') {
    return <>{t('positions.apart.other-people', { people: people ? t(`words.peopleOnly.${people}`) : '' })}</>;
  }
  return (
    <>
      {t(`positions.apart.${reason}`)}
      {event && (
        <button type="button" className="link" data-stop={key} onClick={() => selectEvent(event.id)}>
          <bdi>{words.text(event.title)}</bdi>
        </button>
      )}
    </>
  );
}
