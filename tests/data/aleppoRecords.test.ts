import { describe, expect, it } from 'vitest';
import type { Claim, Text } from '../../src/domain/schema';
import { fourReports as aleppo } from '../fourReports';

const IBTIMES = 'ibtimes-2016-05-03';
const CBC = 'cbc-2016-05-03';
const PRESS_TV = 'presstv-2016-04-28';
const ARAB_TODAY = 'arabtoday-2016-05-03';

function chain(actor: string): string[] {
  const found = aleppo.actors.find(({ id }) => id === actor);
  return found?.partOf === undefined ? [actor] : [actor, ...chain(found.partOf)];
}

function writtenIn(claim: Claim): Text[] {
  if (claim.facet === 'statement') return [claim.value.gist];
  return claim.facet === 'target' ? [claim.value.what] : [];
}

describe('the records of Aleppo as a whole', () => {
  it('has four full reports whose every paragraph is coded or listed with a reason, never both', () => {
    expect(aleppo.reports.map(({ id, read }) => `${id} ${read}`).sort()).toEqual(
      [ARAB_TODAY, CBC, IBTIMES, PRESS_TV].map((id) => `${id} full`),
    );
    for (const { id, text, uncoded } of aleppo.reports) {
      const coded = new Set(aleppo.claims.filter((c) => c.report === id).map((c) => c.evidence?.paragraph));
      const covered = [...coded, ...uncoded.map((u) => u.paragraph)].sort((a, b) => (a ?? 0) - (b ?? 0));
      expect(covered).toEqual(Array.from({ length: text?.paragraphs ?? 0 }, (_, i) => i + 1));
    }
    const paragraphs = Object.fromEntries(aleppo.reports.map(({ id, text }) => [id, text?.paragraphs]));
    expect(paragraphs).toEqual({ [ARAB_TODAY]: 22, [CBC]: 34, [IBTIMES]: 13, [PRESS_TV]: 13 });
  });

  it('has the events that links rely on', () => {
    const ids = aleppo.events.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'dabit-hospital-2016-05-03',
        'government-areas-2016-05-03',
        'quds-hospital-2016-04-27',
        'government-areas-2016-04-22-28',
        'zahraa-offensive-2016-05-03',
        'opposition-areas-2016-05-03',
        'aleppo-civilians-since-2016-04-22',
        'unsc-resolution-2286',
      ]),
    );
  });

  it('leads each speaker up to the body that the words put it under', () => {
    expect(chain('syrian-army-source')).toEqual(['syrian-army-source', 'syrian-army', 'syrian-state']);
    expect(chain('information-minister')).toEqual(['information-minister', 'information-ministry', 'syrian-state']);
    expect(chain('foreign-minister')).toEqual(['foreign-minister', 'foreign-ministry', 'syrian-state']);
    expect([chain('sana'), chain('ikhbariya')]).toEqual([
      ['sana', 'syrian-state'],
      ['ikhbariya', 'syrian-state'],
    ]);
    expect(chain('syrian-state-tv')).toEqual(['syrian-state-tv', 'syrian-state']);
    expect(chain('russian-ministry-source')).toEqual(['russian-ministry-source', 'russian-foreign-ministry', 'russia']);
    expect(chain('lavrov').at(-1)).toBe('russia');
    expect([chain('kerry').at(-1), chain('white-house').at(-1)]).toEqual(['united-states', 'united-states']);
    expect(chain('msf-head-of-mission')).toEqual(['msf-head-of-mission', 'msf']);
    expect([chain('un-envoy').at(-1), chain('un-security-council').at(-1)]).toEqual(['un', 'un']);
    expect(chain('rebel-group')).toEqual(['rebel-group', 'rebels', 'opposition']);
    expect(chain('aleppo-health-official')).toEqual([
      'aleppo-health-official',
      'aleppo-health-directorate',
      'syrian-state',
    ]);
  });

  it('knows whoever holds ground in the gazetteer', () => {
    const holders = new Set(aleppo.places.flatMap(({ control }) => control.map(({ by }) => by)));
    const actors = new Set(aleppo.actors.map(({ id }) => id));
    const unnamed = [...holders].filter((by) => by !== 'contested' && by !== 'unknown' && !actors.has(by));
    expect(unnamed).toEqual([]);
    expect([...holders]).toEqual(expect.arrayContaining(['syrian-state', 'opposition', 'ypg', 'islamic-state']));
  });

  it('says everything that the coders wrote in English and in Arabic', () => {
    const arabic = /[\u0600-\u06FF]/;
    const texts = [
      aleppo.title,
      aleppo.summary,
      ...aleppo.outlets.map(({ name }) => name),
      ...aleppo.actors.map(({ name }) => name),
      ...aleppo.events.flatMap(({ title, summary }) => [title, summary]),
      ...aleppo.claims.flatMap(({ note }) => note ?? []),
      ...aleppo.claims.flatMap(writtenIn),
    ];
    expect(texts.filter(({ ar }) => !arabic.test(ar ?? ''))).toEqual([]);
    expect(aleppo.events.filter(({ title }) => title.en.length > 60)).toEqual([]);
  });

  it('counts place labels apart from the sides they contain', () => {
    const wording = (id: string) => aleppo.reports.find((report) => report.id === id)?.wording;
    expect(wording(CBC)).toMatchObject({ rebel: 14, 'rebel-held': 1, government: 8, 'government-held': 5, assad: 6 });
    expect(wording(IBTIMES)).toMatchObject({ rebel: 6, 'rebel-held': 1, regime: 3, 'regime-held': 1 });
    expect(wording(PRESS_TV)).toMatchObject({ militant: 1, 'foreign-backed-militant': 2, terrorist: 2 });
    expect(wording(ARAB_TODAY)).toMatchObject({ rebel: 4, 'government-held': 3 });
  });
});
