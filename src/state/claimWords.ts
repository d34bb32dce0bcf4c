/**
 * How one claim reads on screen: its value, on whose word it stands, and the way the word took. What is not stated is
 * said to be so; a link of the chain is never skipped or guessed.
 */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../lib/assertNever';
import { type Catalog, get } from '../domain/catalog';
import { mustParseEdtf } from '../domain/edtf';
import { type Source, sourceOf } from '../domain/origins';
import type { Actor, Claim, ClaimOf, Report } from '../domain/schema';
import { sideTone } from '../domain/side';
import { useExplorer } from './derived';
import { useWords, type Words } from './words';

export interface SourceWords {
  readonly name: string;
  /** null where no actor speaks: the report's own voice, or an origin not stated. */
  readonly tone: ReturnType<typeof sideTone> | null;
}

export interface ClaimWords {
  readonly value: (claim: Claim) => string;
  readonly source: (claim: Claim) => SourceWords;
  /** From the origin, through those who passed it on, to the report's outlet; at least two links. */
  readonly chain: (claim: Claim) => readonly SourceWords[];
  readonly outlet: (report: Report) => string;
}

function blameWords(t: TFunction, words: Words, catalog: Catalog, claim: ClaimOf<'responsible'>): string {
  const { actors, mode } = claim.value;
  if (actors.length === 0) return t('words.notKnownWho');
  const names = actors.map((id) => words.actor(get(catalog.actors, id)));
  return names.reduce((a, b) => t(mode === 'or' ? 'words.or' : 'words.and', { a, b }));
}

function valueWords(t: TFunction, words: Words, catalog: Catalog, claim: Claim): string {
  switch (claim.facet) {
    case 'mention':
      return t('compare.table.reported');
    case 'killed':
    case 'wounded':
    case 'casualties':
      return words.toll(claim.value);
    case 'responsible':
      return blameWords(t, words, catalog, claim);
    case 'weapon':
      return t(`words.weapon.${claim.value.weapon}`);
    case 'target':
      return words.text(claim.value.what);
    case 'time':
      return words.period(mustParseEdtf(claim.value.when));
    case 'location':
      return claim.value.asNamed;
    case 'statement':
      return words.text(claim.value.gist);
    default:
      return assertNever(claim);
  }
}

const actorWords = (words: Words, actor: Actor, root: Actor): SourceWords => ({
  name: words.actor(actor),
  tone: sideTone(root.side),
});

function sourceWords(t: TFunction, words: Words, source: Source): SourceWords {
  switch (source.kind) {
    case 'origin':
      return actorWords(words, source.actor, source.root);
    case 'unnamed':
      return actorWords(words, source.actor, source.actor);
    case 'own-voice':
      return { name: t('words.voice.own'), tone: null };
    case 'not-stated':
    case 'not-known':
      return { name: t(`words.voice.${source.kind}`), tone: null };
    default:
      return assertNever(source);
  }
}

export function makeClaimWords(t: TFunction, words: Words, catalog: Catalog): ClaimWords {
  const outlet = (report: Report) => words.text(get(catalog.outlets, report.outlet).name);
  const source = (claim: Claim) => sourceWords(t, words, sourceOf(catalog, claim));
  const link = (id: string): SourceWords => {
    const actor = catalog.actors.get(id);
    return actor ? actorWords(words, actor, actor) : { name: words.text(get(catalog.outlets, id).name), tone: null };
  };
  const said = (claim: Claim) => {
    const plain = valueWords(t, words, catalog, claim);
    return claim.stance === 'affirms'
      ? plain
      : t('compare.table.stance', { stance: t(`words.stance.${claim.stance}`), value: plain });
  };
  return {
    value: said,
    source,
    chain: (claim) => [
      source(claim),
      ...claim.via.map(link),
      { name: outlet(get(catalog.reports, claim.report)), tone: null },
    ],
    outlet,
  };
}

export function useClaimWords(): ClaimWords {
  const { t } = useTranslation();
  const words = useWords();
  const { whole } = useExplorer();
  return useMemo(() => makeClaimWords(t, words, whole), [t, words, whole]);
}
