import './compare.css';
import './comparison.css';
import './part.css';
import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim, Event } from '../../domain/schema';
import { useExplorer } from '../../state/derived';
import { changeView } from '../../state/view';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { ClaimCards } from './ClaimCards';
import { EventHead } from './EventHead';
import { PARTS } from './parts';
import { TakeAway } from './TakeAway';
import { FilterNotice, KnownNotice } from './ViewNotices';

/** The comparison over the whole page: every part of it, one below the other, for the chosen event. */
export function ComparisonView() {
  const { t } = useTranslation();
  const { event } = useExplorer();
  const page = useRef<HTMLElement>(null);
  const back = () => changeView((view) => ({ ...view, panel: 'compare' }));
  return (
    <section className="comparison" aria-label={t('compare.title')} ref={page}>
      <div className="comparison-head">
        <button type="button" className="link comparison-back" onClick={back}>
          <ArrowLeft size={13} aria-hidden="true" /> {t('comparison.back')}
        </button>
        {event && <TakeAway event={event} page={page} />}
      </div>
      {event ? <Parts event={event} key={event.id} /> : <p className="empty">{t('compare.none')}</p>}
    </section>
  );
}

function Parts({ event }: { event: Event }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const [picked, setPicked] = useState<readonly Claim[]>([]);
  const [outlet, setOutlet] = useState<string | null>(null);
  const openProfile = (id: string) => {
    setOutlet(id);
    document.querySelector('.profile-part')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <EventHead event={event} />
      <FilterNotice />
      <KnownNotice />
      {PARTS.map(({ name, Component, whenUnknown }) =>
        known.events.has(event.id) || whenUnknown ? (
          <ErrorBoundary key={name} message={t('shell.panelFailed')}>
            <Component event={event} onPick={setPicked} outlet={outlet} onOutlet={openProfile} />
          </ErrorBoundary>
        ) : null,
      )}
      <ClaimCards claims={picked} onClose={() => setPicked([])} />
    </>
  );
}
