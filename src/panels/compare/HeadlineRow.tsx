import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { departsFromBody, type HeadlineReading } from '../../domain/headlineReading';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { useSaid } from './useSaid';

interface Props {
  readonly reading: HeadlineReading;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Three columns: the words above the text, the words of the text, and what follows from the two. */
export function HeadlineRow({ reading, onPick }: Props) {
  return (
    <li className="headline-row">
      <Above reading={reading} onPick={onPick} />
      <Below reading={reading} onPick={onPick} />
      <Verdict reading={reading} />
    </li>
  );
}

interface QuoteProps {
  readonly claim: Claim;
  readonly lead: string;
  readonly name: string;
  readonly onPick: Props['onPick'];
}

function Quote({ claim, lead, name, onPick }: QuoteProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const said = useSaid();
  const scope = t('headline.scope', { event: words.text(get(known.events, claim.event).title) });
  return (
    <button
      type="button"
      className="headline-quote"
      data-stop={claim.id}
      aria-label={name}
      onClick={() => onPick([claim])}
    >
      <span className="headline-lead">
        <bdi>{lead}</bdi>
      </span>
      <span className="headline-words">
        <bdi>{claim.wording === undefined ? said(claim) : t('compare.table.quoted', { words: claim.wording })}</bdi>
      </span>
      <span className="headline-meta">
        {claim.wording === undefined ? t('headline.noWords') : t('headline.says', { value: said(claim) })}
        {' · '}
        <bdi>{scope}</bdi>
      </span>
    </button>
  );
}

function Above({ reading: { head }, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const said = useSaid();
  const part = capital(t(`words.part.${head.part}`));
  const outlet = claimWords.outlet(get(known.reports, head.report));
  return (
    <div>
      <Quote
        claim={head}
        lead={t('headline.head', { part, outlet, date: words.period(get(known.published, head.report)) })}
        name={t('headline.open', { part, outlet, value: said(head) })}
        onPick={onPick}
      />
    </div>
  );
}

function Below({ reading, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const said = useSaid();
  const outlet = claimWords.outlet(get(known.reports, reading.head.report));
  const claims = 'body' in reading ? [reading.body] : reading.instead;
  if (claims.length === 0) {
    return (
      <p className="headline-meta">{t(reading.kind === 'cannot-check' ? 'headline.unread' : 'headline.noBody')}</p>
    );
  }
  const lead = (claim: Claim) => {
    const source = claimWords.source(claim).name;
    const paragraph = claim.evidence?.paragraph;
    return paragraph === undefined
      ? t('headline.bodyNoPlace', { source })
      : t('headline.body', { paragraph: words.number(paragraph), source });
  };
  return (
    <div>
      {claims.map((claim) => (
        <Quote
          key={claim.id}
          claim={claim}
          lead={lead(claim)}
          name={t('headline.openBody', { outlet, value: said(claim) })}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

function Verdict({ reading }: { reading: HeadlineReading }) {
  const { t } = useTranslation();
  const part = t(`words.part.${reading.head.part}`);
  const key = reading.kind === 'supported' && reading.hedge !== 'same' ? reading.hedge : reading.kind;
  return (
    <p className={departsFromBody(reading) ? 'headline-verdict is-flagged' : 'headline-verdict'}>
      <b>{t(`headline.verdict.${key}`, { part })}</b> <Reasons reading={reading} />
    </p>
  );
}

/** The sentences after the verdict, each made from the claims beside it. */
function Reasons({ reading }: { reading: HeadlineReading }) {
  const { t } = useTranslation();
  const words = useWords();
  const said = useSaid();
  const claimWords = useClaimWords();
  const { known } = useExplorer();
  const part = t(`words.part.${reading.head.part}`);
  const event = words.text(get(known.events, reading.head.event).title);
  const values = reading.instead.map((claim) =>
    t('blame.outlet', { outlet: said(claim), speakers: claimWords.source(claim).name }),
  );
  const instead =
    values.length > 0
      ? t('headline.instead', { event, values: words.series(values) })
      : t('headline.nothingInstead', { event });
  switch (reading.kind) {
    case 'supported':
      return null;
    case 'narrows-scope':
    case 'widens-scope': {
      const elsewhere = t('headline.elsewhere', { scope: words.text(reading.scope.title) });
      const hedge = reading.hedge === 'same' ? [] : [t(`headline.hedge.${reading.hedge}`, { part })];
      return [elsewhere, instead, ...hedge].join(' ');
    }
    case 'names-actor':
    case 'no-support':
      return instead;
    case 'cannot-check':
      return t('headline.partRead');
  }
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
