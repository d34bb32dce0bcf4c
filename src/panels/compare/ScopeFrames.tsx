import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { HeadlineReading } from '../../domain/headlineReading';
import type { Claim, Event, TollFacet } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { foldedRungs, type LadderFigure, MOST_FIGURES, needsLadder, type Rung, scopeLadder } from './scopeLadder';
import { useRoving } from '../../ui/useRoving';

interface Props {
  readonly event: Event;
  readonly facet: TollFacet;
  readonly readings: readonly HeadlineReading[];
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Frames one in the other, widest outside: each figure stands in the frame that it was counted for. */
export function ScopeFrames({ event, facet, readings, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const ladder = useMemo(() => scopeLadder(known, event.id, facet, readings), [known, event, facet, readings]);
  const roving = useRoving<HTMLElement>();
  if (!needsLadder(ladder)) return null;
  const folded = foldedRungs(ladder);
  const drawn = isOpen ? ladder.rungs : ladder.rungs.slice(folded);
  return (
    <section className="ladder" {...roving}>
      <h3>{t(`headline.ladder.${facet}`)}</h3>
      <p className="headline-meta">
        {t('headline.ladder.note')}{' '}
        {folded > 0 && (
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('headline.ladder.fewer') : t('headline.ladder.wider', { count: folded })}
          </button>
        )}
      </p>
      <div>
        {drawn.reduceRight<ReactNode>(
          (inner, rung) => (
            <Frame rung={rung} isChosen={rung.event.id === event.id} onPick={onPick}>
              {inner}
            </Frame>
          ),
          null,
        )}
      </div>
      {ladder.beside.length > 0 && (
        <p className="headline-meta">
          {t('headline.ladder.beside')}{' '}
          {ladder.beside.map((wider, i) => (
            <span key={wider.id}>
              {i > 0 && t('words.semicolon')}
              <button type="button" className="link" onClick={() => selectEvent(wider.id)}>
                <bdi>{words.text(wider.title)}</bdi>
              </button>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

interface FrameProps {
  readonly rung: Rung;
  readonly isChosen: boolean;
  readonly onPick: Props['onPick'];
  readonly children: ReactNode;
}

function Frame({ rung, isChosen, onPick, children }: FrameProps) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const title = words.text(rung.event.title);
  const shown = rung.figures.slice(0, MOST_FIGURES);
  const more = rung.figures.slice(MOST_FIGURES);
  return (
    <div className={isChosen ? 'rung is-chosen' : 'rung'} role="group" aria-label={title}>
      <h4>
        {isChosen ? (
          <bdi>{title}</bdi>
        ) : (
          <button type="button" className="link" onClick={() => selectEvent(rung.event.id)}>
            <bdi>{title}</bdi>
          </button>
        )}
        <small>{words.period(get(known.when, rung.event.id))}</small>
      </h4>
      {rung.figures.length === 0 && <p className="headline-meta">{t('headline.ladder.noFigure')}</p>}
      <ul>
        {shown.map((figure) => (
          <Figure key={figure.claims[0].id} {...{ figure, title, onPick }} />
        ))}
        {more.length > 0 && (
          <li>
            <button
              type="button"
              className="link"
              data-stop={`more ${rung.event.id}`}
              onClick={() => onPick(more.flatMap((figure) => figure.claims))}
            >
              {t('headline.ladder.more', { count: more.length })}
            </button>
          </li>
        )}
      </ul>
      {rung.inWords.length > 0 && (
        <p className="headline-meta">
          <button
            type="button"
            className="rung-words"
            data-stop={`words ${rung.event.id}`}
            onClick={() => onPick(rung.inWords)}
          >
            {t('headline.ladder.inWords', {
              values: words.series(
                rung.inWords.map((claim) =>
                  t('blame.outlet', {
                    outlet: claimWords.value(claim),
                    speakers: claimWords.outlet(get(known.reports, claim.report)),
                  }),
                ),
              ),
            })}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}

interface FigureProps {
  readonly figure: LadderFigure;
  readonly title: string;
  readonly onPick: Props['onPick'];
}

const NAMED = 3;

function Figure({ figure: { claims, flag }, title, onPick }: FigureProps) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const value = words.shortToll(claims[0].value);
  const source = (claim: Claim) =>
    t('headline.ladder.in', {
      source: claimWords.source(claim).name,
      outlet: claimWords.outlet(get(known.reports, claim.report)),
    });
  const all = [...new Set(claims.map(source))];
  const more = all.length - NAMED;
  const named = words.series([...all.slice(0, NAMED), ...(more > 0 ? [t('compare.table.more', { count: more })] : [])]);
  const flagWords =
    flag === 'headline'
      ? t('headline.ladder.headline', { part: t(`words.part.${claims[0].part}`) })
      : flag && t('headline.ladder.body');
  const sources = flagWords ? words.list([named, flagWords]) : named;
  return (
    <li>
      <button
        type="button"
        className={flag ? `rung-figure is-${flag}` : 'rung-figure'}
        data-stop={claims[0].id}
        aria-label={t('headline.ladder.figure', { value, event: title, sources })}
        onClick={() => onPick(claims)}
      >
        <b>
          <bdi>{value}</bdi>
        </b>
        <span>
          <bdi>{named}</bdi>
          {flagWords && (
            <>
              {t('words.comma')}
              <strong>{flagWords}</strong>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
