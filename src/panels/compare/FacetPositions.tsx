import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsOn } from '../../domain/catalog';
import type { OriginShape } from '../../domain/originShape';
import type { Claim, Event } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { HolderLines } from './HolderLines';
import type { Notes } from './holders';
import { type FacetList, facetLists } from './positionsLayout';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';

interface Props {
  readonly event: Event;
  readonly notes: Notes;
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Blamed, weapon, target, time, place: the distinct positions, who holds each, on whose word. */
export function FacetPositions({ event, notes, shapes, onPick }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const roving = useRoving<HTMLElement>({ items: STOPS });
  const lists = useMemo(() => facetLists(known, claimsOn(known, event.id), notes), [known, event, notes]);
  if (lists.length === 0) return null;
  return (
    <section className="facet-positions" {...roving} aria-label={t('positions.others')}>
      <h3>{t('positions.others')}</h3>
      <dl>
        {lists.map((list) => (
          <div key={list.facet}>
            <dt>
              {t(`words.facet.${list.facet}`)}
              <span>{t('words.count.positions', { count: list.positions.length })}</span>
            </dt>
            {list.positions.map((position) => (
              <dd key={position.key}>
                <PositionLine position={position} shapes={shapes} onPick={onPick} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type LineProps = Pick<Props, 'shapes' | 'onPick'> & { readonly position: FacetList['positions'][number] };

function PositionLine({ position, shapes, onPick }: LineProps) {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  const [first] = position.claims;
  return (
    <>
      <button type="button" className="facet-value" data-stop={position.key} onClick={() => onPick(position.claims)}>
        <bdi>{claimWords.value(first)}</bdi>
        {first.facet === 'responsible' && first.value.hedged && <i>{t('compare.table.maybe')}</i>}
      </button>
      <HolderLines
        lines={position.lines}
        shapes={shapes}
        stopOf={(line) => `${position.key} ${line.key}`}
        onPick={onPick}
      />
    </>
  );
}
