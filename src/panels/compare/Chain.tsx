import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';

/** The way a word took, origin first: "Health official › AP › IBTimes UK". */
export function Chain({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const links = useClaimWords().chain(claim);
  const isOwn = claim.voice === 'own';
  const asides = [
    ...(isOwn ? [t('words.voice.own')] : []),
    ...(claim.part === 'body' ? [] : [t(`words.part.${claim.part}`)]),
  ];
  return (
    <span className="chain">
      {links.slice(isOwn ? 1 : 0, -1).map((link, i) => (
        <Fragment key={`${i} ${link.name}`}>
          <bdi>{link.name}</bdi> <u aria-hidden="true">›</u>{' '}
        </Fragment>
      ))}
      <b>
        <bdi>{links.at(-1)!.name}</bdi>
      </b>
      {asides.map((aside) => t('words.comma') + aside)}
    </span>
  );
}
