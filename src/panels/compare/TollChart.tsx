import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { sideTone } from '../../domain/side';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { Chain } from './Chain';
import type { TollGroup, TollMark, TollPlot, TollRow } from './tollLayout';

interface Props {
  readonly title: string;
  readonly plot: TollPlot;
  readonly onPick: (claim: Claim) => void;
}

/** Tolls on one axis, by whose word. Its table twin is "What each report says". */
export function TollChart({ title, plot, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <figure className="toll">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div className="toll-rows">
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

function Group({ group, onPick }: { group: TollGroup; onPick: (claim: Claim) => void }) {
  return (
    <div className="toll-group">
      <p className="toll-origin">
        <GroupHead source={group.source} voices={group.voices} />
      </p>
      {group.rows.map((row) => (
        <Row key={row.claim.id} row={row} onPick={onPick} />
      ))}
    </div>
  );
}

function Row({ row, onPick }: { row: TollRow; onPick: (claim: Claim) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const { claim, mark, isFlagged, isPart } = row;
  const marks = ['toll-row', isFlagged && 'is-flagged', isPart && 'is-part'].filter(Boolean).join(' ');
  return (
    <button type="button" className={marks} onClick={() => onPick(claim)}>
      <Chain claim={claim} />
      <span className="toll-plot">
        <Mark mark={mark} />
        <span
          className={mark.at > 0.6 ? 'toll-value is-before' : 'toll-value'}
          style={{ '--at': mark.at } as CSSProperties}
        >
          <bdi>{words.shortToll(claim.value)}</bdi>
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
