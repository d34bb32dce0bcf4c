import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../domain/catalog';
import type { OutletProfile } from '../../domain/outletProfile';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { useSourceName } from './SaysHead';
import { useRoving } from '../../ui/useRoving';
import { byPlace } from './ways';

interface Props {
  readonly profile: OutletProfile;
  readonly onPick: (claims: readonly Claim[]) => void;
}

/** Counts over the outlet's loaded texts, each leading to its claims; every share with what it is a share of. */
export function ProfileLists({ profile, onPick }: Props) {
  const { t } = useTranslation();
  const roving = useRoving<HTMLDivElement>({ next: byPlace });
  const { claims, sources, voices, facets, blame } = profile;
  const claimWords = useClaimWords();
  const sourceName = useSourceName();
  const share = (name: string, some: readonly Claim[]) => (
    <Share key={name} name={name} claims={some} of={claims.length} onPick={onPick} />
  );
  const blames = blame.reduce((sum, b) => sum + b.claims.length, 0);
  if (claims.length === 0) return <p className="profile-none">{t('profile.noClaims')}</p>;
  return (
    <div className="profile-lists" role="group" aria-label={t('profile.counts')} {...roving}>
      <List title={t('profile.sources')}>{sources.map((s) => share(sourceName(s.source), s.claims))}</List>
      <List title={t('profile.voices')}>{voices.map((v) => share(t(`words.voice.${v.voice}`), v.claims))}</List>
      <List title={t('profile.facets')}>{facets.map((f) => share(t(`words.facet.${f.facet}`), f.claims))}</List>
      <List title={t('profile.blame')} empty={t('profile.noBlame')}>
        {blame.map(({ voice, claims: some }) => {
          const [first] = some;
          const name = t('profile.blames', { voice: t(`words.voice.${voice}`), who: claimWords.value(first) });
          return <Share key={first.id} name={name} claims={some} of={blames} onPick={onPick} />;
        })}
      </List>
      <Labels profile={profile} />
      <Silences profile={profile} />
    </div>
  );
}

function List({ title, empty, children }: { title: string; empty?: string; children: readonly ReactNode[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children.length === 0 ? <p className="profile-none">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}

interface ShareProps {
  readonly name: string;
  readonly claims: readonly Claim[];
  /** What the claims are a share of. */
  readonly of: number;
  readonly onPick: Props['onPick'];
}

function Share({ name, claims, of, onPick }: ShareProps) {
  const { t } = useTranslation();
  const words = useWords();
  const share = t('profile.of', { some: words.number(claims.length), all: words.number(of) });
  return (
    <li>
      {claims.length === 0 ? (
        <p className="profile-row">
          <bdi>{name}</bdi> <span>{share}</span>
        </p>
      ) : (
        <button type="button" className="profile-row" onClick={() => onPick(claims)}>
          <bdi>{name}</bdi> <b>{share}</b>
        </button>
      )}
    </li>
  );
}

/** The words it calls the sides by, counted in its full texts only. */
function Labels({ profile: { labels, read } }: { profile: OutletProfile }) {
  const { t } = useTranslation();
  const words = useWords();
  const used = labels.filter((l) => l.count > 0);
  const unused = labels.filter((l) => l.count === 0).map((l) => t('compare.table.quoted', { words: l.term.label }));
  const rows = used.map(({ term, count }) => (
    <li key={term.id}>
      <p className="profile-row">
        <bdi>{t('compare.table.quoted', { words: term.label })}</bdi> <b>{words.number(count)}</b>
      </p>
    </li>
  ));
  return (
    <List title={t('profile.labels', { count: read.full })} empty={t('profile.noLabels')}>
      {read.full === 0
        ? []
        : [
            ...rows,
            ...(unused.length > 0
              ? [
                  <li key="unused">
                    <p className="profile-row">
                      <bdi>{words.list(unused)}</bdi> <span>{words.number(0)}</span>
                    </p>
                  </li>,
                ]
              : []),
          ]}
    </List>
  );
}

/** What its full texts leave out of the events that were over; the titles open under the count. */
function Silences({ profile: { silences } }: { profile: OutletProfile }) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  return (
    <List title={t('profile.silences')} empty={t('profile.noFullText')}>
      {silences.map(({ report, carried, notMentioned }) => (
        <li key={report.id}>
          <details>
            <summary className="profile-row">
              <bdi>{words.period(get(known.published, report.id))}</bdi>{' '}
              <b>
                {t('profile.leftOut', {
                  some: words.number(notMentioned.length),
                  all: words.number(carried.length + notMentioned.length),
                })}
              </b>
            </summary>
            <p>
              {notMentioned.length === 0
                ? t('profile.leftNothing')
                : words.series(notMentioned.map((event) => words.text(event.title)))}
            </p>
          </details>
        </li>
      ))}
    </List>
  );
}
