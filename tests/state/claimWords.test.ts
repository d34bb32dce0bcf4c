import { describe, expect, it } from 'vitest';
import { i18n } from '../../src/app/i18n';
import type { Claim } from '../../src/domain/schema';
import { makeClaimWords } from '../../src/state/claimWords';
import { makeWords } from '../../src/state/words';
import { aCatalog, aClaim, anActor, anOutlet, aReport, atLeast, exactly } from '../builders';

const catalog = aCatalog({
  outlets: [anOutlet('gazette', { name: { en: 'The Gazette' } }), anOutlet('wire', { name: { en: 'The Wire' } })],
  reports: [aReport('r1'), aReport('part', { read: 'excerpt' })],
  actors: [
    anActor('state', { name: { en: 'The state' }, side: 'syrian-state' }),
    anActor('army', { name: { en: 'The army' }, short: { en: 'Army' }, partOf: 'state', side: 'syrian-state' }),
    anActor('rebels', { name: { en: 'Rebels' }, side: 'opposition' }),
    anActor('activists', { name: { en: 'Activists' }, named: false, side: 'opposition' }),
    anActor('agency', { name: { en: 'Agency' }, side: 'unknown' }),
  ],
});
const words = makeClaimWords(i18n.t, makeWords(i18n.t, 'en'), catalog);
const said = (origin: string | null, more: Partial<Claim> = {}) =>
  aClaim('mention', {}, { origin, voice: 'attributed', ...more } as Partial<Omit<Claim, 'facet' | 'value'>>);
const names = (claim: Claim) => words.chain(claim).map((link) => link.name);

describe('what a claim says', () => {
  it.each([
    [aClaim('mention', {}), i18n.t('compare.table.reported')],
    [aClaim('killed', atLeast(19)), 'at least 19'],
    [aClaim('wounded', exactly(3, { people: 'civilians' })), '3 civilians'],
    [aClaim('casualties', exactly(3)), '3'],
    [aClaim('responsible', { actors: ['army'] }), 'Army'],
    [aClaim('responsible', { actors: ['army', 'rebels'] }), 'Army and Rebels'],
    [aClaim('responsible', { actors: ['army', 'rebels'], mode: 'or' }), 'Army or Rebels'],
    [aClaim('responsible', { actors: [] }), 'says it is not known'],
    [aClaim('weapon', { weapon: 'ground-fire' }), 'Fire, weapon not named'],
    [aClaim('target', { what: { en: 'a clinic' } }), 'a clinic'],
    [aClaim('time', { when: '2016-05-03~' }), 'about 3 May 2016'],
    [aClaim('location', { place: 'town', asNamed: 'Sukkary' }), 'Sukkary'],
    [aClaim('statement', { gist: { en: 'Talks go on.' } }), 'Talks go on.'],
  ])('reads plainly (%#)', (claim, shown) => {
    expect(words.value(claim)).toBe(shown);
  });

  it.each(['denies', 'doubts'] as const)('never reads as affirmed where it %s', (stance) => {
    const plain = words.value(aClaim('responsible', { actors: ['army'] }));
    const shown = words.value(aClaim('responsible', { actors: ['army'] }, { stance }));
    expect(shown).toContain(i18n.t(`words.stance.${stance}`));
    expect(shown).toContain(plain);
    expect(shown).not.toBe(plain);
  });
});

describe('on whose word', () => {
  it('is the actor named, in the tone of the side it belongs to', () => {
    expect(words.source(said('army'))).toEqual({ name: 'Army', tone: 'state' });
    expect(words.source(said('activists'))).toEqual({ name: 'Activists', tone: 'opposition' });
  });

  it('says so where no actor speaks', () => {
    expect(words.source(said(null, { voice: 'own' }))).toEqual({ name: 'in its own voice', tone: null });
    expect(words.source(said(null))).toEqual({ name: 'no source given', tone: null });
    expect(words.source(said(null, { report: 'part' })).name).toMatch(/not known.*part/u);
  });
});

describe('the chain', () => {
  it('goes from the origin through all who passed it on to the outlet', () => {
    expect(names(said('army', { via: ['agency', 'wire'] }))).toEqual(['Army', 'Agency', 'The Wire', 'The Gazette']);
  });

  it('has two links at least', () => {
    expect(names(said('rebels'))).toEqual(['Rebels', 'The Gazette']);
    expect(names(said(null))).toEqual(['no source given', 'The Gazette']);
  });

  it('gives outlets no side', () => {
    expect(words.chain(said('army', { via: ['wire'] })).map((l) => l.tone)).toEqual(['state', null, null]);
  });
});
