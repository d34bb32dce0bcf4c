import './blame.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BlameGrid, blameGrid, blamingReports } from '../../domain/blameGrid';
import { get } from '../../domain/catalog';
import { heldBy, mirrorEvent } from '../../domain/mirrorEvent';
import type { Claim, Event } from '../../domain/schema';
import { sideTone } from '../../domain/side';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { BlameTable } from './BlameTable';
import { BlameKey } from './BlameTicks';
import { onlyEntry } from './blameLayout';
import { Part } from './Part';
import { useBlameWords } from './useBlameWords';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Who blames whom, in whose voice; and the same for a strike on the other side. */
export function BlamePart({ event, onPick }: Props) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const grid = useMemo(() => blameGrid(known, event.id), [known, event]);
  return (
    <Part
      className="blame-part"
      title={t('blame.title')}
      question={t('blame.question')}
      finding={<Finding grid={grid} onPick={onPick} />}
    >
      {grid.rows.length > 0 && <BlameKey />}
      <BlameTable event={event} grid={grid} onPick={onPick} />
      <Mirror event={event} onPick={onPick} />
    </Part>
  );
}

function Finding({ grid, onPick }: { grid: BlameGrid; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const blame = useBlameWords();
  const only = onlyEntry(grid);
  if (only) {
    return (
      <button type="button" className="blame-only" onClick={() => onPick(only.entry.claims)}>
        {blame.sentence(only.row, only.entry)}
      </button>
    );
  }
  if (grid.rows.length === 0 && grid.saysNotKnown.length === 0) return <>{t('blame.nobody')}</>;
  const own = blamingReports(grid, 'own').length;
  const tally = (key: 'saysNotKnown' | 'noActor' | 'unread', count: number) =>
    count > 0 ? [t(`blame.${key}`, { count })] : [];
  const parts = [
    own > 0 ? t('blame.ownVoice', { count: own }) : t('blame.noOwnVoice'),
    ...tally('saysNotKnown', grid.saysNotKnown.length),
    ...tally('noActor', grid.namesNoActor.length),
    ...tally('unread', grid.notKnown.length),
  ];
  return (
    <>
      {t('blame.of', {
        reports: t('words.count.reports', { count: grid.reports.length }),
        parts: words.series(parts),
      })}
    </>
  );
}

/** Offered with every strike: the same question of the other side, chosen by a published rule. */
function Mirror({ event, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const mirror = useMemo(() => mirrorEvent(known, event.id), [known, event]);
  const grid = useMemo(() => mirror && blameGrid(known, mirror.id), [known, mirror]);
  if (!mirror || !grid) {
    return <p className="blame-note">{t(heldBy(known, event) === null ? 'blame.noHolder' : 'blame.noMirror')}</p>;
  }
  const side = heldBy(known, mirror)!;
  return (
    <section className="blame-mirror">
      <h3>
        <bdi>{t('blame.mirror', { event: words.text(mirror.title) })}</bdi>{' '}
        <button type="button" className="link" onClick={() => selectEvent(mirror.id)}>
          {t('blame.mirrorOpen')}
        </button>
      </h3>
      <p className="blame-note">
        <SideGlyph tone={sideTone(side)} />{' '}
        {t('blame.mirrorMeta', {
          when: words.period(get(known.when, mirror.id)),
          side: t(`words.side.${side}`),
        })}
        <br />
        {t('blame.mirrorRule')}
      </p>
      <BlameTable event={mirror} grid={grid} onPick={onPick} />
    </section>
  );
}
