import { useTranslation } from 'react-i18next';
import { givesFigure } from '../../domain/positions';
import type { TollClaim } from '../../domain/schema';

/** What is printed in place of a number, where the coders kept the words. */
export function InWords({ claims }: { claims: readonly TollClaim[] }) {
  const { t } = useTranslation();
  const said = claims.find((c) => !givesFigure(c.value) && c.wording !== undefined)?.wording;
  if (said === undefined) return null;
  return (
    <small>
      <bdi>{t('compare.table.quoted', { words: said })}</bdi>
    </small>
  );
}
