import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { OutletProfile } from '../../domain/outletProfile';
import type { Report } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useView } from '../../state/view';
import { useWords } from '../../state/words';

/** Facts about the publisher and its loaded texts, and how few those are. */
export function ProfileFacts({ profile }: { profile: OutletProfile }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const { outlet: outletOf } = useClaimWords();
  const lang = useView((view) => view.lang);
  const { outlet, reports, read, wires, copies, carriedBy } = profile;
  const texts = (some: readonly Report[]) =>
    words.series(some.map((r) => words.list([outletOf(r), words.period(get(known.published, r.id))])));
  const country = outlet.country && new Intl.DisplayNames(lang, { type: 'region' }).of(outlet.country);
  const credited = [...wires].map(([id, some]) =>
    t('profile.wire', {
      wire: known.outlets.has(id) ? words.text(get(known.outlets, id).name) : id,
      count: some.length,
    }),
  );
  const how = (['full', 'excerpt', 'secondary'] as const).filter((kind) => read[kind] > 0);
  return (
    <div>
      <h3>
        <bdi>{words.text(outlet.name)}</bdi>
      </h3>
      <dl className="profile-facts">
        <Fact name={t('profile.kindLabel')}>{t(`profile.kind.${outlet.kind}`)}</Fact>
        <Fact name={t('profile.country')}>{country ?? t('profile.noCountry')}</Fact>
        {outlet.ownership && <Fact name={t('profile.ownership')}>{words.text(outlet.ownership)}</Fact>}
        <Fact name={t('profile.texts')}>{reports.length === 0 ? t('profile.none') : texts(reports)}</Fact>
        {how.length > 0 && (
          <Fact name={t('profile.readLabel')}>
            {words.list(how.map((kind) => t(`profile.read.${kind}`, { count: read[kind] })))}
          </Fact>
        )}
        {credited.length > 0 && <Fact name={t('profile.wires')}>{words.list(credited)}</Fact>}
        {copies.length > 0 && <Fact name={t('profile.copies')}>{texts(copies)}</Fact>}
        {carriedBy.length > 0 && <Fact name={t('profile.carriedBy')}>{texts(carriedBy)}</Fact>}
      </dl>
      <p className="profile-limit">{t('profile.limit', { count: reports.length })}</p>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}
