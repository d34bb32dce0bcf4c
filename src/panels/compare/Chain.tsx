import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useClaimWords } from '../../state/claimWords';
import { useWords } from '../../state/words';
import { isCopy } from '../../domain/origins';
import type { ChainFold } from './chainFold';

/** Outlets named before the rest is counted. */
const NAMED = 2;

interface Props {
  readonly fold: ChainFold;
  /** A head above says that no source is stated or known, or that it is the reports' own voice. */
  readonly isHeaded?: boolean;
}

/** The way a word took, origin first, and every report that carries it so: "AP › IBTimes UK, Naharnet and 3 more". */
export function Chain({ fold: { claims, part, reports }, isHeaded = false }: Props) {
  const { t } = useTranslation();
  const [claim] = claims;
  const links = useClaimWords().chain(claim);
  const isOwn = claim.voice === 'own';
  const copies = reports.filter(isCopy).length;
  const asides = [
    ...(isOwn && !isHeaded ? [t('words.voice.own')] : []),
    ...(claim.voice === 'distanced' ? [t('words.voice.distanced')] : []),
    ...(part === 'body' ? [] : [t(`words.part.${part}`)]),
    ...(copies > 0
      ? [reports.length === 1 ? t('compare.chain.copy') : t('compare.chain.copies', { count: copies })]
      : []),
  ];
  return (
    <span className="chain">
      {links.slice(isOwn || isHeaded ? 1 : 0, -1).map((link, i) => (
        <Fragment key={`${i} ${link.name}`}>
          <bdi>{link.name}</bdi> <u aria-hidden="true">›</u>{' '}
        </Fragment>
      ))}
      <b>
        <Outlets reports={reports} />
      </b>
      {asides.map((aside) => t('words.comma') + aside)}
    </span>
  );
}

function Outlets({ reports }: Pick<ChainFold, 'reports'>) {
  const { t } = useTranslation();
  const words = useWords();
  const names = [...new Set(reports.map(useClaimWords().outlet))];
  const more = names.length - NAMED;
  const named = words.list(more > 1 ? names.slice(0, NAMED) : names);
  return <bdi>{more > 1 ? t('compare.chain.more', { list: named, count: more }) : named}</bdi>;
}
