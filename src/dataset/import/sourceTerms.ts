/** What kind of outlet or source a name is, for files that give only names. Facts about the publisher, never a score. */
import type { Actor, Outlet } from '../../domain/schema';
import { type TermTable, termOf } from './terms';

export const OUTLET_KINDS: TermTable<Outlet['kind']> = {
  column: 'outlet',
  terms: [
    { from: 'UCDP GED', to: 'reference' },
    { from: 'ACLED', to: 'reference' },
    { from: '/^(reuters|afp|associated press|xinhua|dpa|efe|upi|interfax|itar-tass|tass)\\b/', to: 'wire' },
    { from: '/\\b(sana|irna|fars|tasnim|mehr|anadolu|sputnik|press tv|cctv|ria novosti)\\b/', to: 'state-media' },
    {
      from: '/\\b(bbc|cnn|sky|al ?jazeera|al arabiya|radio|tv|television|voa|npr|france 24|deutsche welle)\\b/',
      to: 'broadcaster',
    },
    { from: '/^(sohr|snhr|vdc|airwars|acled|liveuamap|violations documentation)\\b/', to: 'monitor' },
    { from: '/\\b(human rights watch|amnesty|crisis group|oxfam|save the children)\\b/', to: 'ngo' },
    { from: '/\\b(msf|red crescent|red cross|icrc|médecins sans frontières|uossm|sams)\\b/', to: 'medical' },
    { from: '/\\b(un|unami|ohchr|ocha|unicef|unhcr|united nations)\\b/', to: 'un' },
    { from: '/\\b(ministry|army|military|centcom|government)\\b/', to: 'government' },
    { from: '/\\b(press office|media cent(er|re)|amaq)\\b/', to: 'party-media' },
    {
      from: '/\\b(times|post|guardian|telegraph|independent|daily|herald|newspaper|tribune|gazette)\\b/',
      to: 'newspaper',
    },
    { from: '*', to: 'online', note: 'what the table does not know' },
  ],
};

/** Kind of a source that is named as the word on which an event stands. */
export const SOURCE_KINDS: TermTable<Actor['kind']> = {
  column: 'source',
  terms: [
    { from: '/^(activists?|local activists?|opposition activists?)$/', to: 'activists' },
    { from: '/^(residents?|locals?|local sources?|witness(es)?|eyewitness(es)?|civilians?)$/', to: 'residents' },
    { from: '/\\b(ministry|mod|moi)\\b/', to: 'ministry' },
    { from: '/\\b(army|military|armed forces|air force|coalition|centcom|police)\\b/', to: 'armed-forces' },
    { from: '/\\b(officials?|authorities|governor|spokes(man|woman|person))\\b/', to: 'officials' },
    { from: '/\\b(government)\\b/', to: 'government' },
    { from: '/^(is|sdf|ypg|hts|fsa|taleban|rebels?|insurgents?)$/', to: 'armed-group' },
    { from: '/\\b(sana|irna|fars|tasnim|mehr|anadolu)\\b/', to: 'state-media' },
    { from: '/\\b(news|agency|reuters|afp|press|tv|radio)\\b/', to: 'news-agency' },
    { from: '/\\b(hospital|medical|doctors?|medics?|red crescent|red cross|msf)\\b/', to: 'medical' },
    { from: '/\\b(un|unami|ohchr|united nations)\\b/', to: 'un' },
    { from: '*', to: 'monitor', note: 'what the table does not know' },
  ],
};

export const outletKind = termOf(OUTLET_KINDS);
export const sourceKind = termOf(SOURCE_KINDS);

/** Sources without a name of their own add no origin. */
export const isNamed = (kind: Actor['kind']): boolean =>
  kind !== 'activists' && kind !== 'residents' && kind !== 'officials';
