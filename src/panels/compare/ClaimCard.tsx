import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import { sourceOf } from '../../domain/origins';
import type { Claim, Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { SideGlyph } from '../../ui/SideGlyph';
import { useTextPlace } from './useTextPlace';

/** One claim in full: who, through whom, where in the text, in which words. Nothing here is worked out; all is coded. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const words = useWords();
  const claimWords = useClaimWords();
  const place = useTextPlace();
  const { whole } = useExplorer();
  const report = get(whole.reports, claim.report);
  return (
    <article className="card">
      <p className="card-facet">{t(`words.facet.${claim.facet}`)}</p>
      <p className="card-value">
        <bdi>{claimWords.value(claim)}</bdi>
      </p>
      <p className="card-event">
        <bdi>{words.text(get(whole.events, claim.event).title)}</bdi>
      </p>
      <h3>{t('compare.card.chain')}</h3>
      <RelayChain claim={claim} />
      <dl className="card-facts">
        <Fact name={t('compare.card.voice')}>
          {t(`words.voice.${claim.voice}`)}
          {claim.resolved && ` · ${t('compare.card.resolved')}`}
          {claim.derived && ` · ${t('compare.card.derived')}`}
        </Fact>
        <Fact name={t('compare.card.place')}>{place(claim)}</Fact>
        {claim.wording !== undefined && (
          <Fact name={t('compare.card.wording')}>
            <bdi>{t('compare.table.quoted', { words: claim.wording })}</bdi>
          </Fact>
        )}
        {claim.note && (
          <Fact name={t('compare.card.note')}>
            <bdi>{words.text(claim.note)}</bdi>
          </Fact>
        )}
      </dl>
      <ReportFacts report={report} />
      <p className="card-id">{t('compare.card.claimId', { id: claim.id })}</p>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RelayChain({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const { whole } = useExplorer();
  const source = sourceOf(whole, claim);
  return (
    <ol className="relay">
      {useClaimWords()
        .chain(claim)
        .map((link, i, all) => (
          <li key={`${i} ${link.name}`} className={i === all.length - 1 ? 'is-report' : undefined}>
            {link.tone && <SideGlyph tone={link.tone} />} <bdi>{link.name}</bdi>
            {i === 0 && source.kind === 'unnamed' && <span> · {t('compare.card.unnamed')}</span>}
          </li>
        ))}
    </ol>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  const date = words.period(get(whole.published, report.id));
  const source = report.copyOf ? whole.reports.get(report.copyOf) : undefined;
  return (
    <div className="card-report">
      <p>
        <b>
          <bdi>{words.text(get(whole.outlets, report.outlet).name)}</bdi>
        </b>
        {report.title !== null && <bdi> · {t('compare.card.titleKnown', { title: report.title })}</bdi>}
      </p>
      {source && <p>{t('compare.card.copyOf', { outlet: words.text(get(whole.outlets, source.outlet).name) })}</p>}
      <p>{t('compare.card.published', { date, basis: t(`compare.card.basis.${report.publishedBasis}`) })}</p>
      {report.url === null ? (
        <p>{t('compare.card.noAddress')}</p>
      ) : (
        <a className="link" href={report.url} target="_blank" rel="noopener noreferrer">
          {t('compare.card.open', { host: new URL(report.url).host })}
        </a>
      )}
    </div>
  );
}
