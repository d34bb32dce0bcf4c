import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { HeadlineVerdict } from '../../domain/headline';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';

interface Props {
  readonly verdicts: readonly HeadlineVerdict[];
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Headlines that their own text does not bear out; each sentence is made from the two claims it leads to. */
export function HeadlineNotes({ verdicts, onPick }: Props) {
  const notes = verdicts.filter((v) => v.kind !== 'cannot-check' && !(v.kind === 'supported' && v.hedge === 'same'));
  return notes.map((verdict) => <Note key={verdict.head.id} verdict={verdict} onPick={onPick} />);
}

function Note({ verdict, onPick }: { verdict: HeadlineVerdict; onPick: Props['onPick'] }) {
  const { t } = useTranslation();
  const { head } = verdict;
  const claims = verdict.kind === 'supported' || verdict.kind === 'narrows-scope' ? [head, verdict.body] : [head];
  return (
    <div className="headline-note">
      <p>
        <Sentence verdict={verdict} />{' '}
        <button type="button" className="link" onClick={() => onPick(claims)}>
          {t(claims.length > 1 ? 'compare.headline.show' : 'compare.headline.showOne')}
        </button>
      </p>
    </div>
  );
}

function Sentence({ verdict }: { verdict: HeadlineVerdict }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const { head } = verdict;
  const outlet = claimWords.outlet(get(known.reports, head.report));
  const part = t(`words.part.${head.part}`);
  const said = (claim: Claim) => {
    const value = claimWords.value(claim);
    switch (claim.facet) {
      case 'killed':
      case 'wounded':
      case 'casualties':
        return t(`compare.headline.${claim.facet}`, { toll: value });
      default:
        return value;
    }
  };
  const event = (id: string) => words.text(get(known.events, id).title);
  switch (verdict.kind) {
    case 'narrows-scope': {
      const sides = {
        head: said(head),
        body: said(verdict.body),
        event: event(head.event),
        wider: words.text(verdict.wider.title),
      };
      return (
        <>
          <b>{t('compare.headline.narrows-scope')}</b> {t('compare.headline.narrowsText', { part, outlet, ...sides })}
        </>
      );
    }
    case 'not-in-body':
      return (
        <>
          <b>{t('compare.headline.not-in-body')}</b>{' '}
          {t('compare.headline.notInBodyText', { part, outlet, head: said(head) })}
        </>
      );
    case 'supported':
      return (
        <>
          <b>{t(verdict.hedge === 'dropped' ? 'compare.headline.dropped' : 'compare.headline.added')}</b>{' '}
          {t('compare.headline.hedgeText', { part, outlet, head: said(head), body: said(verdict.body) })}
        </>
      );
    case 'cannot-check':
      return null;
  }
}
