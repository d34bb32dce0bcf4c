import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { OriginShape } from '../../domain/originShape';
import { givesFigure } from '../../domain/positions';
import type { RunningTally } from '../../domain/tally';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { HolderLines } from './HolderLines';
import { InWords } from './InWords';
import type { ApartGroup, PositionRow } from './positionsLayout';
import { useRoving } from '../../ui/useRoving';
import { STOPS } from './ways';

interface Props {
  readonly groups: readonly ApartGroup[];
  readonly tallies: readonly RunningTally[];
  readonly shapes: ReadonlyMap<string, OriginShape>;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Groups come nearest first; those further off open on demand. */
const NEAREST = 4;

/** "Not on this axis, and why": other people, wider areas, longer periods, each with its reason and its own list. */
export function TollTimeApart({ groups, tallies, shapes, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLElement>({ items: STOPS });
  if (groups.length === 0 && tallies.length === 0) return null;
  const draw = (group: ApartGroup) => <Group key={group.key} group={group} shapes={shapes} onPick={onPick} />;
  const further = groups.slice(NEAREST);
  return (
    <section className="apart-groups" {...roving} aria-label={t('tollTime.apart')}>
      <h3>{t('tollTime.apart')}</h3>
      <div className="apart-grid">
        {tallies.map((tally) => (
          <Tally key={`${tally.actor.id} ${tally.people}`} tally={tally} onPick={onPick} />
        ))}
        {groups.slice(0, NEAREST).map(draw)}
      </div>
      {further.length > 0 && (
        <details>
          <summary className="link">{t('positions.apart.further', { count: further.length })}</summary>
          <div className="apart-grid">{further.map(draw)}</div>
        </details>
      )}
    </section>
  );
}

function Group({ group, shapes, onPick }: { group: ApartGroup } & Pick<Props, 'shapes' | 'onPick'>) {
  const { t } = useTranslation();
  const words = useWords();
  const { reason, people, event, rows } = group;
  return (
    <div>
      <h4>
        {reason === 'other-people'
          ? t('tollTime.reason.other-people', { people: people ? t(`words.peopleOnly.${people}`) : '' })
          : t(`tollTime.reason.${reason}`)}
      </h4>
      <p>
        {event ? (
          <button type="button" className="link" data-stop={group.key} onClick={() => selectEvent(event.id)}>
            <bdi>{words.text(event.title)}</bdi>
          </button>
        ) : (
          t(`tollTime.why.${reason as 'other-people' | 'in-words' | 'disputed'}`)
        )}
      </p>
      <ul className="apart-list">
        {rows.map((row) => (
          <li key={row.key}>
            <RowFigure row={row} onPick={onPick} />
            <InWords claims={row.claims} />
            <HolderLines lines={row.lines} shapes={shapes} stopOf={(l) => `${row.key} ${l.key}`} onPick={onPick} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RowFigure({ row, onPick }: { row: PositionRow; onPick: Props['onPick'] }) {
  const words = useWords();
  const claimWords = useClaimWords();
  const [first] = row.claims;
  return (
    <button type="button" className="figure" data-stop={row.key} onClick={() => onPick(row.claims)}>
      <bdi>
        {first.stance === 'affirms' && givesFigure(row.value) ? words.shortToll(row.value) : claimWords.value(first)}
      </bdi>
    </button>
  );
}

/** One source's count as it grew: of this event and of those it runs on in. */
function Tally({ tally, onPick }: { tally: RunningTally; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  return (
    <div>
      <h4>
        {t('tollTime.tally')}, <bdi>{words.actor(tally.actor)}</bdi>
      </h4>
      <p>{t('tollTime.tallyWhy')}</p>
      <ol className="apart-list">
        {tally.steps.map(({ event, claims }) => (
          <li key={event.id}>
            <button type="button" className="figure" data-stop={`tally ${event.id}`} onClick={() => onPick(claims)}>
              <bdi>{words.list([...new Set(claims.map((c) => words.shortToll(c.value)))])}</bdi>
            </button>
            <button
              type="button"
              className="link"
              data-stop={`tally event ${event.id}`}
              onClick={() => selectEvent(event.id)}
            >
              <bdi>{words.period(get(known.when, event.id))}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
