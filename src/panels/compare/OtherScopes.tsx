import { useTranslation } from 'react-i18next';
import type { OtherScope } from '../../domain/comparability';
import { equalClaims } from '../../domain/positions';
import type { Claim, TollClaim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { useRoving } from '../../ui/useRoving';
import { Chain } from './Chain';
import { foldChains } from './chainFold';

interface Props {
  readonly title: string;
  readonly scopes: readonly OtherScope[];
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Scopes come nearest first; those further off open on demand. */
const NEAREST = 2;

/** Figures counted for something wider or narrower: offered beside the axis, never mixed into it. */
export function OtherScopes({ title, scopes, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLElement>();
  if (scopes.length === 0) return null;
  const draw = (scope: OtherScope) => <Scope key={scope.event.id} scope={scope} onPick={onPick} />;
  const further = scopes.slice(NEAREST);
  return (
    <section className="scopes" {...roving}>
      <h2>{title}</h2>
      {scopes.slice(0, NEAREST).map(draw)}
      {further.length > 0 && (
        <details>
          <summary className="link">{t('compare.scope.further', { count: further.length })}</summary>
          {further.map(draw)}
        </details>
      )}
    </section>
  );
}

function Scope({ scope: { event, reason, claims }, onPick }: { scope: OtherScope; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="scope">
      <p className="scope-name">
        <button type="button" className="link" onClick={() => selectEvent(event.id)}>
          <bdi>{words.text(event.title)}</bdi>
        </button>{' '}
        <span>{t(`compare.scope.${reason}`)}</span>
      </p>
      <ul>
        {equalClaims(claims).map(({ claims: equal }) => (
          <li key={equal[0].id}>
            <Figure claims={equal} onPick={onPick} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One figure, and below each other the ways on which it came; pressing it opens them all. */
function Figure({ claims, onPick }: { claims: readonly [TollClaim, ...TollClaim[]]; onPick: Props['onPick'] }) {
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const [only, ...more] = claims;
  // What not every report adds is told on the claims.
  const isPlain = more.length > 0 && only.stance === 'affirms';
  return (
    <button type="button" className="scope-claim" onClick={() => onPick(claims)}>
      <b>
        <bdi>{isPlain ? words.shortToll(only.value) : claimWords.value(only)}</bdi>
      </b>
      <span>
        {foldChains(known, claims).map((fold) => (
          <Chain key={fold.claims[0].id} fold={fold} />
        ))}
      </span>
    </button>
  );
}
