import { useTranslation } from 'react-i18next';
import type { Claim } from '../../domain/schema';
import { Dialog } from '../../ui/Dialog';
import { ClaimCard } from './ClaimCard';

interface Props {
  /** None: nothing is open. */
  readonly claims: readonly Claim[];
  readonly onClose: () => void;
}

/** The claims behind whatever was pressed, over the page. */
export function ClaimCards({ claims, onClose }: Props) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  const title = claims.length > 1 ? t('compare.card.titleMany', { count: claims.length }) : t('compare.card.title');
  return (
    <Dialog title={title} closeLabel={t('compare.card.close')} onClose={onClose}>
      <div className="cards">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </Dialog>
  );
}
