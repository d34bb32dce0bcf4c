import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { countWord, sourceOf } from '../../domain/origins';
import type { Claim } from '../../domain/schema';
import { useClaimWords } from '../../state/claimWords';
import { useExplorer } from '../../state/derived';
import type { SaysColumn } from './saysLayout';

/** On whose word: everyone a report leans on for this event, and how many origins that makes. */
export function WordCell({ column }: { column: SaysColumn }) {
  const { t } = useTranslation();
  const { known } = useExplorer();
  const claimWords = useClaimWords();
  const leaned = column.claims.filter((c) => sourceOf(known, c).kind !== 'own-voice');
  const count = countWord(known, leaned);
  const names = [...new Set(leaned.map((c) => claimWords.source(c).name))];
  const origins = [
    ...(count.origins.length > 0 ? [t('words.count.origins', { count: count.origins.length })] : []),
    ...(count.unnamed.length > 0 ? [t('words.count.unnamed', { count: count.unnamed.length })] : []),
  ].join(' + ');
  if (names.length === 0) return <p className="nil">{t('words.voice.own')}</p>;
  return (
    <p>
      {names.map((name, i) => (
        <Fragment key={name}>
          <bdi>{name}</bdi>
          {i < names.length - 1 && t('words.semicolon')}
        </Fragment>
      ))}
      {origins !== '' && <span>{origins}</span>}
    </p>
  );
}

/** The report's own few words, each leading to the claim that carries it. */
export function WordingCell({ column, onPick }: { column: SaysColumn; onPick: (claim: Claim) => void }) {
  const { t } = useTranslation();
  const worded = column.claims.filter((c) => c.wording !== undefined);
  const once = worded.filter((c, i) => worded.findIndex((other) => other.wording === c.wording) === i);
  if (once.length === 0) return <p className="nil">–</p>;
  return once.map((claim) => (
    <button key={claim.id} type="button" className="claim is-quote" onClick={() => onPick(claim)}>
      <bdi>{t('compare.table.quoted', { words: claim.wording })}</bdi>
    </button>
  ));
}
