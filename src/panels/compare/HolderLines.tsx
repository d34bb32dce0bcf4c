import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { type OriginShape, shapeOf } from '../../domain/originShape';
import type { Source } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import type { Flag, HolderLine, Holding } from './holders';
import { OriginMark } from './OriginMark';

/** Further reports are counted, and named on opening. */
const NAMED = 2;

interface Props {
  readonly lines: readonly HolderLine[];
  readonly shapes: ReadonlyMap<string, OriginShape>;
  /** Names the stop of each line for the arrow keys. */
  readonly stopOf: (line: HolderLine) => string;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Who holds a position: origin, then the reports that carry it. Each line opens its claims. */
export function HolderLines({ lines, shapes, stopOf, onPick }: Props) {
  return (
    <ul className="holders">
      {lines.map((line) => (
        <li key={line.key}>
          <button type="button" className="holder" data-stop={stopOf(line)} onClick={() => onPick(line.claims)}>
            <OriginMark shape={shapeOf(shapes, line.source)} isFlagged={line.flag !== null} />
            <span>
              <SourceName source={line.source} />
              <Holdings line={line} />
              {line.flag && <FlagWords flag={line.flag} />}
              {line.relay && <RelayWords line={line} />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source }: { source: Source }) {
  const { t } = useTranslation();
  const words = useWords();
  if (source.kind !== 'origin' && source.kind !== 'unnamed') return <b>{t(`positions.held.${source.kind}`)}</b>;
  const isRoot = source.kind === 'unnamed' || source.actor.id === source.root.id;
  return (
    <>
      <b>
        <bdi>{words.actor(source.actor)}</bdi>
      </b>
      {!isRoot && (
        <>
          {' '}
          <bdi>{t('positions.held.root', { root: words.actor(source.root) })}</bdi>
        </>
      )}
    </>
  );
}

function Holdings({ line }: { line: HolderLine }) {
  const { t } = useTranslation();
  const words = useWords();
  const held = useHeld();
  const named = words.series(line.holdings.slice(0, NAMED).map(held));
  const further = line.holdings.length - NAMED;
  return (
    <span className="held">
      {t('words.comma')}
      <bdi>{further > 0 ? t('positions.held.more', { list: named, count: further }) : named}</bdi>
    </span>
  );
}

/** "CBC News, 3 May 2016 (headline)" */
function useHeld() {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  return ({ report, claims }: Holding): string => {
    const date = words.period(get(known.published, report.id));
    const plain = t('positions.held.at', { outlet: claimWords.outlet(report), date });
    const parts = [...new Set(claims.map((c) => c.part))];
    const via = [
      ...new Set(
        claims.flatMap((c) =>
          claimWords
            .chain(c)
            .slice(1, -1)
            .map((link) => link.name),
        ),
      ),
    ];
    const asides = [
      ...(via.length > 0 ? [t('positions.held.through', { names: words.list(via) })] : []),
      ...(claims.every((c) => c.voice === 'distanced') ? [t('words.voice.distanced')] : []),
      ...(parts.includes('body') ? [] : parts.map((part) => t(`words.part.${part}`))),
    ];
    return asides.length === 0 ? plain : t('positions.held.asides', { report: plain, asides: words.list(asides) });
  };
}

export function FlagWords({ flag }: { flag: Flag }) {
  const { t } = useTranslation();
  const words = useWords();
  const text =
    flag.kind === 'stale' || flag.kind === 'overtaken'
      ? t(`positions.flag.${flag.kind}`, {
          actor: words.actor(flag.newer.actor),
          figure: words.shortToll(flag.newer.newer.value),
        })
      : t(`positions.flag.${flag.kind}`);
  return <em className="flag-words">{text}</em>;
}

function RelayWords({ line: { relay } }: { line: HolderLine }) {
  const { t } = useTranslation();
  const words = useWords();
  if (!relay) return null;
  const people = t(`words.peopleOnly.${relay.own.value.people}`);
  return <em className="flag-words">{t('positions.relay', { actor: words.actor(relay.actor), people })}</em>;
}
