import { useTranslation } from 'react-i18next';
import type { OtherScope } from '../../domain/comparability';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { selectEvent } from '../../state/view';
import { useWords } from '../../state/words';
import { Chain } from './Chain';

interface Props {
  readonly title: string;
  readonly scopes: readonly OtherScope[];
  readonly onPick: (claim: Claim) => void;
}

/** Scopes come nearest first; those further off open on demand. */
const NEAREST = 2;

/** Figures counted for something wider or narrower: offered beside the axis, never mixed into it. */
export function OtherScopes({ title, scopes, onPick }: Props) {
  const { t } = useTranslation();
  if (scopes.length === 0) return null;
  const draw = (scope: OtherScope) => <Scope key={scope.event.id} scope={scope} onPick={onPick} />;
  const further = scopes.slice(NEAREST);
  return (
    <section className="scopes">
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

function Scope({ scope: { event, reason, claims }, onPick }: { scope: OtherScope; onPick: (claim: Claim) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  return (
    <div className="scope">
      <p className="scope-name">
        <button type="button" className="link" onClick={() => selectEvent(event.id)}>
          <bdi>{words.text(event.title)}</bdi>
        </button>{' '}
        <span>{t(`compare.scope.${reason}`)}</span>
      </p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="scope-claim" onClick={() => onPick(claim)}>
              <b>
                <bdi>{claimWords.value(claim)}</bdi>
              </b>
              <Chain claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
