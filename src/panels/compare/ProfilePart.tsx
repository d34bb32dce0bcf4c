import './profile.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalog, claimsOn, get } from '../../domain/catalog';
import { type OutletProfile, outletProfile } from '../../domain/outletProfile';
import type { Claim, Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { useWords } from '../../state/words';
import { Part } from './Part';
import { ProfileFacts } from './ProfileFacts';
import { ProfileLists } from './ProfileLists';

interface Props {
  readonly event: Event;
  readonly onPick: (claims: readonly Claim[]) => void;
  /** Where another part chooses the outlet, by pressing a report's head. */
  readonly outlet?: string | null;
  readonly onOutlet?: (outlet: string) => void;
}

/** The outlet of the first report on the event, else of any report, else any outlet. */
function firstOutlet(known: Catalog, eventId: string): string | undefined {
  const [first] = claimsOn(known, eventId);
  const report = first ? get(known.reports, first.report) : known.dataset.reports[0];
  return report?.outlet ?? known.dataset.outlets[0]?.id;
}

/** What the loaded reports show of one outlet: counts with their claims, no mark and no rank. */
export function ProfilePart({ event, onPick, outlet = null, onOutlet }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { known } = useExplorer();
  const [own, setOwn] = useState<string | null>(null);
  const wanted = outlet ?? own;
  const chosen = wanted !== null && known.outlets.has(wanted) ? wanted : firstOutlet(known, event.id);
  const profile = useMemo(() => (chosen === undefined ? null : outletProfile(known, chosen)), [known, chosen]);
  if (!profile) return null;
  const choose = (id: string) => {
    setOwn(id);
    onOutlet?.(id);
  };
  const sorted = known.dataset.outlets.toSorted((a, b) => words.text(a.name).localeCompare(words.text(b.name)));
  return (
    <Part
      className="profile-part"
      title={t('profile.title')}
      question={t('profile.question')}
      finding={<Finding profile={profile} />}
    >
      <label className="profile-choice">
        {t('profile.outlet')}{' '}
        <select value={profile.outlet.id} onChange={(e) => choose(e.target.value)}>
          {sorted.map((o) => (
            <option key={o.id} value={o.id}>
              {words.text(o.name)}
            </option>
          ))}
        </select>
      </label>
      <div className="profile">
        <ProfileFacts profile={profile} />
        <ProfileLists profile={profile} onPick={onPick} />
      </div>
    </Part>
  );
}

function Finding({ profile: { outlet, reports, read, voices, claims } }: { profile: OutletProfile }) {
  const { t } = useTranslation();
  const words = useWords();
  const name = words.text(outlet.name);
  if (reports.length === 0) return <>{t('profile.noReports', { outlet: name })}</>;
  const shares = voices.map(({ voice, claims: some }) =>
    t('profile.share', { what: t(`words.voice.${voice}`), some: words.number(some.length) }),
  );
  return (
    <>
      <b>{t('profile.finding', { outlet: name, count: reports.length, full: words.number(read.full) })}</b>{' '}
      {claims.length > 0 && t('profile.shares', { count: claims.length, list: words.list(shares) })}
    </>
  );
}
