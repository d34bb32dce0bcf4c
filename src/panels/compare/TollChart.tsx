import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { sideTone } from '../../domain/side';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { useRoving } from '../../ui/useRoving';
import { Chain } from './Chain';
import type { TollGroup, TollMark, TollPlot, TollRow } from './tollLayout';

interface Props {
  readonly title: string;
  readonly plot: TollPlot;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Tolls on one axis, by whose word, as one tab stop. Its table twin is "What each report says". */
export function TollChart({ title, plot, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const roving = useRoving<HTMLDivElement>();
  return (
    <figure className="toll">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div className="toll-rows" {...roving}>
        <div className="toll-grid" aria-hidden="true">
          {plot.ticks.map((tick) => (
            <span key={tick} style={{ '--at': tick / plot.max } as CSSProperties} />
          ))}
        </div>
        {plot.groups.map((group) => (
          <Group key={group.key} group={group} onPick={onPick} />
        ))}
        <div className="toll-axis" role="img" aria-label={t('compare.toll.axis', { max: words.number(plot.max) })}>
          <div>
            {plot.ticks.map((tick) => (
              <span key={tick} style={{ '--at': tick / plot.max } as CSSProperties}>
                {words.number(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </figure>
  );
}

function GroupHead({ source, voices }: { source: Source; voices: number }) {
  const { t } = useTranslation();
  const words = useWords();
  if (source.kind !== 'origin' && source.kind !== 'unnamed') return <>{t(`compare.group.${source.kind}`)}</>;
  const actor = source.kind === 'origin' ? source.root : source.actor;
  return (
    <>
      <SideGlyph tone={sideTone(actor.side)} /> <bdi>{words.actor(actor)}</bdi>{' '}
      <span>{voices > 1 ? t('compare.toll.voices', { count: voices }) : t(`compare.actorKind.${actor.kind}`)}</span>
    </>
  );
}

function Group({ group, onPick }: { group: TollGroup; onPick: Props['onPick'] }) {
  const headId = useId();
  const { kind } = group.source;
  return (
    <div className="toll-group" role="group" aria-labelledby={headId}>
      <p className="toll-origin" id={headId}>
        <GroupHead source={group.source} voices={group.voices} />
      </p>
      {group.rows.map((row) => (
        <Row key={row.fold.claims[0].id} row={row} isHeaded={kind !== 'origin' && kind !== 'unnamed'} onPick={onPick} />
      ))}
    </div>
  );
}

function Row({ row, isHeaded, onPick }: { row: TollRow; isHeaded: boolean; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { fold, mark, isPart } = row;
  const marks = ['toll-row', fold.isFlagged && 'is-flagged', isPart && 'is-part'].filter(Boolean).join(' ');
  return (
    <button type="button" className={marks} onClick={() => onPick(fold.claims)}>
      <Chain fold={fold} isHeaded={isHeaded} />
      <span className="toll-plot">
        <Mark mark={mark} />
        <span
          className={mark.at > 0.6 ? 'toll-value is-before' : 'toll-value'}
          style={{ '--at': mark.at } as CSSProperties}
        >
          <bdi>{words.shortToll(fold.claims[0].value)}</bdi>
          {isPart && <span className="vh"> ({t('compare.toll.partOf')})</span>}
        </span>
      </span>
    </button>
  );
}

function Mark({ mark }: { mark: TollMark }) {
  const place = { '--from': mark.from, '--to': mark.to, '--at': mark.at } as CSSProperties;
  return <span className={`toll-mark is-${mark.kind}`} style={place} aria-hidden="true" />;
}
